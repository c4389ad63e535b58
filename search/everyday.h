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
  std::size_t name = 0;             // of everyday_names(), that was found
  bool act = false;                 // of everyday_acts.tsv
  std::vector<corpus::Span> words;  // its words, bytes of the text
};

// In order, the longest first, not overlapping; whatever their endings. A name is found only whole.
std::vector<EverydayFound> everyday_words(std::string_view text, corpus::Language language, corpus::Analyser& analyser);

// The words of each name of a row, as telling_words() gives them (no small words; of Chinese pairs of characters).
const std::vector<std::vector<corpus::Word>>& everyday_names(std::uint32_t row, corpus::Language language);

// The same names as printed.
const std::vector<std::string_view>& everyday_printed(std::uint32_t row, corpus::Language language);

// How documents of the United Nations call it, as printed: the first name of the row.
std::string_view usual_name(std::uint32_t row, corpus::Language language);

}  // namespace search
