// SPDX-License-Identifier: GPL-2.0-or-later
// Names that are typed in short, and the words that are looked for instead of them.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "corpus/lexicon.h"
#include "search/question_names.h"

namespace search {
namespace {

using corpus::Language;

struct Row {
  Language language;
  std::string question, looked_for;
};

// "force lebanon (unifil)": the words of a name that are looked for, and the short ones that stand for all of them.
std::string names_in(const Row& row, corpus::Analyser& analyser) {
  const Asking asking = read_question(row.question, row.language, analyser);
  std::vector<std::string> words;
  for (const AskedWord& word : asking.words)
    if (word.of_name != kNoName) words.push_back(word.folded);
  std::vector<std::string> in_short;
  for (const NameFound& name : asking.names)
    for (const std::string& word : short_words(name.row, row.language, analyser)) in_short.push_back(word);
  return fmt::format("{} ({})", fmt::join(words, " "), fmt::join(in_short, " "));
}

TEST(QuestionNames, WordsOfWholeNames) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {Language::en, "Which resolution set up UNIFIL?", "united nations interim force lebanon (unifil)"},
      {Language::en, "who set up unifil", "united nations interim force lebanon (unifil)"},
      {Language::en, "Who is in Lebanon?", " ()"},
      {Language::en, "What does the WHO say?", "world health organization ()"},
      {Language::fr, "Quelle résolution a créé la FINUL ?", "force interimaire nations unies liban (finul)"},
      {Language::es, "¿Qué resolución creó la FPNUL?", "fuerza provisional naciones unidas libano (fpnul)"},
      {Language::ru, "Какой резолюцией учреждены ВСООНЛ?",
       "временные силы организации объединенных наций ливане (всоонл юниф финул)"},
      {Language::ar, "متى أنشئت اليونيفيل؟", "قوة الامم المتحدة المؤقتة لبنان (يونيفيل)"},
      {Language::zh, "联黎部队是何时设立的？", "联合 合国 国驻 驻黎 黎巴 巴嫩 嫩临 临时 时部 部队 (联黎)"},
      {Language::ru, "О Силах Организации Объединенных Наций по наблюдению за разъединением (СООННР)", " (сооннр)"},
  };
  for (const Row& row : rows) EXPECT_EQ(names_in(row, analyser), row.looked_for) << row.question;
}

TEST(QuestionNames, EveryRowIsNamedInSixLanguages) {
  const corpus::Table& table = corpus::table("short_names.tsv");
  EXPECT_GE(table.size(), 120u);
  for (std::size_t row = 0; row < table.size(); ++row)
    for (const Language language : corpus::kLanguages) {
      const std::string_view cell = table.cell(row, corpus::code(language));
      const std::string first(cell.substr(0, cell.find('|')));
      ASSERT_FALSE(first.empty()) << table.cell(row, "en");
      EXPECT_EQ(names_of(row, language).front(), first) << "the whole name stands first and is the longest";
    }
}

// What is typed in short is found again as that row, in every language.
TEST(QuestionNames, EveryShortNameIsRead) {
  const corpus::Table& table = corpus::table("short_names.tsv");
  for (std::size_t row = 0; row < table.size(); ++row)
    for (const Language language : corpus::kLanguages)
      for (const std::string& name : names_of(row, language)) {
        const std::vector<NameFound> found = name_table(language).find(name);
        ASSERT_EQ(found.size(), 1u) << name;
        const std::string meant = names_of(found.front().row, language).front();
        const bool same = found.front().row == row || names_of(found.front().row, language).size() > 1;
        EXPECT_TRUE(same) << name << " is read as " << meant;
        EXPECT_EQ(found.front().span.end, name.size()) << name;
      }
}

}  // namespace
}  // namespace search
