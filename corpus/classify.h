// SPDX-License-Identifier: GPL-2.0-or-later
// Gives every block of a reading its role, number and level from its words and its place, in six languages, when the
// reader could not (plain text, PDF, DOCX, HTML); and adds to the metadata what the words say: symbol, body, session,
// dates of adoption and publication, title, agenda item, drafts it came from. A reading that is already `structured`
// keeps its roles. The words are in lexicon/<lang>/: formulas.tsv, line_words.tsv, verbs.tsv.
#pragma once

#include "corpus/reading.h"

namespace corpus {

void classify(Reading& reading);

}  // namespace corpus
