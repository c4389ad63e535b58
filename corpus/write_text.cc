// SPDX-License-Identifier: GPL-2.0-or-later
// Plain text and Markdown. Text in another encoding than UTF-8 is written as UTF-8.
#include <algorithm>

#include "corpus/draft.h"
#include "corpus/encoding.h"
#include "corpus/writers.h"

namespace corpus {

namespace {

constexpr std::size_t kReach = 2'000;  // bytes looked back for the beginning of a link

// The file's own bytes when they are UTF-8, else the text as decoded.
struct Source {
  std::string_view text;
  std::size_t offset = 0;  // of Document::text in it
};

Source source_of(std::string_view bytes, const Document& draft) {
  const std::size_t offset = offset_of_text(bytes);
  if (bytes.substr(offset) == draft.text) return {bytes, offset};
  return {draft.text, 0};
}

// True for the bytes of a text that stand in a Markdown link, a code span or an address already.
bool in_markdown_link(std::string_view text, Span span) {
  const std::size_t reach = span.start - std::min(span.start, kReach);
  std::string_view before = text.substr(reach, span.start - reach);
  if (const std::size_t line = before.rfind('\n'); line != std::string_view::npos) before.remove_prefix(line + 1);
  std::string_view after = text.substr(span.end, kReach);
  after = after.substr(0, after.find('\n'));
  const std::size_t open = before.rfind('['), close = before.rfind(']');
  if (open != std::string_view::npos && (close == std::string_view::npos || close < open)) {
    const std::size_t ends = after.find(']');
    if (ends != std::string_view::npos &&
        (after.substr(ends).starts_with("](") || after.substr(ends).starts_with("][")))
      return true;
  }
  const std::size_t address = before.rfind("](");
  if (address != std::string_view::npos && before.find(')', address) == std::string_view::npos) return true;
  const std::size_t space = before.find_last_of(" \t(<\"");
  const std::string_view word = before.substr(space == std::string_view::npos ? 0 : space + 1);
  if (word.find("://") != std::string_view::npos) return true;
  return std::count(before.begin(), before.end(), '`') % 2 == 1;
}

template <class Put>
LinkedFile put_all(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links, Put put) {
  const Source source = source_of(bytes, draft);
  std::vector<Insertion> insertions;
  LinkedFile file;
  std::size_t behind = 0;  // the last link
  for (const LinkToPut& link : links) {
    const bool there = link.span.start >= behind && link.span.end <= draft.text.size() && !link.span.empty();
    if (!there || in_markdown_link(draft.text, link.span)) {
      file.left.push_back({static_cast<std::size_t>(&link - links.data()), there ? kInLinkOrCode : kNotFound});
      continue;
    }
    put(link, source.offset, insertions);
    behind = link.span.end;
    ++file.put;
  }
  file.bytes = with_insertions(source.text, std::move(insertions));
  return file;
}

// Characters that would end a Markdown address.
std::string markdown_address(std::string_view href) {
  std::string made;
  for (const char c : href) {
    if (c == '(')
      made += "%28";
    else if (c == ')')
      made += "%29";
    else
      made += c;
  }
  return made;
}

}  // namespace

Result<LinkedFile> write_text(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links) {
  return put_all(bytes, draft, links, [](const LinkToPut& link, std::size_t offset, std::vector<Insertion>& into) {
    into.push_back({offset + link.span.end, " <" + link.href + ">"});
  });
}

Result<LinkedFile> write_markdown(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links) {
  return put_all(bytes, draft, links, [](const LinkToPut& link, std::size_t offset, std::vector<Insertion>& into) {
    into.push_back({offset + link.span.start, "["});
    into.push_back({offset + link.span.end, "](" + markdown_address(link.href) + ")"});
  });
}

}  // namespace corpus
