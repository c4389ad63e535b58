// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/index_layout.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "corpus/fields.h"

namespace corpus {

namespace {

constexpr std::string_view kTitle = "travaux index";
constexpr std::uint32_t kMostShards = 256;

template <class Number>
bool read_number(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

// The first feature of a list separated by spaces that this program does not know; empty when it knows them all.
std::string unknown_feature(const std::string& list) {
  std::istringstream names(list);
  for (std::string name; names >> name;) {
    if (std::find(std::begin(kIndexFeatures), std::end(kIndexFeatures), name) == std::end(kIndexFeatures)) return name;
  }
  return {};
}

// One line of CURRENT: "format 1". False when it is damaged.
bool read_line(const std::string& line, IndexLayout& layout, int& format, std::string& features) {
  const auto space = line.find(' ');
  if (space == std::string::npos) return false;
  const std::string name = line.substr(0, space), value = line.substr(space + 1);
  if (name == "format") return read_number(value, format);
  if (name == "generation") return read_number(value, layout.generation) && layout.generation > 0;
  if (name == "shards") return read_number(value, layout.shards) && layout.shards > 0 && layout.shards <= kMostShards;
  if (name == "features") features = value;
  if (name == "hash") layout.hash = value;
  return true;
}

}  // namespace

std::string IndexLayout::generation_path() const { return fmt::format("{}/generation-{}", directory, generation); }

std::string IndexLayout::shard_path(std::uint32_t shard) const {
  return fmt::format("{}/shard-{}", generation_path(), shard);
}

Result<IndexLayout> read_layout(const std::string& directory) {
  std::error_code error;
  if (!std::filesystem::is_directory(directory, error)) return failure("no such directory", directory);
  std::ifstream file(directory + "/CURRENT");
  if (!file) return failure("no index here: make one with 'travaux index SOURCE --index DIR'", directory);
  const auto damaged = [&] { return failure("damaged: index again with --fresh", directory + "/CURRENT"); };
  IndexLayout layout;
  layout.directory = directory;
  int format = 0;
  std::string line, features;
  if (!std::getline(file, line) || line != kTitle) return damaged();
  while (std::getline(file, line))
    if (!read_line(line, layout, format, features)) return damaged();
  if (format != 0 && format != kIndexFormat)
    return failure(fmt::format("an index of format {}, this program reads format {}: index again with --fresh", format,
                               kIndexFormat),
                   directory);
  if (const std::string unknown = unknown_feature(features); !unknown.empty())
    return failure("the index uses '" + unknown + "', which this program does not know: use a newer one", directory);
  if (format == 0 || layout.generation == 0 || layout.shards == 0 || layout.hash.empty()) return damaged();
  return layout;
}

std::string layout_text(const IndexLayout& layout) {
  std::string features;
  for (const auto feature : kIndexFeatures) features.append(" ").append(feature);
  return fmt::format("{}\nformat {}\nfeatures{}\ngeneration {}\nshards {}\nhash {}\n", kTitle, kIndexFormat, features,
                     layout.generation, layout.shards, layout.hash);
}

std::uint32_t shard_of(std::string_view symbol, std::uint32_t shards) {
  return static_cast<std::uint32_t>(XXH3_64bits(symbol.data(), symbol.size()) % shards);
}

std::string hash_of(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

}  // namespace corpus
