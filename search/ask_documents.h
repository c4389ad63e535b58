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

struct MissingWork {
  std::string symbol;  // as the index has it cited
  Refusal refusal;     // `searched` is its name, where it is asked for by name
  bool by_name = false;
};

struct NamedWorks {
  std::vector<std::uint32_t> works;        // numbers in Columns, of those that are held
  std::vector<std::string> pinpoints;      // of each, as asked: "para. 143"; empty when none
  std::vector<std::uint32_t> instruments;  // of those, the ones that are named by name, not by number
  std::vector<MissingWork> missing;        // one for each document that is asked for and not held here
  // Those that are named by name, and asked about in words that other documents may answer.
  std::vector<MissingWork> missing_by_name;
};

NamedWorks named_works(const Asking& asking, const Index::View& view);

}  // namespace search
