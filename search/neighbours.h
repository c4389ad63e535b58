// SPDX-License-Identifier: GPL-2.0-or-later
// The provisions before and after one, in the same expression.
#pragma once

#include <cstdint>
#include <optional>

#include "corpus/entry.h"
#include "search/index.h"

namespace search {

// `steps` provisions on from the one at `docid` (negative: back); nothing beyond the ends of the expression. `entry` is
// the one at `docid`.
std::optional<corpus::ProvisionEntry> neighbour(const Index::View& view, std::uint32_t docid,
                                                const corpus::ProvisionEntry& entry, int steps);

// True when the text introduces what follows: it ends with a colon.
bool introduces(std::string_view text);

}  // namespace search
