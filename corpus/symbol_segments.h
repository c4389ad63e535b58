// SPDX-License-Identifier: GPL-2.0-or-later
// The parts between the slashes of a symbol, and the numbers of resolutions in them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

// "A/78/6(Sect.29A)" -> "A", "78", "6(Sect.29A)": split at "/" outside brackets. Views of `symbol`.
std::vector<std::string_view> segments(std::string_view symbol);

// Where the second name of a joint symbol begins: "A/75/982-S/2021/669" at "S". npos when there is one name only.
std::size_t second_name(std::string_view folded);

// The digits of a symbol, or of any text, in order: "2385(2017)" is "23852017".
std::string digits_of(std::string_view text);

// The number of a resolution as printed without its session or year before it: "2200 A (XXI)", "2200(XXI)[A]",
// "1325 (2000)", "246 B", "66/246" has its session apart and is not one.
struct PrintedNumber {
  std::string number;   // "2200"
  std::string letters;  // "A", "A-B", "AandB" never; capitals
  std::string bracket;  // "XXI", "S-VI", "2000"; empty when none
};
// Takes folded text (fold_symbol.h), with or without spaces. Nothing when it is something else.
std::optional<PrintedNumber> printed_number(std::string_view folded);

// "Parts I and II", "Parts I-II", "Partes I y II", "Parts I和II", "part II": what stands in the brackets of a symbol
// that names its parts, in one spelling for all languages: "Parts I and II" (two that follow each other), "Parts I-IV",
// "Part II". Nothing when it is something else.
std::optional<std::string> parts_in_brackets(std::string_view inside);

// "71", "S-10", "ES-10": the session of a modern resolution.
bool is_session(std::string_view text);
// "XXI", "S-VI", "ES-V", "LX": the session of an old one.
bool is_roman_session(std::string_view text);

// The year in which the Security Council adopted its resolution of that number; 0 for what no year can have: numbers
// further ahead of the last row of the table than the Council has ever gone in a year.
int council_year(int number);
// The last year that the table of the Council's numbers knows: what is later has not been yet.
int last_council_year();
// True when the Council can have adopted its resolution of that number in that year. Numbers after the last row of the
// table fit every year from it on.
bool council_year_fits(int number, int year);

}  // namespace corpus
