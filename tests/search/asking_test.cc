// SPDX-License-Identifier: GPL-2.0-or-later
// Questions in six languages, and what is understood of them.
#include "search/asking.h"

#include <gtest/gtest.h>

#include "corpus/lexicon.h"
#include "search/ask_symbol.h"
#include "search/cite_number.h"
#include "search/question_words.h"

namespace search {
namespace {

using corpus::Language;

struct Row {
  std::string input, description;
};

TEST(Asking, UnderstandsQuestions) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"What is early warning?", "definition en 'early warning': early warning"},
      {"What is meant by human security?", "definition en 'human security': human security"},
      {"Qu'entend-on par alerte rapide ?", "definition fr 'alerte rapide': alerte rapide"},
      {"¿Qué se entiende por alerta temprana?", "definition es 'alerta temprana': alerta temprana"},
      {"Что понимается под ранним предупреждением?", "definition ru 'ранним предупреждением': ранним предупреждением"},
      {"ما المقصود بالإنذار المبكر؟", "definition ar 'بالإنذار المبكر': بالانذار المبكر"},
      {"什么是预警？", "definition zh '预警': 预警"},
      {"Which principles govern the use of force?", "principles en 'govern': principles*0.6 govern force"},
      {"人道主义援助应遵循哪些原则？",
       "principles zh '人道主义援助': 人道 道主 主义 义援 援助 应遵*0.4 遵循*0.4 原则*0.6"},
      {"Who must clear mines?", "obligation en 'clear mines': clear mines"},
      {"Qui doit enlever les mines ?", "obligation fr 'enlever': enlever mines"},
      {"Кто должен удалить мины?", "obligation ru 'удалить мины': удалить мины"},
      {"¿Quién debe retirar las minas?", "obligation es 'retirar': retirar minas"},
      {"谁必须清除地雷？", "obligation zh '清除地雷': 清除 除地 地雷"},
      {"When was water first mentioned?", "history en 'water': water"},
      {"Resolution 60/1, paragraph 143", "symbol en '':; names A/RES/60/1 para. 143"},
      {"What does paragraph 143 of resolution 60/1 say?", "symbol en '':; names A/RES/60/1 para. 143"},
      {"第60/1号决议第143段说什么？", "symbol zh '':; names A/RES/60/1 para. 143"},
      {"What did the Security Council decide in 2005?",
       "obligation en 'in 2005': security*0.2 council*0.2 decide*0.3 2005*0.3; years 2005; bodies sc"},
      {"water sanitation", "search en 'water sanitation': water sanitation"},
      {"", "search en '':"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(describe(read_question(row.input, Language::unknown, analyser)), row.description);
}

// Each row of the six tables is found in a text that is the row.
TEST(Asking, FindsEveryWordOfTheTables) {
  for (const Language language : corpus::kLanguages) {
    const corpus::Table& table = corpus::table(std::string(corpus::code(language)) + "/questions.tsv");
    for (std::size_t row = 0; row < table.size(); ++row) {
      std::string forms(table.cell(row, "words"));
      while (!forms.empty()) {
        const auto bar = std::min(forms.find('|'), forms.size());
        const std::string form = forms.substr(0, bar);
        forms.erase(0, std::min(bar + 1, forms.size()));
        EXPECT_FALSE(question_words(language)->find(form).empty()) << form;
      }
    }
  }
}

TEST(Asking, TakesAnyBytes) {
  corpus::Analyser analyser;
  for (const std::string& bytes : {std::string("\xff\xfe\x00what", 7), std::string(5000, '?'), std::string("¿¿¿"),
                                   std::string("第"), std::string(3000, 'a')})
    EXPECT_LE(read_question(bytes, Language::unknown, analyser).question.size(), 1024u);
}

TEST(CiteNumber, OfIds) {
  struct Id {
    const char *id, *number, *cited;
  };
  const std::vector<Id> rows = {{"op3.a", "3 (a)", "3 (a)"},
                                {"op5.a.i", "", "5 (a) (i)"},
                                {"para12", "12", "12"},
                                {"op2-2", "2", "2"},
                                {"annex1.para2", "2", "annex, para. 2"},
                                {"annex2.op4", "4", "annex 2, para. 4"},
                                {"annex1.art4.2", "Article 4 2", "annex, art. 4 (2)"},
                                {"annex1.art2", "Article II", "annex, art. II"},
                                {"art7", "Article 7", "art. 7"},
                                {"pp3", "", ""},
                                {"text4", "", ""},
                                {"annex1.text4", "", ""}};
  for (const Id& row : rows) EXPECT_EQ(cite_number_of(row.id, row.number), row.cited) << row.id;
}

TEST(CiteNumber, PinpointsMeanIds) {
  const std::vector<Row> rows = {{"para. 143", "op143 para143 art143"},
                                 {"para. 3 (a)", "op3.a para3.a art3.a"},
                                 {"5", "op5 para5 art5"},
                                 {"art. 4", "art4"},
                                 {"annex, para. 2", "annex1.op2 annex1.para2 annex1.art2"}};
  for (const Row& row : rows) {
    std::string ids;
    for (const std::string& id : ids_of_pinpoint(row.input)) ids.append(ids.empty() ? "" : " ").append(id);
    EXPECT_EQ(ids, row.description) << row.input;
  }
}

}  // namespace
}  // namespace search
