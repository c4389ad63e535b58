// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as JSON ("schema": 1): the one renderer of `--json` and of the web's `.json`, byte for byte. A contract for
// other programs: keys are only ever added. Ends with a line feed. Offsets are bytes of UTF-8; a span is
// {"start":0,"end":0}. Bytes that are no UTF-8 become U+FFFD.
#pragma once

#include <string>

#include "search/find.h"
#include "search/graph.h"
#include "search/meaning.h"
#include "search/overview.h"
#include "search/refusal.h"
#include "search/show.h"

namespace search {

std::string to_json(const SearchAnswer& answer);
std::string to_json(const ShowAnswer& answer);
std::string to_json(const CitesAnswer& answer);
std::string to_json(const CitedByAnswer& answer);
std::string to_json(const GhostAnswer& answer);
std::string to_json(const Meaning& meaning);
std::string to_json(const OverviewAnswer& answer);

// {"schema":1,"refusal":{"code":"not-held","searched":"A/RES/1/1","ghost":false,"message":"...","choices":[]}}
std::string to_json(const Refusal& refusal);

}  // namespace search
