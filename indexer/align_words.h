// SPDX-License-Identifier: GPL-2.0-or-later
// Which of the words that stand beside a word in parallel texts stand for it. "Nations" comes wherever "United" does;
// that it stands for another word is seen when all words of a text are accounted for at once (IBM Model 1, Brown et al.
// 1993, by expectation and maximisation over the likeliest partners of each word).
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/term_counts.h"

namespace indexer {

struct Partner {
  std::uint32_t term = 0;
  double strength = 0;
};

using Partners = std::vector<std::vector<Partner>>;  // by number of the term

// True for what is aligned: one word, in Chinese a pair of characters.
bool is_word(const Term& term, corpus::Language language);

// Sets the strength of the partners of each word to the share of its places in which it is what they stand for (0..1,
// their sum at most 1). `both`: the texts that are held in both languages. Partners of other terms stay as they are,
// and no partners are added. A few passes over the texts, each some microseconds a text.
void align_words(const TermCounts& from, const TermCounts& to, const std::vector<bool>& both,
                 const std::vector<bool>& is_word, Partners& partners);

}  // namespace indexer
