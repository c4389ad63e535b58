// SPDX-License-Identifier: GPL-2.0-or-later
// Nothing is lost quietly: what became of each file, one JSON object for each line of `--report FILE`, the last line
// with the sums; and the summary for people.
#pragma once

#include <cstdint>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "corpus/document.h"
#include "corpus/result.h"

namespace indexer {

// What became of one file.
struct ReportRow {
  std::string status;  // "read", "unchanged", "duplicate", "failed", "deleted", "beside": a further work printed in a
                       // file that was read
  std::string file;
  std::string symbol, language, format;
  std::uint32_t provisions = 0, citations = 0;
  std::string note;  // failed: why; duplicate: the file that was preferred
  std::vector<std::string> warnings;
  std::vector<corpus::Health> health;
};

struct Summary {
  std::uint64_t read = 0, unchanged = 0, duplicates = 0, failed = 0, deleted = 0, warnings = 0;
  std::uint64_t provisions = 0, citations = 0;  // of the files read in this run
  std::map<std::string, std::uint64_t> health;  // failed checks of the files read, by code
  std::vector<corpus::Problem> problems;        // files and folders that could not be read, with the reason
  std::uint64_t generation = 0;                 // of the index now
  bool changed = false;                         // there is a new generation
  double seconds = 0;

  // Adds a row to the sums.
  void count(const ReportRow& row);
};

// Lines for people, each with a line feed: the sums, failed checks, and at most `most` of the problems.
std::string describe(const Summary& summary, std::size_t most = 20);

// The file of --report; without a name it takes rows and writes nothing.
class Report {
 public:
  static corpus::Result<Report> open(const std::string& path);
  void add(const ReportRow& row);
  // Writes the last line. The problem says when a line could not be written.
  corpus::Result<void> close(const Summary& summary);

 private:
  std::string path_;
  std::ofstream file_;
};

}  // namespace indexer
