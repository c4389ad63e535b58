// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write.h"

#include <fmt/format.h>
#include <xapian.h>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>

#include "corpus/fields.h"

namespace indexer {

namespace {

// Runs merged into one at a time: each holds some five files open while it is merged.
constexpr std::size_t kMostRuns = 32;

// A generation is synced as a whole when it is done. (DB_DANGEROUS would be quicker, but leaks blocks.)
constexpr int kOpen = Xapian::DB_CREATE_OR_OPEN | Xapian::DB_NO_SYNC;

// The value of a symbol-valued term of a field; empty when the term is of another.
std::string value_of(const corpus::Field& field, const std::string& term) {
  if (!term.starts_with(field.prefix)) return {};
  std::string_view value = std::string_view(term).substr(field.prefix.size());
  if (value.starts_with(':')) return std::string(value.substr(1));
  const bool capital = !value.empty() && value[0] >= 'A' && value[0] <= 'Z';
  return capital ? std::string() : std::string(value);  // a capital without colon: a longer prefix
}

void append_values(std::vector<std::string>& values, const corpus::Field& field, const Xapian::Document& entry) {
  auto term = entry.termlist_begin();
  for (term.skip_to(std::string(field.prefix)); term != entry.termlist_end(); ++term) {
    if (!(*term).starts_with(field.prefix)) break;
    if (std::string value = value_of(field, *term); !value.empty()) values.push_back(std::move(value));
  }
}

}  // namespace

struct ShardWriter::Internal {
  using Job = std::function<void()>;

  std::string path;
  Xapian::WritableDatabase database;  // the shard or, while it is built from nothing, its last run
  std::vector<std::string> runs;      // paths of them; empty when the shard itself is written to
  std::size_t unmerged = 0;           // of runs, the last ones: those as they were written
  std::size_t begun = 0;              // runs so far, for their names
  std::size_t flush_bytes = 0;
  std::size_t waiting_bytes = 0;  // added since the last flush
  Removed removed;

  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Job> jobs;
  bool busy = false, ending = false;
  std::optional<corpus::Problem> problem;
  std::thread thread;

  // A job that is left out after a problem.
  void push(Job job) {
    push_always([this, job = std::move(job)] { guarded(job); });
  }

  void push_always(Job job) {
    const std::lock_guard lock(mutex);
    jobs.push_back(std::move(job));
    changed.notify_all();
  }

  void run() {
    std::unique_lock lock(mutex);
    for (;;) {
      changed.wait(lock, [&] { return !jobs.empty() || ending; });
      if (jobs.empty()) return;
      const Job job = std::move(jobs.front());
      jobs.pop_front();
      busy = true;
      lock.unlock();
      job();
      lock.lock();
      busy = false;
      changed.notify_all();
    }
  }

  // Exceptions end here; after one nothing more is written.
  void guarded(const Job& job) {
    try {
      if (!failed()) job();
    } catch (const Xapian::Error& error) {
      fail(error.get_description());
    } catch (const std::exception& error) {
      fail(error.what());
    }
  }

  bool failed() {
    const std::lock_guard lock(mutex);
    return problem.has_value();
  }

  void fail(const std::string& why) {
    const std::lock_guard lock(mutex);
    problem = corpus::Problem{"", "the index cannot be written: " + why};
  }

  // A shard that is there is written to; a new one is built in runs, each a small database written once from memory,
  // and they are merged in the end: inserting everything into one growing database costs several times that.
  void open() {
    const bool there = std::filesystem::exists(path + "/iamglass");
    there ? void(database = Xapian::WritableDatabase(path, kOpen)) : begin_run();
  }

  std::string next_path() { return fmt::format("{}.run-{}", path, begun++); }

  void begin_run() {
    if (unmerged == kMostRuns) {
      database.close();
      merge(next_path());
    }
    runs.push_back(next_path());
    ++unmerged;
    database = Xapian::WritableDatabase(runs.back(), kOpen);
  }

  // Puts one database in the place of the unmerged runs.
  void merge(const std::string& into) {
    const std::vector<std::string> last(runs.end() - static_cast<std::ptrdiff_t>(unmerged), runs.end());
    compact(last, into);
    runs.resize(runs.size() - unmerged);
    runs.push_back(into);
    unmerged = 0;
  }

  static void compact(const std::vector<std::string>& paths, const std::string& into) {
    {
      Xapian::Database all;
      for (const std::string& one : paths) all.add_database(Xapian::Database(one));
      all.compact(into);
    }
    for (const std::string& one : paths) std::filesystem::remove_all(one);
  }

