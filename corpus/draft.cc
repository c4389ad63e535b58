// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/draft.h"

#include "corpus/classify.h"
#include "corpus/draft_references.h"
#include "corpus/recognize.h"
#include "corpus/resolve.h"
#include "corpus/structure.h"

namespace corpus {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

ReadLimits limits_of_drafts() {
  ReadLimits limits;
  limits.file_bytes = kDraftBytes;
  limits.text_bytes = kDraftBytes;
  limits.blocks = 100'000;
  limits.seconds = 20;
  return limits;
}

}  // namespace

std::size_t offset_of_text(std::string_view bytes) {
  return bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

Result<Document> read_draft(std::string_view bytes, std::string_view name) {
  Result<ReadFile> read = read_bytes(bytes, name, limits_of_drafts());
  if (!read) return tl::unexpected<Problem>(std::move(read.error()));
  classify(read->reading);
  Document document = structure(std::move(read->reading));
  document.file = name;
  document.format = read->format;
  recognize(document);
  resolve(document);
  add_draft_references(document);
  return document;
}

}  // namespace corpus
