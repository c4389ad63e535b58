// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as text for a terminal: one block for each hit, symbols first, matched words in bold when colours are on.
#pragma once

#include <string>

#include "search/find.h"
#include "search/graph.h"
#include "search/refusal.h"
#include "search/show.h"
#include "search/terminal.h"

namespace search {

// Control characters of the texts are never printed.
std::string to_text(const SearchAnswer& answer, const Terminal& terminal);
std::string to_text(const ShowAnswer& answer, const Terminal& terminal);
std::string to_text(const CitesAnswer& answer, const Terminal& terminal);
std::string to_text(const CitedByAnswer& answer, const Terminal& terminal);
std::string to_text(const Refusal& refusal, const Terminal& terminal);

}  // namespace search
