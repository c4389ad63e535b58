// SPDX-License-Identifier: GPL-2.0-or-later
// What follows a symbol without repeating it: "A/71/L.34 and Add.1-3", "E/2005/24 and Corr.1".
#pragma once

#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/tokens.h"

namespace corpus {

// The documents named by suffixes after the symbol at token `at`, added to `into`. A suffix of the same kind as the
// last of the symbol takes its place ("A/75/6/Add.1 and Add.2"), another kind is added to it. At most 30 for one
// symbol.
void cite_suffixes(std::string_view text, Language language, const Tokens& tokens, std::size_t at,
                   std::vector<Citation>& into);

}  // namespace corpus
