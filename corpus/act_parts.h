// SPDX-License-Identifier: GPL-2.0-or-later
// Resolutions in lettered parts: "1472 (XIV)" is adopted as A and B, each with its own title, preamble, paragraphs that
// count from 1, and adoption line; 101 (1953) of the Security Council as A, B and C.
#pragma once

#include <vector>

#include "corpus/reading.h"

namespace corpus {

// Makes the line of each part, a capital letter alone or before a title, a heading of level -1 with the letter as its
// number; its title becomes a heading when body_roles took it for a line of the cover. Two parts at least, A first,
// each with words that enact or the line of an adoption. Where the file says what its blocks are (`structured`), only
// the number that each resolution of a collection prints in its preface counts.
void find_parts(std::vector<Block>& blocks, bool structured);

}  // namespace corpus
