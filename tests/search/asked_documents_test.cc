// SPDX-License-Identifier: GPL-2.0-or-later
// Questions about a document that is not held, about a draft within a resolution, about votes, and typed without
// accents.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "made_index.h"
#include "search/ask.h"
#include "small_index.h"

namespace search {
namespace {

using corpus::Language;

void write_documents(const std::string& directory) {
  const std::vector<MadeDocument> documents = {
      {"E/RES/2035/7",
       "en",
       "Fish",
       "2035-07-01",
       "resolution",
       {{"op1", "1", "Recommends to the General Assembly the adoption of the following draft resolution:"},
        {"op1.pp1", "", "Recalling the wells of the upper valley,"},
        {"op1.1", "1", "Decides that fish are counted every spring;"},
        {"op1.2", "2", "Decides that nets are mended every autumn."}}},
      {"S/RES/2991(2037)",
       "en",
       "The inland sea",
       "2037-05-03",
       "resolution",
       {{"op1",
         "1",
         "Decides to extend until 3 May 2038 the reporting requirement of resolution 2990 (2036);",
         {{"2990 (2036)", "S/RES/2990(2036)", "", "extending"}}},
        {"op2", "2", "Decides to remain seized of the matter;"},
        {"op3", "3", "Recalls the Antarctic Treaty.", {{"Antarctic Treaty", "antarctic-treaty", "", "recalling"}}}}},
  };
  std::vector<corpus::Document> made;
  for (const MadeDocument& one : documents) made.push_back(document_of(one));
  write_index(directory, made, {}, {{"S/RES/2990(2036)", {"2036-02-11"}, 1}, {"antarctic-treaty", {}, 1}});
}

// "E/RES/2035/7#op1.2", or the refusal and what stands beside it.
std::string answered(const Index& index, const std::string& question) {
  const auto answer = ask(index, {question, Language::unknown, 1});
  if (!answer) return "bad index";
  std::string text;
  for (const Refusal& refusal : answer->refusal) text += fmt::format("{} ", name(refusal.code));
  for (const auto& list : {answer->answers, answer->nearest})
    for (const AskedAnswer& one : list) text += fmt::format("{}#{}", one.symbol, one.provision);
  return text;
}

TEST(AskedDocuments, DraftsAndWhatIsNotHeld) {
  const auto index = made_index("documents_index", write_documents);
  ASSERT_NE(index, nullptr);
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"What does paragraph 2 of the draft in E/RES/2035/7 say?", "E/RES/2035/7#op1.2"},
      {"Que dit le paragraphe 2 du projet dans E/RES/2035/7 ?", "E/RES/2035/7#op1.2"},
      {"E/RES/2035/7, пункт 2", "E/RES/2035/7#op1.2"},
      {"E/RES/2035/7第2段", "E/RES/2035/7#op1.2"},
      {"paragraph 3 of E/RES/2035/7", "no-such-provision "},
      {"Until when was the reporting requirement of resolution 2990 on the inland sea extended?",
       "S/RES/2991(2037)#op1"},
      {"До какого срока продлено требование о докладах из резолюции 2990 про внутреннее море?", "S/RES/2991(2037)#op1"},
      {"Jusqu’à quand l’obligation de la résolution 2990 sur la mer intérieure est-elle prorogée ?",
       "S/RES/2991(2037)#op1"},
      {"¿Hasta cuándo se prorrogó el requisito de la resolución 2990 sobre el mar interior?", "S/RES/2991(2037)#op1"},
      {"إلى متى مدد شرط القرار 2990 بشأن البحر الداخلي؟", "S/RES/2991(2037)#op1"},
      {"第2990号决议关于内海的报告要求延长到什么时候？", "S/RES/2991(2037)#op1"},
      {"Antarctic Treaty", "not-held S/RES/2991(2037)#op3"},
      {"Que dit le Traité sur l'Antarctique ?", "not-held S/RES/2991(2037)#op3"},
      {"Tratado Antártico", "not-held S/RES/2991(2037)#op3"},
      {"Договор об Антарктике", "not-held S/RES/2991(2037)#op3"},
      {"معاهدة أنتاركتيكا", "not-held S/RES/2991(2037)#op3"},
      {"南极条约", "not-held S/RES/2991(2037)#op3"},
  };
  for (const auto& [question, expected] : rows) EXPECT_EQ(answered(*index, question), expected) << question;
}

