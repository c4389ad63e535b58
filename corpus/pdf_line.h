// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a page of a PDF in reading order, put together from its words: columns apart, Arabic in logical order,
// raised note marks told from digits.
#pragma once

#include <string>
#include <vector>

#include "corpus/pdf_page.h"

namespace corpus {

struct PdfPiece {
  std::string text;
  bool mark = false;     // a raised note mark, "12", "*"
  bool slanted = false;  // set in italics or bold unlike the rest
};

struct PdfLine {
  float left = 0, right = 0, top = 0, bottom = 0;
  float size = 0;  // of most of its characters
  float base = 0;  // bottom of the words of that size, raised ones left out
  float column_left = 0, column_right = 0;
  bool bold = false, rtl = false;
  int page = 0;
  std::vector<PdfPiece> pieces;

  std::string plain() const;  // its text without marks
  bool opens_with_mark() const { return !pieces.empty() && pieces.front().mark; }
};

// All lines of the file, page by page, columns one after the other. Repairs font sizes that a page gives at twice their
// true height, first.
std::vector<PdfLine> pdf_lines(PdfFile& file);

// A word as painted from the left, in logical order: letters of right-to-left scripts turned round, digits and Latin
// letters kept, Arabic presentation forms folded into letters. Words without such letters come back unchanged, unless
// they stand in a line that runs from right to left: ".1" is "1." there, and "2021-2020" is "2020-2021" unless the line
// has digits alone, as page numbers and job numbers stand.
std::string logical_word(std::string_view painted, bool in_rtl_line, bool digits_alone = false);

// The characters in the opposite order.
std::string reversed(std::string_view text);

// Radicals (U+2E80 to U+2FDF), which some fonts give for Han characters, replaced by these.
std::string without_radicals(std::string_view text);

}  // namespace corpus
