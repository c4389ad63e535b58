// SPDX-License-Identifier: GPL-2.0-or-later
// The number under which a provision would be cited.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/entry.h"
#include "search/index.h"

namespace search {

// "3 (a)" of a paragraph, "annex, art. 1 (2)" and "annex II, para. 3" in annexes, "art. II" of an unnumbered text below
// an article, "11" of one that paragraph 11 introduces with a colon or heads as a title, "part A, para. 1" in a
// lettered part; where the printed number is a slip that of its place; empty for what has no number.
std::string cite_number(const Index::View& view, std::uint32_t docid, const corpus::ProvisionEntry& entry);

// The same by the id alone: "annex1.art4.2" -> "annex, art. 4 (2)". Empty for ids without a number. `number` as printed
// with it ("Article IV") tells figures from Roman numerals.
std::string cite_number_of(std::string_view id, std::string_view number);

// A sign before a point of a list ("•"), which numbers nothing.
bool is_bullet(std::string_view number);

// "1993" of S/RES/823(1993); empty for symbols that do not tell their year.
std::string year_in_symbol(std::string_view symbol);

}  // namespace search
