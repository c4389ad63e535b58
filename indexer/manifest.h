// SPDX-License-Identifier: GPL-2.0-or-later
// What the index was made from: one row for each file that was seen, and for each further work printed in it. The next
// run compares it with the files there and reads only what changed. Stored as MessagePack beside the shards.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/result.h"
#include "indexer/collect.h"

namespace indexer {

// The numbers are stored: never renumber.
enum class State : std::uint8_t {
  read = 0,       // its expression is in the index
  duplicate = 1,  // another file of the same expression was preferred
  failed = 2,     // could not be read
};

struct ManifestRow {
  std::string key;   // SourceFile::key
  std::string path;  // SourceFile::path
  std::uint64_t size = 0;
  std::int64_t changed = 0;
  std::string hash;  // xxh3-128 of the file's bytes; empty when they could not be read
  State state = State::read;
  std::string expression;        // "A/RES/71/129@en"; empty when failed
  std::string note;              // failed: why; duplicate: path of the file preferred
  std::string format;            // row of the table of readers
  std::uint64_t generation = 0;  // in which it was read
  std::uint32_t provisions = 0, citations = 0;
  std::uint32_t part = 0;  // 0 what the file stands for; 1, 2 ... the other works in it
};

struct Manifest {
  std::vector<ManifestRow> rows;  // by key
};

std::string encode(const Manifest& manifest);
corpus::Result<Manifest> decode_manifest(std::string_view bytes);

// What a run has to do.
struct Plan {
  std::vector<SourceFile> read;   // new, changed, or a duplicate whose better went
  std::vector<ManifestRow> keep;  // unchanged; size and time as they are now
  std::vector<ManifestRow> gone;  // deleted, and the old state of those changed
  std::uint64_t deleted = 0;      // of gone: files that are not there any more
  bool times_changed = false;     // a file was touched but holds the same bytes
  bool nothing() const { return read.empty() && gone.empty() && !times_changed; }
};

// Size and time decide first; when they differ, the bytes. `hash_file` gives the hash of a file's bytes ("" when it
// cannot be read).
Plan plan(const Manifest& before, const std::vector<SourceFile>& files, std::string (*hash_file)(const std::string&));

}  // namespace indexer
