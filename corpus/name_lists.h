// SPDX-License-Identifier: GPL-2.0-or-later
// Lists of names and tables: many short lines one below the other, which look like headings.
#pragma once

#include <vector>

#include "corpus/reading.h"

namespace corpus {

// Makes text of such lines, or the end of the operative paragraph before them; cells that hold figures alone go into
// the row above. Blocks that hold nothing are dropped. To be called when the roles are given.
void mend_lists(std::vector<Block>& blocks, Language language);

}  // namespace corpus
