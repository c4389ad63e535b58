// SPDX-License-Identifier: GPL-2.0-or-later
// Is an index what was written, and what is in it? Every file is compared with its hash, each shard with Xapian's own
// structural check (which sees less: its blocks carry no checksum).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "corpus/result.h"

namespace indexer {

struct CheckResult {
  std::string directory;
  std::uint64_t generation = 0;
  std::vector<corpus::Problem> damage;  // empty: the index is as it was written
  std::uint64_t provisions = 0, expressions = 0, ghosts = 0;
  std::map<std::string, std::uint64_t> expressions_by_language;  // "en" -> 312
  std::map<std::string, std::uint64_t> health;                   // failed check -> expressions
};

// The problem says why there is nothing to check: no index there, or of another format.
corpus::Result<CheckResult> check(const std::string& directory);

// Lines for people, each with a line feed.
std::string describe(const CheckResult& result);

// Every entry of an index, one line each, sorted: its unique term, its other terms and positions, values and data, as
// one hash. Two indexes with the same content have the same dump, whatever the order in which they were written.
corpus::Result<std::string> dump(const std::string& directory);

}  // namespace indexer
