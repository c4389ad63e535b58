// SPDX-License-Identifier: GPL-2.0-or-later
// Notes that no rule and no raised sign sets apart from the text: paragraphs that begin with a plain number, "17 Ibid.,
// document S/2673." at the end of a text or of a page, where the text above has that number as a mark.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "corpus/line_kinds.h"

namespace corpus {

// For each line whether such a note begins there. Behind the whole text a number that stands loosely in it ("the
// report 12 of") is enough, between its paragraphs it must stand as a mark, behind a sign ("the report, 12"). A list
// that counts from paragraph to paragraph is none. `kinds` are those known so far; only lines of the body are looked
// at.
std::vector<bool> loose_notes(std::string_view text, const std::vector<Line>& lines,
                              const std::vector<LineKind>& kinds);

}  // namespace corpus
