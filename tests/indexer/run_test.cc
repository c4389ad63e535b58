// SPDX-License-Identifier: GPL-2.0-or-later
// What becomes of files from run to run.
#include "indexer/run.h"

#include <sys/resource.h>
#include <xapian.h>

#include <csignal>

#include "corpus/entry.h"
#include "corpus/fields.h"
#include "corpus/index_layout.h"
#include "indexer/generation.h"
#include "tests/indexer/folder.h"

namespace indexer {
namespace {

Xapian::Database open(const Folder& folder) {
  const auto layout = corpus::read_layout(folder / "index");
  EXPECT_TRUE(layout) << layout.error().describe();
  Xapian::Database all;
  for (std::uint32_t shard = 0; shard < layout->shards; ++shard)
    all.add_database(Xapian::Database(layout->shard_path(shard)));
  return all;
}

// The ghost of a symbol as "cited 2: 2005-09-16"; "" when there is none.
std::string ghost(const Folder& folder, const std::string& symbol) {
  const auto database = open(folder);
  const auto id = database.postlist_begin(corpus::ghost_term(symbol));
  if (id == database.postlist_end(corpus::ghost_term(symbol))) return "";
  const auto entry = corpus::decode_ghost(database.get_document(*id).get_data());
  if (!entry) return entry.error().what;
  std::string line = "cited " + std::to_string(entry->citations) + ":";
  for (const std::string& date : entry->dates) line += " " + date;
  return line;
}

// How often a held work is cited, as its expressions say; -1 when it is not held, -2 when they differ.
int cited(const Folder& folder, const std::string& symbol) {
  const auto database = open(folder);
  int found = -1;
  const std::string term = corpus::term(*corpus::field("symbol"), symbol);
  const std::string expression = corpus::term(*corpus::field("kind"), "expression");
  for (auto id = database.postlist_begin(term); id != database.postlist_end(term); ++id) {
    const Xapian::Document entry = database.get_document(*id);
    auto kind = entry.termlist_begin();
    kind.skip_to(expression);
    if (kind == entry.termlist_end() || *kind != expression) continue;
    const std::string value = entry.get_value(corpus::slot::kCited);
    const int count = value.empty() ? 0 : static_cast<int>(Xapian::sortable_unserialise(value));
    if (found != -1 && found != count) return -2;
    found = count;
  }
  return found;
}

bool holds(const Folder& folder, const std::string& term) { return open(folder).term_exists(term); }

std::string dumped(const Folder& folder) {
  const auto text = dump(folder / "index");
  return text ? *text : text.error().what;
}

// The dump of an index made afresh from the same files.
std::string fresh_dump(const Folder& folder) {
  RunOptions options;
  options.sources = {folder / "in"};
  options.directory = folder / "fresh";
  options.jobs = 1;
  const std::atomic<bool> never{false};
  std::filesystem::remove_all(options.directory);
  EXPECT_TRUE(run(options, read_by_hand, never));
  const auto text = dump(options.directory);
  return text ? *text : text.error().what;
}

TEST(Run, SecondRunDoesNothing) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides to read");
  folder.write("in/b", "broken");
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 0, duplicates 0, failed 1, deleted 0, warnings 0");
  const auto before = corpus::read_layout(folder / "index");
  const auto second = run_in(folder);
  EXPECT_EQ(sums(second), "read 0, unchanged 1, duplicates 0, failed 1, deleted 0, warnings 0");
  EXPECT_FALSE(second->changed);
  EXPECT_EQ(second->problems[0].describe(), (folder / "in/b") + ": 1:7: it is broken on purpose");
  EXPECT_EQ(corpus::read_layout(folder / "index")->generation, before->generation);
}

TEST(Run, AddChangeRenameDelete) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides first", 1000);
  folder.write("in/b", "symbol A/RES/70/2\nlang en\nop1 Decides second", 1000);
  ASSERT_TRUE(run_in(folder));
  folder.write("in/c", "symbol A/RES/70/3\nlang fr\nop1 Décide troisième");
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 2, duplicates 0, failed 0, deleted 0, warnings 0");
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides changed");
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 2, duplicates 0, failed 0, deleted 0, warnings 0");
  EXPECT_TRUE(holds(folder, "changed"));
  EXPECT_FALSE(holds(folder, "first"));
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
  std::filesystem::rename(folder / "in/b", folder / "in/renamed");
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 2, duplicates 0, failed 0, deleted 1, warnings 0");
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
  folder.remove("in/renamed");
  EXPECT_EQ(sums(run_in(folder)), "read 0, unchanged 2, duplicates 0, failed 0, deleted 1, warnings 0");
  EXPECT_FALSE(holds(folder, "second"));
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
}

