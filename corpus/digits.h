// SPDX-License-Identifier: GPL-2.0-or-later
// Digits of ASCII, and the numbers they print. For digits of every script see digit_value (utf8.h).
#pragma once

#include <algorithm>
#include <charconv>
#include <string_view>

namespace corpus {

// Takes bytes and code points alike.
constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

// False of nothing.
constexpr bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// What the digits at the beginning print, whatever follows: 71 of "71/129", -2 of "-2". 0 when there are none and when
// the number is too great for an int.
inline int leading_number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// What a text of nothing but digits prints; 0 of any other, and of a number too great for an int.
inline int whole_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return is_digits(text) && error == std::errc() && end == text.data() + text.size() ? value : 0;
}

}  // namespace corpus
