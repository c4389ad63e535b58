// SPDX-License-Identifier: GPL-2.0-or-later
// What stands between two spaces of a query, as words of the index. Part of query.h.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "search/query.h"

namespace search {

// The words of a text in order, bigrams left out.
std::vector<QueryWord> words_in_order(std::string_view text, corpus::Analyser& analyser);

// What a piece without quotes means: a word; several that stood together ("self-defence", "70/104") as a phrase; a run
// of Chinese as all its pairs of characters, since Chinese is written without spaces; a symbol as itself, in the text
// or cited. Op::nothing for punctuation.
QueryNode node_of_piece(std::string_view piece, corpus::Analyser& analyser);

// A phrase of those words; a word when there is one, Op::nothing when there is none. Exact.
QueryNode phrase_of(std::vector<QueryWord> words);

QueryNode node_of(QueryNode::Op op, std::vector<QueryNode> children);
QueryNode node_of_word(QueryWord word);

}  // namespace search
