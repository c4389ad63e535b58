// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as text for a terminal: one block for each hit, symbols first, matched words in bold when colours are on.
#pragma once

#include <string>

#include "search/find.h"
#include "search/graph.h"
#include "search/refusal.h"
#include "search/show.h"

namespace search {

// `colours`: ANSI escape sequences, for terminals only. Control characters of the texts are never printed.
std::string to_text(const SearchAnswer& answer, bool colours);
std::string to_text(const ShowAnswer& answer, bool colours);
std::string to_text(const CitesAnswer& answer, bool colours);
std::string to_text(const CitedByAnswer& answer, bool colours);
std::string to_text(const Refusal& refusal);

}  // namespace search
