// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/opening.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>

#include "corpus/lexicon.h"

namespace corpus {
namespace {

std::string describe(std::string_view text, Language language) {
  const Verb verb = opening_verb(text, language);
  if (verb.size == 0) return "none";
  return fmt::format("{}{}: {}", verb.preambular ? "pre" : "", verb.operative ? "op" : "",
                     text.substr(0, unfolded_size(text, verb.size)));
}

TEST(Opening, FindsTheLongestVerb) {
  const struct {
    std::string_view language, text, description;
  } rows[] = {
      {"en", "Recalling also its earlier work", "pre: Recalling also"},
      {"en", "Further calls upon all States", "op: Further calls upon"},
      {"en", "Decides to remain seized", "op: Decides"},
      {"en", "Recallings of the past", "none"},
      {"fr", "Prenant note avec satisfaction du rapport", "pre: Prenant note avec satisfaction"},
      {"fr", "S’inquiétant de la situation", "pre: S’inquiétant"},
      {"es", "Acogiendo con beneplácito el informe", "pre: Acogiendo con beneplácito"},
      {"ru", "Настоятельно призывает все государства", "op: Настоятельно призывает"},
      {"ar", "وإذ تشيــر إلى القرار", "pre: وإذ تشيــر"},
      {"en", "Having studied the report,", "pre: Having studied"},
      {"en", "Deeply grieved at the loss,", "pre: Deeply grieved"},
      {"en", "Censures the attack;", "op: Censures"},
      {"fr", "Ayant pris connaissance du rapport,", "pre: Ayant pris connaissance"},
      {"es", "Habiendo estudiado el informe,", "pre: Habiendo estudiado"},
      {"ru", "изучив доклад,", "pre: изучив"},
      {"ar", "وقد درس التقرير،", "pre: وقد درس"},
      {"zh", "研究了报告，", "pre: 研究了"},
      {"ar", "تُحيط علما بالتقرير", "op: تُحيط"},
      {"zh", "决定继续处理此案", "op: 决定"},
      {"zh", "又回顾其决议", "preop: 又回顾"},
      {"en", "The report", "none"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(describe(row.text, language_of_code(row.language)), row.description) << row.text;
}

TEST(Opening, EveryVerbOfTheTablesOpensAParagraph) {
  const std::set<std::string_view> acts = {"",        "DECIDE", "DEMAND", "REQUEST", "CALL",    "ENCOURAGE",
                                           "CONDEMN", "AFFIRM", "NOTE",   "WELCOME", "CONCERN", "OTHER"};
  const std::set<std::string_view> strengths = {"", "decide", "press", "ask", "propose", "norm", "appraise", "record"};
  for (const Language language : kLanguages) {
    const Table& rows = table(fmt::format("{}/verbs.tsv", code(language)));
    EXPECT_GT(rows.size(), 100u);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string text = std::string(rows.cell(i, "verb")) + (language == Language::zh ? "" : " x");
      const Verb verb = opening_verb(text, language);
      EXPECT_EQ(verb.size, fold_opening(rows.cell(i, "verb")).size()) << text;
      const std::string_view part = verb.preambular ? (verb.operative ? "both" : "pre") : "op";
      EXPECT_EQ(part, rows.cell(i, "part")) << text;
      EXPECT_TRUE(acts.count(rows.cell(i, "act"))) << text;
      EXPECT_TRUE(strengths.count(rows.cell(i, "strength"))) << text;
    }
  }
}

TEST(Opening, TitlesAreToldByTheirCapitals) {
  const auto is_title = [](std::string_view text) { return prints_title(text, opening_verb(text, Language::en)); };
  EXPECT_TRUE(is_title("Taking into Account the Needs of Boats"));
  EXPECT_FALSE(is_title("Taking into account the Needs of Boats"));
  EXPECT_FALSE(is_title("TAKING INTO ACCOUNT the needs of boats"));
  EXPECT_FALSE(is_title("Boats"));
}

TEST(Opening, EveryLineWordIsFound) {
  for (const Language language : kLanguages) {
    const Table& rows = table(fmt::format("{}/line_words.tsv", code(language)));
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string_view where = rows.cell(i, "where");
      ASSERT_TRUE(where == "begins" || where == "ends" || where == "holds") << where;
      const std::string text =
          fmt::format("{}{}{}", where == "begins" ? "" : "12 ", rows.cell(i, "words"), where == "ends" ? "" : " 3");
      EXPECT_TRUE(has_line_word(text, language, rows.cell(i, "what"))) << text;
    }
  }
}

TEST(Opening, EveryFormulaNamesItsBody) {
  for (const Language language : kLanguages) {
    const Table& rows = table(fmt::format("{}/formulas.tsv", code(language)));
    for (std::size_t i = 0; i < rows.size(); ++i)
      EXPECT_EQ(formula_body(rows.cell(i, "formula"), language), rows.cell(i, "body"));
  }
  EXPECT_EQ(formula_body("إن الجمعية العامة ،", Language::ar), "ga");
  EXPECT_EQ(formula_body("THE GENERAL ASSEMBLY,", Language::en), "ga");
  EXPECT_EQ(formula_body("The General Assembly decided,", Language::en), "");
}

}  // namespace
}  // namespace corpus
