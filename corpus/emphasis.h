// SPDX-License-Identifier: GPL-2.0-or-later
// Texts that came through Markdown keep its signs: "_Considering_ that" and "**Letter dated 27 March**" for what was
// set in italics or bold.
#pragma once

#include "corpus/reading.h"

namespace corpus {

// Takes the signs out of the blocks of a text without markup of its own. A line that goes over into bold until its end
// is two lines that were glued together, and becomes two blocks. Asterisks that refer to a note stay.
void take_emphasis(Reading& reading);

}  // namespace corpus
