// SPDX-License-Identifier: GPL-2.0-or-later
// Which provisions are worth comparing with a phrase: by the marks, the words in their order, or most of the words they
// have of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/columns.h"
#include "search/shared_wording.h"

namespace search {

// Provisions of running text that share marks with a phrase, best first: those that share so much that they may have
// nearly its words, and the best of the others while they are fewer than `at_least`.
std::vector<std::uint32_t> candidates(const Index::View& view, const std::vector<Sharing>& sharing,
                                      std::size_t at_least);

// Running text that has the folded words one behind the other, by their positions; in the language, or where it has
// none in any. No more than 40 words are looked for.
std::vector<std::uint32_t> having_phrase(const Index::View& view, const std::vector<std::string>& words,
                                         corpus::Language language);

// Provisions that have most of the words of a phrase, in whatever order.
std::vector<std::uint32_t> having_words(const Index::View& view, const std::vector<std::string>& words,
                                        corpus::Language language);

}  // namespace search
