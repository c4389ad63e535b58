// SPDX-License-Identifier: GPL-2.0-or-later
// Whose session a deadline names: "to report to the Commission on Narcotic Drugs at its sixty-eighth session".
#pragma once

#include <string_view>
#include <vector>

#include "corpus/state_sentences.h"
#include "corpus/state_tokens.h"

namespace corpus {

struct SessionOwners {
  std::vector<std::string_view> names;  // bodies that meet, the likeliest first, each by one name for all languages; ""
                                        // for "the Council" and "the Assembly"
  bool president = false;               // the words say which President is meant: "the President at its .. session"
};

// Of the session named by the tokens of `when`, in words that begin at token `from`: the body named behind it, in it,
// then those before it, the nearest first.
SessionOwners owners_of_session(std::string_view text, const StateTokens& tokens, Language language, TokenRange when,
                                std::size_t from);

}  // namespace corpus
