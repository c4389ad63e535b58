// SPDX-License-Identifier: GPL-2.0-or-later
// Where in a text some words stand, or nearly: a quotation in the paragraph it is said to come from, a sentence of a
// draft in a paragraph that was agreed before. Compares words as word_diff.h does.
#pragma once

#include <vector>

#include "corpus/word_diff.h"

namespace corpus {

struct FoundWords {
  Span words;                   // of the text, counted in words; empty: not there
  std::vector<DiffPart> parts;  // from the words asked to that stretch; `after` counts in the whole text
  double similarity = 0;        // of the words asked and the stretch; 1: the same words
  std::size_t longest = 0;      // words of the longest run that both have

  bool exact() const { return similarity == 1; }
};

// The stretch of `text` that is most like `asked`: the same words, else the neighbourhood where most runs of three
// words of `asked` stand. Nothing when not one such run does. Fewer than three words are found only as they are.
FoundWords find_words(const WordList& asked, const WordList& text);

}  // namespace corpus
