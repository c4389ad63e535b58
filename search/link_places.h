// SPDX-License-Identifier: GPL-2.0-or-later
// From a pinpoint as recognised ("annex II, para. 3 (a)") to the provisions of a held work that it names. Part of
// link.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/link_works.h"

namespace search {

struct CitedPlaces {
  std::vector<std::string> ids;  // in the work; without their subparagraphs
  std::string missing;           // the first number that the work has not: "45", "3 (k)"; empty when all are there or
                                 // when it cannot be told
  std::string last;              // what it has instead: the last paragraph or subparagraph, "43", "3 (h)"
};

CitedPlaces places_of(const CitedWork& work, std::string_view pinpoint);

}  // namespace search
