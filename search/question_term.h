// SPDX-License-Identifier: GPL-2.0-or-later
// What a question is about and who is to act, among the words it is asked with: a question is a frame and a term with
// its complements ("right to food", право на питание, 人的安全). Part of asking.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/span.h"
#include "search/question_words.h"

namespace search {

// What stands in a question, as bytes of its text; each list in order.
struct QuestionParts {
  std::string_view text;
  corpus::Language language = corpus::Language::unknown;
  std::vector<FrameFound> frames;     // of lexicon/<lang>/questions.tsv
  std::vector<corpus::Span> apart;    // documents and their parts: never of the term
  std::vector<corpus::Span> bodies;   // "Security Council", instruments by name: of the term where words of it stand
                                      // beside them
  std::vector<corpus::Span> bearers;  // who may have to act; empty unless that is asked
  bool asks_who = false;              // who must do what is asked
  std::vector<corpus::Span> quoted;   // what stands in quotation marks
  std::vector<corpus::Span> years;
  std::vector<corpus::Span> organs;  // of the bodies, the principal organs
};

struct QuestionTerm {
  corpus::Span term;       // without the small words at its ends; empty when there is none
  corpus::Span addressee;  // the same of who is to act
  bool of_bodies = false;  // it is about nothing but the bodies it names
};

QuestionTerm read_term(const QuestionParts& parts);

// A term as it stands alone: without quotation marks, Arabic without a preposition that is written with it ("بالأمن
// البشري" -> "الأمن البشري").
std::string term_alone(std::string_view term, corpus::Language language);

// What stands in quotation marks, without them; and what stands in 《》, the titles of works.
std::vector<corpus::Span> quoted_in(std::string_view text);
std::vector<corpus::Span> titles_in(std::string_view text);

}  // namespace search
