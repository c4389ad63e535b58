// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the number of a resolution or decision, and the symbol of a document, at a place in running text. By shape
// alone: whether "70/104" is a citation is decided from the words around it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "corpus/citation_words.h"
#include "corpus/tokens.h"

namespace corpus {

struct ItemRead {
  Item item;
  std::size_t end = 0;  // byte after it, part letters included
};

// The number that begins with the digit at byte `at`: "70/104", "2005/30", "1325 (2000)", "2200 A (XXI)",
// "2200 ألف (د-21)", "1/CP.21", with its part letters ("246 A and B"). Nothing when the digits are something else, also
// when more of the same follows ("01/02/2003", "3/4/5").
std::optional<ItemRead> read_item(std::string_view text, std::size_t at, const CitationWords& words);

// "S-10/2", "ES-10/15", "دإ-10/2" at byte `at`, with look-alike letters and hyphens.
std::optional<ItemRead> read_special_item(std::string_view text, std::size_t at, const CitationWords& words);

// The symbol at byte `at`, where a word begins with a capital letter: "A/71/L.34/Add.1", "S/RES/1325 (2000)",
// "A/78/6 (Sect. 29A)". Of an unknown series only when the shape leaves no doubt.
std::optional<SymbolFound> read_symbol(std::string_view text, std::size_t at);

// The Arabic form of the symbol of an act at byte `at`, by lexicon/ar/symbols.tsv: "م ع-18/ق-9" is GC.18/Res.9.
std::optional<SymbolFound> read_arabic_symbol(std::string_view text, std::size_t at);

}  // namespace corpus
