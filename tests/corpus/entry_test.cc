// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/entry.h"

#include <gtest/gtest.h>

namespace corpus {
namespace {

ProvisionEntry provision() {
  ProvisionEntry entry;
  entry.symbol = "A/RES/71/129";
  entry.id = "op5.a";
  entry.language = Language::fr;
  entry.kind = Kind::operative;
  entry.number = "5 (a)";
  entry.verb = "Prie";
  entry.text = "de présenter un rapport sur la résolution 70/104 ;";
  entry.parent = "op5";
  entry.eid = "para_5__a";
  entry.order = 70000;
  entry.marks = {{3, "1"}, {20, "*"}};
  CitationEntry citation;
  citation.span = {41, 47};
  citation.target = "A/RES/70/104";
  citation.candidates = {"A/RES/70/104", "A/HRC/RES/70/104"};
  citation.pinpoint = "para. 3";
  citation.date = "2015-12-10";
  citation.treatment = "rappelant";
  citation.form = "numbered";
  citation.why = "owner";
  entry.citations = {citation};
  Statement statement;
  statement.kind = "obligation";
  statement.verb = "Prie";
  statement.act = "REQUEST";
  statement.bearers = {"le Secrétaire général"};
  statement.names = {"Secretary-General"};
  statement.deadline = "à sa dixième session";
  statement.report = true;
  statement.in_provision = {3, 40};
  statement.due = {"GA:72"};
  statement.status = "quoted";
  entry.statements = {statement};
  return entry;
}

TEST(Entry, ProvisionComesBackWhole) {
  const auto entry = provision();
  const auto back = decode_provision(encode(entry));
  ASSERT_TRUE(back) << back.error().describe();
  EXPECT_EQ(encode(*back), encode(entry));
  EXPECT_EQ(back->text, entry.text);
  EXPECT_EQ(back->kind, Kind::operative);
  EXPECT_EQ(back->language, Language::fr);
  EXPECT_EQ(back->order, 70000u);
  ASSERT_EQ(back->marks.size(), 2u);
  EXPECT_EQ(back->marks[1].mark, "*");
  ASSERT_EQ(back->citations.size(), 1u);
  EXPECT_EQ(back->citations[0].span, (Span{41, 47}));
  EXPECT_EQ(back->citations[0].candidates.size(), 2u);
  EXPECT_EQ(back->citations[0].why, "owner");
  ASSERT_EQ(back->statements.size(), 1u);
  EXPECT_EQ(back->statements[0].bearers[0], "le Secrétaire général");
  EXPECT_TRUE(back->statements[0].report);
  EXPECT_EQ(back->statements[0].due, std::vector<std::string>{"GA:72"});
  EXPECT_EQ(back->statements[0].status, "quoted");
  EXPECT_EQ(back->statements[0].in_provision, (Span{3, 40}));
}

TEST(Entry, ExpressionAndGhostComeBackWhole) {
  ExpressionEntry entry;
  entry.symbol = "A/RES/71/129";
  entry.metadata.title = "Человеческая безопасность";
  entry.metadata.votes_for = 132;
  entry.metadata.votes = {{"ALBANIA", "for"}, {"CUBA", "abstained"}};
  entry.metadata.subjects = {{"HUMAN RIGHTS", "UNBIS Thesaurus", "http://metadata.un.org/thesaurus/1"}};
  entry.health = {{"numbering-gap", "op3", "paragraph 4 is missing"}};
  entry.contents = {{"pp1", Kind::preambular, ""}, {"op1", Kind::operative, "1"}};
  const auto back = decode_expression(encode(entry));
  ASSERT_TRUE(back) << back.error().describe();
  EXPECT_EQ(encode(*back), encode(entry));
  EXPECT_EQ(back->metadata.votes_for, 132);
  EXPECT_EQ(back->metadata.votes_against, -1);
  EXPECT_EQ(back->metadata.votes[1].choice, "abstained");
  EXPECT_EQ(back->contents[1].kind, Kind::operative);

  const GhostEntry ghost{"S/RES/1325(2000)", {"2000-10-31"}, 7};
  const auto ghost_back = decode_ghost(encode(ghost));
  ASSERT_TRUE(ghost_back) << ghost_back.error().describe();
  EXPECT_EQ(encode(*ghost_back), encode(ghost));
}

TEST(Entry, WhatIsDamagedOrOfAnotherKindIsRefused) {
  const std::string bytes = encode(provision());
  EXPECT_FALSE(decode_expression(bytes));
  EXPECT_FALSE(decode_provision(""));
  EXPECT_FALSE(decode_provision("no entry at all"));
  for (std::size_t cut = 0; cut < bytes.size(); ++cut) EXPECT_FALSE(decode_provision(bytes.substr(0, cut))) << cut;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    (void)decode_provision(changed);  // either reads or is refused; never crashes
  }
}

}  // namespace
}  // namespace corpus
