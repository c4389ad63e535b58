// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/run.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <exception>
#include <map>
#include <optional>

#include "corpus/in_parallel.h"
#include "corpus/intake.h"
#include "corpus/read.h"
#include "indexer/collect.h"
#include "indexer/disk.h"
#include "indexer/generation.h"
#include "indexer/ghosts.h"
#include "indexer/learn.h"
#include "indexer/manifest.h"
#include "indexer/progress.h"
#include "indexer/settle.h"
#include "indexer/shards.h"
#include "indexer/thesaurus.h"

namespace indexer {

namespace {

// Bytes of files that may be in memory at once, as documents and entries (some thirty times their size).
constexpr std::uint64_t kMostOutstanding = 4u << 20;
constexpr std::uint32_t kShards = 2;  // of a new index

// What the last run left.
struct Before {
  std::optional<corpus::IndexLayout> layout;
  Manifest manifest;
};

corpus::Result<Before> last_state(const RunOptions& options) {
  Before before;
  auto layout = corpus::read_layout(options.directory);
  if (!layout) {
    const bool none = !std::ifstream(options.directory + "/CURRENT");
    if (none || options.fresh) return before;
    return tl::unexpected(layout.error());
  }
  before.layout = *layout;
  if (options.fresh) return before;
  const auto bytes = read_file(layout->generation_path() + "/manifest");
  if (!bytes) return tl::unexpected(bytes.error());
  auto manifest = decode_manifest(*bytes);
  if (!manifest) return tl::unexpected(manifest.error());
  before.manifest = std::move(*manifest);
  return before;
}

// Formats that keep most of a document first, so that a duplicate is rarely written and then taken back.
void sort_for_reading(std::vector<SourceFile>& files) {
  const auto rank = [](const std::string& path) {
    static constexpr std::array<std::string_view, 6> kOrder = {".xml", ".docx", ".html", ".txt", ".pdf", ".doc"};
    const auto dot = path.rfind('.');
    const auto extension = dot == std::string::npos ? std::string_view() : std::string_view(path).substr(dot);
    return std::find(kOrder.begin(), kOrder.end(), extension) - kOrder.begin();
  };
  std::stable_sort(files.begin(), files.end(), [&](const auto& a, const auto& b) {
    return std::pair(rank(a.path), std::string_view(a.path)) < std::pair(rank(b.path), std::string_view(b.path));
  });
}

// A document without symbol is named by its file; where two sources have a file of one name, by its place too.
void make_names_unique(std::vector<SourceFile>& files) {
  std::map<std::string, int> count;
  for (const SourceFile& file : files) ++count[file.name];
  for (SourceFile& file : files)
    if (count[file.name] > 1) file.name += "-" + corpus::hash_of(file.key).substr(0, 8);
}

Attempt attempt(const SourceFile& file, const ReadDocument& read_document, const corpus::Versions& versions,
                corpus::Analyser& analyser) {
  Attempt made;
  if (file.size > corpus::ReadLimits().file_bytes) {
    made.problem = fmt::format("larger than {} MiB", corpus::ReadLimits().file_bytes >> 20);
    return made;
  }
  try {
    const auto bytes = read_file(file.path);
    if (!bytes) {
      made.problem = bytes.error().what;
      return made;
    }
    made.hash = corpus::hash_of(*bytes);
    auto works = read_document(*bytes, file.path, versions);
    if (works) {
      for (corpus::Document& work : *works)
        made.works.push_back(ingest(std::move(work), {file.path, file.name, made.hash}, analyser));
    } else {
      const corpus::Problem& problem = works.error();
      made.problem = problem.where.starts_with(file.path + ":")
                         ? problem.where.substr(file.path.size() + 1) + ": " + problem.what
                         : problem.what;
    }
  } catch (const Xapian::Error& error) {
    made.problem = "it cannot be indexed: " + error.get_description();
  } catch (const std::exception& error) {
    made.problem = std::string("reading it failed: ") + error.what();
  }
  return made;
}

class Run {
 public:
  Run(const RunOptions& options, const ReadDocument& read_document, const std::atomic<bool>& stop)
      : options_(options), read_document_(read_document), stop_(stop) {}

  corpus::Result<Summary> all() {
    auto lock = Lock::take(options_.directory);
    if (!lock) return tl::unexpected(lock.error());
    auto before = last_state(options_);
    if (!before) return tl::unexpected(before.error());
    remove_leftovers(options_.directory, before->layout ? before->layout->generation : 0);
    auto there = collect(options_.sources, options_.directory);
    if (!there) return tl::unexpected(there.error());
    if (there->files.empty()) return corpus::failure("no file found in the sources: the index stays as it is");
    if (auto labels = read_labels(); !labels) return tl::unexpected(labels.error());
    auto report = Report::open(options_.report);
    if (!report) return tl::unexpected(report.error());
    for (const corpus::Problem& problem : there->problems)
      count(*report, {"failed", problem.where, {}, {}, {}, 0, 0, problem.what, {}, {}});
    make_names_unique(there->files);
    Plan todo = plan(before->manifest, there->files, &hash_file);
    count_known(todo, *report);
    summary_.generation = before->layout ? before->layout->generation : 0;
    const bool rebuild = options_.fresh || !before->layout;
    if (!todo.nothing() || rebuild || !options_.thesaurus.empty()) {
      auto built = build(rebuild ? std::nullopt : before->layout, std::move(todo), *report);
      if (!built) return tl::unexpected(built.error());
    }
    summary_.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count();
    if (auto closed = report->close(summary_); !closed) return tl::unexpected(closed.error());
    return std::move(summary_);
  }

