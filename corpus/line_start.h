// SPDX-License-Identifier: GPL-2.0-or-later
// Whether a line begins a preambular paragraph or goes on with one, told from the words alone. In scripts without
// capitals (Arabic, Chinese) and in Russian, whose preambles begin in small letters, a full line that ends in a comma
// leaves nothing else to go by. lexicon/<lang>/line_starts.tsv says what the words around such a place speak for.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

// True for the languages that have such a table. Where paragraphs begin with a capital none is needed.
bool has_line_starts(Language language);

// True when the text begins with a word that begins preambular paragraphs ("وإذ", "ссылаясь", "回顾").
bool opens_as_paragraph(std::string_view text, Language language);

// How often such words stand inside the lines of a document, behind a comma, against its paragraphs: a step of the
// table's "habit". `lines` are those of the preamble.
int habit_of(const std::vector<std::string_view>& lines, std::size_t paragraphs, Language language);

// What comes after a line, as far as it is known; empty where it is not.
struct Behind {
  std::string_view line;       // the next, when this one does not end its paragraph
  std::string_view paragraph;  // the line with which the next paragraph surely begins
  std::string rest;            // the line and all that comes behind it, up to where a paragraph surely ends
};

// How much speaks for `line`, which comes behind `paragraph` (open so far, ending in a comma), beginning the next one:
// hundredths of a logit, above zero when that is likelier. Looks at the ends of both and at no more than some thousand
// bytes. Zero for languages without a table.
int start_by_words(std::string_view paragraph, std::string_view line, const Behind& behind, int habit,
                   Language language);

}  // namespace corpus
