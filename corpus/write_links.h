// SPDX-License-Identifier: GPL-2.0-or-later
// Puts links into a draft and leaves all else of it as it is, byte for byte: what is put in is all that differs. Plain
// text gets the address behind the citation in angle brackets, Markdown and HTML their own links, DOCX hyperlinks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/result.h"

namespace corpus {

struct LinkToPut {
  Span span;              // bytes of Document::text
  std::string provision;  // it stands in
  Span in_provision;      // bytes of its text
  std::string href;
};

// Why no link was put in, as the rest of a sentence about the citation.
inline constexpr std::string_view kInLink = "stands in a link";
inline constexpr std::string_view kInLinkOrCode = "stands in a link, an address or code";
inline constexpr std::string_view kInField = "stands in a field (a link, a reference or a property)";
inline constexpr std::string_view kInControl = "stands in a content control that holds no links";
inline constexpr std::string_view kHeadOfControl =
    "stands in the first paragraph of a content control, where LibreOffice prints the code of a link";
inline constexpr std::string_view kNoLinkHere = "stands where a link may not stand";
inline constexpr std::string_view kApart = "begins and ends in different parts of the file";
inline constexpr std::string_view kNotFound = "was not found again in the file";

struct LinkLeft {
  std::size_t link = 0;  // of those to put
  std::string_view why;  // one of those above
};

struct LinkedFile {
  std::string bytes;
  std::size_t put = 0;         // links that were put in
  std::vector<LinkLeft> left;  // those that were not
};

// `bytes` is the file `draft` was read from (draft.h), `links` are in order. A format that cannot be written (PDF, old
// Word, Akoma Ntoso) is refused with a sentence.
Result<LinkedFile> write_links(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links);

}  // namespace corpus
