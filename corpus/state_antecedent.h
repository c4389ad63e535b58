// SPDX-License-Identifier: GPL-2.0-or-later
// Which document "the report" is: the last one before it that is printed with a title.
#pragma once

#include <string>

#include "corpus/document.h"
#include "corpus/span.h"
#include "corpus/state_tokens.h"

namespace corpus {

// The title with its marks, “On gardens” or 《花园宣言》, of what `who` in the provision at place `at` points back to;
// empty where it names its document itself, or no such title stands near before it. `tokens` are those of the
// provision.
std::string antecedent(const Document& document, std::size_t at, Span who, const StateTokens& tokens);

}  // namespace corpus
