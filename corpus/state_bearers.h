// SPDX-License-Identifier: GPL-2.0-or-later
// Who is to act: the noun phrases an act is addressed to, each with its short modifiers, as spans of the text.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/state_acts.h"
#include "corpus/state_tokens.h"

namespace corpus {

struct Bearers {
  std::vector<Span> spans;    // in the text, in order; at most 12
  bool organ_itself = false;  // the organ that speaks
  bool as_before = false;     // a pronoun: those of the act before
  bool doers = false;         // named in what is called for ("cooperation between States"), not before it
  bool mandatory = false;     // "that all States shall": a duty in so many words
};

// Of one act of the paragraph.
Bearers find_bearers(std::string_view text, const StateTokens& tokens, Language language, const FoundAct& act);

// Of words behind the opening words of a list that name nobody: "(a) all States to ...".
Bearers find_bearers_at(std::string_view text, const StateTokens& tokens, Language language, std::string_view takes);

// Who stands before a word of duty within its clause ("States bear the primary responsibility"), or behind words of
// need ("the responsibility of States"), between two tokens. `verb`: token of the word of duty.
std::vector<Span> find_duty(std::string_view text, const StateTokens& tokens, Language language, std::size_t from,
                            std::size_t end, std::size_t& verb);

}  // namespace corpus