TEST(AskedDocuments, ADecisionIsNoResolutionAndAPageNoParagraph) {
  const auto index = made_index("documents_index", write_documents);
  ASSERT_NE(index, nullptr);
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"resolution 2991", "S/RES/2991(2037)#op1"},
      {"decision 2991", "not-held "},
      {"décision 2991", "not-held "},
      {"decisión 2991", "not-held "},
      {"решение 2991", "not-held "},
      {"المقرر 2991", "not-held "},
      {"第2991号决定", "not-held "},
      {"第2991号决议", "S/RES/2991(2037)#op1"},
      {"2990", "not-held S/RES/2991(2037)#op1"},
      {"2990 A", "not-held S/RES/2991(2037)#op1"},
      {"E/RES/2035/7 p. 3", "E/RES/2035/7#op1"},
      {"E/RES/2035/7, pp. 143-145", "E/RES/2035/7#op1"},
      {"E/RES/2035/7, page 143", "E/RES/2035/7#op1"},
      {"E/RES/2035/7, página 3", "E/RES/2035/7#op1"},
      {"E/RES/2035/7, стр. 3", "E/RES/2035/7#op1"},
      {"E/RES/2035/7، الصفحة 3", "E/RES/2035/7#op1"},
      {"E/RES/2035/7，第3页", "E/RES/2035/7#op1"},
  };
  for (const auto& [question, expected] : rows) EXPECT_EQ(answered(*index, question), expected) << question;
}

// The document is named, and has nothing of the term: no answer, not its nearest paragraph.
TEST(AskedDocuments, WhatADocumentDoesNotDefine) {
  const auto index = made_index("documents_index", write_documents);
  ASSERT_NE(index, nullptr);
  for (const char* question :
       {"What is human security in resolution 2991 (2037)?", "Define human security in S/RES/2991 (2037)"}) {
    const auto answer = ask(*index, {question, Language::unknown, 1});
    ASSERT_TRUE(answer) << question;
    ASSERT_EQ(answer->refusal.size(), 1u) << question;
    EXPECT_EQ(answer->refusal.front().code, Refusal::Code::no_answer);
    EXPECT_EQ(answer->refusal.front().message, "S/RES/2991(2037) is held; no paragraph of it answers this.");
    EXPECT_TRUE(answer->answers.empty());
  }
}

TEST(AskedDocuments, NamesInShortWithAPlaceBesideThem) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Paragraph 139 of the World Summit Outcome", "world-summit-outcome para. 139"},
      {"paragraphe 139 du Document final du Sommet mondial", "world-summit-outcome para. 139"},
      {"párrafo 139 del Documento Final de la Cumbre Mundial", "world-summit-outcome para. 139"},
      {"пункт 139 Итогового документа Всемирного саммита", "world-summit-outcome para. 139"},
      {"الفقرة 139 من الوثيقة الختامية لمؤتمر القمة العالمي", "world-summit-outcome para. 139"},
      {"世界首脑会议成果文件第139段", "world-summit-outcome para. 139"},
      {"Article 19 of the Universal Declaration", "universal-declaration-human-rights art. 19"},
  };
  corpus::Analyser analyser;
  for (const auto& [question, expected] : rows) {
    const Asking asking = read_question(question, Language::unknown, analyser);
    EXPECT_EQ(name(asking.intent), "symbol") << question;
    ASSERT_EQ(asking.documents.size(), 1u) << question;
    EXPECT_EQ(asking.documents.front().symbol + " " + asking.documents.front().pinpoint, expected) << question;
  }
}

TEST(AskedDocuments, ReadWithoutAccentsAndOfVotes) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"cuando vence el mandato de la mision",
       "search es 'mandato de la mision': vence*0.4 mandato mision; seeks date"},
      {"definicion de seguridad humana", "definition es 'seguridad humana': seguridad humana"},
      {"definition de la securite humaine", "definition fr 'securite humaine': securite humaine"},
      {"How did the Council vote on resolution 2990 (2036)?", "symbol en '':; names S/RES/2990(2036); bodies council"},
      {"résultat du vote sur la résolution 2990 (2036)", "symbol fr '':; names S/RES/2990(2036)"},
      {"resultado de la votación de la resolución 2990 (2036)", "symbol es '':; names S/RES/2990(2036)"},
      {"итоги голосования по резолюции 2990 (2036)", "symbol ru '':; names S/RES/2990(2036)"},
      {"نتيجة التصويت على القرار 2990 (2036)", "symbol ar '':; names S/RES/2990(2036)"},
      {"第2990(2036)号决议的表决结果", "symbol zh '':; names S/RES/2990(2036)"},
  };
  corpus::Analyser analyser;
  for (const auto& [question, expected] : rows)
    EXPECT_EQ(describe(read_question(question, Language::unknown, analyser)), expected) << question;
}

}  // namespace
}  // namespace search
