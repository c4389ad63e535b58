// SPDX-License-Identifier: GPL-2.0-or-later
// The word list of one language (lexicon/<lang>/citation.tsv and named_instruments.tsv) as one trie.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/phrases.h"
#include "corpus/tokens.h"

namespace corpus {

struct CitationWord {
  Sign sign;
  std::string_view value;
};

struct CitationWords {
  Phrases phrases;  // values are places in `words`
  std::vector<CitationWord> words;
};

// Made at first use, lives as long as the program. Unknown language: the English list.
const CitationWords& citation_words(Language language);

// The sign of a class in the table: "noun" -> Sign::noun. Aborts on a class the code does not know.
Sign sign_of_class(std::string_view name);

}  // namespace corpus
