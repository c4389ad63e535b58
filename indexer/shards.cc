// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/shards.h"

#include <algorithm>

namespace indexer {

Shards::Shards(Generation& generation, std::optional<corpus::IndexLayout> before, std::size_t flush_bytes)
    : generation_(generation),
      before_(std::move(before)),
      flush_bytes_(flush_bytes),
      writers_(generation.layout().shards) {}

ShardWriter* Shards::open(std::uint32_t shard) {
  if (problem_) return nullptr;
  if (before_) {
    if (auto taken = generation_.take_over(*before_, shard, true); !taken) problem_ = taken.error();
  }
  auto opened = ShardWriter::open(generation_.layout().shard_path(shard), flush_bytes_);
  if (!opened) problem_ = opened.error();
  if (problem_) return nullptr;
  writers_[shard] = std::move(*opened);
  return writers_[shard].get();
}

ShardWriter* Shards::of(std::string_view symbol) {
  const auto shard = corpus::shard_of(symbol, generation_.layout().shards);
  return writers_[shard] ? writers_[shard].get() : open(shard);
}

bool Shards::failed() const {
  const auto one_failed = [](const auto& writer) { return writer && writer->failed(); };
  return problem_ || std::any_of(writers_.begin(), writers_.end(), one_failed);
}

corpus::Result<void> Shards::commit() {
  if (problem_) return tl::unexpected(*problem_);
  for (const auto& writer : writers_) {
    if (!writer) continue;
    if (auto committed = writer->commit(); !committed) return committed;
  }
  return {};
}

corpus::Result<void> Shards::close() {
  for (std::uint32_t shard = 0; shard < writers_.size(); ++shard) {
    if (!writers_[shard] && !before_) open(shard);
    if (writers_[shard] || !before_) continue;
    if (auto taken = generation_.take_over(*before_, shard, false); !taken) return taken;
  }
  auto committed = commit();
  writers_.clear();
  return committed;
}

std::vector<std::string> Shards::readable_paths() const {
  std::vector<std::string> paths;
  for (std::uint32_t shard = 0; shard < writers_.size(); ++shard) {
    if (writers_[shard])
      paths.push_back(generation_.layout().shard_path(shard));
    else if (before_)
      paths.push_back(before_->shard_path(shard));
  }
  return paths;
}

Removed Shards::removed() const {
  Removed all;
  for (const auto& writer : writers_) {
    if (!writer) continue;
    const Removed& one = writer->removed();
    all.names.insert(all.names.end(), one.names.begin(), one.names.end());
    all.targets.insert(all.targets.end(), one.targets.begin(), one.targets.end());
  }
  return all;
}

}  // namespace indexer
