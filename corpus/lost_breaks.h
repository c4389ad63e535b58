// SPDX-License-Identifier: GPL-2.0-or-later
// Paragraphs of a preamble that ran together where the end of a line was lost: "... dangerous goods,Bearing in mind".
#pragma once

#include <vector>

#include "corpus/language.h"
#include "corpus/reading.h"

namespace corpus {

// Parts each block that opens with a verb of preambles at every comma or colon that such a verb follows: with a capital
// in English, French and Spanish, without a blank between them in Arabic and Russian. In Chinese no comma has a blank:
// nothing is parted. Marks and links stay with their words.
void part_lost_breaks(std::vector<Block>& blocks, Language language);

}  // namespace corpus
