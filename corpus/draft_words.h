// SPDX-License-Identifier: GPL-2.0-or-later
// The words of lexicon/<lang>/draft_words.tsv: how notes and letters announce a title and go back to an act; and those
// of subject_words.tsv: how they say what an act is about.
#pragma once

#include <cstddef>
#include <string_view>

#include "corpus/language.h"

namespace corpus {

struct DraftWord {
  std::string_view what;  // "title", "latter", "former", "first", "owned", "short"; empty: none here
  std::size_t end = 0;    // byte after the words
};

// The longest of them that begins at byte `at` of `text`, where a word begins. Unknown language: the English list.
DraftWord draft_word_at(std::string_view text, std::size_t at, Language language);
// "about", "not-about", "about-end".
DraftWord subject_word_at(std::string_view text, std::size_t at, Language language);

}  // namespace corpus
