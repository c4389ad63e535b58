// SPDX-License-Identifier: GPL-2.0-or-later
// A text cut into the words its statements are read by: known words with their marks, other words, numbers and stops.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/state_words.h"

namespace corpus {

struct StateToken {
  Span span;                         // in the text
  Marks marks = 0;                   // 0: a word that is not known
  const MarkedWord* word = nullptr;  // when it is in the tables

  bool is(Marks any) const { return (marks & any) != 0; }
};
using StateTokens = std::vector<StateToken>;

// Cuts `text`; `tokens` is emptied first, so that one vector serves many texts. An Arabic "and" at the head of a word
// is no part of its token (kPrefixedAnd); article and fused prepositions are. ‘ and ’ are kQuote and kBracket where
// they quote.
void cut(std::string_view text, const StateWords& words, StateTokens& tokens);

// The marks that end a clause.
inline constexpr Marks kPunctuation = kComma | kFullStop | kQuote | kBracket;

}  // namespace corpus
