// SPDX-License-Identifier: GPL-2.0-or-later
// Whether passages answer a question at all. No answer is better than a wrong one. Part of ask.h.
#pragma once

#include <cstdint>
#include <vector>

#include "search/asking.h"
#include "search/evidence_weights.h"
#include "search/passages.h"
#include "search/refusal.h"

namespace search {

// True when one of the first passages covers enough of what is asked: a great share of a short question, a smaller one
// of a long question, more where words of it are nowhere in the collection. Not to be asked where the question names a
// document by its number. `held_works`: in the collection.
bool is_evidence(const Asking& asking, const std::vector<Passage>& passages, std::uint32_t held_works,
                 corpus::Analyser& analyser);

// What speaks for and against each of the first passages, for fitting the weights.
std::vector<EvidenceSigns> evidence_of(const Asking& asking, const std::vector<Passage>& passages,
                                       std::uint32_t held_works);

// Of passages that are no evidence the few that have a part of what is asked, for a reader to judge: of a question
// about something else there are none.
std::vector<Passage> nearest_of(const Asking& asking, std::vector<Passage> passages, std::uint32_t held_works);

Refusal no_answer(const Asking& asking, std::uint32_t searched_works);

}  // namespace search
