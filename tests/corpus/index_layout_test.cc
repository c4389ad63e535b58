// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/index_layout.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace corpus {
namespace {

class IndexLayoutTest : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directory(directory_); }
  void TearDown() override { std::filesystem::remove_all(directory_); }

  std::string problem_of(const std::string& current) {
    std::ofstream(directory_ + "/CURRENT") << current;
    const auto layout = read_layout(directory_);
    return layout ? "" : layout.error().what;
  }

  const std::string directory_ = testing::TempDir() + "/index_layout_test";
};

TEST_F(IndexLayoutTest, ComesBack) {
  std::ofstream(directory_ + "/CURRENT") << layout_text({directory_, 7, 2, "abc"});
  const auto layout = read_layout(directory_);
  ASSERT_TRUE(layout) << layout.error().describe();
  EXPECT_EQ(layout->shard_path(1), directory_ + "/generation-7/shard-1");
  EXPECT_EQ(layout->hash, "abc");
  EXPECT_EQ(layout->shards, 2u);
}

TEST_F(IndexLayoutTest, RefusesWithASentence) {
  EXPECT_EQ(read_layout(directory_ + "/none").error().what, "no such directory");
  EXPECT_EQ(read_layout(directory_).error().what, "no index here: make one with 'travaux index SOURCE --index DIR'");
  const std::string rest = "generation 7\nshards 2\nhash abc\n";
  EXPECT_EQ(problem_of("travaux index\nformat 99\n" + rest),
            "an index of format 99, this program reads format 3: index again with --fresh");
  EXPECT_EQ(problem_of("travaux index\nformat 3\nfeatures provisions shingles\n" + rest),
            "the index uses 'shingles', which this program does not know: use a newer one");
  for (const std::string damaged : {"", "something else\n", "travaux index\n", "travaux index\nformat 3\n",
                                    "travaux index\nformat 3\ngeneration x\nshards 2\nhash a\n",
                                    "travaux index\nformat 3\ngeneration 7\nshards 0\nhash a\n"})
    EXPECT_EQ(problem_of(damaged), "damaged: index again with --fresh") << damaged;
}

}  // namespace
}  // namespace corpus
