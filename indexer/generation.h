// SPDX-License-Identifier: GPL-2.0-or-later
// A new state of the index is built aside as a generation of its own and takes effect by one rename of CURRENT
// (corpus/index_layout.h). Whatever happens before that rename, the last good generation is untouched; what a killed
// run left behind goes with the next one.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/index_layout.h"
#include "corpus/result.h"

namespace indexer {

// The right to write: one process at a time. Released when destroyed, or by the kernel when the process dies.
class Lock {
 public:
  // Makes the directory when it is not there. The problem says when another process is indexing.
  static corpus::Result<Lock> take(const std::string& directory);
  Lock(Lock&& other) noexcept;
  Lock& operator=(Lock&&) = delete;
  ~Lock();

 private:
  explicit Lock(int file) : file_(file) {}
  int file_;
};

// Removes generations that are neither `current` nor the one before it: leftovers of a killed run, and old ones.
void remove_leftovers(const std::string& directory, std::uint64_t current);

// A generation being built; its directory goes when it is destroyed without publish().
class Generation {
 public:
  // The next generation after those there, with room for `shards` shards, empty.
  static corpus::Result<Generation> begin(const std::string& directory, std::uint32_t shards);
  Generation(Generation&& other) noexcept;
  Generation& operator=(Generation&&) = delete;
  ~Generation();

  const corpus::IndexLayout& layout() const { return layout_; }

  // Takes over a shard of another generation: as links when it will not be written to, else as a copy (a reflink
  // where the file system can).
  corpus::Result<void> take_over(const corpus::IndexLayout& from, std::uint32_t shard, bool to_write);

  // Writes a file into it.
  corpus::Result<void> add_file(const std::string& name, const std::string& bytes);

  // Hashes and syncs every file, then renames CURRENT. From then on readers see it.
  corpus::Result<void> publish();

 private:
  Generation(corpus::IndexLayout layout) : layout_(std::move(layout)) {}
  corpus::IndexLayout layout_;
  bool published_ = false;
};

// Hash and size of each file of a generation, as the file `hashes` holds them.
struct FileHash {
  std::string name;  // "shard-0/postlist.glass"
  std::string hash;  // xxh3-128, hexadecimal
};
corpus::Result<std::vector<FileHash>> read_hashes(const corpus::IndexLayout& layout);

// The hash of a file's bytes, read piece by piece; "" when it cannot be read.
std::string hash_file(const std::string& path);

}  // namespace indexer
