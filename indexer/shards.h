// SPDX-License-Identifier: GPL-2.0-or-later
// The shards of a generation being built. A shard is copied from the last generation when it is first written to; one
// that is never written to is taken over as links.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "indexer/generation.h"
#include "indexer/write.h"

namespace indexer {

class Shards {
 public:
  // `before`: the last generation, with as many shards; nothing for a first or fresh one.
  Shards(Generation& generation, std::optional<corpus::IndexLayout> before, std::size_t flush_bytes);

  // The writer of the shard that has this symbol; nullptr after a problem.
  ShardWriter* of(std::string_view symbol);

  // True after a problem, which commit() and close() give: further work is in vain.
  bool failed() const;

  // Waits until everything is committed.
  corpus::Result<void> commit();

  // Closes the writers and takes over what was not written to. Nothing can be written afterwards.
  corpus::Result<void> close();

  // Where each shard can be read now: in the new generation when it was written to, else in the last; shards that
  // exist nowhere yet are left out.
  std::vector<std::string> readable_paths() const;

  // What was removed from all shards; after commit().
  Removed removed() const;

 private:
  ShardWriter* open(std::uint32_t shard);

  Generation& generation_;
  std::optional<corpus::IndexLayout> before_;
  const std::size_t flush_bytes_;  // of each shard: write.h
  std::vector<std::unique_ptr<ShardWriter>> writers_;
  std::optional<corpus::Problem> problem_;
};

}  // namespace indexer
