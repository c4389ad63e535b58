// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/place_words.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "search/say.h"

namespace search {

namespace {

using corpus::Language;

int number_in(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && end == digits.data() + digits.size() ? number : -1;
}

// How cite_number.h writes the parts of a place, and the message of each: "place-part" is "part {0}".
constexpr std::pair<std::string_view, const char*> kPlaces[] = {{"annex", "place-annex"},
                                                                {"part", "place-part"},
                                                                {"sect.", "place-section"},
                                                                {"art.", "place-article"},
                                                                {"para.", "place-paragraph"}};

std::string part_of_place(std::string_view part, Language language) {
  for (const auto& [word, key] : kPlaces) {
    if (part == word) return say(language, "part-annex");
    if (part.starts_with(word) && part.substr(word.size()).starts_with(' '))
      return say(language, key, {part.substr(word.size() + 1)});
  }
  return {};
}

}  // namespace

std::string long_date(Language language, std::string_view iso) {
  const std::string_view year = iso.substr(0, 4);
  const int month = iso.size() >= 7 ? number_in(iso.substr(5, 2)) : 0;
  const int day = iso.size() == 10 ? number_in(iso.substr(8, 2)) : 0;
  if (month < 1 || month > 12 || day < 0 || number_in(year) < 1) return std::string(iso);
  const std::string of_year = say(language, "month-of-year", {say(language, "month-" + std::to_string(month)), year});
  return day == 0 ? of_year : say(language, "day-of-month", {std::to_string(day), of_year});
}

std::string listed(std::string_view one, std::string_view other, Language language) {
  if (one.empty() || other.empty()) return std::string(one.empty() ? other : one);
  return say(language, "list-of-two", {one, other});
}

std::string place_name(std::string_view number, Language language) {
  std::string place;
  while (!number.empty()) {
    const std::size_t comma = std::min(number.find(", "), number.size());
    const std::string part = part_of_place(number.substr(0, comma), language);
    if (part.empty()) return {};
    place = listed(place, part, language);
    number.remove_prefix(std::min(comma + 2, number.size()));
  }
  return place;
}

}  // namespace search
