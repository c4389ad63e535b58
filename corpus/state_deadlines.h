// SPDX-License-Identifier: GPL-2.0-or-later
// By when: dates, years, sessions, periods and frequencies an act is due by, as printed. What merely ends a mandate,
// and "without delay", are none.
#pragma once

#include <string>
#include <string_view>

#include "corpus/state_tokens.h"

namespace corpus {

// The deadlines between two tokens, joined by " | "; "" when there is none. What a decision lasts until is none.
std::string find_deadlines(std::string_view text, const StateTokens& tokens, Language language, std::size_t from,
                           std::size_t end, bool decision);

// The days something is held on between two tokens: "approves the holding of a meeting from 3 to 7 June 2026".
std::string find_held(std::string_view text, const StateTokens& tokens, Language language, std::size_t from,
                      std::size_t end);

}  // namespace corpus
