// SPDX-License-Identifier: GPL-2.0-or-later
// Where the concepts of lexicon/concepts.tsv stand in a question: a word inside the name of one asks nothing ("climate
// change", 气候变化). Part of asking.h.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "corpus/span.h"

namespace search {

// Bytes of the text, in order, the longest of each place; of names of several words alone, in Chinese of several
// characters.
std::vector<corpus::Span> concept_places(std::string_view text, corpus::Language language, corpus::Analyser& analyser);

}  // namespace search
