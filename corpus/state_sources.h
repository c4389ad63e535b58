// SPDX-License-Identifier: GPL-2.0-or-later
// Who defines: "as defined by the Commission", "according to the Convention", "the Panel noted that".
#pragma once

#include <string_view>

#include "corpus/language.h"
#include "corpus/state_sentences.h"
#include "corpus/state_tokens.h"

namespace corpus {

// The words of the text that name the source of what a sentence says, outside the tokens `said` (term and verb); an
// empty span when the sentence names none.
Span source_of(const StateTokens& tokens, TokenRange sentence, TokenRange said);

// The name of the document that what is `said` stands in: "resolution 5/1, in which weeding is defined as", "in the
// Charter of the Club weeding is defined as", 《花园宣言》将除草定义为. Empty where none is named right before, or
// where it is the one that speaks ("in the present Convention").
Span document_of(std::string_view text, const StateTokens& tokens, TokenRange sentence, TokenRange said,
                 Language language);

}  // namespace corpus
