// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/parse.h"

#include "corpus/classify.h"
#include "corpus/file_symbol.h"
#include "corpus/health.h"
#include "corpus/recognize.h"
#include "corpus/resolve.h"
#include "corpus/state.h"
#include "corpus/structure.h"
#include "corpus/symbol.h"

namespace corpus {
namespace {

// Who speaks is read off the symbol, where it tells: files of the Human Rights Council name its parent, the Assembly.
void complete_by_symbol(Metadata& metadata, std::string_view file) {
  if (metadata.symbol.empty()) {
    metadata.symbol = symbol_of_file_name(file);
    if (metadata.symbol.empty()) return;
    metadata.symbol_from = "name";
  }
  const SymbolParts parts = symbol_parts(metadata.symbol);
  if (!parts.organ.empty()) metadata.body = parts.organ;
  if (metadata.type.empty()) metadata.type = parts.type;
  if (metadata.session.empty()) metadata.session = parts.session;
}

Result<Document> document_of(Result<ReadFile> read, std::string file) {
  if (!read) return tl::unexpected<Problem>(std::move(read.error()));
  classify(read->reading);
  complete_by_symbol(read->reading.metadata, file);
  Document document = structure(std::move(read->reading));
  document.file = std::move(file);
  document.format = read->format;
  recognize(document);
  resolve(document);
  state(document);
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
