// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/utf8.h"

#include <unicode/uchar.h>

#include <array>

namespace corpus {

namespace {

// Arabic and Chinese: the scripts of the six languages need no table.
bool has_no_case(char32_t c) { return (c >= 0x590 && c < 0x700) || (c >= 0x3000 && c < 0xA000); }

}  // namespace

void append_utf8(std::string& text, char32_t c) {
  const auto behind = [c](unsigned bits) { return static_cast<char>(0x80 | (c >> bits & 0x3F)); };
  const auto append = [&text](const auto& bytes) { text.append(bytes.data(), bytes.size()); };
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    append(std::array{static_cast<char>(0xC0 | c >> 6), behind(0)});
  } else if (c < 0x10000) {
    append(std::array{static_cast<char>(0xE0 | c >> 12), behind(6), behind(0)});
  } else {
    append(std::array{static_cast<char>(0xF0 | c >> 18), behind(12), behind(6), behind(0)});
  }
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

bool fewer_characters(std::string_view text, std::size_t most) {
  constexpr std::size_t kLongest = 4;  // bytes of a character
  return text.size() < most || (text.size() < kLongest * most && count_characters(text) < most);
}

bool is_letter_beyond_ascii(char32_t c) {
  if (c >= 0xC0 && c < 0x250) return c != 0xD7 && c != 0xF7;
  if ((c >= 0x400 && c < 0x482) || (c >= 0x620 && c < 0x64B) || (c >= 0x4E00 && c < 0xA000)) return true;
  if (c >= 0x2000 && c < 0x2070) return false;
  return u_isalpha(static_cast<UChar32>(c));
}

bool is_lower(char32_t c) { return c < 0x80 ? (c >= 'a' && c <= 'z') : u_islower(static_cast<UChar32>(c)); }

bool is_upper_beyond_ascii(char32_t c) {
  if (c >= 0x400 && c < 0x460) return c < 0x430;
  if (has_no_case(c)) return false;
  return u_isupper(static_cast<UChar32>(c));
}

bool is_han(char32_t c) { return (c >= 0x3400 && c < 0xA000) || (c >= 0x20000 && c < 0x32000) || c == 0x3007; }

char32_t to_lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 32 : c;
  if (c >= 0x400 && c < 0x460) return c < 0x410 ? c + 0x50 : c < 0x430 ? c + 0x20 : c;
  if (has_no_case(c)) return c;
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

int digit_value(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
  if (c >= 0x0660 && c <= 0x0669) return static_cast<int>(c - 0x0660);
  if (c >= 0x06F0 && c <= 0x06F9) return static_cast<int>(c - 0x06F0);
  if (c >= 0xFF10 && c <= 0xFF19) return static_cast<int>(c - 0xFF10);
  return -1;
}

int superscript_value(char32_t c) {
  switch (c) {
    case 0xB9:
      return 1;
    case 0xB2:
      return 2;
    case 0xB3:
      return 3;
    default:
      return c == 0x2070 || (c >= 0x2074 && c <= 0x2079) ? static_cast<int>(c - 0x2070) : -1;
  }
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    std::size_t at = 0;
    const char32_t c = next_character(text, at);
    if (!is_blank(c) && !is_direction_mark(c)) break;
    text.remove_prefix(at);
  }
  while (!text.empty()) {
    std::size_t at = text.size();
    const char32_t c = previous_character(text, at);
    if (!is_blank(c) && !is_direction_mark(c)) break;
    text = text.substr(0, at);
  }
  return text;
}

}  // namespace corpus
