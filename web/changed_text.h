// SPDX-License-Identifier: GPL-2.0-or-later
// Two texts compared, as HTML: what came in <ins>, what went in <del>, each with a hidden word that says so, since
// colour and a line through letters are not heard.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/wording.h"
#include "web/visit.h"

namespace web {

// `text` with its changes; they are in order and their `in_text` are bytes of it. Changes that are not are left out.

std::string changed_text(const Visit& visit, std::string_view text, const std::vector<search::WordChange>& changes);

}  // namespace web
