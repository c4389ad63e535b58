// SPDX-License-Identifier: GPL-2.0-or-later
// First, last and number of adoptions are the same however the words are asked for: alone, with the number they were
// pasted with, in a draft.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "search/wording.h"
#include "small_index.h"

namespace search {
namespace {

// 300 resolutions of as many years have the words, each with another vote; the newest of a file that has no type says
// itself that it was adopted; a file has no date.
std::shared_ptr<Index> agreed() {
  const std::string directory = testing::TempDir() + "/wording_counts_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  std::vector<corpus::Document> made;
  const auto add = [&](const std::string& symbol, const std::string& date, const std::string& type,
                       const std::string& voting, const std::string& verb) {
    made.push_back(
        document_of({symbol, "en", "Wells", date, type, {{"op1", "1", verb + " the wells of all villages open;"}}}));
    made.back().metadata.voting = voting;
  };
  for (int i = 0; i < 300; ++i)
    add(fmt::format("A/RES/{}/9", 100 + i), fmt::format("{}-12-01", 2100 + i), "resolution",
        i % 2 == 0 ? "recorded vote" : fmt::format("Adopted unanimously at the {}th meeting", i), "Decides to keep");
  add("A/RES/90/9", "2050-12-01", "", "Adopted without a vote", "Decides to keep");
  add("A/WELLS/1", "", "report", "", "We like to keep");
  write_index(directory, made);
  auto index = Index::open(directory);
  if (!index) ADD_FAILURE() << index.error().describe();
  return index ? *index : nullptr;
}

const Index& index() {
  static const std::shared_ptr<Index> made = agreed();
  return *made;
}

WordingAnswer answer_of(const std::string& text, const std::string& in = {}) {
  WordingRequest request;
  request.text = text;
  request.in = in;
  auto answer = wording(index(), request);
  EXPECT_TRUE(answer);
  return answer ? std::move(*answer) : WordingAnswer();
}

std::string counts_of(const Phrase& phrase) {
  const Precedent& found = phrase.precedent;
  std::string line =
      fmt::format("{} {} of {}{}", name(phrase.state), found.exact, found.complete ? "" : "at least ", found.adoptions);
  if (found.first && found.last) line += fmt::format(" {} {}", found.first->date, found.last->date);
  for (const Counted& vote : found.votes) line += fmt::format(" {} {}", vote.value, vote.count);
  return line;
}

TEST(WordingCounts, AloneAndInADraft) {
  const std::string counts = "exact 301 of 301 2050-12-01 2399-12-01 unanimous 150 vote 150 without-vote 1";
  for (const std::string text :
       {"Decides to keep the wells of all villages open;", "4. Decides to keep the wells of all villages open;",
        "(b) Decides to keep the wells of all villages open;", "the wells of", "all villages",
        "Recalling the moon,\n\n1. Decides to keep the wells of all villages open;\n"})
    EXPECT_EQ(counts_of(answer_of(text).phrases.back()), counts) << text;
  EXPECT_EQ(counts_of(answer_of("the wells of no village").phrases[0]), "none 0 of 0");
}

TEST(WordingCounts, ACommonWordIsCountedInEveryWork) {
  for (const char* word : {"wells", "keep the"})
    EXPECT_EQ(answer_of(word).phrases[0].precedent.adoptions, 301u) << word;
}

TEST(WordingCounts, APartOfAShortPhrase) {
  struct Row {
    const char *text, *found;
  };
  for (const Row& row : {
           Row{"Demands of whoever asks that they keep the wells of all villages open for repair", "part"},
           Row{"Asks who may have brought all of this to the wells of the moon", "none"},
       })
    EXPECT_EQ(name(answer_of(row.text).phrases[0].state), row.found) << row.text;
}

TEST(WordingCounts, WhatHasNoDateIsNotFirst) {
  const auto elsewhere = [&](const std::string& text, const std::string& in) {
    const auto quote = answer_of(text, in).quote;
    return quote && quote->elsewhere ? std::string(elsewhere_key(*quote)) + " " + quote->elsewhere->symbol : "";
  };
  EXPECT_EQ(elsewhere("the wells of all villages open", "A/RES/90/9"), "");
  EXPECT_EQ(elsewhere("the wells of all villages open", "A/RES/100/9"), "quote-elsewhere A/RES/90/9");
  EXPECT_EQ(elsewhere("We like to keep the wells of all villages", "A/RES/100/9"), "quote-elsewhere-undated A/WELLS/1");
}

}  // namespace
}  // namespace search
