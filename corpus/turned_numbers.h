// SPDX-License-Identifier: GPL-2.0-or-later
// Arabic texts at times print the number of an act as a line of mixed direction turns it: "القرار 14/76" for 76/14,
// "34/2007" for 2007/34, "264/76" for 76/264, "دإط-13/10" for ES-10/13. What tells them is the calendar: the session as
// printed did not sit on the printed date, or cannot exist, and the one turned about did and can.
#pragma once

#include <string_view>

#include "corpus/tokens.h"

namespace corpus {

// Turns the items of an Arabic text that are printed so; spans stay. A number by itself is turned only where its
// session is far from the printed date (a slip in the year is no turned number); in a list in which no number fits as
// printed and several fit turned, all of those are.
void turn_numbers(std::string_view text, Tokens& tokens);

}  // namespace corpus
