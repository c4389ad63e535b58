// SPDX-License-Identifier: GPL-2.0-or-later
// One run of `travaux index`: what is in the sources, compared with what is in the index; what changed is read in
// parallel and written to a new generation, which takes effect as a whole or not at all. Afterwards the index holds
// exactly what the sources hold. The result does not depend on the number of threads.
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/result.h"
#include "corpus/versions.h"
#include "indexer/report.h"

namespace indexer {

struct RunOptions {
  std::vector<std::string> sources;    // files and folders
  std::string directory;               // of the index; made when it is not there
  unsigned jobs = 0;                   // threads that read; 0: one for each core
  std::string report;                  // file for --report; empty: none
  std::string thesaurus;               // file with labels in several languages (thesaurus.h); empty: those there are
  bool fresh = false;                  // read everything again
  bool progress = false;               // show how far it is
  std::size_t flush_bytes = 4u << 20;  // of each shard: write.h
};

// Reads the works printed in a file from its bytes, the other languages of a work at hand as far as they are read in
// this run; corpus::parse_works_bytes, or what a test puts in its place. Called from several threads.
using ReadDocument = std::function<corpus::Result<std::vector<corpus::Document>>(
    std::string_view bytes, const std::string& path, const corpus::Versions& versions)>;

// The problem says in one sentence why there is no new generation: the sources are not there, another process is
// indexing, the disk is full, it was stopped. The last good generation is in place then.
corpus::Result<Summary> run(const RunOptions& options, const ReadDocument& read_document,
                            const std::atomic<bool>& stop);

}  // namespace indexer
