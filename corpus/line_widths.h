// SPDX-License-Identifier: GPL-2.0-or-later
// How wide the lines of a text are that is broken at a width: what a full line holds, how far lines fall short of it,
// and where they begin. All widths are in characters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/line_kinds.h"

namespace corpus {

// A text as its lines; what is pointed at must outlive the value.
struct TextLines {
  std::string_view text;
  const std::vector<Line>& lines;
  const std::vector<LineKind>& kinds;
  const Layout& layout;
  Language language;

  std::string_view line(std::size_t i) const { return lines[i].span.of(text); }
};

// What is common to the lines of a text.
struct LineWidths {
  std::uint32_t indent = 0;  // the commonest of full lines: lines indented more than it begin paragraphs
  std::uint32_t margin = 0;  // blanks about every line: what is more belongs to the line
  std::uint32_t full = 0;    // of the widest lines of running text; few lines are wider still, those with torn words
  std::uint32_t ragged = 0;  // by which full lines may fall short: 0 in typewriter width, kRagged in proportional type
};

constexpr std::uint32_t kMarkWidth = 2;  // characters by which a note mark may differ from what it took on the page
constexpr std::uint32_t kRagged = 12;    // characters by which lines of proportional type may fall short

LineWidths widths_of(const TextLines& set);

// Of line `i`, with the blank between a note mark and a word.
std::uint32_t line_width(const TextLines& set, const LineWidths& widths, std::size_t i);

// Of the room that a note mark alone on line `i` took; 0 when the line is none, or there is no such line.
std::uint32_t mark_width(const TextLines& set, std::size_t i);

// Of the row that line `i` begins: its pieces with the note marks between them.
std::uint32_t row_width(const TextLines& set, const LineWidths& widths, std::size_t i);

// Of the first word of a text: all before its first blank.
std::uint32_t first_word_width(std::string_view text);

}  // namespace corpus
