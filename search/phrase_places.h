// SPDX-License-Identifier: GPL-2.0-or-later
// Where the phrases of a table stand in a text: each from the head of a word, or from any ideograph, the longest first,
// none inside another.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "corpus/forms.h"
#include "corpus/language.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"
#include "corpus/span.h"
#include "corpus/utf8.h"

namespace search {

// The forms of a table that has a column for each language, at the place of the language; the value of each is its row.
inline std::array<corpus::Phrases, 7> phrases_by_language(const corpus::Table& table) {
  std::array<corpus::Phrases, 7> made;
  for (const corpus::Language one : corpus::kLanguages) {
    corpus::Phrases& phrases = made[static_cast<std::size_t>(one)];
    for (std::size_t row = 0; row < table.size(); ++row)
      corpus::each_form(table.cell(row, corpus::code(one)),
                        [&](std::string_view form) { phrases.add(form, static_cast<std::uint32_t>(row)); });
    phrases.settle();
  }
  return made;
}

// Calls take(bytes of the text, value of the phrase) in order. It returns whether that is one: if not, the search goes
// on behind the first character.
template <class Take>
void each_phrase(const corpus::Phrases& phrases, std::string_view text, Take take) {
  bool inside = false;  // a word of a script with spaces
  for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
    const char32_t c = corpus::next_character(text, next = at);
    const bool begins = corpus::is_ideograph(c) || (corpus::in_word(c) && !inside);
    inside = corpus::in_word(c) && !corpus::is_ideograph(c);
    const auto match = begins ? phrases.longest(text, at) : corpus::Phrases::Match{};
    if (!match || !take(corpus::Span{at, match.end}, static_cast<std::uint32_t>(match.value))) continue;
    next = match.end;
    inside = false;
  }
}

}  // namespace search
