// SPDX-License-Identifier: GPL-2.0-or-later
// Principles: named sets ("the principles of humanity, neutrality, impartiality and independence"), single ones ("the
// principle of sovereign equality"), and what is said to be one ("solidarity is a fundamental principle").
#pragma once

#include <string_view>
#include <vector>

#include "corpus/state_definitions.h"

namespace corpus {

// Of one text, in order, each with kind "principle".
std::vector<Definition> find_principles(std::string_view text, const StateTokens& tokens, Language language);

// The names of a set ("humanity, neutrality and independence") one by one, without the prepositions French repeats
// before them; none for a single principle, also where two adjectives share its noun.
std::vector<std::string_view> names_of_set(std::string_view set, const StateTokens& tokens, std::string_view text,
                                           Language language);

}  // namespace corpus
