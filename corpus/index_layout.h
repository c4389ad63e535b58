// SPDX-License-Identifier: GPL-2.0-or-later
// Where an index keeps its files: what the indexer writes and search opens.
//
//   DIR/CURRENT                a few lines: format, features, generation, shards, hash; replaced by one rename
//   DIR/LOCK                   held by the one process that writes (flock)
//   DIR/generation-7/shard-0   a Xapian database (glass); as many shards as CURRENT says, by shard_of()
//   DIR/generation-7/manifest  what was indexed (indexer/manifest.h)
//   DIR/generation-7/hashes    xxh3-128 of every other file of the generation; CURRENT has the hash of this one
//
// A generation never changes once CURRENT names it. The one before it is kept for readers that have it open, and goes
// with the next run.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/result.h"

namespace corpus {

// What an index may contain that a reader must understand. A reader refuses an index with a feature it does not know,
// by name; a new feature is a new name, old ones keep their meaning.
inline constexpr std::string_view kIndexFeatures[] = {"provisions", "citations", "ghosts", "statements", "wording"};

struct IndexLayout {
  std::string directory;         // as given to read_layout()
  std::uint64_t generation = 0;  // 0: there is no index yet
  std::uint32_t shards = 0;
  std::string hash;  // xxh3-128 of DIR/generation-N/hashes, hexadecimal

  std::string generation_path() const;                // "DIR/generation-7"
  std::string shard_path(std::uint32_t shard) const;  // "DIR/generation-7/shard-0"
};

// Reads DIR/CURRENT. The problem is one sentence: no such directory, no index in it, an index of another format or with
// an unknown feature (names it), a damaged CURRENT.
Result<IndexLayout> read_layout(const std::string& directory);

// The content of a CURRENT file.
std::string layout_text(const IndexLayout& layout);

// The shard of everything that has this symbol, in all languages, and of its ghost: xxh3(symbol) modulo shards.
std::uint32_t shard_of(std::string_view symbol, std::uint32_t shards);

// xxh3-128 of bytes, hexadecimal.
std::string hash_of(std::string_view bytes);

}  // namespace corpus
