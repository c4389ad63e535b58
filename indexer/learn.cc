// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/learn.h"

#include <xapian.h>

#include <charconv>

#include "indexer/disk.h"
#include "indexer/terminology.h"

namespace indexer {

namespace {

constexpr std::size_t kTexts = 20'000;    // parallel ones that are looked at, at most
constexpr std::size_t kChangedPart = 20;  // one file in so many

// How many files changed since the terms were learned: a line of the file `terminology.age`.
std::size_t age_of(const corpus::IndexLayout& layout) {
  const auto bytes = read_file(layout.generation_path() + "/terminology.age");
  std::size_t age = 0;
  if (bytes) std::from_chars(bytes->data(), bytes->data() + bytes->size(), age);
  return age;
}

corpus::Result<std::string> learned(const corpus::IndexLayout& layout, unsigned jobs) {
  std::vector<std::string> shards;
  for (std::uint32_t shard = 0; shard < layout.shards; ++shard) shards.push_back(layout.shard_path(shard));
  ParallelOptions options;
  options.most = kTexts;
  try {
    return learn_terminology(parallel_texts(shards, options), jobs);
  } catch (const Xapian::Error& error) {
    return corpus::failure("terms cannot be learned: " + error.get_description(), layout.directory);
  }
}

corpus::Result<void> add_terminology(Generation& generation, const std::optional<corpus::IndexLayout>& before,
                                     const LearnOptions& options) {
  const std::size_t age = before ? age_of(*before) + options.changed : 0;
  const auto last = before ? read_file(before->generation_path() + "/terminology") : corpus::failure("");
  const bool keep = before && last && age * kChangedPart < options.all;
  const auto text = keep ? last : learned(generation.layout(), options.jobs);
  if (!text) return tl::unexpected(text.error());
  if (auto added = generation.add_file("terminology", *text); !added) return added;
  return generation.add_file("terminology.age", std::to_string(keep ? age : 0) + "\n");
}

corpus::Result<void> add_thesaurus(Generation& generation, const std::optional<corpus::IndexLayout>& before,
                                   const LearnOptions& options) {
  if (options.thesaurus.empty()) {
    const auto last = before ? read_file(before->generation_path() + "/thesaurus") : corpus::failure("");
    return last ? generation.add_file("thesaurus", *last) : corpus::Result<void>();
  }
  return generation.add_file("thesaurus", options.thesaurus);
}

}  // namespace

corpus::Result<void> learn(Generation& generation, const std::optional<corpus::IndexLayout>& before,
                           const LearnOptions& options) {
  if (auto added = add_thesaurus(generation, before, options); !added) return added;
  return add_terminology(generation, before, options);
}

}  // namespace indexer
