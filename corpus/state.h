// SPDX-License-Identifier: GPL-2.0-or-later
// What the provisions of a document do: one statement for each act of an operative paragraph (also of the finite verbs
// inside it and of subparagraphs, which inherit verb and addressee of their opening words), for each sentence elsewhere
// that says who bears a duty, for each definition and each named set of principles. All words are in
// lexicon/<lang>/: acts.tsv, statement_words.tsv, addressees.tsv, definitions.tsv; ends of words in
// lexicon/word_ends.tsv.
#pragma once

#include <string>

#include "corpus/document.h"

namespace corpus {

// The bearer of what an organ decides for itself.
inline constexpr std::string_view kOrganItself = "(organ itself)";

// Fills `statements` of the document, in reading order. Spans are bytes of Document::text; verbs, bearers, deadlines
// and terms are words of the provision as printed. Text in no known language has no statements.
void state(Document& document);

// "op5 REQUEST STRONG 'Requests': the Secretary-General; by 'at its tenth session'; report", for tests.
std::string describe(const Statement& statement);

}  // namespace corpus
