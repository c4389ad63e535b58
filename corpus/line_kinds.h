// SPDX-License-Identifier: GPL-2.0-or-later
// Which lines of a plain text are text, which are page furniture, and which are notes with their marks.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/lines.h"

namespace corpus {

enum class LineKind : std::uint8_t {
  body,       // text
  furniture,  // page and job numbers, running heads, barcodes, bare links at the foot of a page
  rule,       // the line above notes: "_______________"
  mark,       // a note mark of the text, alone on its line
  note,       // begins a note: the mark and, on the same line or the next, its text
  note_text,  // goes on with a note
};

std::vector<LineKind> line_kinds(std::string_view text, const std::vector<Line>& lines, const Layout& layout);

// A note mark at the beginning of a line, "¹ " or "12 " or "* ": bytes of the mark, 0 when there is none. Plain digits
// count only when they stand alone on the line or `digits` says that they may be a mark.
std::size_t leading_mark(std::string_view line, bool digits);

}  // namespace corpus
