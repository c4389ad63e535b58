// SPDX-License-Identifier: GPL-2.0-or-later
// How a provision treats what it cites: the governing words, as printed and in lower case ("recalling", "takes note",
// "pursuant to"). Words right by the citation come first: "pursuant to", "as amended by", "contained in", "established
// by", in Chinese also those behind it (lexicon/<lang>/treatments.tsv). Else it is the nearest verb of
// lexicon/<lang>/verbs.tsv before the citation in its paragraph; without one, the verb that opens the paragraph or the
// paragraph it is part of. Notes have none.
#pragma once

#include <vector>

#include "corpus/document.h"

namespace corpus {

// Fills `treatment` and `treatment_class` of all citations of the document.
void find_treatments(Document& document);

}  // namespace corpus
