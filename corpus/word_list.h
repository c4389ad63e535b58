// SPDX-License-Identifier: GPL-2.0-or-later
// The words that resolutions use again and again, in small letters: lexicon/<language>/words.tsv. Not a dictionary: a
// word that is missing is no wrong word, but a text whose words are all missing, or all in the list of another
// language, is no text of this one.
#pragma once

#include <string_view>
#include <unordered_set>

#include "corpus/language.h"

namespace corpus {

using WordList = std::unordered_set<std::string_view>;

// Read at the first call for a language (some milliseconds) and kept. Empty for Chinese and for unknown.
const WordList& known_words(Language language);

}  // namespace corpus
