// SPDX-License-Identifier: GPL-2.0-or-later
// Definitions ("X means ...", "on entend par X ...", "X includes the following:", "there is no agreed definition of X")
// and named sets of principles ("the principles of humanity, neutrality, impartiality and independence").
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/state_tokens.h"

namespace corpus {

struct Definition {
  std::string_view kind;  // "definition" or "principle"
  std::string_view verb;  // the words that define, as printed
  std::string_view term;  // what is defined; the names of the principles
  Span sentence;          // in the text
};

std::vector<Definition> find_definitions(std::string_view text, const Tokens& tokens);

}  // namespace corpus
