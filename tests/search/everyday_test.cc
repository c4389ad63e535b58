// SPDX-License-Identifier: GPL-2.0-or-later
// Everyday words and what documents say: question, then each name found with what else means the same; and that a
// paragraph in the documents' words is found by a question in everyday words.
#include "search/everyday.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <set>

#include "corpus/lexicon.h"
#include "search/ask.h"
#include "search/find.h"
#include "small_index.h"

namespace search {
namespace {

std::string describe(const std::string& text, corpus::Language language) {
  corpus::Analyser analyser;
  std::string all;
  std::size_t end = 0;
  for (const EverydayFound& found : everyday_words(text, language, analyser)) {
    if (found.words.front().start < end) continue;  // of another row
    end = found.words.back().end;
    fmt::format_to(
        std::back_inserter(all), "[{}]",
        std::string_view(text).substr(found.words.front().start, found.words.back().end - found.words.front().start));
  }
  return all;
}

TEST(Everyday, IsFoundWhateverTheEnding) {
  const std::vector<std::array<std::string, 3>> rows = {
      {"en", "Where are the kids of Abkhazia?", "[kids][Abkhazia]"},
      {"fr", "Que faire pour les gosses du Darfour ?", "[gosses][Darfour]"},
      {"es", "¿Qué pasa con los chicos de Cisjordania?", "[pasa][chicos][Cisjordania]"},
      {"ru", "Кто заботится о малышах в Южной Осетии?", "[заботится][малышах][Южной Осетии]"},
      {"ar", "من يرعى القاصرين في دارفور؟", "[القاصرين][دارفور]"},
      {"zh", "谁照顾达尔富尔的小孩？", "[照顾][达尔富尔][小孩]"},
      {"en", "kidnapped in the eastern part", "[kidnapped]"},
      {"en", "the Ossetian kidney", ""},
      // Small words make these names: what is left of them is another word.
      {"fr", "sous un abri", "[abri]"},
      {"es", "bajo techo", "[techo]"},
      {"", "the kids of Abkhazia", ""},
  };
  for (const auto& [language, text, names] : rows)
    EXPECT_EQ(describe(text, corpus::language_of_code(language)), names) << text;
}

TEST(Everyday, NoNameIsInMoreThanTwoRowsOfItsLanguageAndNoCellIsEmpty) {
  corpus::Analyser analyser;
  std::map<corpus::Language, std::unordered_map<std::string, int>> by_language;
  for (const char* file : {"places.tsv", "everyday.tsv", "everyday_acts.tsv"}) {
    const corpus::Table& table = corpus::table(file);
    ASSERT_GT(table.size(), 100u) << file;
    for (const corpus::Language language : corpus::kLanguages) {
      std::unordered_map<std::string, int>& rows = by_language[language];
      for (std::size_t row = 0; row < table.size(); ++row) {
        const std::string cell(table.cell(row, corpus::code(language)));
        EXPECT_FALSE(cell.empty()) << file << " row " << row;
        for (std::size_t from = 0; from < cell.size(); from = std::min(cell.find('|', from), cell.size()) + 1) {
          const std::string name = cell.substr(from, cell.find('|', from) - from);
          EXPECT_LE(++rows[name], 2) << file << ": '" << name << "' of " << corpus::code(language) << ", row " << row;
        }
      }
    }
  }
}

struct Row {
  std::string language, question, paragraph;
  std::string word, suggested;  // that is searched and stands nowhere; what is suggested
  std::string other;            // of the paragraphs beside it: among a few words none tells much
};

// Whether no word is said twice to stand for the same words of the question.
bool are_added_once(const AskAnswer& answer) {
  for (const Translation& one : answer.across) {
    std::set<std::pair<corpus::Language, std::string>> seen;
    for (const corpus::Rendering& rendering : one.renderings)
      if (!seen.emplace(rendering.language, rendering.text).second) return false;
  }
  return true;
}

// Whether the answer says that it looked for these words as well.
bool is_added(const AskAnswer& answer, std::string_view words) {
  for (const Translation& one : answer.across)
    for (const corpus::Rendering& rendering : one.renderings)
      if (rendering.text == words) return true;
  return false;
}

double covered(const AskAnswer& answer) { return answer.answers.empty() ? 0 : answer.answers.front().covered; }

TEST(Everyday, FindsWhatDocumentsSayInOtherWords) {
  const std::vector<Row> rows = {
      {"en", "Who feeds the kids of the upper valley?",
       "Requests the wardens to bring bread to the children of the upper valley every morning;", "kids", "children",
       "Notes the work on bridges, roads and harbours of the coast;"},
      {"fr", "Qui nourrit les gosses de la haute vallée ?",
       "Prie les gardiens d’apporter du pain aux enfants de la haute vallée chaque matin ;", "gosses", "enfants",
       "Note les travaux sur les ponts, les routes et les ports de la côte ;"},
      {"es", "¿Quién da de comer a los chicos del valle alto?",
       "Pide a los guardianes que lleven pan a los niños del valle alto cada mañana;", "chicos", "niños",
       "Observa las obras de los puentes, los caminos y los puertos de la costa;"},
      {"ru", "Кто кормит малышей верхней долины?", "просит хранителей каждое утро приносить хлеб детям верхней долины;",
       "малыши", "дети", "отмечает работы на мостах, дорогах и в портах побережья;"},
      {"ar", "من يحمل الخبز إلى القاصرين في الوادي الأعلى؟",
       "تطلب إلى الحراس أن يحملوا الخبز كل صباح إلى أطفال الوادي الأعلى؛", "قاصرون", "أطفال",
       "تلاحظ أعمال الجسور والطرق والموانئ على الساحل؛"},
      {"zh", "谁给上游山谷的小孩送饭？", "请守护人每天早晨给上游山谷的儿童送面包；", "小孩", "儿童",
       "注意到沿海的桥梁、道路和港口工程；"},
  };
  const std::string directory = testing::TempDir() + "/everyday_index_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  std::vector<corpus::Document> documents;
  for (const Row& row : rows) {
    MadeDocument made{"A/RES/90/8", row.language, "Bread", "2035-10-05", "resolution", {}};
    made.provisions.push_back({"op1", "1", row.paragraph});
    for (int i = 2; i <= 200; ++i) made.provisions.push_back({fmt::format("op{}", i), std::to_string(i), row.other});
    documents.push_back(document_of(made));
  }
  write_index(directory, documents);
  const auto index = Index::open(directory);
  ASSERT_TRUE(index) << index.error().describe();
  for (const Row& row : rows) {
    AskRequest request;
    request.question = row.question;
    const auto answer = ask(**index, request);
    ASSERT_TRUE(answer);
    ASSERT_FALSE(answer->answers.empty()) << row.question;
    EXPECT_EQ(answer->answers.front().provision, "op1") << row.question;
    EXPECT_TRUE(is_added(*answer, row.suggested)) << row.question;
    request.without = {row.suggested};
    const auto alone = ask(**index, request);
    ASSERT_TRUE(alone);
    EXPECT_FALSE(is_added(*alone, row.suggested)) << row.question;
    EXPECT_LT(covered(*alone), covered(*answer)) << row.question;
    SearchRequest search;
    search.words = row.word;
    const auto found = find(**index, search);
    ASSERT_TRUE(found);
    ASSERT_TRUE(found->spelling) << row.word;
    EXPECT_EQ(found->spelling->words, row.suggested);
  }
}

// "Avert" stands in both rows that have "prevent", and "prevention" is the same word.
TEST(Everyday, IsSaidOnceToBeLookedFor) {
  const std::string directory = testing::TempDir() + "/everyday_once_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  write_index(directory, {document_of({"A/RES/90/9",
                                       "en",
                                       "Floods",
                                       "2035-10-05",
                                       "resolution",
                                       {{"op1", "1", "Calls upon the wardens to avert and avoid floods by prevention;"},
                                        {"op2", "2", "Notes the work on bridges;"}}})});
  const auto index = Index::open(directory);
  ASSERT_TRUE(index) << index.error().describe();
  AskRequest request;
  request.question = "Who must prevent floods?";
  const auto answer = ask(**index, request);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(is_added(*answer, "avert"));
  EXPECT_TRUE(is_added(*answer, "avoid"));
  EXPECT_FALSE(is_added(*answer, "prevention"));
  EXPECT_TRUE(are_added_once(*answer));
}

}  // namespace
}  // namespace search
