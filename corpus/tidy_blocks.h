// SPDX-License-Identifier: GPL-2.0-or-later
// Mends what markup and layout leave wrong in an otherwise structured reading, before ids are made: labels left in the
// text, headings and preambular paragraphs marked as operative ones, a number cut off from its paragraph, notes marked
// as paragraphs ("* Term of office expires on ..." below a rule), sections whose number stands in the line of their
// title.
#pragma once

#include <vector>

#include "corpus/reading.h"

namespace corpus {

// Each rule needs evidence in the block itself (its label, emphasis, last sign) or in its neighbours; none looks at
// words. `notes` takes the notes found among the blocks.
void tidy_blocks(std::vector<Block>& blocks, std::vector<Note>& notes, Language language);

}  // namespace corpus
