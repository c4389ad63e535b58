// SPDX-License-Identifier: GPL-2.0-or-later
// Marks of notes that lost their raised place: "the Convention;12" where the document has a note 12.
#pragma once

#include <vector>

#include "corpus/language.h"
#include "corpus/reading.h"

namespace corpus {

// Takes them out of the text and into the block's marks. Digits are a mark only when a note has that mark and they
// stand directly behind a sign at the end of the block, a word and its comma, a word of four small letters or more
// ("km2" and "COVID19" are words), an Arabic one of three, or a closing bracket or quotation mark; in Arabic also in
// brackets, also turned, that are stuck to a word: "المواد(1)". In Chinese, where digits stand among the words without
// blanks, only the first, those between a sign or the end of a title and a blank, and behind the two characters that
// bore the same mark, raised, elsewhere. Set off by a blank ("the report 12 of", "the report; 12"), as early texts
// print them, they are one when the document has them so once, and not behind a word that goes with a number
// ("paragraph 12").
void take_bare_marks(std::vector<Block>& blocks, const std::vector<Note>& notes, Language language);

}  // namespace corpus
