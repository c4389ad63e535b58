// SPDX-License-Identifier: GPL-2.0-or-later
// Ties each note mark to its note.
#pragma once

#include "corpus/document.h"

namespace corpus {

// Fills NoteMark::note of the title and of all provisions. Notes come last and in the order of their marks; numbering
// may begin anew (annexes, parts) and a mark may be repeated for the same note.
void match_notes(Document& document);

}  // namespace corpus
