// SPDX-License-Identifier: GPL-2.0-or-later
// Which words of one language stand for which of another: one line for each term, in the file `terminology` of an index
// (learned from its parallel paragraphs) and in the file `thesaurus` (labels that the user gave). Lines are sorted, so
// that a term is found without reading the file:
//
//   en human secur<TAB>ar:84:الأمن البشري<TAB>es:91:seguridad humana<TAB>...
//
// Language and key of the term, then its renderings: language, strength in percent, words as they are printed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"

namespace corpus {

struct Rendering {
  Language language = Language::unknown;
  int strength = 0;  // 1..100: how surely one stands for the other
  std::string text;  // as printed; no tabs or line ends
};

struct TermLine {
  Language language = Language::unknown;
  std::string key;  // term_key()
  std::vector<Rendering> renderings;
};

// As a word is indexed, and stands in a key: its stem; where it has none, itself in small letters without accents. Of
// any value that has both (Word, and what is kept of one).
template <class Indexed>
const std::string& indexed_as(const Indexed& word) {
  return word.stem.empty() ? word.folded : word.stem;
}

// What tells a term whatever its inflection: its stems with a space between them, Chinese characters without. Empty
// when there are no words. `words` as the analyser gives them for one language.
std::string term_key(const std::vector<Word>& words);

// One line, with its end. Tabs and line ends in texts become spaces.
std::string encode(const TermLine& line);

// Nothing for a line that is none.
std::optional<TermLine> decode_term(std::string_view line);

// The line of a term in sorted lines; nothing when it is not there. Takes a binary search: microseconds.
std::optional<TermLine> find_term(std::string_view sorted_lines, Language language, std::string_view key);

// The lines of the terms that begin with a word (as indexed) and have another behind it.
std::string_view terms_beginning(std::string_view sorted_lines, Language language, std::string_view word);

}  // namespace corpus
