// SPDX-License-Identifier: GPL-2.0-or-later
// An index on disk, opened for reading: by many threads at once, while `travaux index` may be writing the next one.
// The directory names its generation in one small file; when that changes, the next question is asked of the new
// generation, opened afresh, and handles on the old one are let go. Every read is repeated when the database was
// changed underneath it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "corpus/result.h"

namespace Xapian {
class Database;
}

namespace search {

class Columns;       // columns.h: what is looked at for every match
class Terminology;   // terminology.h: terms in other languages
class Vocabulary;    // vocabulary.h: the words of the index, for spelling
struct Discrepancy;  // audit.h: slips that the documents of the index show in each other
class VerbTable;     // verb_table.h: verbs of paragraphs across languages

class Index {
 public:
  // Opens the index that `travaux index --index DIR` wrote. The problem is one sentence: no such directory, not an
  // index, an index of another format, damaged.
  static corpus::Result<std::shared_ptr<Index>> open(std::string directory);
  ~Index();
  Index(const Index&) = delete;
  Index& operator=(const Index&) = delete;

  const std::string& directory() const;

  // Names the state being served: changes exactly when the answers may change. Fit for an ETag: [0-9a-f-]+.
  std::string generation() const;

  // One state of the index, for as long as the reader holds it: a database handle of its own (from a pool), and what is
  // kept in memory of that state.
  struct View {
    const Xapian::Database& database;             // all shards as one
    const std::vector<Xapian::Database>& shards;  // docid d of shard s is (d - 1) * shards.size() + s + 1 of all
    // Made at first use and shared by all readers of the state. The first takes 0.1 to 0.5 s for a million entries.
    std::function<const Columns&()> columns;
    std::function<const Vocabulary&()> vocabulary;
    // Takes some seconds for a million entries the first time.
    std::function<const std::vector<Discrepancy>&()> discrepancies;
    std::function<const VerbTable&()> verbs;
    std::function<const Terminology&()> terminology;
    // Runs `work` on a view of the same state with handles of its own: one handle is for one thread at a time.
    std::function<void(const std::function<void(const View&)>& work)> apart;
  };

  // Runs `work` on a view of the newest state; again, on a fresh one, when the database was changed underneath it.
  // `work` must therefore be free to start again: it assigns its result, it does not append. The problem says in one
  // sentence what is wrong with the index.
  corpus::Result<void> read(const std::function<void(const View&)>& work) const;

  // Makes what a first question would have to wait for.
  corpus::Result<void> warm() const;

 private:
  struct Internal;
  explicit Index(std::unique_ptr<Internal> internal);
  std::unique_ptr<Internal> internal_;
};

}  // namespace search
