// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a query as a sequence, for closeness.h.
#pragma once

#include <vector>

#include "search/closeness.h"
#include "search/query.h"
#include "search/query_build.h"

namespace search {

// The words of `root` in the order typed, those that a search leaves out as too common included; Chinese ones as
// characters. At most kLongestSequence. Empty when the query is no plain group of words and quotations.
std::vector<SequenceWord> sequence_of(const QueryNode& root, const BuildContext& context);

}  // namespace search
