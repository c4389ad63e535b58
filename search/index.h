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

#include "corpus/result.h"

namespace Xapian {
class Database;
}

namespace search {

class Vocabulary;  // vocabulary.h: the words of the index, for spelling

class Index {
 public:
  // Opens the index that `travaux index --index DIR` wrote. The problem is one sentence: no such directory, not an
  // index, an index of another format (fields.h: kIndexFormat), damaged.
  static corpus::Result<std::shared_ptr<Index>> open(std::string directory);
  ~Index();
  Index(const Index&) = delete;
  Index& operator=(const Index&) = delete;

  const std::string& directory() const;

  // Names the state being served: changes exactly when the answers may change. Fit for an ETag.
  std::string generation() const;

  // Runs `work` on a database handle of its own (from a pool); repeats it, on a fresh view, when the database was
  // changed underneath it. `work` must therefore be free to start again: it assigns its result, it does not append.
  // The problem says in one sentence what is wrong with the index.
  corpus::Result<void> read(const std::function<void(const Xapian::Database&)>& work) const;

  // Words of the generation being served, made at first use and shared.
  std::shared_ptr<const Vocabulary> vocabulary() const;

 private:
  struct Internal;
  explicit Index(std::unique_ptr<Internal> internal);
  std::unique_ptr<Internal> internal_;
};

}  // namespace search
