// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/generation.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "indexer/disk.h"

namespace indexer {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "generation-";

// The number of a generation's directory; 0 for every other name.
std::uint64_t number_of(const fs::path& path) {
  const std::string name = path.filename().string();
  if (!name.starts_with(kPrefix)) return 0;
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(name.data() + kPrefix.size(), name.data() + name.size(), number);
  return error == std::errc() && end == name.data() + name.size() ? number : 0;
}

std::vector<std::uint64_t> generations(const std::string& directory) {
  std::vector<std::uint64_t> numbers;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(directory, error))
    if (const auto number = number_of(entry.path())) numbers.push_back(number);
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

std::vector<std::string> files_below(const fs::path& directory) {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(directory, error))
    if (entry.is_regular_file(error)) names.push_back(fs::relative(entry.path(), directory, error).string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

corpus::Result<Lock> Lock::take(const std::string& directory) {
  std::error_code error;
  fs::create_directories(directory, error);
  if (error) return corpus::failure("the directory cannot be made: " + error.message(), directory);
  const std::string path = directory + "/LOCK";
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (file < 0) return corpus::failure(std::string("cannot be written: ") + std::strerror(errno), path);
  if (::flock(file, LOCK_EX | LOCK_NB) == 0) return Lock(file);
  ::close(file);
  return corpus::failure("another process is indexing into this directory: wait for it to end", directory);
}

Lock::Lock(Lock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

Lock::~Lock() {
  if (file_ >= 0) ::close(file_);
}

void remove_leftovers(const std::string& directory, std::uint64_t current) {
  const auto all = generations(directory);
  std::uint64_t before = 0;
  for (const auto number : all)
    if (number < current) before = std::max(before, number);
  for (const auto number : all) {
    std::error_code error;
    if (number != current && number != before)
      fs::remove_all(fmt::format("{}/{}{}", directory, kPrefix, number), error);
  }
}

corpus::Result<Generation> Generation::begin(const std::string& directory, std::uint32_t shards) {
  const auto all = generations(directory);
  corpus::IndexLayout layout{directory, all.empty() ? 1 : all.back() + 1, shards, ""};
  std::error_code error;
  fs::create_directory(layout.generation_path(), error);
  if (error) return corpus::failure("cannot be made: " + error.message(), layout.generation_path());
  return Generation(std::move(layout));
}

Generation::Generation(Generation&& other) noexcept
    : layout_(std::move(other.layout_)), published_(std::exchange(other.published_, true)) {}

Generation::~Generation() {
  std::error_code error;
  if (!published_) fs::remove_all(layout_.generation_path(), error);
}

corpus::Result<void> Generation::take_over(const corpus::IndexLayout& from, std::uint32_t shard, bool to_write) {
  const std::string source = from.shard_path(shard), target = layout_.shard_path(shard);
  std::error_code error;
  fs::create_directory(target, error);
  if (error) return corpus::failure("cannot be made: " + error.message(), target);
  for (const std::string& name : files_below(source)) {
    if (name == "flintlock") continue;
    const std::string old_file = source + "/" + name, new_file = target + "/" + name;
    if (!to_write) fs::create_hard_link(old_file, new_file, error);
    if (!to_write && !error) continue;
    if (auto copied = copy_file(old_file, new_file); !copied) return copied;
  }
  return {};
}

corpus::Result<void> Generation::add_file(const std::string& name, const std::string& bytes) {
  return write_file(layout_.generation_path() + "/" + name, bytes);
}

corpus::Result<void> Generation::publish() {
  const std::string path = layout_.generation_path();
  std::string hashes;
  for (const std::string& name : files_below(path)) {
    const std::string hash = hash_file(path + "/" + name);
    if (hash.empty()) return corpus::failure("cannot be read back", path + "/" + name);
    hashes += fmt::format("{}  {}\n", hash, name);
    if (auto synced = sync_path(path + "/" + name); !synced) return synced;
  }
  layout_.hash = corpus::hash_of(hashes);
  if (auto written = write_file(path + "/hashes", hashes); !written) return written;
  for (std::uint32_t shard = 0; shard < layout_.shards; ++shard)
    if (auto synced = sync_path(layout_.shard_path(shard)); !synced) return synced;
  if (auto synced = sync_path(path); !synced) return synced;
  if (auto replaced = replace_file(layout_.directory + "/CURRENT", corpus::layout_text(layout_)); !replaced)
    return replaced;
  published_ = true;
  return {};
}

corpus::Result<std::vector<FileHash>> read_hashes(const corpus::IndexLayout& layout) {
  const std::string path = layout.generation_path() + "/hashes";
  std::ifstream file(path, std::ios::binary);
  if (!file) return corpus::failure("missing", path);
  std::stringstream bytes;
  bytes << file.rdbuf();
  if (corpus::hash_of(bytes.str()) != layout.hash) return corpus::failure("not as it was written", path);
  std::vector<FileHash> hashes;
  for (std::string line; std::getline(bytes, line);) {
    const auto gap = line.find("  ");
    if (gap == std::string::npos) return corpus::failure("not as it was written", path);
    hashes.push_back({line.substr(gap + 2), line.substr(0, gap)});
  }
  return hashes;
}

std::string hash_file(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return {};
  XXH3_state_t* state = XXH3_createState();
  XXH3_128bits_reset(state);
  std::string buffer(1 << 20, '\0');
  ssize_t got;
  while ((got = ::read(file, buffer.data(), buffer.size())) > 0)
    XXH3_128bits_update(state, buffer.data(), static_cast<std::size_t>(got));
  const XXH128_hash_t hash = XXH3_128bits_digest(state);
  XXH3_freeState(state);
  ::close(file);
  return got < 0 ? std::string() : fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

}  // namespace indexer
