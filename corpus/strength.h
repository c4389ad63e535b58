// SPDX-License-Identifier: GPL-2.0-or-later
// How strongly a verb of an operative paragraph speaks, in seven steps from "record" to "decide"
// (lexicon/strengths.tsv). A help for reading, no rule of the United Nations: the verb itself is always shown with it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

// "decide", "press", "ask", "propose", "norm", "appraise" or "record", by the verb as printed ("Further calls upon",
// adverbs and all); by what the verb does ("CALL", Statement::act) when no table of the language has it; empty when
// that is empty too.
std::string_view strength_of(std::string_view verb, std::string_view act, Language language);

// Choices for who asks by one: the seven from "decide" to "record"; what verbs do, in that order ("DECIDE", "DEMAND"
// ...).
std::vector<std::string> strengths();
std::vector<std::string> acts();

// 0 for "record" to 6 for "decide"; -1 for what is no strength.
int rank_of_strength(std::string_view strength);

}  // namespace corpus
