// SPDX-License-Identifier: GPL-2.0-or-later
// Texts that say the same in several languages: titles, and provisions with one id, of the documents of an index.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace indexer {

struct ParallelText {
  std::array<std::string, 7> in;  // by number of the language; empty: not held in it
};

struct ParallelOptions {
  std::size_t most = 40'000;          // texts; of more, those are taken whose names hash lowest: always the same ones
  std::size_t longest_entry = 2'500;  // bytes of an entry; longer texts tell less of what belongs to what
  std::function<bool(const std::string& symbol)> left_out;  // works that are not read: to measure on them
};

// Texts in two languages at least, in an order that does not depend on how the index was made. Of texts that are equal
// in the first language they are held in, one. Throws Xapian::Error.
std::vector<ParallelText> parallel_texts(const std::vector<std::string>& shards, const ParallelOptions& options);

}  // namespace indexer
