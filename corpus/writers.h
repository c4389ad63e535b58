// SPDX-License-Identifier: GPL-2.0-or-later
// The writers behind write_links.h, one for each format, and what they share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/write_links.h"

namespace corpus {

// Something to be put in at a byte of the source.
struct Insertion {
  std::size_t at;
  std::string bytes;
};

// The source with all insertions; those at one place keep their order.
std::string with_insertions(std::string_view source, std::vector<Insertion> insertions);

Result<LinkedFile> write_text(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links);
Result<LinkedFile> write_markdown(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links);
Result<LinkedFile> write_html(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links);
Result<LinkedFile> write_docx(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links);

// The parts of a Word file replaced or added by name; every other entry stays as it is packed.
Result<std::string> repack_docx(std::string_view bytes, const std::vector<std::pair<std::string, std::string>>& parts);

// A text with what it is in: the words around a link, to find it again in markup.
struct LinkContext {
  std::string_view before, text, after;
};
LinkContext context_of(const Document& draft, const LinkToPut& link);

}  // namespace corpus
