// SPDX-License-Identifier: GPL-2.0-or-later
// Mends what the extraction of a text tore: "interes ted", "opera-ting", "hostage -taking" and letter-spaced capitals,
// "R E S O L U T I O N". A word is mended only when the document has it whole elsewhere, or it is a verb that opens
// paragraphs, and the pieces are not words of the document: no dictionary, no false word. The source keeps its bytes;
// only the blocks' texts change.
#pragma once

#include <vector>

#include "corpus/language.h"
#include "corpus/reading.h"

namespace corpus {

// Mends the texts of all blocks and notes; the number of words mended. Chinese has no blanks to mend.
std::size_t mend_torn_words(std::vector<Block>& blocks, std::vector<Note>& notes, Language language);

}  // namespace corpus
