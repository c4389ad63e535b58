// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/symbol_segments.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr int kMostCouncilActs = 100;       // of a year: 93 in 1993
constexpr std::size_t kLongestJoint = 10;   // bytes between two numbers of parts: " and ", "和"
constexpr std::size_t kLongestNumeral = 8;  // "XXXVIII"

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

void skip_spaces(std::string_view& rest) {
  while (rest.starts_with(' ')) rest.remove_prefix(1);
}

// "A", "A-B", "[A]", "A to D" is not: at most two letters with a hyphen.
std::string take_letters(std::string_view& rest) {
  std::string_view at = rest;
  skip_spaces(at);
  const bool boxed = at.starts_with('[');
  if (boxed) at.remove_prefix(1);
  std::string letters;
  if (at.empty() || !is_letter(at[0])) return letters;
  letters += upper(at[0]);
  at.remove_prefix(1);
  if (at.size() >= 2 && at[0] == '-' && is_letter(at[1])) {
    letters += '-';
    letters += upper(at[1]);
    at.remove_prefix(2);
  }
  if (boxed ? !at.starts_with(']') : (!at.empty() && is_letter(at[0]))) return {};
  if (boxed) at.remove_prefix(1);
  rest = at;
  return letters;
}

std::string take_bracket(std::string_view& rest) {
  std::string_view at = rest;
  skip_spaces(at);
  if (!at.starts_with('(')) return {};
  const auto end = at.find(')');
  if (end == std::string_view::npos) return {};
  std::string inside;
  for (const char c : at.substr(1, end - 1))
    if (c != ' ') inside += upper(c);
  if (!is_roman_session(inside) && !(is_digits(inside) && inside.size() == 4)) return {};
  rest = at.substr(end + 1);
  return inside;
}

struct CouncilYear {
  int year = 0, first = 0;
};

const std::vector<CouncilYear>& council_years() {
  static const auto all = [] {
    std::vector<CouncilYear> read;
    const Table& rows = table("council_years.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row)
      read.push_back({leading_number(rows.cell(row, "year")), leading_number(rows.cell(row, "first"))});
    return read;
  }();
  return all;
}

// "II" at the beginning of `rest`, which loses it; empty when none stands there.
std::string_view take_numeral(std::string_view& rest) {
  const std::size_t length = std::min(rest.find_first_not_of("IVX"), rest.size());
  const std::string_view numeral = rest.substr(0, length);
  if (length > kLongestNumeral || from_roman(numeral) == 0) return {};
  rest.remove_prefix(length);
  return numeral;
}

}  // namespace

std::optional<std::string> parts_in_brackets(std::string_view inside) {
  std::size_t letters = 0;
  constexpr std::string_view kPart = "PART";
  while (letters < kPart.size() && letters < inside.size() && upper(inside[letters]) == kPart[letters]) ++letters;
  if (letters < kPart.size()) return std::nullopt;
  inside.remove_prefix(letters);
  for (const std::string_view ending : {"ies", "ie", "es", "e", "s", "S"})  // Parties, Partie, Partes, Parte, Parts
    if (inside.starts_with(ending)) {
      inside.remove_prefix(ending.size());
      break;
    }
  skip_spaces(inside);
  const std::string_view first = take_numeral(inside);
  if (first.empty()) return std::nullopt;
  const std::size_t second_at = std::min(inside.find_first_of("IVX"), inside.size());
  const std::string_view between = inside.substr(0, second_at);
  inside.remove_prefix(second_at);
  if (inside.empty() && between.find_first_not_of(' ') == std::string_view::npos) return "Part " + std::string(first);
  const std::string_view second = take_numeral(inside);
  skip_spaces(inside);
  if (second.empty() || !inside.empty() || between.empty() || between.size() > kLongestJoint) return std::nullopt;
  const int apart = from_roman(second) - from_roman(first);
  const bool range = between.find('-') != std::string_view::npos || between.find("\xE2\x80\x93") != between.npos;
  if (apart < 1) return std::nullopt;
  return "Parts " + std::string(first) + (apart > 1 && range ? "-" : " and ") + std::string(second);
}

std::vector<std::string_view> segments(std::string_view symbol) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  int depth = 0;
  for (std::size_t at = 0; at < symbol.size(); ++at) {
    if (symbol[at] == '(') ++depth;
    if (symbol[at] == ')' && depth > 0) --depth;
    if (symbol[at] != '/' || depth > 0) continue;
    parts.push_back(symbol.substr(start, at - start));
    start = at + 1;
  }
  parts.push_back(symbol.substr(start));
  return parts;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

std::size_t second_name(std::string_view folded) {
  for (std::size_t at = folded.find('-'); at != std::string_view::npos; at = folded.find('-', at + 1)) {
    if (at == 0 || folded[at - 1] == '/' || folded[at - 1] == '-') continue;
    std::size_t end = at + 1;
    while (end < folded.size() && is_letter(folded[end])) ++end;
    const bool session = !is_digit(folded[at - 1]) && folded[at - 1] != ')';
    if (end > at + 1 && end < folded.size() && folded[end] == '/' && !session) return at + 1;
  }
  return std::string_view::npos;
}

std::optional<PrintedNumber> printed_number(std::string_view folded) {
  std::string_view rest = folded;
  skip_spaces(rest);
  std::size_t digits = 0;
  while (digits < rest.size() && is_digit(rest[digits])) ++digits;
  if (digits == 0 || digits > 5) return std::nullopt;
  PrintedNumber found{std::string(rest.substr(0, digits)), {}, {}};
  rest.remove_prefix(digits);
  found.letters = take_letters(rest);
  found.bracket = take_bracket(rest);
  if (found.letters.empty()) found.letters = take_letters(rest);
  skip_spaces(rest);
  if (!rest.empty()) return std::nullopt;
  return found;
}

bool is_session(std::string_view text) {
  if (text.starts_with("E")) text.remove_prefix(1);
  if (text.starts_with("S-")) text.remove_prefix(2);
  return is_digits(text) && text.size() <= 3;
}

bool is_roman_session(std::string_view text) {
  if (text.starts_with("ES-")) text.remove_prefix(3);
  if (text.starts_with("S-")) text.remove_prefix(2);
  return from_roman(text) > 0;
}

int council_year(int number) {
  const auto& years = council_years();
  const auto after = std::upper_bound(years.begin(), years.end(), number,
                                      [](int value, const CouncilYear& row) { return value < row.first; });
  const bool ahead = after == years.end() && number >= years.back().first + kMostCouncilActs;
  return after == years.begin() || ahead ? 0 : std::prev(after)->year;
}

int last_council_year() { return council_years().back().year; }

bool council_year_fits(int number, int year) {
  return number >= council_years().back().first ? year >= last_council_year() : year == council_year(number);
}

}  // namespace corpus
