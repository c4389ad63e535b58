// SPDX-License-Identifier: GPL-2.0-or-later
// Who defines: "as defined by the Commission", "according to the Convention", "the Panel noted that".
#pragma once

#include "corpus/state_sentences.h"
#include "corpus/state_tokens.h"

namespace corpus {

// The words of the text that name the source of what a sentence says, outside the tokens `said` (term and verb); an
// empty span when the sentence names none.
Span source_of(const Tokens& tokens, TokenRange sentence, TokenRange said);

}  // namespace corpus
