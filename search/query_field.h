// SPDX-License-Identifier: GPL-2.0-or-later
// Names of fields as they are typed, and ranges. Part of query.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "search/query.h"

namespace search {

// The name in the field table for one that is typed, in any case, also as the UN Digital Library has it; "fulltext" for
// its field of all words; empty: no such field.
std::string_view field_name(std::string_view typed);

// A part of documents by its name or a short one: "operative" of "op".
std::string part_name(std::string_view typed);

// The two sides of "a..b" and "a->b"; one of them may be empty. Nothing when `value` is no range.
std::optional<std::pair<std::string_view, std::string_view>> range_ends(std::string_view value);

// The condition that a document is of those days (query.h: days_of); Op::nothing when a side is no date, both are
// empty, or the last day is before the first.
QueryNode days_between(std::string_view from, std::string_view to);

}  // namespace search
