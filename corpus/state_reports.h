// SPDX-License-Identifier: GPL-2.0-or-later
// Whether an act asks for a report: words that ask by themselves ("keep it informed"), or something handed in that is a
// report, a study, a briefing ("to submit ... a report").
#pragma once

#include "corpus/state_tokens.h"

namespace corpus {

// Between two tokens of `text`.
bool asks_for_report(std::string_view text, const StateTokens& tokens, Language language, std::size_t from,
                     std::size_t end);

// Between two tokens: "extends the reporting requirements", of acts that are complete in themselves.
bool extends_reports(const StateTokens& tokens, std::size_t from, std::size_t end);

}  // namespace corpus
