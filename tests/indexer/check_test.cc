// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/check.h"

#include "corpus/index_layout.h"
#include "indexer/generation.h"
#include "indexer/manifest.h"
#include "indexer/progress.h"
#include "tests/indexer/folder.h"

namespace indexer {
namespace {

class CheckTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_.write("in/a", "symbol A/RES/70/1\nlang en\nhealth numbering-gap\nop1 Recalls -> A/RES/60/1");
    folder_.write("in/b", "symbol A/RES/70/1\nlang fr\nop1 Rappelle -> A/RES/60/1");
    ASSERT_TRUE(run_in(folder_));
  }

  std::string checked() {
    const auto result = check(folder_ / "index");
    return result ? describe(*result) : result.error().describe();
  }

  Folder folder_;
};

TEST_F(CheckTest, SaysWhatIsInASoundIndex) {
  EXPECT_EQ(checked(),
            "generation 1: 2 expressions, 2 provisions, 1 cited and not held\n"
            "languages: en 1, fr 1\n"
            "documents with failed checks: numbering-gap 1\n"
            "the index is as it was written\n");
}

TEST_F(CheckTest, SeesEveryChangedByteAndEveryMissingFile) {
  const auto layout = corpus::read_layout(folder_ / "index");
  const auto hashes = read_hashes(*layout);
  ASSERT_TRUE(hashes);
  ASSERT_GT(hashes->size(), 5u);
  for (const FileHash& file : *hashes) {
    const std::string path = layout->generation_path() + "/" + file.name;
    const auto size = std::filesystem::file_size(path);
    if (size == 0) continue;
    std::filesystem::copy(path, folder_ / "kept");
    {
      std::fstream change(path, std::ios::in | std::ios::out | std::ios::binary);
      change.seekg(static_cast<std::streamoff>(size / 2));
      const int byte = change.get();
      change.seekp(static_cast<std::streamoff>(size / 2));
      change.put(static_cast<char>(byte ^ 1));
    }
    EXPECT_NE(checked().find("damaged: " + path + ": not as it was written"), std::string::npos) << file.name;
    std::filesystem::remove(path);
    EXPECT_NE(checked().find("damaged: " + path + ": missing or unreadable"), std::string::npos) << file.name;
    std::filesystem::rename(folder_ / "kept", path);
  }
  EXPECT_NE(checked().find("the index is as it was written"), std::string::npos);
  std::ofstream(layout->generation_path() + "/hashes", std::ios::app) << "x";
  EXPECT_NE(checked().find("hashes: not as it was written"), std::string::npos);
}

TEST_F(CheckTest, SaysWhenThereIsNothingToCheck) {
  EXPECT_EQ(check(folder_ / "in").error().what, "no index here: make one with 'travaux index SOURCE --index DIR'");
}

TEST(Manifest, ComesBackAndRefusesDamage) {
  Manifest manifest;
  manifest.rows.push_back({"/a/\xFF", "a", 12, 34, "hash", State::duplicate, "A/RES/70/1@en", "/b", "akn", 7, 3, 4});
  const std::string bytes = encode(manifest);
  const auto back = decode_manifest(bytes);
  ASSERT_TRUE(back);
  EXPECT_EQ(encode(*back), bytes);
  EXPECT_EQ(back->rows[0].state, State::duplicate);
  EXPECT_EQ(back->rows[0].key, "/a/\xFF");
  for (std::size_t cut = 0; cut < bytes.size(); ++cut) EXPECT_FALSE(decode_manifest(bytes.substr(0, cut))) << cut;
}

TEST(Progress, Lines) {
  EXPECT_EQ(progress_line(0, 10, 0, 1000, 0), "[                    ] 0 of 10 files");
  EXPECT_EQ(progress_line(5, 10, 50'000'000, 100'000'000, 10),
            "[##########          ] 5 of 10 files, 0/s, 5.0 MB/s, 10 s left");
  EXPECT_EQ(progress_line(10, 16000, 1'000'000, 700'000'000, 1),
            "[                    ] 10 of 16000 files, 10/s, 1.0 MB/s, 12 min left");
}

TEST(Report, OneLineForEachFile) {
  Folder folder;
  folder.write("in/a\xFF", "symbol A/RES/70/1\nlang en\nwarning odd\nhealth no-operative\npp1 Text");
  folder.write("in/b", "broken");
  RunOptions options;
  options.sources = {folder / "in"};
  options.directory = folder / "index";
  options.report = folder / "report.jsonl";
  const std::atomic<bool> never{false};
  ASSERT_TRUE(run(options, read_by_hand, never));
  std::ifstream file(options.report);
  std::stringstream text;
  text << file.rdbuf();
  for (const char* part : {"\"status\":\"read\"", "\"symbol\":\"A/RES/70/1\"", "\"warnings\":[\"odd\"]",
                           "\"code\":\"no-operative\"", "\"status\":\"failed\"",
                           "\"reason\":\"1:7: it is broken on purpose\"", "\"status\":\"summary\"", "\"failed\":1"})
    EXPECT_NE(text.str().find(part), std::string::npos) << part << "\n" << text.str();
}

}  // namespace
}  // namespace indexer
