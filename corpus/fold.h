// SPDX-License-Identifier: GPL-2.0-or-later
// How a word is folded before it is compared: one form for index, query and highlighter, the same in all languages.
// NFKC and case (ICU), then: Latin letters without accents, œ as oe, ё as е (й stays й), Arabic without tatweel and
// vowel marks, أإآ as ا, ى as ي (ة stays ة: its stemmer wants it), every script's digits as ASCII, every apostrophe
// as ', traditional Chinese characters as simplified.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace corpus {

// The simplified form of a Chinese character; every other character as it is.
char32_t simplified(char32_t character);

// Folds UTF-8, bytes that are none are left out. Spaces and punctuation stay.
std::string fold_letters(std::string_view text);

// A folded word, and what of the raw word it is: an elided article before it ("l'État" -> "etat") and an English
// possessive behind it ("State's" -> "state") are not part of it.
struct FoldedWord {
  std::string folded;      // at most 96 bytes
  std::uint16_t skip = 0;  // bytes of the raw word before it
  std::uint16_t drop = 0;  // bytes of the raw word behind it
};

// Folds one word as analyse.h cuts it.
FoldedWord fold_word(std::string_view raw);

}  // namespace corpus
