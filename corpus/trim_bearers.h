// SPDX-License-Identifier: GPL-2.0-or-later
// Cuts from the phrases that name who is to act what does not belong to a name: the prepositions a verb wants before
// and behind it ("recommends [to] the Council", "exhorta [a] los Estados [a] que").
#pragma once

#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/state_tokens.h"

namespace corpus {

// `spans` are phrases of `text`, which `tokens` were cut from; a phrase that names nobody stays as it is.
void trim_bearers(std::string_view text, const StateTokens& tokens, Language language, std::vector<Span>& spans);

// In "that Member States adopt measures and programmes" nothing marks where the verb begins: a phrase ends behind its
// first noun of who acts and what belongs to it ("of", "on" and what follows, names), and the first phrase that goes on
// behind that is the last.
void cut_clause(const StateTokens& tokens, std::vector<Span>& spans);

// "que los Estados adopten medidas": the phrase ends before its verb, which a noun is told from by its end or by the
// article behind it; nothing behind that verb names who is to act.
bool cut_at_verb(std::string_view text, const StateTokens& tokens, Language language, std::vector<Span>& spans);

// Ends the list at a word that says to or against whom: "by Ruritania [against Suravia and others]".
void cut_doers(const StateTokens& tokens, std::vector<Span>& spans);

// "Appeals to all States [for] assistance": ends the first of them before that word; false when there is none.
// `among`: how many of the first spans are looked at.
bool cut_asked_for(std::string_view text, const StateTokens& tokens, Language language, std::vector<Span>& spans,
                   std::size_t among);

}  // namespace corpus
