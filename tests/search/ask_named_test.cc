// SPDX-License-Identifier: GPL-2.0-or-later
// Questions that name a document: answered from it, refused where it is cited and not held, with what cites it beside
// the refusal. And the first mention of one word: answered where several documents speak of a known concept, refused of
// a word like others.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "search/ask.h"
#include "small_index.h"

namespace search {
namespace {

TEST(NotHeld, WhatItDefinesIsNotToldByWhatRecallsIt) {
  const std::vector<std::string> questions = {
      "How does resolution 60/1 define the outcome of the summit?",
      "Comment la résolution 60/1 définit-elle les résultats du sommet ?",
      "¿Cómo define la resolución 60/1 los resultados de la cumbre?",
      "Как определяет резолюция 60/1 итоги саммита?",
      "كيف يعرّف القرار 60/1 نتائج القمة؟",
      "第60/1号决议如何界定首脑会议成果？",
  };
  for (const std::string& question : questions) {
    AskRequest request;
    request.question = question;
    const auto answer = ask(small_index(), request);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->answers.empty()) << question;
    ASSERT_EQ(answer->refusal.size(), 1u) << question;
    EXPECT_EQ(answer->refusal[0].code, Refusal::Code::not_held) << question;
    EXPECT_FALSE(answer->nearest.empty()) << question;
  }
}

// It asks nothing of whom is asked about, others do in the very words.
TEST(Named, IsAnsweredFromBeforeOthers) {
  const std::string directory = testing::TempDir() + "/named_index_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  MadeDocument others{"A/RES/95/1", "en", "Bridges", "2040-10-05", "resolution", {}};
  for (int i = 1; i <= 300; ++i)
    others.provisions.push_back(
        {fmt::format("op{}", i), std::to_string(i), "Requests the Secretary-General to report on the bridges;"});
  MadeDocument named{"A/RES/96/1", "en", "Harbours", "2041-10-05", "resolution", {}};
  named.provisions.push_back({"op1", "1", "Decides that the harbour stays open until spring;"});
  write_index(directory, {document_of(others), document_of(named)});
  const auto index = Index::open(directory);
  ASSERT_TRUE(index) << index.error().describe();
  for (const std::string question :
       {"What does resolution 96/1 ask of the Secretary-General?", "第96/1号决议要求秘书长多久报告一次？"}) {
    AskRequest request;
    request.question = question;
    const auto answer = ask(**index, request);
    ASSERT_TRUE(answer);
    ASSERT_FALSE(answer->answers.empty()) << question;
    EXPECT_EQ(answer->answers.front().symbol, "A/RES/96/1") << question;
  }
}

TEST(FirstMention, OfOneWordNeedsAConceptThatSeveralDocumentsSpeakOf) {
  const std::string directory = testing::TempDir() + "/first_mention_index_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  std::vector<corpus::Document> documents;
  for (int year = 2036; year <= 2045; ++year) {
    MadeDocument made{fmt::format("A/RES/{}/7", year - 1945), "en",         "The coast",
                      fmt::format("{}-10-05", year),          "resolution", {}};
    made.provisions.push_back({"op1", "1", "Condemns piracy off the coast and the theft of nets;"});
    made.provisions.push_back({"op2", "2", "Notes the widening of the harbour;"});
    for (int i = 3; i <= 60; ++i)
      made.provisions.push_back({fmt::format("op{}", i), std::to_string(i), "Welcomes the work on bridges and roads;"});
    documents.push_back(document_of(made));
  }
  write_index(directory, documents);
  const auto index = Index::open(directory);
  ASSERT_TRUE(index) << index.error().describe();
  AskRequest request;
  request.question = "Where was piracy first mentioned?";
  const auto concept_asked = ask(**index, request);
  ASSERT_TRUE(concept_asked);
  ASSERT_FALSE(concept_asked->answers.empty());
  EXPECT_EQ(concept_asked->answers.front().symbol, "A/RES/91/7");
  request.question = "Where was widening first mentioned?";
  const auto word = ask(**index, request);
  ASSERT_TRUE(word);
  EXPECT_TRUE(word->answers.empty());
}

}  // namespace
}  // namespace search