TEST(Run, TouchedButEqualFilesAreNotReadAgain) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides", 1000);
  ASSERT_TRUE(run_in(folder));
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides", 2000);
  EXPECT_EQ(sums(run_in(folder)), "read 0, unchanged 1, duplicates 0, failed 0, deleted 0, warnings 0");
  EXPECT_TRUE(holds(folder, "decides"));
  EXPECT_FALSE(run_in(folder)->changed);
}

TEST(Run, ALifeOfAGhost) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Recalls -> A/RES/60/1 2005-09-16\nop2 Also -> A/RES/60/1");
  folder.write("in/b", "symbol A/RES/70/1\nlang fr\nop1 Rappelle -> A/RES/60/1 2005-09-16");
  ASSERT_TRUE(run_in(folder));
  EXPECT_EQ(ghost(folder, "A/RES/60/1"), "cited 2: 2005-09-16");  // op1 counts once for both languages
  EXPECT_EQ(cited(folder, "A/RES/60/1"), -1);
  EXPECT_EQ(cited(folder, "A/RES/70/1"), 0);

  folder.write("in/c", "symbol A/RES/60/1\nlang en\nop1 Adopts");  // it arrives
  ASSERT_TRUE(run_in(folder));
  EXPECT_EQ(ghost(folder, "A/RES/60/1"), "");
  EXPECT_EQ(cited(folder, "A/RES/60/1"), 2);
  EXPECT_EQ(dumped(folder), fresh_dump(folder));

  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Recalls nothing");  // cited less
  ASSERT_TRUE(run_in(folder));
  EXPECT_EQ(cited(folder, "A/RES/60/1"), 1);

  folder.remove("in/c");  // it goes, and is still cited
  ASSERT_TRUE(run_in(folder));
  EXPECT_EQ(ghost(folder, "A/RES/60/1"), "cited 1: 2005-09-16");
  EXPECT_EQ(dumped(folder), fresh_dump(folder));

  folder.remove("in/b");  // nobody cites it any more
  ASSERT_TRUE(run_in(folder));
  EXPECT_EQ(ghost(folder, "A/RES/60/1"), "");
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
}

TEST(Run, AJointDocumentIsHeldUnderBothNames) {
  Folder folder;
  folder.write("in/a", "symbol A/75/982\nalias S/2021/669\nlang en\nop1 Reports");
  folder.write("in/b", "symbol A/RES/76/1\nlang en\nop1 Recalls -> S/2021/669\nop2 Recalls -> A/75/982");
  ASSERT_TRUE(run_in(folder));
  EXPECT_EQ(ghost(folder, "S/2021/669"), "");
  EXPECT_EQ(cited(folder, "A/75/982"), 2);
}

TEST(Run, OneFileOfAnExpressionIsPreferred) {
  Folder folder;
  folder.write("in/x.pdf", "symbol A/RES/70/1\nlang en\nformat pdf\nop1 Decides badly");
  ASSERT_TRUE(run_in(folder));
  EXPECT_TRUE(holds(folder, "badly"));
  folder.write("in/x.xml", "symbol A/RES/70/1\nlang en\nformat akn\nop1 Decides well");
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 0, duplicates 1, failed 0, deleted 0, warnings 0");
  EXPECT_TRUE(holds(folder, "well"));
  EXPECT_FALSE(holds(folder, "badly"));
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
  EXPECT_FALSE(run_in(folder)->changed);
  folder.remove("in/x.xml");  // the other takes its place
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 0, duplicates 0, failed 0, deleted 1, warnings 0");
  EXPECT_TRUE(holds(folder, "badly"));
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
}

TEST(Run, OfTwoFilesOfOneFormatTheNewerIsPreferred) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Older", 1000);
  folder.write("in/b", "symbol A/RES/70/1\nlang en\nop1 Newer", 2000);
  folder.write("in/c", "symbol A/RES/70/1\nlang en\nop1 Oldest", 500);
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 0, duplicates 2, failed 0, deleted 0, warnings 0");
  EXPECT_TRUE(holds(folder, "newer"));
  EXPECT_FALSE(holds(folder, "older"));
}

