// SPDX-License-Identifier: GPL-2.0-or-later
// From passages to answers: folded where they say the same, quoted, with the reasons. Part of ask.h.
#pragma once

#include <cstdint>
#include <vector>

#include "search/ask.h"
#include "search/passages.h"

namespace search {

std::vector<AskedAnswer> answers_of(const Asking& asking, std::vector<Passage> passages, const Index::View& view,
                                    corpus::Analyser& analyser, std::size_t most);

// The answer that a passage is, with what speaks for it and what stands round it.
AskedAnswer answer_with_context(const Index::View& view, const Passage& passage, const Asking& asking);

// The answer that a provision is, by itself.
AskedAnswer answer_for(const Index::View& view, std::uint32_t docid, const corpus::ProvisionEntry& entry,
                       const Asking& asking);

}  // namespace search
