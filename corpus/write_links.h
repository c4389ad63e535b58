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

struct LinkedFile {
  std::string bytes;
  std::size_t put = 0;       // links that were put in
  std::size_t left_out = 0;  // they stand in a link, a field or between paragraphs, or could not be found again
};

// `bytes` is the file `draft` was read from (draft.h), `links` are in order. A format that cannot be written (PDF, old
// Word, Akoma Ntoso) is refused with a sentence.
Result<LinkedFile> write_links(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links);

}  // namespace corpus
