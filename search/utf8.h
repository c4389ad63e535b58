// SPDX-License-Identifier: GPL-2.0-or-later
// Walking over UTF-8 that may be damaged, one character at a time.
#pragma once

#include <string>
#include <string_view>

namespace search {

inline constexpr char32_t kNoCharacter = 0xFFFFFFFF;  // bytes that are no UTF-8

// The character at byte `at`, which moves behind it. Damaged: kNoCharacter, and `at` moves by one byte.
char32_t next_character(std::string_view text, std::size_t& at);

// The last place not behind `at` where a character starts; text.size() when `at` is behind the end.
std::size_t character_start(std::string_view text, std::size_t at);

bool is_chinese(char32_t character);

// How many characters; damaged bytes count as one each.
std::size_t count_characters(std::string_view text);

}  // namespace search
