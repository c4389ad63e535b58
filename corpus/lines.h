// SPDX-License-Identifier: GPL-2.0-or-later
// A plain text as lines, and how it was set: each paragraph a line, lines broken at a width with blank lines between
// paragraphs, or (as some programs write the text of a PDF) a blank line after every line.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "corpus/span.h"

namespace corpus {

struct Line {
  Span span;                 // bytes of the text, without blanks at both ends; never empty
  std::uint32_t width = 0;   // in characters, without the blanks at both ends
  std::uint32_t indent = 0;  // blanks before it
  std::uint32_t after = 0;   // blanks behind it
  std::uint32_t gap = 0;     // empty lines before it
  bool page = false;         // a form feed stood before it
};

// The lines that are not empty. Lines end in LF, CR, CRLF or a form feed, which also begins a page.
std::vector<Line> split_lines(std::string_view text);

enum class Setting { paragraphs, wrapped, double_spaced };

struct Layout {
  Setting setting = Setting::paragraphs;
  std::uint32_t width = 0;  // of a full line, in characters; 0 when lines are not broken
};

// How the lines were set, told from how many end in mid-sentence near one common width. Few lines are paragraphs.
Layout layout_of(std::string_view text, const std::vector<Line>& lines);

// True when the text ends as a sentence or a part of one ends: "." ";" "," ":" and their like in all scripts, also
// before a closing quotation mark or bracket.
bool ends_closed(std::string_view text);

// True when the text ends as a sentence or a point of a list ends: a full stop or a semicolon, of any script, is its
// last character but blanks.
bool ends_sentence(std::string_view text);
// A comma, of any script, is its last character but blanks and marks of direction.
bool ends_in_comma(std::string_view text);
// The same of a colon.
bool ends_in_colon(std::string_view text);

}  // namespace corpus
