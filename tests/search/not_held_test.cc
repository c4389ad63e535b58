// SPDX-License-Identifier: GPL-2.0-or-later
// Questions about what a document says that is cited and not held: refused, with what cites it beside the refusal. And
// the first mention of one word: answered where several documents speak of a known concept, refused of a word like
// others.
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
