// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_numbers.h"

#include <string>

#include "corpus/digits.h"

namespace search {

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

}  // namespace search
