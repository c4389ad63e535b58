// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/units.h"

#include <algorithm>
#include <vector>

#include "corpus/lexicon.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

const std::vector<std::string_view>& units() {
  static const auto all = [] {
    std::vector<std::string_view> read;
    const Table& rows = table("units.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) read.push_back(rows.cell(row, "unit"));
    return read;
  }();
  return all;
}

bool may_stand_before(char32_t c) { return c == 0 || c == '(' || c == '/' || is_blank(c) || digit_value(c) >= 0; }

}  // namespace

bool ends_in_unit(std::string_view text) {
  return std::any_of(units().begin(), units().end(), [&](std::string_view unit) {
    if (!text.ends_with(unit)) return false;
    return may_stand_before(last_character(text.substr(0, text.size() - unit.size())));
  });
}

}  // namespace corpus
