// SPDX-License-Identifier: GPL-2.0-or-later
// By when: dates, years, sessions, periods and frequencies an act is due by, as printed. What merely ends a mandate,
// and "without delay", are none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/metadata.h"
#include "corpus/state_tokens.h"

namespace corpus {

struct Deadlines {
  std::string printed;           // joined by " | "; "" when there is none
  std::vector<std::string> due;  // reckoned: state_due.h
};

// Adds the deadlines of `more` to those of `all`, each once.
void add_deadlines(const Deadlines& more, Deadlines& all);

// The deadlines between two tokens that are not past when the text is adopted. What a decision lasts until is none.
Deadlines find_deadlines(std::string_view text, const StateTokens& tokens, const Metadata& metadata, Language language,
                         std::size_t from, std::size_t end, bool decision);

// The days something is held on between two tokens: "approves the holding of a meeting from 3 to 7 June 2026".
Deadlines find_held(std::string_view text, const StateTokens& tokens, const Metadata& metadata, Language language,
                    std::size_t from, std::size_t end);

}  // namespace corpus
