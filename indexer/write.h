// SPDX-License-Identifier: GPL-2.0-or-later
// Writes one shard in a thread of its own. Jobs are done in the order given; a caller that is far ahead is held back by
// whoever hands out the work (run.cc), not here.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "corpus/result.h"

namespace Xapian {
class Document;
}

namespace indexer {

// What a removed expression was, read from the index before it goes.
struct Removed {
  std::vector<std::string> names;    // its symbol and aliases
  std::vector<std::string> targets;  // what it cited
};

class ShardWriter {
 public:
  // Opens the shard, made when it is not there. `flush_bytes` of entries are held in memory before they are written:
  // the more, the fewer merges, the more memory.
  static corpus::Result<std::unique_ptr<ShardWriter>> open(const std::string& path, std::size_t flush_bytes);
  ~ShardWriter();
  ShardWriter(const ShardWriter&) = delete;
  ShardWriter& operator=(const ShardWriter&) = delete;

  // Each returns at once; `done` is called from the shard's thread. Entries are handed over, never shared: Xapian
  // counts references to them without a lock, so that a copy kept by the caller would be counted in two threads at
  // once.
  void add(std::vector<Xapian::Document>&& entries, std::function<void()> done);
  void remove(const std::string& expression);
  void replace(const std::string& unique_term, Xapian::Document&& entry);  // adds it when it is not there
  void erase(const std::string& unique_term);
  // Sets how often a work is cited on its expressions and, where it is not held, on nothing.
  void set_cited(const std::string& symbol, std::uint32_t citations);

  // Waits until all is written and committed. The first problem of the shard, if there was one.
  corpus::Result<void> commit();

  // True after a problem: what is still given to it is not written.
  bool failed() const;

  // Names and targets of everything removed so far; after commit().
  const Removed& removed() const;

 private:
  struct Internal;
  explicit ShardWriter(std::unique_ptr<Internal> internal);
  std::unique_ptr<Internal> internal_;
};

}  // namespace indexer
