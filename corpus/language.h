// SPDX-License-Identifier: GPL-2.0-or-later
// The six official languages of the United Nations, which are equals here. Names and codes: lexicon/languages.tsv.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace corpus {

// The numbers are stored in indexes: never renumber.
enum class Language : std::uint8_t { unknown = 0, ar = 1, zh = 2, en = 3, fr = 4, ru = 5, es = 6 };

// In the order in which the United Nations lists them.
inline constexpr std::array<Language, 6> kLanguages = {Language::ar, Language::zh, Language::en,
                                                       Language::fr, Language::ru, Language::es};

// "ar", "zh", "en", "fr", "ru", "es"; "" for unknown.
std::string_view code(Language language);

// Reads any code in use: two letters, three letters (ISO 639-2 and -3), the job-number letters A C E F R S, and "ch"
// and "cn", which UN links use for Chinese. Case does not matter. Unknown for everything else.
Language language_of_code(std::string_view code);

// The language's name in itself: "العربية", "中文", "English", "français", "русский", "español".
std::string_view own_name(Language language);

inline bool right_to_left(Language language) { return language == Language::ar; }

// The language most of `text` (UTF-8) is written in, by script first, then by CLD2 among English, French and Spanish.
// Unknown when there are too few letters to tell or when it is another language. Takes at most the first 64 KiB.
Language detect_language(std::string_view text);

}  // namespace corpus
