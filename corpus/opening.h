// SPDX-License-Identifier: GPL-2.0-or-later
// How a paragraph opens: the verbs of preambles and operative parts (lexicon/<lang>/verbs.tsv) and the words of cover
// lines, conclusions, annexes and articles (lexicon/<lang>/line_words.tsv), looked up in the folded opening.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

// The first `most` bytes of a text as words are compared: small letters, straight apostrophes, single blanks, no vowel
// signs, tatweel or marks of direction, ё as е.
std::string fold_opening(std::string_view text, std::size_t most = 120);

// The parts a verb opens.
struct Verb {
  bool preambular = false, operative = false;
  std::string_view act, strength, english;  // as in the table; may be empty
  int inside = 0;                           // of a hundred uses after a comma or at a beginning, those after a comma
  bool never_inside = false;                // "Having considered": behind a comma it begins a paragraph all the same
  std::size_t size = 0;                     // bytes of the folded opening; 0: no verb opens the text
};

// The longest verb of the language with which the text opens, folded, as whole words.
Verb opening_verb(std::string_view text, Language language);

// Whether words that open a paragraph are printed as those of a title: "Taking into Particular Account". Capitals
// throughout are none.
bool prints_title(std::string_view text, const Verb& verb);

// Whether every paragraph begins with a capital: in Russian those of preambles do not.
bool begins_with_capitals(Language language);

// As many bytes of `text` as fold to `size` bytes: where the verb ends as printed.
std::size_t unfolded_size(std::string_view text, std::size_t size);

// What a short paragraph is, by line_words.tsv: "annex", "conclusions", "session", ...; several may hold.
std::vector<std::string_view> line_words(std::string_view text, Language language);
bool has_line_word(std::string_view text, Language language, std::string_view what);

// "34th meeting" of "34th meeting 10 July 2024"; all of a text that does not end in a year or holds one number only.
std::string_view without_date(std::string_view text);

// False when the text begins as no enacting formula does: most texts.
bool begins_as_formula(std::string_view text, Language language);
// The body of an enacting formula ("ga" for "The General Assembly,"); "" when the text is none that is known.
std::string_view formula_body(std::string_view text, Language language);

}  // namespace corpus
