// SPDX-License-Identifier: GPL-2.0-or-later
// Numbered resolutions and decisions in a text: which numbers are citations, of what kind, with which owner and date.
// "Resolution", its owner and "its" are said once for a whole list; the date and an owner after the last number hold
// for the numbers joined to it.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/tokens.h"

namespace corpus {

// What the words around a number say.
struct Mention {
  std::uint32_t token = 0;       // place in Tokens::list
  std::string_view noun;         // "resolution", "decision", "statement"; empty when no word says so
  std::string_view owner;        // key of organs.tsv, "council", "assembly" or "other"; empty when none is named
  std::string_view owner_words;  // as printed
  bool adjacent = false;         // the owner stands right by this number, not by another of its list
  bool its = false;              // of the body that speaks
  bool from_afar = false;        // the owner is the last one named in the sentence, however far
  std::uint32_t date = 0;        // year * 10000 + month * 100 + day; 0 when none
};

// The numbers that are citations, in order.
std::vector<Mention> mentions(std::string_view text, Language language, const Tokens& tokens);

// One citation for each part letter of a mention, one without letters; decided as far as the words go (owners.h).
void cite_mention(std::string_view text, const Tokens& tokens, const Mention& mention,
                  std::string_view body_that_speaks, std::vector<Citation>& into);

}  // namespace corpus
