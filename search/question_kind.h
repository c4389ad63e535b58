// SPDX-License-Identifier: GPL-2.0-or-later
// What a question asks for, by the words it asks with: the kind of answer with the most points, and what is wanted of
// it. Part of asking.h.
#pragma once

#include <vector>

#include "search/asking.h"
#include "search/question_words.h"

namespace search {

// Sets Asking::intent where words tell it, and what is wanted (wants_date, wants_first, ...). True when the words of a
// text may be what is asked for: nothing else is asked as strongly.
bool read_kind(const std::vector<FrameFound>& frames, Asking& asking);

}  // namespace search
