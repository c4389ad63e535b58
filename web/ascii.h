// SPDX-License-Identifier: GPL-2.0-or-later
// Characters as HTTP sees them: ASCII only, whatever the locale. (The <cctype> functions depend on
// the locale and are undefined for bytes above 127.)
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "corpus/digits.h"

namespace web {

using corpus::is_digit;
constexpr bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr bool is_hex(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

// 0..15; the character must be is_hex().
constexpr int hex_value(char c) { return is_digit(c) ? c - '0' : lower(c) - 'a' + 10; }

// NUL to US and DEL: never allowed in a head, save the tab in a header value.
constexpr bool is_control(char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }

// A `tchar` of RFC 9110, 5.6.2: what a method or a header name is made of.
constexpr bool is_token_char(char c) {
  return is_alpha(c) || is_digit(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

inline bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_char);
}

inline std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = lower(c);
  return result;
}

inline bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

// Without spaces and tabs at both ends.
constexpr std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

}  // namespace web
