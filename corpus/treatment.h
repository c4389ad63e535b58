// SPDX-License-Identifier: GPL-2.0-or-later
// How a provision treats what it cites: the governing verb, as printed and in lower case ("recalling", "takes note").
// It is the nearest verb of lexicon/<lang>/verbs.tsv before the citation in its paragraph; without one, the verb that
// opens the paragraph or the paragraph it is part of. Notes have none.
#pragma once

#include <vector>

#include "corpus/document.h"

namespace corpus {

// Fills `treatment` of all citations of the document.
void find_treatments(Document& document);

}  // namespace corpus
