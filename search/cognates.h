// SPDX-License-Identifier: GPL-2.0-or-later
// What stands in another language for a word of which no rendering was learned, or a weak one: the same word, or one
// spelt nearly so ("obligatoire", "obligatory"). Of languages of Latin letters alone.
#pragma once

#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "search/asking.h"
#include "search/index.h"
#include "search/needles.h"

namespace search {

// A word of the index of `to` that is spelt as a long one of `from`, or one or two letters apart with the same first
// letter (Vocabulary::nearest); none when there is none.
std::vector<NeedleForm> cognate(const AskedWord& word, corpus::Language from, corpus::Language to,
                                const Index::View& view, corpus::Analyser& analyser);

// Figures are the same everywhere, names within one script: they stand for themselves, whether the index has them or
// not.
std::vector<NeedleForm> unrendered(const AskedWord& word, corpus::Language from, corpus::Language to,
                                   corpus::Analyser& analyser);

}  // namespace search