  void add(const std::vector<Xapian::Document>& entries) {
    for (const Xapian::Document& entry : entries) {
      database.add_document(entry);
      waiting_bytes += entry.get_data().size();
    }
    if (waiting_bytes < flush_bytes) return;
    database.commit();
    waiting_bytes = 0;
    if (!runs.empty()) begin_run();
  }

  void commit() {
    database.commit();
    waiting_bytes = 0;
    if (runs.empty()) return;
    database.close();
    compact(runs, path);
    runs.clear();
    unmerged = 0;
    open();
  }

  void remove(const std::string& expression) {
    const std::string all = corpus::term(*corpus::field("expression"), expression);
    for (std::size_t earlier = 0; earlier + 1 < runs.size(); ++earlier) {
      if (!Xapian::Database(runs[earlier]).term_exists(all)) continue;
      Xapian::WritableDatabase run(runs[earlier], kOpen);
      remove_from(run, all);
      run.commit();
    }
    remove_from(database, all);
  }

  void remove_from(Xapian::WritableDatabase& from, const std::string& all) {
    for (auto id = from.postlist_begin(all); id != from.postlist_end(all); ++id) {
      const Xapian::Document entry = from.get_document(*id);
      append_values(removed.names, *corpus::field("symbol"), entry);
      append_values(removed.targets, *corpus::field("cites"), entry);
    }
    from.delete_document(all);
  }

  void set_cited(const std::string& symbol, std::uint32_t citations) {
    const std::string value = citations == 0 ? std::string() : Xapian::sortable_serialise(citations);
    for (int language = 0; language <= static_cast<int>(corpus::Language::es); ++language) {
      const auto term = corpus::unique_term(symbol, static_cast<corpus::Language>(language));
      for (auto id = database.postlist_begin(term); id != database.postlist_end(term); ++id) {
        Xapian::Document entry = database.get_document(*id);
        if (entry.get_value(corpus::slot::kCited) == value) continue;
        entry.add_value(corpus::slot::kCited, value);
        database.replace_document(*id, entry);
      }
    }
  }
};

ShardWriter::ShardWriter(std::unique_ptr<Internal> internal) : internal_(std::move(internal)) {
  internal_->thread = std::thread([this] { internal_->run(); });
}

ShardWriter::~ShardWriter() {
  {
    const std::lock_guard lock(internal_->mutex);
    internal_->jobs.clear();
    internal_->ending = true;
    internal_->changed.notify_all();
  }
  internal_->thread.join();
}

corpus::Result<std::unique_ptr<ShardWriter>> ShardWriter::open(const std::string& path, std::size_t flush_bytes) {
  try {
    auto internal = std::make_unique<Internal>();
    internal->path = path;
    internal->flush_bytes = flush_bytes;
    internal->open();
    return std::unique_ptr<ShardWriter>(new ShardWriter(std::move(internal)));
  } catch (const Xapian::Error& error) {
    return corpus::failure("the shard cannot be opened: " + error.get_description(), path);
  }
}

void ShardWriter::add(std::vector<Xapian::Document>&& entries, std::function<void()> done) {
  auto all = std::make_shared<std::vector<Xapian::Document>>(std::move(entries));
  internal_->push_always([this, all = std::move(all), done = std::move(done)]() mutable {
    internal_->guarded([&] { internal_->add(*all); });
    all.reset();
    done();
  });
}

void ShardWriter::remove(const std::string& expression) {
  internal_->push([this, expression] { internal_->remove(expression); });
}

void ShardWriter::replace(const std::string& unique_term, Xapian::Document&& entry) {
  internal_->push(
      [this, unique_term, entry = std::move(entry)] { internal_->database.replace_document(unique_term, entry); });
}

void ShardWriter::erase(const std::string& unique_term) {
  internal_->push([this, unique_term] { internal_->database.delete_document(unique_term); });
}

void ShardWriter::set_cited(const std::string& symbol, std::uint32_t citations) {
  internal_->push([this, symbol, citations] { internal_->set_cited(symbol, citations); });
}

corpus::Result<void> ShardWriter::commit() {
  internal_->push([this] { internal_->commit(); });
  std::unique_lock lock(internal_->mutex);
  internal_->changed.wait(lock, [&] { return internal_->jobs.empty() && !internal_->busy; });
  if (internal_->problem) return tl::unexpected(*internal_->problem);
  return {};
}

bool ShardWriter::failed() const { return internal_->failed(); }

const Removed& ShardWriter::removed() const { return internal_->removed; }

}  // namespace indexer
