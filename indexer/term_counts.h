// SPDX-License-Identifier: GPL-2.0-or-later
// The terms of many texts in one language: words that mean something by themselves, and groups of up to four words (in
// Chinese two to six characters) that come again and again. Two passes: what is frequent, then which text has what.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace indexer {

struct Term {
  std::string key;                   // corpus::term_key()
  std::string shown;                 // as most texts print it
  std::uint32_t words = 1;           // Chinese: characters
  std::vector<std::uint32_t> texts;  // that have it, rising
};

struct TermCounts {
  std::vector<Term> terms;                           // in order of key
  std::vector<std::vector<std::uint32_t>> in_texts;  // of each text: numbers of its terms
};

// `texts[i]` empty: text i is not held in this language. Words that fewer than two texts have, and groups that fewer
// than three have, are left out; so are numbers and, at the ends of groups, words too common to count.
TermCounts count_terms(const std::vector<std::string_view>& texts, corpus::Language language);

}  // namespace indexer
