// SPDX-License-Identifier: GPL-2.0-or-later
// The words of whole names for what a question names in short: "UNIFIL" is looked for as the United Nations Interim
// Force in Lebanon, too. Part of asking.h.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/terminology.h"
#include "search/asking.h"

namespace search {

// The words of a name or term that tell something, in order: small words left out, of Chinese the pairs of characters
// (single characters where there is no pair).
std::vector<corpus::Word> telling_words(std::string_view text, corpus::Language language, corpus::Analyser& analyser);

// For each of Asking::names the words of its whole name in a language, with what they count; none in the question's own
// language where they are typed as well. Spans are those of what was typed.
std::vector<std::vector<AskedWord>> told_words(const Asking& asking, corpus::Language language,
                                               corpus::Analyser& analyser);

// The short names of a row as they are indexed in a language, for every name that is a single word there; of a Chinese
// one the two characters that its whole name has not. Each once.
std::vector<std::string> short_words(std::size_t row, corpus::Language language, corpus::Analyser& analyser);

}  // namespace search
