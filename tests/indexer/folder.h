// SPDX-License-Identifier: GPL-2.0-or-later
// For tests: a folder of small files that goes when the test ends, and a reader of documents written by hand, so that
// what the indexer does is tested apart from what the readers read. A file:
//   symbol A/RES/70/1
//   lang fr
//   title Développement
//   format pdf
//   op1 Prie les États de lire -> A/RES/60/1 2005-09-16
//   fn1 Sans citation
// A file whose first word is "broken" cannot be read. Behind a line "beside" comes a further work of the same file.
#pragma once

#include <gtest/gtest.h>
#include <sys/time.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "corpus/document.h"
#include "indexer/check.h"
#include "indexer/run.h"

namespace indexer {

class Folder {
 public:
  Folder() {
    std::string name = testing::TempDir() + "/travaux-XXXXXX";
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() {
    std::error_code error;
    std::filesystem::remove_all(path_, error);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string operator/(const std::string& name) const { return path_ + "/" + name; }
  const std::string& path() const { return path_; }

  // Writes a file, with the folders above it; `time`: seconds since 1970, 0 for now.
  void write(const std::string& name, const std::string& text, std::int64_t time = 0) const {
    const std::string path = path_ + "/" + name;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << text;
    if (time == 0) return;
    const timeval times[2] = {{time, 0}, {time, 0}};
    ::utimes(path.c_str(), times);
  }
  void remove(const std::string& name) const { std::filesystem::remove(path_ + "/" + name); }

 private:
  std::string path_;
};

inline void add_line(corpus::Document& document, const std::string& key, std::string value) {
  if (key == "symbol") document.metadata.symbol = value;
  if (key == "alias") document.metadata.aliases.push_back(value);
  if (key == "lang") document.metadata.language = corpus::language_of_code(value);
  if (key == "title") document.metadata.title = value;
  if (key == "format") document.format = value;
  if (key == "adopted") document.metadata.adopted = value;
  if (key == "subject") document.metadata.subjects.push_back({value, "", ""});
  if (key == "vote") document.metadata.votes.push_back({value, "for"});
  if (key == "warning") document.warnings.push_back(value);
  if (key == "health") document.health.push_back({value, "", "a check failed"});
  const bool provision = key.starts_with("op") || key.starts_with("pp") || key.starts_with("fn");
  if (!provision) return;
  corpus::Provision made;
  made.id = key;
  made.kind = key.starts_with("op")   ? corpus::Kind::operative
              : key.starts_with("pp") ? corpus::Kind::preambular
                                      : corpus::Kind::footnote;
  if (const auto arrow = value.find(" -> "); arrow != std::string::npos) {
    std::istringstream rest(value.substr(arrow + 4));
    corpus::Citation citation;
    std::string target;
    rest >> target >> citation.date;
    citation.target = target;
    citation.provision = key;
    citation.treatment = "recalling";
    document.citations.push_back(citation);
    value.resize(arrow);
  }
  if (made.kind == corpus::Kind::operative) made.verb = value.substr(0, value.find(' '));
  made.text = corpus::MappedText(value, 0);
  document.provisions.push_back(made);
}

inline corpus::Result<std::vector<corpus::Document>> read_by_hand(std::string_view bytes, const std::string& path,
                                                                  const corpus::Versions&) {
  if (bytes.starts_with("broken")) return corpus::failure("it is broken on purpose", path + ":1:7");
  std::vector<corpus::Document> works(1);
  std::istringstream lines{std::string(bytes)};
  for (std::string line; std::getline(lines, line);) {
    const auto space = line.find(' ');
    if (line == "beside") works.emplace_back();
    if (space != std::string::npos) add_line(works.back(), line.substr(0, space), line.substr(space + 1));
  }
  for (corpus::Document& document : works) {
    document.file = path;
    if (document.format.empty()) document.format = "text";
    document.text = bytes;
  }
  return works;
}

// Indexes folder/"in" into folder/"index".
inline corpus::Result<Summary> run_in(const Folder& folder, bool fresh = false, unsigned jobs = 2) {
  static const std::atomic<bool> never{false};
  RunOptions options;
  options.sources = {folder / "in"};
  options.directory = folder / "index";
  options.fresh = fresh;
  options.jobs = jobs;
  return run(options, read_by_hand, never);
}

// "read 3, unchanged 0, duplicates 0, failed 0, deleted 0, warnings 0" or the problem.
inline std::string sums(const corpus::Result<Summary>& summary) {
  if (!summary) return summary.error().what;
  const std::string text = describe(*summary);
  return text.substr(0, text.find('\n'));
}

}  // namespace indexer
