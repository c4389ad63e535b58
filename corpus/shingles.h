// SPDX-License-Identifier: GPL-2.0-or-later
// Marks by which near-identical wording is found: hashes of runs of neighbouring words, thinned out by winnowing
// (Schleimer, Wilkerson and Aiken, 2003) so that any two texts that share a long enough run share a mark. Numbers are
// all alike, so that a citation or a year that is rolled forward changes nothing. The same for index and question.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/word_diff.h"

namespace corpus {

// How many words make a run, and of how many neighbouring runs one is kept. Texts that share run + window - 1 words in
// a row share a mark. In Chinese, characters.
struct Shingling {
  std::size_t run, window;
};
Shingling shingling(Language language);

// No provision has more marks; of a longer one the smallest stay, which are the same ones in a text nearly like it.
inline constexpr std::size_t kMostShingles = 96;

// One mark of a text.
struct Shingle {
  std::uint32_t mark;  // 30 bits
  std::uint32_t word;  // where its run begins
};

// In order of `word`; of equal marks the first. Empty for a text shorter than a run. `most`: 0 for no limit (the marks
// of a whole draft).
std::vector<Shingle> shingles(const WordList& list, Language language, std::size_t most = kMostShingles);

// The marks of all runs, none left out: of a phrase so short that the one mark a text kept may be any of them.
std::vector<Shingle> all_shingles(const WordList& list, Language language);

// The boolean term of a mark.
std::string shingle_term(std::uint32_t mark);

}  // namespace corpus
