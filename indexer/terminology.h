// SPDX-License-Identifier: GPL-2.0-or-later
// Learns which words of one language stand for which of another, from the parallel texts of an index: two terms belong
// together when the texts that have one are those that have the other (Dice), and neither has a better partner.
#pragma once

#include <string>
#include <vector>

#include "indexer/parallel.h"

namespace indexer {

// The content of the file `terminology` (corpus/terminology.h). The same for the same texts, whatever `jobs`, the
// number of threads. A second for each thousand texts or so, on one core.
std::string learn_terminology(const std::vector<ParallelText>& texts, unsigned jobs);

}  // namespace indexer
