// SPDX-License-Identifier: GPL-2.0-or-later
// The finite verbs that make the acts of a paragraph: the one that opens it ("Requests also", "The Security Council
// reaffirms", in decisions "the General Assembly ... decided") and those joined to it ("and, in this regard, invites").
// Participles, nouns and verbs of other subjects ("which recognizes") are none.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/state_tokens.h"

namespace corpus {

struct FoundAct {
  const ActWord* word = nullptr;
  std::size_t first = 0;  // token of the verb or of the adverb before it
  std::size_t last = 0;   // token of the verb or of the adverb behind it
  std::size_t about = 0;  // token where the act begins: in Chinese what it is about may stand before the verb
  std::size_t end = 0;    // token where the next act begins, or the number of tokens
  bool clitic = false;    // a pronoun before it names who is to act: those of the act before
  bool opens = false;     // nothing but who speaks stands before it
};

struct ActsOf {
  bool decision = false;      // past tense counts; elsewhere only behind the organ that opens a paragraph
  bool subparagraph = false;  // only an act that opens it, and those joined to that one
  bool nobody = false;        // the opening words above it ask nobody to act
};

// In order. `text` is what `tokens` were cut from.
std::vector<FoundAct> find_acts(std::string_view text, const StateTokens& tokens, Language language, ActsOf what);

}  // namespace corpus
