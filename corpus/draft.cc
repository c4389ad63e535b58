// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/draft.h"

#include <algorithm>

#include "corpus/classify.h"
#include "corpus/draft_references.h"
#include "corpus/encoding.h"
#include "corpus/html_visible.h"
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

// "Subject: resolution 77/31", a first line that cites: the masthead and the title of a collected document cite
// nothing, but of a draft every line is read.
void keep_lines_that_cite(Reading& reading) {
  for (Block& block : reading.blocks) {
    if (block.role != Role::cover && block.role != Role::title) continue;
    const auto found = recognize_text(block.text.text(), reading.metadata.language, reading.metadata.body);
    const auto is_cited = [](const Citation& each) { return each.form == "numbered" || each.form == "named"; };
    if (std::any_of(found.begin(), found.end(), is_cited)) block.role = Role::heading;
  }
}

// A page's own bytes instead of the text extracted from it, so that a link can be put in. A citation that is not found
// again keeps an empty span.
void place_in_page(Document& document, std::string_view page) {
  HtmlVisible seen = html_visible(page);
  for (Citation& citation : document.citations) {
    const Provision* provision = document.provision(citation.provision);
    if (provision == nullptr) continue;
    const std::string_view text = provision->text.text();
    const Span here = citation.in_provision;
    citation.span = seen.text.find(text.substr(0, here.start), here.of(text), text.substr(here.end)).value_or(Span{});
  }
  document.text = page;
}

}  // namespace

std::size_t offset_of_text(std::string_view bytes) {
  return bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

Result<Document> read_draft(std::string_view bytes, std::string_view name) {
  Result<ReadFile> read = read_bytes(bytes, name, limits_of_drafts());
  if (!read) return tl::unexpected<Problem>(std::move(read.error()));
  classify(read->reading);
  keep_lines_that_cite(read->reading);
  Document document = structure(std::move(read->reading));
  document.file = name;
  document.format = read->format;
  recognize(document);
  resolve(document);
  add_draft_references(document);
  if (document.format == "html" && count_bad_utf8(bytes) == 0)
    place_in_page(document, bytes.substr(offset_of_text(bytes)));
  return document;
}

}  // namespace corpus
