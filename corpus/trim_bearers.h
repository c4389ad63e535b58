// SPDX-License-Identifier: GPL-2.0-or-later
// Cuts from the phrases that name who is to act what does not belong to a name: the prepositions a verb wants before
// and behind it ("recommends [to] the Council", "exhorta [a] los Estados [a] que").
#pragma once

#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/state_tokens.h"

namespace corpus {

// `spans` are phrases of `text`, which `tokens` were cut from; a phrase that names nobody stays as it is.
void trim_bearers(std::string_view text, const Tokens& tokens, Language language, std::vector<Span>& spans);

}  // namespace corpus
