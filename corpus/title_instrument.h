// SPDX-License-Identifier: GPL-2.0-or-later
// A file may hold a declaration or a convention as it is printed for readers, without a symbol: its title then is the
// name of a known instrument (lexicon/named_instruments.tsv), which says where the text was adopted.
#pragma once

#include "corpus/metadata.h"

namespace corpus {

// When nothing says the symbol and the title, taken as a whole, is the name of an instrument in the document's
// language: sets the symbol under which it was adopted, else its slug; its slug is an alias then. `symbol_from` is
// "title". The date of adoption follows when none is known.
void name_by_title(Metadata& metadata);

}  // namespace corpus
