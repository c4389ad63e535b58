// SPDX-License-Identifier: GPL-2.0-or-later
// What people ask in everyday words ("kids", "rich countries") documents say in theirs ("children", "developed
// countries"): rows of names that mean the same, in lexicon/everyday.tsv, of places in places.tsv, and of what is done
// in everyday_acts.tsv.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "corpus/span.h"

namespace search {

struct EverydayFound {
  std::uint32_t row = 0;
  std::size_t name = 0;             // of everyday_row(), that was found
  bool act = false;                 // of everyday_acts.tsv
  std::vector<corpus::Span> words;  // its words, bytes of the text
};

struct EverydayName {
  std::string_view printed;
  std::vector<corpus::Word> words;  // as telling_words() gives them (no small words; of Chinese pairs of characters)
};

// In order, the longest first, not overlapping; whatever their endings. A name is found only whole, once for each row
// that has it; one of which small words leave but one word is not found. The first question in a language reads all
// names in it. None of an unknown language.
std::vector<EverydayFound> everyday_words(std::string_view text, corpus::Language language, corpus::Analyser& analyser);

// The names of a row in a language. The first is how documents of the United Nations call it.
std::vector<EverydayName> everyday_row(std::uint32_t row, corpus::Language language, corpus::Analyser& analyser);

}  // namespace search
