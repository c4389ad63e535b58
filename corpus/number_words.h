// SPDX-License-Identifier: GPL-2.0-or-later
// Words that a number goes with, so that it is no mark of a note: "paragraph 4", "Supplement No. 12", "of 4 March".
#pragma once

#include <string_view>

#include "corpus/language.h"

namespace corpus {

// Whether a number may belong to the word before it: a part of an instrument, a kind of act, a month, a form of
// reference (lexicon/<lang>/citation.tsv) or a word too common to bear a mark. Without regard to case; false for the
// unknown language.
bool takes_number(std::string_view word, Language language);

// Whether it is the name of a month, which a day stands before.
bool is_month(std::string_view word, Language language);

}  // namespace corpus
