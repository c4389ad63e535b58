// SPDX-License-Identifier: GPL-2.0-or-later
// Whether passages answer a question at all. No answer is better than a wrong one. Part of ask.h.
#pragma once

#include <cstdint>
#include <vector>

#include "search/asking.h"
#include "search/index.h"
#include "search/passages.h"
#include "search/refusal.h"

namespace search {

// True when the first of the passages covers enough of what is asked, the most telling word among it. `works`: those
// the question names.
bool is_evidence(const Asking& asking, const std::vector<Passage>& passages, const std::vector<std::uint32_t>& works,
                 const Index::View& view);

Refusal no_answer(const Asking& asking, std::uint32_t searched_works);

}  // namespace search
