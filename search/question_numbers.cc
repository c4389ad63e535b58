// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_numbers.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "search/phrase_places.h"

namespace search {

namespace {

constexpr std::size_t kGroup = 3;  // figures
// What stands between groups: commas, Western and Arabic, and spaces. Figures with points are is_decimal().
constexpr std::array<std::string_view, 5> kBetweenGroups = {",", "٬", " ", "\u00A0", "\u202F"};

// The figures that end at `text`'s end, or begin at its beginning.
std::size_t figures_before(std::string_view text) {
  const auto last = text.find_last_not_of("0123456789");
  return text.size() - (last == text.npos ? 0 : last + 1);
}
std::size_t figures_from(std::string_view text) { return std::min(text.find_first_not_of("0123456789"), text.size()); }

// An amount with `between` between its groups, of which the figures in `number` are some.
bool is_grouped(std::string_view text, corpus::Span number, std::string_view between) {
  std::size_t start = number.start - figures_before(text.substr(0, number.start)),
              first = figures_from(text.substr(start));
  while (text.substr(0, start).ends_with(between) && figures_before(text.substr(0, start - between.size())) > 0) {
    if (first != kGroup) return false;
    first = figures_before(text.substr(0, start - between.size()));
    start -= between.size() + first;
  }
  std::size_t end = start + first, groups = 1;
  for (; text.substr(end).starts_with(between); ++groups) {
    const std::size_t figures = figures_from(text.substr(end + between.size()));
    if (figures == 0) break;
    if (figures != kGroup) return false;
    end += between.size() + figures;
  }
  if (groups < 2 || first > kGroup) return false;
  const bool spaced = between != "," && between != "٬";
  return !spaced || first < kGroup || text.substr(0, end).ends_with("000");
}

// "3", "3-4" from `at` on, after spaces: the byte behind, or `at`.
std::size_t pages_from(std::string_view text, std::size_t at) {
  const std::size_t start = text.find_first_not_of(' ', at);
  if (start == text.npos || figures_from(text.substr(start)) == 0) return at;
  std::size_t end = start + figures_from(text.substr(start));
  for (const std::string_view dash : {"-", "–"})
    if (text.substr(end).starts_with(dash) && figures_from(text.substr(end + dash.size())) > 0)
      return end + dash.size() + figures_from(text.substr(end + dash.size()));
  return end;
}

}  // namespace

std::vector<corpus::Span> pages_in(std::string_view text, corpus::Language language) {
  static const auto words = phrases_by_language(corpus::table("page_words.tsv"));
  std::vector<corpus::Span> pages;
  each_phrase(words[static_cast<std::size_t>(language)], text, [&](corpus::Span word, std::uint32_t) {
    const std::size_t end = pages_from(text, word.end), before = figures_before(text.substr(0, word.start));
    if (end > word.end)
      pages.push_back({word.start, end});
    else if (language == corpus::Language::zh && before > 0)
      pages.push_back({word.start - before, word.end});
    else
      return false;
    return true;
  });
  return pages;
}

bool is_year(std::string_view digits) { return digits.size() == 4 && digits >= "1940" && digits <= "2049"; }

bool is_financial_year(std::string_view text) {
  if ((text.size() != 7 && text.size() != 9) || text[4] != '/' || !is_year(text.substr(0, 4))) return false;
  const std::string_view second = text.substr(5);
  if (!corpus::is_digits(second)) return false;
  const std::string next = std::to_string(corpus::leading_number(text) + 1);
  return std::string_view(next).ends_with(second);
}

bool is_of_two_resolutions(std::string_view text) {
  constexpr int kMostSessions = 200;
  const auto slash = text.find('/');
  if (slash != 4 || text.size() != 9 || !corpus::is_digits(text.substr(0, 4)) || !corpus::is_digits(text.substr(5)))
    return false;
  return !is_year(text.substr(0, 4)) && corpus::leading_number(text) > kMostSessions;
}

bool is_decimal(std::string_view text) {
  return text.find('.') != std::string_view::npos && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_of_amount(std::string_view text, corpus::Span number) {
  return std::any_of(kBetweenGroups.begin(), kBetweenGroups.end(),
                     [&](std::string_view between) { return is_grouped(text, number, between); });
}

}  // namespace search
