// SPDX-License-Identifier: GPL-2.0-or-later
// What an index holds, in figures: for a start page and for `travaux search` without words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/find.h"
#include "search/index.h"

namespace search {

struct OverviewAnswer {
  std::string generation;
  std::uint32_t works = 0, expressions = 0, provisions = 0, ghosts = 0;
  std::string first, last;    // dates of the oldest and the newest document, ISO
  std::vector<Facet> facets;  // works by language, body, type, year, subject
};

Answer<OverviewAnswer> overview(const Index& index);

}  // namespace search
