// SPDX-License-Identifier: GPL-2.0-or-later
// Which words belong together, from texts in our own words; and labels that a user gives.
#include "indexer/terminology.h"

#include <gtest/gtest.h>

#include <fstream>

#include "corpus/terminology.h"
#include "indexer/thesaurus.h"

namespace indexer {
namespace {

using corpus::Language;

// Every thing with every deed, as a title would have it, in three languages.
std::vector<ParallelText> made_texts() {
  const std::vector<std::array<const char*, 3>> deeds = {{"Protection of", "Protection", "保护"},
                                                         {"Report about", "Rapport sur", "报告"},
                                                         {"Conference about", "Conférence sur", "会议"},
                                                         {"Financing of", "Financement", "筹资"}};
  const std::vector<std::array<const char*, 3>> things = {{"drinking water", "de l’eau potable", "饮用水"},
                                                          {"mountain villages", "des villages de montagne", "山村"},
                                                          {"old bridges", "des vieux ponts", "老桥"},
                                                          {"night schools", "des écoles du soir", "夜校"}};
  std::vector<ParallelText> texts;
  for (const auto& deed : deeds)
    for (const auto& thing : things) {
      ParallelText text;
      text.in[static_cast<std::size_t>(Language::en)] = std::string(deed[0]) + " " + thing[0];
      text.in[static_cast<std::size_t>(Language::fr)] = std::string(deed[1]) + " " + thing[1];
      text.in[static_cast<std::size_t>(Language::zh)] = std::string(deed[2]) + thing[2];
      texts.push_back(text);
    }
  return texts;
}

std::string rendering(const std::string& lines, const char* from, const char* key, const char* to) {
  const auto line = corpus::find_term(lines, corpus::language_of_code(from), key);
  if (!line) return "-";
  for (const corpus::Rendering& one : line->renderings)
    if (corpus::code(one.language) == to) return one.text;
  return "?";
}

struct RenderingRow {
  const char *from, *key, *to, *text;
};

TEST(Terminology, LearnsFromParallelTexts) {
  const std::string lines = learn_terminology(made_texts(), 2);
  const std::vector<RenderingRow> rows = {
      {"en", "drink water", "fr", "eau potable"},
      {"en", "drink water", "zh", "饮用水"},
      {"en", "bridg", "fr", "ponts"},
      {"fr", "financ", "en", "Financing"},
      {"zh", "会议", "en", "Conference"},
      {"zh", "筹资", "fr", "Financement"},
      {"en", "report", "zh", "报告"},
      {"en", "of", "fr", "-"},
  };
  for (const RenderingRow& row : rows)
    EXPECT_EQ(rendering(lines, row.from, row.key, row.to), row.text) << row.from << " " << row.key;
}

TEST(Terminology, IsTheSameWithAnyNumberOfThreads) {
  EXPECT_EQ(learn_terminology(made_texts(), 1), learn_terminology(made_texts(), 5));
  EXPECT_EQ(learn_terminology({}, 3), "");
}

std::string read_labels(const std::string& content) {
  const std::string path = testing::TempDir() + "/labels";
  std::ofstream(path) << content;
  const auto read = read_thesaurus(path);
  return read ? *read : read.error().what;
}

TEST(Thesaurus, ReadsLinesOfJsonAndTables) {
  const std::string json =
      "{\"id\":\"1\",\"prefLabel\":{\"en\":\"OLD BRIDGES\",\"fr\":\"Vieux "
      "ponts\",\"xx\":\"?\"},\"altLabel\":{\"zh\":[\"老桥\"]}}\n"
      "not json\n[1,2]\n{\"prefLabel\":7}\n";
  EXPECT_EQ(rendering(read_labels(json), "zh", "老桥", "en"), "old bridges");
  EXPECT_EQ(rendering(read_labels(json), "en", "old bridg", "fr"), "Vieux ponts");
  const std::string table = "# ours\nen\tfr\tru\nnight school|evening school\técole du soir\tвечерняя школа\n\n";
  EXPECT_EQ(rendering(read_labels(table), "en", "even school", "ru"), "вечерняя школа");
  EXPECT_EQ(rendering(read_labels(table), "fr", "ecol du soir", "en"), "night school");
  const std::string of_a_spreadsheet =
      "\xEF\xBB\xBF"
      "EN\tnote\tFR\r\nold bridge\ta bridge\tvieux pont\r\n";
  EXPECT_EQ(rendering(read_labels(of_a_spreadsheet), "en", "old bridg", "fr"), "vieux pont");
}

TEST(Thesaurus, SaysWhatIsWrong) {
  EXPECT_NE(read_labels("").find("no labels in two languages"), std::string::npos);
  EXPECT_NE(read_labels("{\"prefLabel\":{\"en\":\"alone\"}}").find("no labels in two languages"), std::string::npos);
  EXPECT_EQ(read_labels("{\"prefLabel\":{\"en\":\"bridge\",\"fr\":\"pont\"}}\n{\"prefLabel\":{\"en\":\n"),
            "line 2 is no JSON: each line that begins with { is one concept");
  EXPECT_FALSE(read_thesaurus(testing::TempDir() + "/none"));
}

}  // namespace
}  // namespace indexer
