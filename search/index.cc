// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/index.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <xapian.h>

#include <mutex>
#include <new>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/index_layout.h"
#include "corpus/symbol.h"
#include "search/audit_checks.h"
#include "search/columns.h"
#include "search/terminology.h"
#include "search/verb_table.h"
#include "search/vocabulary.h"

namespace search {

namespace {

// Tells one CURRENT file from the next: it is replaced by a rename.
struct FileMark {
  ino_t inode = 0;
  timespec modified = {};
  off_t size = -1;
  friend bool operator==(const FileMark& a, const FileMark& b) {
    return a.inode == b.inode && a.modified.tv_sec == b.modified.tv_sec && a.modified.tv_nsec == b.modified.tv_nsec &&
           a.size == b.size;
  }
};

FileMark mark_of(const std::string& directory) {
  struct stat status = {};
  if (stat((directory + "/CURRENT").c_str(), &status) != 0) return {};
  return {status.st_ino, status.st_mtim, status.st_size};
}

// A handle on every shard, and one on all of them as one: for one thread at a time.
struct Handles {
  Xapian::Database all;
  std::vector<Xapian::Database> shards;
};

Handles open_shards(const corpus::IndexLayout& layout) {
  Handles handles;
  for (std::uint32_t shard = 0; shard < layout.shards; ++shard) {
    handles.shards.emplace_back(layout.shard_path(shard));
    handles.all.add_database(handles.shards.back());
  }
  return handles;
}

// One generation, with the handles on it that nobody is using and what is kept in memory of it.
class Generation {
 public:
  explicit Generation(corpus::IndexLayout layout) : layout_(std::move(layout)) {}

  std::string name() const { return fmt::format("{}-{}", layout_.generation, layout_.hash); }

  Handles take() {
    {
      const std::lock_guard lock(mutex_);
      if (!free_.empty()) {
        Handles handles = std::move(free_.back());
        free_.pop_back();
        return handles;
      }
    }
    return open_shards(layout_);
  }

  void give_back(Handles handles) {
    const std::lock_guard lock(mutex_);
    if (free_.size() < kMostFree) free_.push_back(std::move(handles));
  }

  const Columns& columns(const Xapian::Database& database) {
    std::call_once(columns_once_, [&] { columns_ = std::make_unique<Columns>(database); });
    return *columns_;
  }

  const Vocabulary& vocabulary(const Xapian::Database& database) {
    std::call_once(vocabulary_once_, [&] { vocabulary_ = std::make_unique<Vocabulary>(database, columns(database)); });
    return *vocabulary_;
  }

  const std::vector<Discrepancy>& discrepancies(const Index::View& view) {
    std::call_once(discrepancies_once_, [&] { discrepancies_ = all_discrepancies(view); });
    return discrepancies_;
  }

  const VerbTable& verbs(const Xapian::Database& database) {
    std::call_once(verbs_once_, [&] { verbs_ = std::make_unique<VerbTable>(database, columns(database)); });
    return *verbs_;
  }

  const Terminology& terminology() {
    std::call_once(terminology_once_, [&] { terminology_ = std::make_unique<Terminology>(layout_.generation_path()); });
    return *terminology_;
  }

 private:
  static constexpr std::size_t kMostFree = 64;

  corpus::IndexLayout layout_;
  std::mutex mutex_;
  std::vector<Handles> free_;
  std::once_flag columns_once_, vocabulary_once_, discrepancies_once_, verbs_once_, terminology_once_;
  std::unique_ptr<Columns> columns_;
  std::unique_ptr<Vocabulary> vocabulary_;
  std::vector<Discrepancy> discrepancies_;
  std::unique_ptr<VerbTable> verbs_;
  std::unique_ptr<Terminology> terminology_;
};

// Handles are given back when nothing was thrown: those of a state that is gone are let go.
void read_once(const std::shared_ptr<Generation>& generation, const std::function<void(const Index::View&)>& work) {
  Handles handles = generation->take();
  Index::View view{handles.all,
                   handles.shards,
                   [&]() -> const Columns& { return generation->columns(handles.all); },
                   [&]() -> const Vocabulary& { return generation->vocabulary(handles.all); },
                   nullptr,
                   [&]() -> const VerbTable& { return generation->verbs(handles.all); },
                   [&]() -> const Terminology& { return generation->terminology(); },
                   [&](const std::function<void(const Index::View&)>& other) { read_once(generation, other); }};
  view.discrepancies = [&]() -> const std::vector<Discrepancy>& { return generation->discrepancies(view); };
  work(view);
  generation->give_back(std::move(handles));
}

}  // namespace

struct Index::Internal {
  std::string directory;
  std::mutex mutex;
  FileMark mark;
  std::shared_ptr<Generation> generation;

  // The newest generation; the one before it when CURRENT cannot be read at this moment.
  std::shared_ptr<Generation> newest() {
    const std::lock_guard lock(mutex);
    const FileMark now = mark_of(directory);
    if (now == mark) return generation;
    if (auto layout = corpus::read_layout(directory)) {
      generation = std::make_shared<Generation>(std::move(*layout));
      mark = now;
    }
    return generation;
  }

  void forget(const std::shared_ptr<Generation>& stale) {
    const std::lock_guard lock(mutex);
    if (generation == stale) mark = {};
  }
};

Index::Index(std::unique_ptr<Internal> internal) : internal_(std::move(internal)) {}
Index::~Index() = default;

corpus::Result<std::shared_ptr<Index>> Index::open(std::string directory) {
  auto internal = std::make_unique<Internal>();
  internal->directory = std::move(directory);
  internal->mark = mark_of(internal->directory);
  auto layout = corpus::read_layout(internal->directory);
  if (!layout) return tl::unexpected(layout.error());
  internal->generation = std::make_shared<Generation>(std::move(*layout));
  std::shared_ptr<Index> index(new Index(std::move(internal)));
  if (auto opened = index->read([](const View& view) { view.database.get_doccount(); }); !opened)
    return tl::unexpected(opened.error());
  return index;
}

const std::string& Index::directory() const { return internal_->directory; }

std::string Index::generation() const { return internal_->newest()->name(); }

corpus::Result<void> Index::read(const std::function<void(const View&)>& work) const {
  constexpr int kTries = 5;
  std::string problem;
  for (int attempt = 0; attempt < kTries; ++attempt) {
    const std::shared_ptr<Generation> generation = internal_->newest();
    try {
      read_once(generation, work);
      return {};
    } catch (const Xapian::DatabaseModifiedError& error) {
      problem = error.get_msg();
    } catch (const Xapian::DatabaseOpeningError& error) {  // the generation was removed between CURRENT and its files
      problem = error.get_msg();
      internal_->forget(generation);
    } catch (const std::bad_alloc&) {
      return corpus::failure("not enough memory to answer", internal_->directory);
    } catch (const Xapian::Error& error) {
      return corpus::failure(
          fmt::format("the index cannot be read ({}): try 'travaux check', then index again with --fresh",
                      error.get_msg()),
          internal_->directory);
    }
  }
  return corpus::failure(fmt::format("the index cannot be opened ({}): index again with --fresh", problem),
                         internal_->directory);
}

corpus::Result<void> Index::warm() const {
  corpus::symbols_meant("1/1 A");  // compiles its patterns
  for (const corpus::Language language : corpus::kLanguages) corpus::is_stopword("a", language);
  return read([](const View& view) {
    view.vocabulary();
    view.terminology().warm();
  });
}

}  // namespace search
