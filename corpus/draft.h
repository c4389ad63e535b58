// SPDX-License-Identifier: GPL-2.0-or-later
// A draft: a text that is checked, not collected. Read as every file is, up to its citations; what it asks of whom and
// its health are nobody's question here. Spans are bytes of Document::text:
//   plain text, Markdown   the draft itself, as UTF-8; equal to the file's bytes when it is UTF-8 (without the byte
//                          order mark, which offset_of_text() counts)
//   HTML                   the page's own bytes, markup included, so that a link can be put in
//   DOCX, PDF, others      the text as extracted
#pragma once

#include <string_view>

#include "corpus/document.h"
#include "corpus/read.h"
#include "corpus/result.h"

namespace corpus {

// The most that is taken of a draft: more than any book.
inline constexpr std::size_t kDraftBytes = 32u << 20;

// `name` decides between kinds of plain text and stands in messages. The problem is one sentence.
Result<Document> read_draft(std::string_view bytes, std::string_view name);

// Where Document::text begins in the file: 3 behind a UTF-8 byte order mark, else 0.
std::size_t offset_of_text(std::string_view bytes);

}  // namespace corpus
