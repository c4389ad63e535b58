// SPDX-License-Identifier: GPL-2.0-or-later
// Steps through UTF-8 that is known to be well formed (encoding.h), and the few kinds of characters on which the
// reading of plain text turns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace corpus {

// The character at byte `at`, which moves behind it. At the end: 0, and `at` stays.
inline char32_t next_character(std::string_view text, std::size_t& at) {
  if (at >= text.size()) return 0;
  const auto byte = [&](std::size_t i) -> char32_t {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
  };
  const char32_t first = byte(at);
  if (first < 0x80) return ++at, first;
  if (first < 0xE0) {
    const char32_t c = (first & 0x1F) << 6 | (byte(at + 1) & 0x3F);
    return at = at + 2 < text.size() ? at + 2 : text.size(), c;
  }
  if (first < 0xF0) {
    const char32_t c = (first & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F);
    return at = at + 3 < text.size() ? at + 3 : text.size(), c;
  }
  const char32_t c =
      (first & 0x07) << 18 | (byte(at + 1) & 0x3F) << 12 | (byte(at + 2) & 0x3F) << 6 | (byte(at + 3) & 0x3F);
  return at = at + 4 < text.size() ? at + 4 : text.size(), c;
}

// The character before byte `at`, which moves before it. At the beginning: 0.
inline char32_t previous_character(std::string_view text, std::size_t& at) {
  if (at == 0) return 0;
  std::size_t start = at - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  at = start;
  return next_character(text, start);
}

inline char32_t first_character(std::string_view text) {
  std::size_t at = 0;
  return next_character(text, at);
}

inline char32_t last_character(std::string_view text) {
  std::size_t at = text.size();
  return previous_character(text, at);
}

void append_utf8(std::string& text, char32_t c);

std::size_t count_characters(std::string_view text);
// Whether a text has fewer than `most` characters. Its bytes alone tell that of most texts.
bool fewer_characters(std::string_view text, std::size_t most);

// Spaces of every width, and the marks of direction and joining that print nothing.
inline bool is_blank(char32_t c) {
  if (c <= 0x7F) return c == ' ' || (c >= 9 && c <= 13);
  if (c < 0x2000) return c == 0xA0 || c == 0x85;
  return c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0x2028 || c == 0x2029;
}
inline bool is_direction_mark(char32_t c) {
  if (c < 0x200B) return c == 0xAD || c == 0x061C;
  return c <= 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

bool is_letter_beyond_ascii(char32_t c);
inline bool is_letter(char32_t c) {  // of any script
  return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : is_letter_beyond_ascii(c);
}
bool is_lower(char32_t c);  // a small letter, in a script that has them
bool is_upper_beyond_ascii(char32_t c);
inline bool is_upper(char32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : is_upper_beyond_ascii(c); }
bool is_han(char32_t c);
char32_t to_lower(char32_t c);

// The value of a decimal digit (ASCII, Arabic-Indic ٠ and ۰, full width); -1 for all else. Superscripts are not digits.
int digit_value(char32_t c);
// The value of a superscript digit ⁰ to ⁹; -1 for all else.
int superscript_value(char32_t c);

// Without blanks and marks of direction at both ends.
std::string_view trim(std::string_view text);

}  // namespace corpus
