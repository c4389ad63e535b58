// SPDX-License-Identifier: GPL-2.0-or-later
// The language of words that are typed alone, "égalité", "zonas libres de armas nucleares": too few for their letters
// to tell, so that the index is asked which language has them.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "search/index.h"
#include "search/query.h"

namespace search {

// The languages the words of a query are likely of, the likeliest first, whatever is asked of the results: by their
// script; Latin ones by how often each language of the index has them and by how many of the words typed are terms that
// are known in it: a language that the index does not hold is known by its terms alone. Empty when they do not tell.
std::vector<corpus::Language> likely_languages(const QueryNode& root, std::string_view typed, const Index::View& view,
                                               corpus::Analyser& analyser);

// `asked` when it is known; else the language of the question they are (question_language.h) if that is a likely one,
// else the likeliest. Unknown when the index has none of the words and nothing tells.
corpus::Language typed_language(std::string_view words, corpus::Language asked, const Index::View& view,
                                corpus::Analyser& analyser);

}  // namespace search
