// SPDX-License-Identifier: GPL-2.0-or-later
// On what days something that is decided takes place: "Decides to convene a meeting on 22 and 23 June 2026", "Approves
// the holding of the session from 3 to 7 June 2026". Words for holding are in lexicon/word_ends.tsv ("holds").
#pragma once

#include "corpus/state_sentences.h"
#include "corpus/state_tokens.h"

namespace corpus {

// The tokens of the first such date in the tokens [from, end) of an act; an empty range when nothing is said to be held
// there, or not when. A year alone ("in 2027") counts only near the word for holding.
TokenRange held_on(std::string_view text, const StateTokens& tokens, Language language, std::size_t from,
                   std::size_t end);

}  // namespace corpus
