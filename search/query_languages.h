// SPDX-License-Identifier: GPL-2.0-or-later
// The languages a query asks its results to be in, and the same query for another one.
#pragma once

#include <vector>

#include "corpus/language.h"
#include "search/query.h"

namespace search {

// Languages that conditions at the top of the query leave; empty: all, or none.
std::vector<corpus::Language> allowed_languages(const QueryNode& root);

// The same query, of that language instead of those it asks for.
QueryNode in_language(const QueryNode& root, corpus::Language language);

// The conditions at the top of a query, those on languages excepted; Op::nothing when there are none.
QueryNode other_conditions(const QueryNode& root);

// One of these languages.
QueryNode any_language(const std::vector<corpus::Language>& languages);

}  // namespace search
