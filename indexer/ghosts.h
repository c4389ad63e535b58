// SPDX-License-Identifier: GPL-2.0-or-later
// Brings the instruments that were touched by a run up to date: how often a held work is cited, and the ghosts of those
// that are cited but not held. A cited document that arrives takes its ghost's place; a ghost that nobody cites any
// more goes; a held document that goes leaves a ghost when it is still cited.
#pragma once

#include <set>
#include <string>

#include "indexer/shards.h"

namespace indexer {

// `touched`: names and targets of everything added or removed. The shards are committed before and not after.
corpus::Result<void> update_ghosts(const std::set<std::string>& touched, Shards& shards);

}  // namespace indexer
