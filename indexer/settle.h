// SPDX-License-Identifier: GPL-2.0-or-later
// Settles what becomes of each file that was read. Two files of one expression (XML and PDF of the same document in the
// same language): one is preferred, that of a file of its own to one printed beside another, by format (akn, docx,
// html, text, pdf, doc), then the newer one, then by path; the other is a duplicate. The choice does not depend on
// which came first.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/ingest.h"
#include "indexer/manifest.h"
#include "indexer/report.h"
#include "indexer/shards.h"

namespace indexer {

// What reading a file came to.
struct Attempt {
  std::string hash;
  std::string problem;          // why it could not be read; empty when it could
  std::vector<Ingested> works;  // when it could: that which the file stands for, then the others printed in it
};

class Settlement {
 public:
  // `keep`: rows of files that did not change.
  Settlement(std::vector<ManifestRow> keep, std::uint64_t generation, Shards& shards, Report& report, Summary& summary);

  // Takes what was made of a file; writes it unless it is a duplicate. `written` is called when its entries are on
  // their way out of memory, from another thread; returns false, without calling it, when they already are.
  bool settle(const SourceFile& file, Attempt attempt, std::function<void()> written);

  // Names and targets of everything added.
  std::set<std::string>& touched() { return touched_; }
  Manifest manifest() &&;

 private:
  bool settle_work(const SourceFile& file, ManifestRow row, Ingested& work, std::function<void()> written);
  bool preferred(const ManifestRow& row, const ManifestRow& over) const;
  void demote(ManifestRow& row, const SourceFile& better);

  std::vector<ManifestRow> rows_;
  std::unordered_map<std::string, std::size_t> holders_;  // expression -> row whose file is in the index
  std::uint64_t generation_;
  Shards& shards_;
  Report& report_;
  Summary& summary_;
  std::set<std::string> touched_;
};

}  // namespace indexer
