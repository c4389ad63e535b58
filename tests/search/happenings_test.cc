// SPDX-License-Identifier: GPL-2.0-or-later
// What happens at the time a question asks for, and the paragraphs that say so.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "search/asking.h"
#include "search/happenings.h"

namespace search {
namespace {

using corpus::Language;

TEST(Happenings, OfQuestions) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Until when was the mandate of the Mission extended?", "extending"},
      {"When does the arms embargo expire?", "extending"},
      {"When will the review conference be held?", "meeting"},
      {"What is human security?", ""},
      {"What does the Council extend?", ""},
      {"Jusqu’à quand le mandat de la Mission est-il prorogé ?", "extending"},
      {"Quand la conférence d’examen aura-t-elle lieu ?", "meeting"},
      {"Quand le traité est-il entré en vigueur ?", "entering"},
      {"¿Hasta cuándo se prorroga el mandato de la Misión?", "extending"},
      {"En quelle année la conférence a-t-elle eu lieu ?", "meeting"},
      {"¿En qué año se celebró la conferencia?", "meeting"},
      {"В каком году прошла конференция?", "meeting"},
      {"في أي عام انعقد المؤتمر؟", "meeting"},
      {"审查会议哪一年开？", "meeting"},
      {"¿Cuándo se celebra la conferencia de examen?", "meeting"},
      {"До какого числа продлен мандат Миссии?", "extending"},
      {"Когда истекает эмбарго на поставки оружия?", "extending"},
      {"Когда созывается конференция?", "meeting"},
      {"إلى متى مددت ولاية البعثة؟", "extending"},
      {"متى يعقد المؤتمر الاستعراضي؟", "meeting"},
      {"متى يحتفل باليوم الدولي للسلام؟", "observing"},
      {"核查团的任期什么时候到期？", "extending"},
      {"任务延长到什么时候？", "extending"},
      {"审查会议什么时候召开？", "meeting"},
  };
  corpus::Analyser analyser;
  for (const auto& [question, expected] : rows) {
    const Asking asking = read_question(question, Language::unknown, analyser);
    EXPECT_EQ(fmt::format("{}", fmt::join(asking.happenings, " ")), expected) << question;
  }
}

TEST(Happenings, OfTexts) {
  struct Row {
    Language language;
    std::string text, expected;
  };
  const std::vector<Row> rows = {
      {Language::en, "Decides to extend until 3 May 2036 the measures imposed by its earlier resolution;", "extending"},
      {Language::en, "Decides to convene in 2036 a conference of two weeks;", "meeting"},
      {Language::en, "Urges States to meet the needs of villages;", ""},
      {Language::fr, "Décide de reconduire jusqu’au 3 mai 2036 les mesures imposées ;", "extending"},
      {Language::fr, "Décide que la réunion se tiendra en 2036 ;", "meeting"},
      {Language::es, "Decide prorrogar hasta el 3 de mayo de 2036 las medidas impuestas;", "extending"},
      {Language::es, "Decide convocar en 2036 una conferencia de dos semanas;", "meeting"},
      {Language::ru, "постановляет продлить до 3 мая 2036 года действие мер;", "extending"},
      {Language::ru, "постановляет созвать в 2036 году конференцию;", "meeting"},
      {Language::ar, "يقرر تمديد التدابير حتى 3 أيار/مايو 2036؛", "extending"},
      {Language::ar, "تقرر أن تعقد في عام 2036 مؤتمرا مدته أسبوعان؛", "meeting"},
      {Language::zh, "决定将措施延长至2036年5月3日；", "extending"},
      {Language::zh, "决定于2036年召开为期两周的会议；", "meeting"},
      {Language::unknown, "Decides to extend", ""},
  };
  for (const Row& row : rows)
    EXPECT_EQ(fmt::format("{}", fmt::join(happenings_in(row.text, row.language, SaidIn::text), " ")), row.expected)
        << row.text;
}

}  // namespace
}  // namespace search
