// SPDX-License-Identifier: GPL-2.0-or-later
// Which files are refused, and in which words. What a reader makes of a file is tested in read_*_test.cc.
#include "corpus/read.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "corpus/load.h"
#include "corpus/signature.h"

namespace corpus {
namespace {

using namespace std::literals;

std::string refusal(std::string_view bytes, std::string_view name, const ReadLimits& limits = {}) {
  const Result<ReadFile> result = read_bytes(bytes, name, limits);
  return result ? "read as " + std::string(result->format) : result.error().describe();
}

TEST(Read, SaysWhatAFileLooksLikeWhenNoReaderTakesIt) {
  struct Row {
    std::string_view bytes, name, sentence;
  };
  const std::string no = "there is no reader for this format; it looks like ";
  const Row rows[] = {
      {"", "a.txt", "a.txt: the file is empty"},
      {"\xFF\xD8\xFF\xE0 JFIF", "a.pdf",
       "a JPEG image: a picture of a page has no text; run text recognition (OCR) first"},
      {"PK\3\4\24\0 letters/one.txt"sv, "a.docx", "a ZIP archive: unpack it first"},
      {"PK\3\4\24\0 mimetypeapplication/vnd.oasis.opendocument.textPK"sv, "a.odt",
       "an OpenDocument text (ODT): save it as DOCX or PDF"},
      {"{\"symbol\": \"A/RES/60/1\"}\n"sv, "a.jsonl", "JSON: data for programs, no document"},
      {" [{\"symbol\": 1}]"sv, "a.txt", "JSON: data for programs, no document"},
      {"name,session\nTitle,71\n"sv, "a.CSV", "a table of separated values: save it as HTML or DOCX to read it"},
      {"PK\3\4\24\0 xl/workbook.xml"sv, "a.xlsx", "a spreadsheet (XLSX): save it as PDF or text"},
      {"{\\rtf1 Hello}", "a.doc", "a Rich Text file (RTF): save it as DOCX"},
      {"\x7F"
       "ELF\2\1\1\0\0\0\0"sv,
       "travaux", "a program"},
      {"\1\2\3\0\5\6\7\0\0\0\0 what is this"sv, "a.bin", "binary data"},
      {"<?xml version='1.0'?><catalogue/>", "a.xml", "XML, but not Akoma Ntoso"},
  };
  for (const Row& row : rows) {
    const std::string expected =
        row.bytes.empty() ? std::string(row.sentence) : std::string(row.name) + ": " + no + std::string(row.sentence);
    EXPECT_EQ(refusal(row.bytes, row.name), expected);
  }
}

TEST(Read, TakesATextThatOpensWithABracket) {
  EXPECT_EQ(refusal("[without reference to a Main Committee]", "a.txt"), "read as text");
}

TEST(Read, RefusesWhatIsTooLarge) {
  ReadLimits limits;
  limits.file_bytes = 1u << 20;
  EXPECT_EQ(refusal(std::string((1u << 20) + 1, 'a'), "long.txt", limits),
            "long.txt: the file is larger than 1 MiB, the most that is read");
}

TEST(Read, TellsTextFromBinary) {
  EXPECT_FALSE(looks_binary("Recalling its resolution 70/1,\n"));
  EXPECT_FALSE(looks_binary("\xFF\xFER\0e\0"sv));
  EXPECT_FALSE(looks_binary("R\0e\0c\0a\0l\0l\0i\0n\0g\0"sv));
  EXPECT_FALSE(looks_binary("\f1. Decides\r\n"));
  EXPECT_TRUE(looks_binary("R\0\0\0e\0ab"sv));
  EXPECT_TRUE(looks_binary("\3\4\5\6\7\x0E\x0F and so on"));
}

class Load : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "travaux-load-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::filesystem::path make(std::string_view name, std::string_view bytes) const {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return folder_ / name;
  }
  std::string what(const std::filesystem::path& file, std::size_t most = 1u << 20) const {
    const Result<std::string> bytes = load(file, most);
    return bytes ? "bytes: " + *bytes : bytes.error().what;
  }
  std::filesystem::path folder_;
};

TEST_F(Load, OpensRegularFilesOnly) {
  EXPECT_EQ(what(make("a", "abc")), "bytes: abc");
  EXPECT_EQ(what(make("b", "")), "the file is empty");
  EXPECT_EQ(what(folder_ / "none"), "there is no such file");
  EXPECT_EQ(what(folder_), "this is a directory: name the files in it");
  EXPECT_EQ(what(make("c", std::string(2u << 20, 'x'))), "the file is larger than 1 MiB, the most that is read");
  ASSERT_EQ(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(what(folder_ / "pipe"), "this is not a regular file (a pipe, socket or device), so it is not opened");
  EXPECT_EQ(what("/dev/zero"), "this is not a regular file (a pipe, socket or device), so it is not opened");
  std::filesystem::create_symlink("circle", folder_ / "circle");
  EXPECT_EQ(what(folder_ / "circle"), "its symbolic links go round in a circle");
  if (geteuid() != 0) {
    chmod(make("d", "abc").c_str(), 0);
    EXPECT_EQ(what(folder_ / "d"), "it may not be read: give this user the right to read it");
  }
}

TEST_F(Load, NamesTheFile) {
  EXPECT_EQ(read(folder_ / "none").error().describe(), (folder_ / "none").string() + ": there is no such file");
}

}  // namespace
}  // namespace corpus