 private:
  corpus::Result<void> read_labels() {
    if (options_.thesaurus.empty()) return {};
    auto labels = read_thesaurus(options_.thesaurus);
    if (!labels) return tl::unexpected(labels.error());
    thesaurus_ = std::move(*labels);
    return {};
  }

  void count(Report& report, const ReportRow& row) {
    report.add(row);
    summary_.count(row);
  }

  // Files that are not read in this run: unchanged ones, with what was said of them when they were read, and deleted.
  void count_known(const Plan& todo, Report& report) {
    for (const ManifestRow& row : todo.keep) {
      if (row.part > 0) continue;
      const bool failed = row.state == State::failed;
      ReportRow line{failed ? "failed" : "unchanged", row.path, {}, {}, row.format, 0, 0, row.note, {}, {}};
      if (row.state == State::duplicate) line.status = "duplicate";
      count(report, line);
    }
    std::map<std::string_view, bool> again;
    for (const SourceFile& file : todo.read) again[file.key] = true;
    for (const ManifestRow& row : todo.gone)
      if (row.part == 0 && !again.contains(row.key))
        count(report, {"deleted", row.path, {}, {}, row.format, 0, 0, {}, {}, {}});
  }

  corpus::Result<void> build(const std::optional<corpus::IndexLayout>& before, Plan todo, Report& report) {
    auto generation = Generation::begin(options_.directory, before ? before->shards : kShards);
    if (!generation) return tl::unexpected(generation.error());
    {
      Shards shards(*generation, before, options_.flush_bytes);
      Settlement settlement(std::move(todo.keep), generation->layout().generation, shards, report, summary_);
      Progress progress(todo.read.size(), total(todo.read), options_.progress);
      for (const ManifestRow& row : todo.gone) remove(row, shards);
      sort_for_reading(todo.read);
      read_all(todo.read, settlement, shards, progress);
      if (stop_) return corpus::failure("stopped: the index stays as it was");
      progress.step("bringing citations up to date");
      if (auto done = finish(settlement, shards); !done) return done;
      progress.step("learning terms from parallel texts");
      const LearnOptions terms{jobs(), thesaurus_, todo.read.size() + todo.gone.size(),
                               summary_.read + summary_.unchanged};
      if (auto learnt = learn(*generation, before, terms); !learnt) return learnt;
      auto added = generation->add_file("manifest", encode(std::move(settlement).manifest()));
      if (!added) return added;
      progress.step("putting the new generation in place");
    }
    if (stop_) return corpus::failure("stopped: the index stays as it was");
    if (auto published = generation->publish(); !published) return published;
    remove_leftovers(options_.directory, generation->layout().generation);
    summary_.generation = generation->layout().generation;
    summary_.changed = true;
    return {};
  }

  unsigned jobs() const { return corpus::threads_for(options_.jobs); }

  static std::uint64_t total(const std::vector<SourceFile>& files) {
    std::uint64_t bytes = 0;
    for (const SourceFile& file : files) bytes += file.size;
    return bytes;
  }

  static void remove(const ManifestRow& row, Shards& shards) {
    if (row.state != State::read) return;
    const std::string symbol = row.expression.substr(0, row.expression.rfind('@'));
    if (ShardWriter* writer = shards.of(symbol)) writer->remove(row.expression);
  }

  void read_all(const std::vector<SourceFile>& files, Settlement& settlement, Shards& shards, Progress& progress) {
    std::vector<std::uint64_t> sizes;
    std::vector<std::string> paths;
    for (const SourceFile& file : files) {
      sizes.push_back(std::max<std::uint64_t>(file.size, 1));
      paths.push_back(file.path);
    }
    versions_ = corpus::Versions::of(paths, jobs());
    std::unique_ptr<corpus::Intake<Attempt>> intake;
    intake = std::make_unique<corpus::Intake<Attempt>>(sizes, kMostOutstanding, [&](std::size_t task, Attempt result) {
      progress.advance(files[task].size);
      const bool writing = settlement.settle(files[task], std::move(result), [&, task] { intake->release(task); });
      if (!writing) intake->release_locked(task);
      if (shards.failed()) broken_ = true;
    });
    corpus::on_threads(std::min<std::size_t>(jobs(), files.size()), [&] { read_some(files, *intake); });
    intake->wait();
  }

  void read_some(const std::vector<SourceFile>& files, corpus::Intake<Attempt>& intake) {
    corpus::Analyser analyser;
    while (!stop_ && !broken_) {
      const auto task = intake.claim();
      if (!task) return;
      intake.deliver(*task, attempt(files[*task], read_document_, versions_, analyser));
    }
  }

  corpus::Result<void> finish(Settlement& settlement, Shards& shards) {
    if (auto committed = shards.commit(); !committed) return committed;
    std::set<std::string> touched = std::move(settlement.touched());
    const Removed removed = shards.removed();
    touched.insert(removed.names.begin(), removed.names.end());
    touched.insert(removed.targets.begin(), removed.targets.end());
    if (auto updated = update_ghosts(touched, shards); !updated) return updated;
    return shards.close();
  }

  const RunOptions& options_;
  const ReadDocument& read_document_;
  const std::atomic<bool>& stop_;
  const std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
  std::atomic<bool> broken_{false};  // the index cannot be written: no use in reading on
  Summary summary_;
  std::string thesaurus_;      // read_thesaurus()
  corpus::Versions versions_;  // of the works that are read
};

}  // namespace

corpus::Result<Summary> run(const RunOptions& options, const ReadDocument& read_document,
                            const std::atomic<bool>& stop) {
  // Shards are flushed by bytes of text (write.cc), not by Xapian's count of documents.
  ::setenv("XAPIAN_FLUSH_THRESHOLD", "1000000000", 1);
  return Run(options, read_document, stop).all();
}

}  // namespace indexer
