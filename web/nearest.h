// SPDX-License-Identifier: GPL-2.0-or-later
// What may have been meant by a symbol that is not here: symbols that differ from it in one number, by little.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/index.h"
#include "search/refusal.h"
#include "web/messages.h"

namespace web {

// Symbols like a canonical one, nearest first: "A/RES/71/130" and "A/RES/70/129" for "A/RES/71/129". At most 48; none
// for what has no number.
std::vector<std::string> neighbours(std::string_view symbol);

// Those of them that are held here, else those that are cited; at most six. Their titles say in words what they are.
std::vector<search::Choice> nearest(const search::Index& index, std::string_view symbol, Language language);

}  // namespace web
