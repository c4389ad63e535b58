// SPDX-License-Identifier: GPL-2.0-or-later
// Folds the results of one yearly series (year_series.h) into one entry: its newest document first, the others under
// it. Part of find.h.
#pragma once

#include <vector>

#include "search/columns.h"
#include "search/find_steps.h"

namespace search {

// The same works, numbers into `works`; those of a series follow each other where its best one stood. First comes the
// newest of those that fit nearly as well as the best: words that one year alone has still find that year. Then the
// others, newest first, with RankedWork::under.
std::vector<RankedWork> fold_series(const std::vector<RankedWork>& ranked, const std::vector<WorkColumns>& works);

// How many entries they fold into.
std::size_t count_entries(const std::vector<RankedWork>& ranked, const std::vector<WorkColumns>& works);

}  // namespace search
