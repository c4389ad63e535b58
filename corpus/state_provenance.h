// SPDX-License-Identifier: GPL-2.0-or-later
// Where a definition or principle comes from and what it is made of: who defines it, whether it was adopted, proposed
// or quoted, and which provisions list its parts.
#pragma once

#include "corpus/document.h"
#include "corpus/state_definitions.h"

namespace corpus {

// The English name of the organ of a key of metadata, "sc" -> "Security Council"; empty for none of the table.
std::string_view organ_name(std::string_view body);

// Fills who_defines, who_defines_name, status and members of `made`, which is what `found` says in the provision at
// place `at` of the document. A short name ("the Commission") is looked up in the provisions before: the name of the
// last body called so in full. "The report" has the title of the last one printed before (state_antecedent.h).
void trace(const Document& document, std::size_t at, const Definition& found, const StateTokens& tokens,
           Statement& made);

}  // namespace corpus
