// SPDX-License-Identifier: GPL-2.0-or-later
// Goals and targets that a question names by their numbers alone ("SDG target 6.1"), of lexicon/goals.tsv. Part of
// asking.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/entry.h"
#include "corpus/language.h"
#include "search/asking.h"

namespace search {

// Each as a document with the pinpoint "target 6.1" or "goal 6"; `named`: the documents found so far.
std::vector<AskedDocument> goals_in(std::string_view text, corpus::Language language,
                                    const std::vector<AskedDocument>& named);

// The slug of the instrument a goal is of, by the symbol that goals_in() gives it; empty when there is none.
std::string_view instrument_of_goals(std::string_view symbol);

// The provisions that a pinpoint of goals_in() means, by what is printed: a target, a goal's heading with its targets.
// By number in `provisions`, which are in order; none for other pinpoints.
std::vector<std::size_t> provisions_of_goal(std::string_view pinpoint,
                                            const std::vector<corpus::ProvisionEntry>& provisions);

}  // namespace search
