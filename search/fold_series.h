// SPDX-License-Identifier: GPL-2.0-or-later
// Folds the results of one yearly series (year_series.h) into one entry: its newest document first, the others under
// it. Part of find.h.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "search/columns.h"
#include "search/find_steps.h"

namespace search {

// Whether a newer work of a series fits the question as well as the best one (series_fit.h).
using FitsAsWell = std::function<bool(const RankedWork& newer, const RankedWork& best)>;

// Entries that are shown, from 0; of all others it does not matter which work comes first.
struct ShownEntries {
  std::size_t first = 0, end = static_cast<std::size_t>(-1);
};

// The same works, numbers into `works`; those of a series follow each other where its best one stood. First comes the
// newest of those that fit as well as the best: words that one year alone has still find that year. Then the others,
// newest first, with RankedWork::under.
std::vector<RankedWork> fold_series(const std::vector<RankedWork>& ranked, const std::vector<WorkColumns>& works,
                                    const ShownEntries& shown, const FitsAsWell& fits);

// How many entries they fold into.
std::size_t count_entries(const std::vector<RankedWork>& ranked, const std::vector<WorkColumns>& works);

}  // namespace search
