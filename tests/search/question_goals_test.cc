// SPDX-License-Identifier: GPL-2.0-or-later
// Goals and targets named by number alone, and the provisions they are.
#include "search/question_goals.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

namespace search {
namespace {

using corpus::Language;

struct Row {
  std::string question, names;
};

TEST(QuestionGoals, AreDocumentsWithPinpoints) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"What is SDG target 6.1?", "A/RES/70/1 target 6.1"},
      {"Target 6.a", "A/RES/70/1 target 6.a"},
      {"What is Sustainable Development Goal 2?", "A/RES/70/1 goal 2"},
      {"Goal 5 of the 2030 Agenda", "A/RES/70/1 goal 5"},
      {"What does target 3 say?", ""},
      {"What did the commission think of target 1.5 for all countries of the region?", ""},
      {"Que prévoit la cible 6.2 des ODD ?", "A/RES/70/1 target 6.2"},
      {"définition de la cible 6.1 des objectifs de développement durable", "A/RES/70/1 target 6.1"},
      {"¿Qué dice la meta 6.1 de los Objetivos de Desarrollo Sostenible?", "A/RES/70/1 target 6.1"},
      {"Target 6.1 of the Sustainable Development Goals", "A/RES/70/1 target 6.1"},
      {"задача 6.1 целей в области устойчивого развития", "A/RES/70/1 target 6.1"},
      {"ما هي الغاية 6-1 من أهداف التنمية المستدامة؟", "A/RES/70/1 target 6.1"},
      {"可持续发展目标具体目标6.1是什么", "A/RES/70/1 target 6.1"},
      {"Que dit l'ODD 13 ?", "A/RES/70/1 goal 13"},
      {"¿Qué dice la meta 6.1 de los ODS?", "A/RES/70/1 target 6.1"},
      {"Metas del Objetivo de Desarrollo Sostenible 5", "A/RES/70/1 goal 5"},
      {"Что предусматривает задача 6.1 ЦУР?", "A/RES/70/1 target 6.1"},
      {"ЦУР 4", "A/RES/70/1 goal 4"},
      {"ما هي الغاية 6-1؟", "A/RES/70/1 target 6.1"},
      {"هدف التنمية المستدامة 4", "A/RES/70/1 goal 4"},
      {"可持续发展目标6", "A/RES/70/1 goal 6"},
      {"具体目标6.1是什么？", "A/RES/70/1 target 6.1"},
      {"2030年议程中关于消除贫困的目标1", "A/RES/70/1 goal 1"},
  };
  for (const Row& row : rows) {
    std::vector<std::string> names;
    for (const AskedDocument& document : read_question(row.question, Language::unknown, analyser).documents)
      names.push_back(fmt::format("{} {}", document.symbol, document.pinpoint));
    EXPECT_EQ(fmt::format("{}", fmt::join(names, "; ")), row.names) << row.question;
  }
}

corpus::ProvisionEntry entry(corpus::Kind kind, std::string number, std::string text) {
  corpus::ProvisionEntry made;
  made.kind = kind;
  made.number = std::move(number);
  made.text = std::move(text);
  made.language = Language::en;
  return made;
}

TEST(QuestionGoals, AreWhatIsPrintedSo) {
  using corpus::Kind;
  const std::vector<corpus::ProvisionEntry> provisions = {
      entry(Kind::operative, "5", "5.1 percent of the members"), entry(Kind::heading, "", "Goal 5. Fish for all"),
      entry(Kind::heading, "", "5.1 By 2030, count the fish"),   entry(Kind::operative, "5", "2 By 2030, feed them"),
      entry(Kind::operative, "5", "a Teach the fishermen"),      entry(Kind::heading, "", "Goal 6. Ponds for all"),
      entry(Kind::heading, "", "6.1 By 2030, dig the ponds"),    entry(Kind::operative, "60", "Reaffirms the fish"),
  };
  const std::vector<Row> rows = {{"goal 5", "1 2 3 4"}, {"goal 6", "5 6"},    {"target 5.2", "3"}, {"target 5.a", "4"},
                                 {"target 6.1", "6"},   {"target 6.2", ""},   {"goal 7", ""},      {"para. 5", ""},
                                 {"target", ""},        {"target 5.1", "0 2"}};
  for (const Row& row : rows)
    EXPECT_EQ(fmt::format("{}", fmt::join(provisions_of_goal(row.question, provisions), " ")), row.names)
        << row.question;
}

}  // namespace
}  // namespace search
