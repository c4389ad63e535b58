// SPDX-License-Identifier: GPL-2.0-or-later
// The documents a question names, as far as this index holds them. Part of ask.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/asking.h"
#include "search/index.h"
#include "search/refusal.h"

namespace search {

struct NamedWorks {
  std::vector<std::uint32_t> works;        // numbers in Columns, of those that are held
  std::vector<std::string> pinpoints;      // of each, as asked: "para. 143"; empty when none
  std::vector<std::uint32_t> instruments;  // of those, the ones that are named by name, not by number
  std::vector<Refusal> missing;            // one for each document that is named by number and not held here
};

NamedWorks named_works(const Asking& asking, const Index::View& view);

}  // namespace search
