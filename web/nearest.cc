// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/nearest.h"

#include <algorithm>
#include <charconv>

#include "corpus/span.h"
#include "search/meaning.h"
#include "web/names.h"

namespace web {

namespace {

constexpr std::size_t kLongestSymbol = 100, kMostNumbers = 3, kMostDigits = 6;  // what is longer has no neighbours
constexpr long kFarthest = 8;
constexpr std::size_t kMostChoices = 6;

std::vector<corpus::Span> numbers_in(std::string_view symbol) {
  std::vector<corpus::Span> numbers;
  for (std::size_t at = 0; at < symbol.size();) {
    const std::size_t start = symbol.find_first_of("0123456789", at);
    if (start == std::string_view::npos) break;
    at = std::min(symbol.find_first_not_of("0123456789", start), symbol.size());
    if (at - start <= kMostDigits) numbers.push_back({start, at});
  }
  return numbers;
}

std::string with_number(std::string_view symbol, corpus::Span place, long number) {
  std::string made(symbol.substr(0, place.start));
  return made.append(std::to_string(number)).append(symbol.substr(place.end));
}

bool is_new(const std::vector<search::Choice>& choices, const std::string& symbol) {
  return std::none_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.symbol == symbol; });
}

}  // namespace

std::vector<std::string> neighbours(std::string_view symbol) {
  std::vector<std::string> made;
  std::vector<corpus::Span> numbers = numbers_in(symbol.substr(0, kLongestSymbol));
  if (symbol.size() > kLongestSymbol || numbers.size() > kMostNumbers) return made;
  std::reverse(numbers.begin(), numbers.end());  // the last is the document's own
  for (long distance = 1; distance <= kFarthest; ++distance) {
    for (const corpus::Span place : numbers) {
      long value = 0;
      std::from_chars(symbol.data() + place.start, symbol.data() + place.end, value);
      made.push_back(with_number(symbol, place, value + distance));
      if (value > distance) made.push_back(with_number(symbol, place, value - distance));
    }
  }
  return made;
}

std::vector<search::Choice> nearest(const search::Index& index, std::string_view symbol, Language language) {
  std::vector<search::Choice> held, cited;
  for (const std::string& candidate : neighbours(symbol)) {
    const auto meaning = search::meaning(index, candidate);
    if (!meaning || meaning->outcome != search::Meaning::Outcome::one) continue;
    auto& list = meaning->held ? held : cited;
    if (list.size() < kMostChoices && is_new(list, meaning->symbol))
      list.push_back({meaning->symbol, "", described(meaning->symbol, language), "", meaning->held});
    if (held.size() == kMostChoices) break;
  }
  return held.empty() ? cited : held;
}

}  // namespace web
