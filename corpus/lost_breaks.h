// SPDX-License-Identifier: GPL-2.0-or-later
// Paragraphs of a preamble that ran together where the end of a line was lost: "... dangerous goods,Bearing in mind".
#pragma once

#include <vector>

#include "corpus/language.h"
#include "corpus/reading.h"

namespace corpus {

// Parts each block that opens with a verb of preambles at every comma or colon that such a verb follows: with a capital
// in English, French and Spanish, without a blank between them in Arabic and Russian, with one in Chinese, where no
// other comma has a blank. A verb that never stands inside paragraphs ("having considered") parts in any spacing; where
// spacing tells nothing, the words about the other commas of such a block decide (see line_start.h). Marks and links
// stay with their words.
void part_lost_breaks(std::vector<Block>& blocks, Language language);

}  // namespace corpus
