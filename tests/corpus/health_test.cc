// SPDX-License-Identifier: GPL-2.0-or-later
// Documents and what is wrong with them: "code at: message" for each finding.
#include "corpus/health.h"

#include <gtest/gtest.h>

#include "akn_file.h"
#include "corpus/lexicon.h"
#include "corpus/parse.h"

namespace corpus {
namespace {

std::string health(const std::string& file) {
  const Result<Document> document = parse_bytes(file, "test.xml");
  if (!document) return document.error().describe();
  std::string lines;
  for (const Health& health : document->health) {
    if (!lines.empty()) lines += "; ";
    lines += health.code + " " + health.at + ": " + health.message;
  }
  return lines;
}

std::string body(std::string_view text, std::string_view language = "eng") {
  return akn("", numbered("1.", text), {}, language);
}

TEST(Health, WhatIsWrong) {
  struct Row {
    std::string file, found;
  };
  const Row rows[] = {
      {body("Asks for boats."), ""},
      {akn("", numbered("1.", "One;") + numbered("3.", "Three.")), "numbering-gap op3: 1 is followed by 3"},
      {akn("", numbered("1.", "One;") + numbered("2.", "Two;") + numbered("2.", "Two.")),
       "repeated-number op2-2: the number 2 comes twice"},
      {akn("", numbered("1.", "One;") + numbered("2.", "Two;") + "<section><num>B</num><subheading>X</subheading>" +
                   numbered("1.", "One.") + "</section>"),
       ""},
      {akn("<container><p>Noting rain,</p></container>", ""),
       "no-operative : the resolution has no operative paragraph"},
      {body("A<authorialNote marker=\"1\"><p>n</p></authorialNote> b<authorialNote "
            "marker=\"1\"><p>n</p></authorialNote>."),
       "repeated-note fn1-2: note 1 comes twice in one series"},
      {body("A<noteRef marker=\"*\" href=\"#n\"/>."), "mark-without-note op1: there is no note for the mark *"},
      {body("Decides that the “boats are good."), "unbalanced-quote op1: a quotation mark has no partner"},
      {body("Decides that “boats” are good."), ""},
      {body("The operators are operating boats well and the operat ing of boats is good."),
       "torn-word op1: a word is torn: operat ing"},
      {body("Decides on the road map and on any roadmap."), ""},
      {body("S A I L O R S are welcome."), "spaced-capitals op1: letters are set apart: S A I L O R S"},
      {body("决定发展社会 and 经济，并请所有国家采取行动支持这一决定。", "zho"),
       "language-leak op1: words of another language: and"},
      {body("决定在 Geneva 和 (mutatis mutandis) 采取行动支持这一决定，并请所有国家。", "zho"), ""},
      {akn("",
           numbered("1.",
                    "просит все государства принять необходимые меры и представить подробный доклад Генеральной "
                    "Ассамблее;") +
               numbered("2.", "The States are asked to take measures and to present a report to the Assembly."),
           {}, "rus"),
       "language-leak op2: words of another language: The States are asked to take measures"},
  };
  for (const Row& row : rows) EXPECT_EQ(health(row.file), row.found) << row.file;
}

TEST(Health, EveryCodeHasASentenceInSixLanguages) {
  const Table& sentences = table("health.tsv");
  ASSERT_GT(sentences.size(), 0u);
  for (std::size_t row = 0; row < sentences.size(); ++row) {
    for (const Language language : kLanguages) EXPECT_NE(sentences.cell(row, code(language)), "") << row;
  }
}

}  // namespace
}  // namespace corpus
