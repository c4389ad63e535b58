// SPDX-License-Identifier: GPL-2.0-or-later
// Definitions: "X means ...", "on entend par X ...", "the notion of X includes the following:", "X is an approach to
// ...", "there is no agreed definition of X". Words that always define are told from words that only define what is
// quoted or called a concept: "the concept of X involves ...". Short names ("hereinafter", "shall be called") define
// nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/state_tokens.h"

namespace corpus {

// What a sentence defines or which principles it names; see also state_principles.h.
struct Definition {
  std::string_view kind;  // "definition" or "principle"
  std::string_view verb;  // the words that define, as printed
  std::string_view term;  // what is defined, without quotation marks and "the concept of"; the names of principles
  Span sentence;          // in the text
  Span done;              // in the text: what the term means; empty when a list follows or nothing is said
  Span who;               // in the text: who defines, where the sentence says so; may be empty
  bool quoted = false;    // stands within quotation marks
  bool none = false;      // says that there is no definition
  bool lists = false;     // what follows the sentence is part of it
  bool one = false;       // a principle by itself, however many words "and" joins in its name
};

// A term without the prepositions Arabic writes in one with it: بالأمن البشري, للأمن البشري -> الأمن البشري.
std::string bare_term(std::string_view term, Language language);

// Of one text, in order. `tokens` are what it was cut into.
std::vector<Definition> find_definitions(std::string_view text, const StateTokens& tokens, Language language);

}  // namespace corpus
