// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collect.h"

#include <sys/stat.h>

#include "tests/indexer/folder.h"

namespace indexer {
namespace {

std::string names(const corpus::Result<Collection>& found) {
  if (!found) return found.error().what;
  std::string line;
  for (const SourceFile& file : found->files) line += (line.empty() ? "" : " ") + file.name;
  for (const corpus::Problem& problem : found->problems) line += " (" + problem.what + ")";
  return line;
}

TEST(Collect, WalksFoldersInOrderWithoutHiddenFilesAndCopies) {
  Folder folder;
  for (const char* name : {"in/b.xml", "in/a.txt", "in/.hidden", "in/.git/config", "in/x/deep/c.pdf", "in/a.txt~"})
    folder.write(name, "12345");
  const auto found = collect({folder / "in"}, folder / "index");
  EXPECT_EQ(names(found), "a.txt b.xml x/deep/c.pdf");
  EXPECT_EQ(found->files[0].size, 5u);
  EXPECT_EQ(found->files[0].path, folder / "in/a.txt");
  EXPECT_GT(found->files[0].changed, 0);
}

TEST(Collect, FollowsLinksOnceAndEndsInLoops) {
  Folder folder;
  folder.write("in/sub/a.txt", "x");
  std::filesystem::create_directory_symlink(folder / "in", folder / "in/sub/loop");
  std::filesystem::create_directory_symlink(folder / "in/sub", folder / "in/again");
  std::filesystem::create_symlink(folder / "nowhere", folder / "in/dead");
  EXPECT_EQ(names(collect({folder / "in", folder / "in/sub"}, folder / "index")),
            "again/a.txt (a link that leads nowhere)");
}

TEST(Collect, LeavesOutTheIndexAndSpecialFiles) {
  Folder folder;
  folder.write("in/a.txt", "x");
  folder.write("in/index/CURRENT", "x");
  ASSERT_EQ(::mkfifo((folder / "in/pipe").c_str(), 0600), 0);
  EXPECT_EQ(names(collect({folder / "in"}, folder / "in/index")), "a.txt");
}

TEST(Collect, RefusesASourceThatIsNotThere) {
  Folder folder;
  EXPECT_EQ(names(collect({folder / "none"}, folder / "index")), "no such file or folder");
}

TEST(Collect, TakesAFileGivenByItself) {
  Folder folder;
  folder.write("in/a.txt", "x");
  EXPECT_EQ(names(collect({folder / "in/a.txt"}, folder / "index")), "a.txt");
}

}  // namespace
}  // namespace indexer
