// SPDX-License-Identifier: GPL-2.0-or-later
// Conditions of a query that no document here can meet. Part of find.h.
#pragma once

#include "search/index.h"
#include "search/query.h"

namespace search {

// Leaves out conditions on bodies and types of documents that neither the lexicon nor the index knows ("body:xyz"), and
// says so with those that are held.
void leave_out_unknown_values(Query& query, const Index::View& view);

}  // namespace search
