// SPDX-License-Identifier: GPL-2.0-or-later
// What an act asks to be done, and on what condition, as spans of the text.
#pragma once

#include <string_view>

#include "corpus/state_sentences.h"
#include "corpus/state_tokens.h"

namespace corpus {

// What is to be done: from behind who is to act (or the verb) to the end of the act, without the stops and "and" around
// it. Empty when nothing but a colon follows: then a list does.
Span done_of(std::string_view text, const StateTokens& tokens, TokenRange act, std::size_t behind_bearers);

// The first condition in an act: "subject to the availability of funds", "if requested", up to the next comma or stop;
// empty when there is none.
Span condition_of(const StateTokens& tokens, TokenRange act);

}  // namespace corpus
