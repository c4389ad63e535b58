// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the files to index. Folders are walked through all levels and symbolic links are followed, but no folder is
// entered twice, so a loop of links ends. Left out: hidden names (".git" and the like), editors' copies ("x~"), what is
// no regular file, and the index itself.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/result.h"

namespace indexer {

struct SourceFile {
  std::string path;          // as given, or below the folder as given: what messages and entries show
  std::string key;           // absolute and without links: names the file from run to run
  std::string name;          // below its source folder; the file's name when it was given itself
  std::uint64_t size = 0;    // bytes
  std::int64_t changed = 0;  // last modification, nanoseconds since 1970
};

struct Collection {
  std::vector<SourceFile> files;          // by path; each once, even when two sources hold it
  std::vector<corpus::Problem> problems;  // folders and files that could not be looked at
};

// Fails when a source is not there at all: otherwise an unmounted disk would empty the index.
corpus::Result<Collection> collect(const std::vector<std::string>& sources, const std::string& index_directory);

}  // namespace indexer
