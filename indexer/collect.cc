// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collect.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <set>
#include <utility>

namespace indexer {

namespace {

namespace fs = std::filesystem;

struct Folder {
  fs::path path;  // as given
  fs::path real;  // absolute, without links
  std::string name;
};

class Walk {
 public:
  explicit Walk(const std::string& index_directory) {
    struct stat facts;
    if (::stat(index_directory.c_str(), &facts) == 0) entered_.insert({facts.st_dev, facts.st_ino});
  }

  void source(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    look_at(path, real, real.filename().string(), true);
    while (!open_.empty()) {
      const Folder folder = std::move(open_.back());
      open_.pop_back();
      enter(folder);
    }
  }

  Collection take() {
    auto& files = found_.files;
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return std::tie(a.key, a.path) < std::tie(b.key, b.path); });
    const auto same = [](const auto& a, const auto& b) { return a.key == b.key; };
    files.erase(std::unique(files.begin(), files.end(), same), files.end());
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return std::move(found_);
  }

 private:
  static bool left_out(const std::string& name) { return name.starts_with('.') || name.ends_with('~'); }

  void problem(const fs::path& path, std::string what) { found_.problems.push_back({path.string(), std::move(what)}); }

  void enter(const Folder& folder) {
    std::error_code error;
    fs::directory_iterator entry(folder.path, error), end;
    if (error) return problem(folder.path, "the folder cannot be read: " + error.message());
    for (; entry != end; entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      if (left_out(name)) continue;
      std::error_code link_error;
      const bool link = entry->is_symlink(link_error);
      const fs::path real = link ? fs::canonical(entry->path(), link_error) : folder.real / name;
      if (link && link_error) {
        problem(entry->path(), "a link that leads nowhere");
        continue;
      }
      look_at(entry->path(), real, folder.name.empty() ? name : folder.name + "/" + name, false);
    }
    if (error) problem(folder.path, "the folder cannot be read to its end: " + error.message());
  }

  void look_at(const fs::path& path, const fs::path& real, std::string name, bool given) {
    struct stat facts;
    if (::stat(path.c_str(), &facts) != 0) return problem(path, std::strerror(errno));
    if (S_ISDIR(facts.st_mode)) {
      if (entered_.insert({facts.st_dev, facts.st_ino}).second)
        open_.push_back({path, real, given ? std::string() : std::move(name)});
    } else if (S_ISREG(facts.st_mode)) {
      found_.files.push_back({path.string(), real.string(), std::move(name), static_cast<std::uint64_t>(facts.st_size),
                              std::int64_t{facts.st_mtim.tv_sec} * 1'000'000'000 + facts.st_mtim.tv_nsec});
    }
  }

  std::set<std::pair<dev_t, ino_t>> entered_;
  std::vector<Folder> open_;
  Collection found_;
};

}  // namespace

corpus::Result<Collection> collect(const std::vector<std::string>& sources, const std::string& index_directory) {
  Walk walk(index_directory);
  for (const std::string& source : sources) {
    std::error_code error;
    if (!fs::exists(source, error)) return corpus::failure("no such file or folder", source);
    walk.source(source);
  }
  return walk.take();
}

}  // namespace indexer
