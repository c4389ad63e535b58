// SPDX-License-Identifier: GPL-2.0-or-later
// How far two spellings are from each other.
#pragma once

#include <cstddef>
#include <string_view>

namespace search {

// The fewest insertions, deletions and changes of one byte that lead from one text to the other (Levenshtein, 1965).
// Takes the product of both lengths in steps: callers cut what may be long.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace search
