// SPDX-License-Identifier: GPL-2.0-or-later
// How a word processor or a browser writes the numbers of a list: "3", "c", "iii", "ج", "в", "三". The names of the
// ways are those of WordprocessingML (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
#pragma once

#include <string>
#include <string_view>

namespace corpus {

// The number written that way; in digits when the way is unknown or cannot express it (letters beyond 780, roman
// beyond 3999); "•" for "bullet", "" for "none".
std::string list_number(int number, std::string_view format);

}  // namespace corpus
