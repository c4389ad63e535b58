// SPDX-License-Identifier: GPL-2.0-or-later
// Pages: <a> about each citation that stands between two tags and in no link.
#include <algorithm>

#include "corpus/draft.h"
#include "corpus/html_visible.h"
#include "corpus/markup_tags.h"
#include "corpus/writers.h"

namespace corpus {

Result<LinkedFile> write_html(std::string_view file_bytes, const Document& draft, const std::vector<LinkToPut>& links) {
  const std::string_view bytes = file_bytes.substr(offset_of_text(file_bytes));
  if (bytes != draft.text) return failure("the page is not UTF-8: save it as UTF-8 to have links put in", draft.file);
  const HtmlVisible seen = html_visible(bytes);
  std::vector<Insertion> insertions;
  LinkedFile file;
  std::size_t behind = 0;
  for (const LinkToPut& link : links) {
    const bool closed =
        std::any_of(seen.closed.begin(), seen.closed.end(), [&](Span span) { return span.overlaps(link.span); });
    const bool apart = link.span.of(bytes).find('<') != std::string::npos;
    if (closed || apart || link.span.empty() || link.span.start < behind) {
      const std::string_view why = closed ? kInLinkOrCode : apart ? kApart : kNotFound;
      file.left.push_back({static_cast<std::size_t>(&link - links.data()), why});
      continue;
    }
    insertions.push_back({link.span.start, "<a href=\"" + escaped_markup(link.href) + "\">"});
    insertions.push_back({link.span.end, "</a>"});
    behind = link.span.end;
    ++file.put;
  }
  file.bytes = std::string(file_bytes.substr(0, file_bytes.size() - bytes.size()));
  file.bytes += with_insertions(bytes, std::move(insertions));
  return file;
}

}  // namespace corpus
