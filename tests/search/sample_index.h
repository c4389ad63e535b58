// SPDX-License-Identifier: GPL-2.0-or-later
// The sample's resolutions as an index, by the steps of a real run: three of them are one series, held in six
// languages.
#pragma once

#include <gtest/gtest.h>
#include <xapian.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "corpus/index_layout.h"
#include "corpus/parse.h"
#include "indexer/ingest.h"
#include "tests/search/made_index.h"

namespace search {

inline std::vector<std::filesystem::path> sample_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(TRAVAUX_SOURCE_DIR "/corpus/sample/documents")) {
    const auto kind = entry.path().extension();  // not those that are read in a child process
    const bool wanted = kind == ".xml" || kind == ".txt" || kind == ".html" || kind == ".docx";
    if (wanted && entry.path().filename().string().starts_with("SAMPLE_RES")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

inline void write_sample_index(const std::string& directory) {
  corpus::IndexLayout layout{directory, 1, 2, "0123456789abcdef0123456789abcdef"};
  std::filesystem::create_directories(layout.generation_path());
  std::vector<Xapian::WritableDatabase> shards;
  for (std::uint32_t i = 0; i < layout.shards; ++i)
    shards.emplace_back(layout.shard_path(i), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
  corpus::Analyser analyser;
  for (const auto& file : sample_files()) {
    auto document = corpus::parse(file);
    if (!document) {
      ADD_FAILURE() << document.error().describe();
      continue;
    }
    const indexer::Ingested made =
        indexer::ingest(std::move(*document), {file.filename().string(), file.filename().string(), "00"}, analyser);
    for (const Xapian::Document& entry : made.entries)
      shards[corpus::shard_of(made.symbol, layout.shards)].add_document(entry);
  }
  for (auto& shard : shards) shard.commit();
  std::ofstream(directory + "/CURRENT") << corpus::layout_text(layout);
}

// The index, made once for a test program.
inline const Index& sample_index() {
  static const std::shared_ptr<Index> index = made_index("sample_index", write_sample_index);
  return *index;
}

}  // namespace search
