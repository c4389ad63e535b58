// SPDX-License-Identifier: GPL-2.0-or-later
// Labels that a scanner misread: "(6)" between (a) and (c) is (b), "(1)" before (ii) is (i).
#pragma once

#include <cstddef>
#include <vector>

#include "corpus/reading.h"

namespace corpus {

// Gives such blocks the label that is meant as their number and takes the printed one out of the text; how many there
// were. Only typed labels of blocks without a role are looked at.
std::size_t mend_misread_labels(std::vector<Block>& blocks, Language language);

}  // namespace corpus
