// SPDX-License-Identifier: GPL-2.0-or-later
// The forms of a cell of the lexicon: words that mean the same, with bars between them ("paragraph|paragraphs|para.").
// Cells with forms inside forms ("calls [once] (upon|on)") are read by state_words.h.
#pragma once

#include <algorithm>
#include <string_view>

namespace corpus {

// Calls take(form) for each in order. A form may be empty ("a||b"); an empty cell has none, a bar at the end begins
// none.
template <class Take>
void each_form(std::string_view cell, Take take) {
  while (!cell.empty()) {
    const auto bar = std::min(cell.find('|'), cell.size());
    take(cell.substr(0, bar));
    cell.remove_prefix(std::min(bar + 1, cell.size()));
  }
}

}  // namespace corpus
