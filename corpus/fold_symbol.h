// SPDX-License-Identifier: GPL-2.0-or-later
// A symbol as printed is folded to plain ASCII before it is read: Cyrillic look-alikes, hyphens and spaces of every
// kind, bidi marks, full-width forms, Arabic digits and session words (lexicon/lookalikes.tsv,
// lexicon/ar/sessions.tsv).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace corpus {

// The code point of UTF-8 at `at` and the bytes it takes (at least 1); a byte that is no UTF-8 is U+FFFD of one byte.
struct CodePoint {
  char32_t value;
  std::uint8_t bytes;
};
CodePoint long_code_point(std::string_view text, std::size_t at);  // of four bytes, or no UTF-8
inline CodePoint code_point(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {0, 1};
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1};
  const unsigned second = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0u;
  if (first >= 0xC2 && first < 0xE0 && (second & 0xC0u) == 0x80u) return {(first & 0x1Fu) << 6 | (second & 0x3Fu), 2};
  if (first >= 0xE0 && first < 0xF0 && at + 2 < text.size()) {
    const unsigned third = static_cast<unsigned char>(text[at + 2]);
    if ((second & 0xC0u) == 0x80u && (third & 0xC0u) == 0x80u)
      return {(first & 0x0Fu) << 12 | (second & 0x3Fu) << 6 | (third & 0x3Fu), 3};
  }
  return long_code_point(text, at);
}

// What one character stands for inside a symbol: an ASCII character, kLeftOut for a mark without meaning, or kForeign.
inline constexpr int kLeftOut = 0, kForeign = -1;
int ascii_in_symbol(char32_t character);

// `written` in ASCII with single spaces, trimmed; nothing when a character stands for none. "S‑9/9" -> "S-9/9",
// "القرار" -> nothing, "2200 (د-21)" -> "2200 (XXI)", "دإ-10/2" -> "S-10/2".
std::optional<std::string> fold_symbol(std::string_view written);

// 21 -> "XXI"; "" below 1 and above 3999.
std::string roman(int number);
// "XXI" -> 21; 0 for what is no well-formed Roman numeral.
int from_roman(std::string_view numeral);

}  // namespace corpus
