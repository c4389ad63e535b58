// SPDX-License-Identifier: GPL-2.0-or-later
// From the lines of a plain text to its paragraphs and notes. Where paragraphs are not set apart, a line ends one when
// the next word would still have fitted, or when the sentence is closed and the next line opens as a paragraph does.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/line_kinds.h"
#include "corpus/part_preamble.h"
#include "corpus/reading.h"

namespace corpus {

struct Paragraphs {
  std::vector<Block> blocks;  // in reading order; furniture is kept as blocks of that role
  std::vector<Note> notes;
};

// `starts`, when given, gets the lines of the preambles and is obeyed where it decides how one begins.
Paragraphs join_lines(std::string_view text, const std::vector<Line>& lines, const std::vector<LineKind>& kinds,
                      const Layout& layout, Language language, PreambleStarts* starts = nullptr);

}  // namespace corpus
