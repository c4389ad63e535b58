// SPDX-License-Identifier: GPL-2.0-or-later
// Whether passages answer a question at all. No answer is better than a wrong one. Part of ask.h.
#pragma once

#include <cstdint>
#include <vector>

#include "corpus/analyse.h"
#include "search/asking.h"
#include "search/index.h"
#include "search/passages.h"
#include "search/refusal.h"

namespace search {

// True when one of the first passages covers enough of what is asked, or less of it and is what was asked for. Not to
// be asked where the question names a document by its number.
// More is wanted where a word of the question is nowhere in the collection, as of invented names. `analyser` is the
// calling thread's.
bool is_evidence(const Asking& asking, const std::vector<Passage>& passages, const Index::View& view,
                 corpus::Analyser& analyser);

// Of passages that are no evidence the few that have a part of what is asked, for a reader to judge: of a question
// about something else there are none.
std::vector<Passage> nearest_of(std::vector<Passage> passages);

Refusal no_answer(const Asking& asking, std::uint32_t searched_works);

}  // namespace search
