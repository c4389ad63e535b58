// SPDX-License-Identifier: GPL-2.0-or-later
// The order of what answers, after it was weighed: a history is told from its beginning, of the same words in several
// documents the newest speaks, what introduces points stands before them. Part of ask.h.
#pragma once

#include <vector>

#include "search/asking.h"
#include "search/passages.h"

namespace search {

// Of what is found of a term: where nothing defines it, what has it as it was asked comes before what has but its
// words, and of that what has it in the language asked, for a use is no better for being in another one.
void with_term_first(const Asking& asking, std::vector<Passage>& passages);

// Passages, best first, in the order in which they are told. Of a first mention: the oldest paragraphs that have the
// topic, before all others; where several years are asked for: the best of each, in order of time; of what a named
// document asks of someone: those paragraphs, in its order; of a definition or of principles: what was adopted before
// what a report says; points behind what introduces them; else as they are.
std::vector<Passage> told(const Asking& asking, std::vector<Passage> passages);

// Of two passages that say nearly the same: true when `other` is to be shown though it is lighter. Of documents of one
// title, a series, the newer one; for a history the older; the one of the year or document asked for before any other.
bool speaks_before(const Asking& asking, const Passage& other, const Passage& one);

}  // namespace search
