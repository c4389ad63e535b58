// SPDX-License-Identifier: GPL-2.0-or-later
// The label of a block, set apart by its reader or typed at the beginning of its text.
#pragma once

#include "corpus/label.h"
#include "corpus/reading.h"

namespace corpus {

Label block_label(const Block& block, Language language);

// Moves a typed label out of the text into block.number; marks and links move with the text. Nothing when there is
// none.
void take_label(Block& block, const Label& label);

}  // namespace corpus
