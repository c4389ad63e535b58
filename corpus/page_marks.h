// SPDX-License-Identifier: GPL-2.0-or-later
// Texts taken page by page out of printed volumes keep a line for each new page ("<!-- Page 2 -->", a form feed), the
// running head and number of the page, and at its foot, below a rule, the notes.
#pragma once

#include "corpus/reading.h"

namespace corpus {

// Where such lines stand: makes them and the running heads beside them furniture, takes the notes below a rule into
// reading.notes, and joins a paragraph that goes on from one page to the next. Does nothing to a text without them.
void take_page_marks(Reading& reading);

}  // namespace corpus
