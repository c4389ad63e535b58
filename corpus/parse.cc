// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/parse.h"

#include "corpus/classify.h"
#include "corpus/health.h"
#include "corpus/recognize.h"
#include "corpus/resolve.h"
#include "corpus/structure.h"

namespace corpus {
namespace {

Result<Document> document_of(Result<ReadFile> read, std::string file) {
  if (!read) return tl::unexpected<Problem>(std::move(read.error()));
  classify(read->reading);
  Document document = structure(std::move(read->reading));
  document.file = std::move(file);
  document.format = read->format;
  recognize(document);
  resolve(document);
  check_health(document);
  return document;
}

}  // namespace

Result<Document> parse(const std::filesystem::path& file, const ReadLimits& limits) {
  return document_of(read(file, limits), file.string());
}

Result<Document> parse_bytes(std::string_view bytes, std::string_view name, const ReadLimits& limits) {
  return document_of(read_bytes(bytes, name, limits), std::string(name));
}

}  // namespace corpus
