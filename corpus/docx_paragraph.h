// SPDX-License-Identifier: GPL-2.0-or-later
// A paragraph of a Word file between the markup and the block it becomes: collected piece by piece, since what it is
// (a typed label, a repeated note mark) shows only when it is whole.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/block_writer.h"

namespace corpus {

struct DocxPiece {
  enum Kind { text, line_break, mark, superscript, link, link_end, emphasis, emphasis_end } kind;
  std::string value;  // of text, mark, superscript; the address of link
};

struct DocxParagraph {
  std::vector<DocxPiece> pieces;
  std::string number;     // computed label of a list
  bool listed = false;    // it belongs to a list
  bool joined = false;    // its end mark was deleted: the next paragraph goes on in the same line
  bool contents = false;  // a line of a table of contents
  Role role = Role::unknown;

  void text(std::string_view value);
  bool blank() const;         // neither text nor mark
  std::string plain() const;  // its text without marks
};

// Writes the paragraph into the open line of `writer`. A label typed before a tab becomes the line's number;
// superscript digits and asterisks become note marks, except units (km²) and ordinals (1ᵉʳ, 2ᵒ), which stay text.
void write(const DocxParagraph& paragraph, BlockWriter& writer);

}  // namespace corpus