TEST(Run, WorksPrintedInOneFileAreHeldEachUnderItsName) {
  Folder folder;
  const std::string page = "symbol A/RES/71/2\nlang en\nop1 Two\nbeside\nsymbol A/RES/71/1\nlang en\nop1 One";
  folder.write("in/page", page, 1000);
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 0, duplicates 0, failed 0, deleted 0, warnings 0");
  EXPECT_NE(dumped(folder).find("A/RES/71/1"), std::string::npos);
  EXPECT_EQ(sums(run_in(folder)), "read 0, unchanged 1, duplicates 0, failed 0, deleted 0, warnings 0");
  // A file of its own is preferred, and the page's text comes back when that goes.
  folder.write("in/own", "symbol A/RES/71/1\nlang en\nop1 One, whole", 900);
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 1, duplicates 0, failed 0, deleted 0, warnings 0");
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
  folder.remove("in/own");
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 0, duplicates 0, failed 0, deleted 1, warnings 0");
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
  folder.write("in/page", "symbol A/RES/71/2\nlang en\nop1 Two alone", 2000);
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 0, duplicates 0, failed 0, deleted 0, warnings 0");
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
}

TEST(Run, DocumentsWithoutSymbolAreNamedByTheirFile) {
  Folder folder;
  folder.write("in/notes/a.txt", "lang en\nop1 Decides");
  ASSERT_TRUE(run_in(folder));
  EXPECT_TRUE(holds(folder, corpus::unique_term("file:notes/a.txt", corpus::Language::en, "op1")));
}

TEST(Run, ProblemsLeaveTheIndexAsItWas) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides");
  ASSERT_TRUE(run_in(folder));
  const std::string before = dumped(folder);
  folder.remove("in/a");
  EXPECT_EQ(sums(run_in(folder)), "no file found in the sources: the index stays as it is");
  std::filesystem::remove(folder / "in");
  EXPECT_EQ(sums(run_in(folder)), "no such file or folder");
  EXPECT_EQ(dumped(folder), before);
}

TEST(Run, ASecondWriterIsRefused) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides");
  const auto lock = Lock::take(folder / "index");
  ASSERT_TRUE(lock);
  EXPECT_EQ(sums(run_in(folder)), "another process is indexing into this directory: wait for it to end");
}

TEST(Run, AnIndexOfAnotherFormatIsRefusedAndFreshReplacesIt) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides");
  folder.write("index/CURRENT", "travaux index\nformat 99\ngeneration 4\nshards 1\nhash x\n");
  EXPECT_EQ(sums(run_in(folder)), "an index of format 99, this program reads format 3: index again with --fresh");
  EXPECT_TRUE(run_in(folder, true));
  EXPECT_TRUE(holds(folder, "decides"));
}

TEST(Run, AnOpenReaderKeepsItsGeneration) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides old");
  ASSERT_TRUE(run_in(folder));
  const auto reader = open(folder);
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides anew");
  ASSERT_TRUE(run_in(folder));
  EXPECT_TRUE(reader.term_exists("old"));
  EXPECT_FALSE(reader.term_exists("anew"));
  EXPECT_TRUE(holds(folder, "anew"));
  EXPECT_TRUE(std::filesystem::exists(folder / "index/generation-1"));
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides again");
  ASSERT_TRUE(run_in(folder));
  EXPECT_FALSE(std::filesystem::exists(folder / "index/generation-1"));
}

TEST(Run, LeftoversOfAKilledRunGo) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides");
  ASSERT_TRUE(run_in(folder));
  folder.write("index/generation-7/shard-0/iamglass", "half written");
  ASSERT_TRUE(run_in(folder));
  EXPECT_FALSE(std::filesystem::exists(folder / "index/generation-7"));
  EXPECT_TRUE(std::filesystem::exists(folder / "index/generation-1"));
}

