// SPDX-License-Identifier: GPL-2.0-or-later
// What is asked about a body or an office that is named must be matched; the body that is asked about its own acts
// tells them before others; and an Arabic noun is the same word in the accusative.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "search/ask.h"
#include "small_index.h"

namespace search {
namespace {

using Rows = std::vector<MadeProvision>;

// An index of a document with these paragraphs and some hundreds of others.
std::shared_ptr<Index> index_of(const std::string& name, const std::vector<MadeDocument>& documents,
                                const std::string& language) {
  const std::string directory = testing::TempDir() + "/" + name + "_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  MadeDocument others{"A/RES/95/1", language, "Bridges", "2040-10-05", "resolution", {}};
  for (int i = 1; i <= 300; ++i)
    others.provisions.push_back({fmt::format("op{}", i), std::to_string(i), fmt::format("Welcomes the bridge {};", i)});
  std::vector<corpus::Document> made = {document_of(others)};
  for (const MadeDocument& document : documents) made.push_back(document_of(document));
  write_index(directory, made);
  auto index = Index::open(directory);
  if (!index) ADD_FAILURE() << index.error().describe();
  return index ? *index : nullptr;
}

// The same, of one resolution without a title.
std::shared_ptr<Index> index_of(const std::string& name, const std::string& symbol, const Rows& paragraphs,
                                const std::string& language) {
  return index_of(name, {{symbol, language, "", "2041-10-05", "resolution", paragraphs}}, language);
}

AskAnswer answer_of(const Index& index, const std::string& question) {
  AskRequest request;
  request.question = question;
  auto answer = ask(index, request);
  EXPECT_TRUE(answer) << question;
  return answer ? std::move(*answer) : AskAnswer();
}

struct Asked {
  std::string language, says, lacks, has;
};

TEST(Matter, OfAnOfficeIsNotAnsweredByWhatSpeaksOfTheOfficeAlone) {
  const std::vector<Asked> rows = {
      {"en", "Thanks the Special Rapporteur of the Human Rights Council for the gardens;",
       "What is the salary of the Special Rapporteur of the Human Rights Council?",
       "What are the gardens of the Special Rapporteur of the Human Rights Council?"},
      {"fr", "Remercie la Rapporteuse spéciale du Conseil des droits de l’homme pour les jardins;",
       "Quel est le traitement de la Rapporteuse spéciale du Conseil des droits de l’homme ?",
       "Quels sont les jardins de la Rapporteuse spéciale du Conseil des droits de l’homme ?"},
      {"es", "Agradece al Relator Especial del Consejo de Derechos Humanos los jardines;",
       "¿Cuál es el sueldo del Relator Especial del Consejo de Derechos Humanos?",
       "¿Cuáles son los jardines del Relator Especial del Consejo de Derechos Humanos?"},
      {"ru", "благодарит Специального докладчика Совета по правам человека за сады;",
       "Каков оклад Специального докладчика Совета по правам человека?",
       "Каковы сады Специального докладчика Совета по правам человека?"},
      {"ar", "يشكر المقررة الخاصة لمجلس حقوق الإنسان على الحدائق؛", "ما هو راتب المقررة الخاصة لمجلس حقوق الإنسان؟",
       "ما هي حدائق المقررة الخاصة لمجلس حقوق الإنسان؟"},
      {"zh", "感谢人权理事会特别报告员的花园；", "人权理事会特别报告员的薪金是多少？",
       "人权理事会特别报告员的花园是什么？"},
  };
  for (const Asked& row : rows) {
    const auto index = index_of("matter_" + row.language, "A/HRC/RES/90/1", {{"op1", "1", row.says}}, row.language);
    ASSERT_NE(index, nullptr);
    EXPECT_TRUE(answer_of(*index, row.lacks).answers.empty()) << row.lacks;
    EXPECT_FALSE(answer_of(*index, row.has).answers.empty()) << row.has;
  }
}

TEST(Body, ThatIsAskedAboutItsActsTellsThemBeforeOthers) {
  const Rows paragraphs = {{"op1", "1", "Calls upon all States to repair the lighthouses and to paint them;"}};
  const std::vector<MadeDocument> documents = {
      {"S/RES/2950(2041)", "en", "Lighthouses", "2041-10-05", "resolution", paragraphs},
      {"A/HRC/RES/90/1", "en", "Lighthouses", "2041-10-05", "resolution", paragraphs}};
  const auto index = index_of("bodies", documents, "en");
  ASSERT_NE(index, nullptr);
  for (const auto& [body, symbol] :
       {std::pair{"Security Council", "S/RES/2950(2041)"}, std::pair{"Human Rights Council", "A/HRC/RES/90/1"}}) {
    const AskAnswer answer =
        answer_of(*index, fmt::format("What does the {} ask about the repair of lighthouses?", body));
    ASSERT_FALSE(answer.answers.empty()) << body;
    EXPECT_EQ(answer.answers.front().symbol, symbol);
  }
}

struct Said {
  std::string language, asks, holds, question;
};

// The same words, asked of somebody in the first paragraph and said to be so in the second.
TEST(Opening, ThatSaysWhatIsSoTellsWhatSomethingIsBeforeOneThatAsks) {
  const std::vector<Said> rows = {
      {"en", "Requests the harbours to keep lighthouses a part of coastal safety;",
       "Recognizes that harbours keep lighthouses a part of coastal safety;",
       "Are lighthouses a part of coastal safety?"},
      {"fr", "Prie les ports de garder les phares comme élément de la sécurité côtière;",
       "Constate que les ports gardent les phares comme élément de la sécurité côtière;",
       "Les phares sont-ils un élément de la sécurité côtière ?"},
      {"es", "Solicita a los puertos que mantengan los faros como elemento de la seguridad costera;",
       "Reconoce que los puertos mantienen los faros como elemento de la seguridad costera;",
       "¿Son los faros un elemento de la seguridad costera?"},
      {"ru", "просит порты сохранять маяки как элемент береговой безопасности;",
       "признает, что порты сохраняют маяки как элемент береговой безопасности;",
       "Являются ли маяки элементом береговой безопасности?"},
      {"ar", "يطلب إلى الموانئ أن تبقي المنارات عنصرا في سلامة السواحل؛",
       "يسلم بأن الموانئ تبقي المنارات عنصرا في سلامة السواحل؛", "هل المنارات عنصر في سلامة السواحل؟"},
      {"zh", "请各港口保持灯塔作为海岸安全的要素；", "确认各港口保持灯塔作为海岸安全的要素；",
       "灯塔是不是海岸安全的要素？"},
  };
  for (const Said& row : rows) {
    const auto index = index_of("opening_" + row.language, "A/RES/96/1",
                                {{"op1", "1", row.asks}, {"op2", "2", row.holds}}, row.language);
    ASSERT_NE(index, nullptr);
    const AskAnswer answer = answer_of(*index, row.question);
    ASSERT_FALSE(answer.answers.empty()) << row.question;
    EXPECT_EQ(answer.answers.front().provision, "op2") << row.question;
  }
}

TEST(Accusative, OfAnArabicNounIsTheSameWord) {
  const Rows paragraphs = {{"op1", "1", "تقرر أن تسلم كل دولة سلاح الصيد إلى الميناء؛"},
                           {"op2", "2", "تدعو كل دولة إلى أن تنشئ مسبحا في الميناء؛"}};
  const auto index = index_of("accusative", "A/RES/96/1", paragraphs, "ar");
  ASSERT_NE(index, nullptr);
  for (const auto& [question, provision] : {std::pair{"سلاحا", "op1"}, std::pair{"مسبح", "op2"}}) {
    const AskAnswer answer = answer_of(*index, question);
    ASSERT_FALSE(answer.answers.empty()) << question;
    EXPECT_EQ(answer.answers.front().provision, provision) << question;
  }
}

TEST(Typed, WordsOfWhichHalfStandNowhereAreNotAnsweredByTheRest) {
  const auto index =
      index_of("typed", "A/RES/96/1", {{"op1", "1", "Reaffirms the right to self-determination of islands;"}}, "en");
  ASSERT_NE(index, nullptr);
  EXPECT_TRUE(answer_of(*index, "self-determination Greenlandish quokkas").answers.empty());
  EXPECT_FALSE(answer_of(*index, "self-determination islands right").answers.empty());
}

}  // namespace
}  // namespace search
