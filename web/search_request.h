// SPDX-License-Identifier: GPL-2.0-or-later
// The parameters of /search as a request: q, from, to, offset, limit, one for each field that narrows, across=off (only
// the words typed) and without=TEXT (without a word that another language added).
#pragma once

#include <span>
#include <string_view>

#include "search/find.h"
#include "web/visit.h"

namespace web {

// Names of the parameters that narrow a search; each may come several times: any of its values.
std::span<const std::string_view> filter_names();

// As `travaux search` would ask with the same words: the language of the interface only matters for pages.
search::SearchRequest search_request(const Visit& visit);

}  // namespace web