TEST(Run, StoppingLeavesTheIndexAsItWas) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides");
  ASSERT_TRUE(run_in(folder));
  const std::string before = dumped(folder);
  for (int i = 0; i < 50; ++i)
    folder.write("in/more" + std::to_string(i), "symbol A/RES/71/" + std::to_string(i) + "\nlang en\nop1 More");
  std::atomic<bool> stop{false};
  std::atomic<int> reads{0};
  const auto read_and_stop = [&](std::string_view bytes, const std::string& path, const corpus::Versions& versions) {
    if (++reads == 5) stop = true;
    return read_by_hand(bytes, path, versions);
  };
  RunOptions options;
  options.sources = {folder / "in"};
  options.directory = folder / "index";
  EXPECT_EQ(sums(run(options, read_and_stop, stop)), "stopped: the index stays as it was");
  EXPECT_LT(reads, 50);
  EXPECT_EQ(dumped(folder), before);
  EXPECT_FALSE(std::filesystem::exists(folder / "index/generation-2"));
}

// As on a full disk: no file may grow beyond 64 KiB.
TEST(Run, WhatCannotBeWrittenLeavesTheIndexAsItWas) {
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides");
  ASSERT_TRUE(run_in(folder));
  const std::string before = dumped(folder);
  for (int i = 0; i < 200; ++i) {
    std::string text = "symbol A/RES/71/" + std::to_string(i) + "\nlang en\n";
    for (int op = 1; op < 30; ++op)
      text += "op" + std::to_string(op) + " Word" + std::to_string(i * 31 + op) + " decides\n";
    folder.write("in/more" + std::to_string(i), text);
  }
  rlimit old_limit;
  ::getrlimit(RLIMIT_FSIZE, &old_limit);
  const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{64 << 10, old_limit.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &limit);
  const std::string problem = sums(run_in(folder));
  ::setrlimit(RLIMIT_FSIZE, &old_limit);
  std::signal(SIGXFSZ, old_handler);
  EXPECT_TRUE(problem.starts_with("the index cannot be written: ")) << problem;
  EXPECT_EQ(dumped(folder), before);
  EXPECT_FALSE(std::filesystem::exists(folder / "index/generation-2"));
  EXPECT_TRUE(run_in(folder));
  EXPECT_EQ(dumped(folder), fresh_dump(folder));
}

TEST(Run, TheResultDoesNotDependOnTheNumberOfThreads) {
  Folder folder;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    folder.write("in/" + n, "symbol A/RES/71/" + n + "\nlang en\nop1 Recalls " + n + " -> A/RES/71/" +
                                std::to_string(i * 7 % 90) + "\nop2 Decides");
  }
  ASSERT_TRUE(run_in(folder, true, 1));
  const std::string one = dumped(folder);
  const auto docids = [&] {
    std::string line;
    const auto database = open(folder);
    for (auto id = database.postlist_begin("decides"); id != database.postlist_end("decides"); ++id)
      line += std::to_string(*id) + " ";
    return line;
  };
  const std::string order = docids();
  ASSERT_TRUE(run_in(folder, true, 8));
  EXPECT_EQ(dumped(folder), one);
  EXPECT_EQ(docids(), order);
}

TEST(Run, TheResultDoesNotDependOnTheSizeOfRuns) {
  Folder folder;
  for (int i = 0; i < 100; ++i)
    folder.write("in/" + std::to_string(i),
                 "symbol A/RES/71/" + std::to_string(i % 95) + "\nlang en\nop1 Recalls " + std::to_string(i) +
                     " -> A/RES/71/" + std::to_string(i * 7 % 120),
                 i + 1);
  ASSERT_TRUE(run_in(folder));
  RunOptions options;
  options.sources = {folder / "in"};
  options.directory = folder / "small";
  options.flush_bytes = 1;  // a run for each document, merged more than once
  const std::atomic<bool> never{false};
  const auto summary = run(options, read_by_hand, never);
  ASSERT_TRUE(summary) << summary.error().describe();
  const auto small = dump(options.directory);
  ASSERT_TRUE(small);
  EXPECT_EQ(dumped(folder), *small);
  EXPECT_TRUE(check(options.directory)->damage.empty());
}

TEST(Run, AnUnreadableFileIsNamed) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  Folder folder;
  folder.write("in/a", "symbol A/RES/70/1\nlang en\nop1 Decides");
  folder.write("in/b", "secret");
  std::filesystem::permissions(folder / "in/b", std::filesystem::perms::none);
  EXPECT_EQ(sums(run_in(folder)), "read 1, unchanged 0, duplicates 0, failed 1, deleted 0, warnings 0");
}

}  // namespace
}  // namespace indexer
