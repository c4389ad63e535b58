// SPDX-License-Identifier: GPL-2.0-or-later
// Names of organs in a text, and whether their words count for a question: text, question, then how much of the
// question's words is found in the text.
#include "search/organ_names.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "search/asking.h"
#include "search/passage_text.h"
#include "small_index.h"

namespace search {
namespace {

std::string describe(std::string_view text, corpus::Language language) {
  std::string names;
  for (const OrganNamed& organ : organs_named(text, language))
    fmt::format_to(std::back_inserter(names), "[{}]", organ.span.of(text));
  return names;
}

TEST(OrganNames, InText) {
  const std::vector<std::array<std::string, 3>> rows = {
      {"en", "Urges the Security Council and the General Assembly to act on security",
       "[the Security Council][the General Assembly]"},
      {"fr", "les décisions du Conseil de sécurité sur la sécurité", "[du Conseil de sécurité]"},
      {"es", "los informes del Consejo de Seguridad y la seguridad", "[del Consejo de Seguridad]"},
      {"ru", "по решению Совета Безопасности о безопасности", "[Совета Безопасности]"},
      {"ar", "وقرارات مجلس الأمن، ولمجلس الأمن أن يعمل من أجل الأمن", "[مجلس الأمن][ولمجلس الأمن]"},
      {"zh", "安全理事会关于社区安全的决定", "[安全理事会]"},
      {"en", "the security of the council's assembly", ""},
      {"en", "the purposes and principles of the Charter and those principles", "[purposes and principles]"},
      {"fr", "les buts et les principes de la Charte et ces principes", "[buts et les principes]"},
      {"es", "los propósitos y principios de la Carta y esos principios", "[propósitos y principios]"},
      {"ru", "в соответствии с целями и принципами Устава и этими принципами", "[целями и принципами]"},
      {"ar", "وفقا لمقاصد ميثاق الأمم المتحدة ومبادئه وهذه المبادئ", "[لمقاصد ميثاق الأمم المتحدة ومبادئه]"},
      {"zh", "依照《宪章》的宗旨和原则以及这些原则", "[宗旨和原则]"},
  };
  for (const auto& [language, text, names] : rows) {
    EXPECT_EQ(describe(text, corpus::language_of_code(language)), names);
  }
}

struct Row {
  std::string language, question, text, other;
};

TEST(OrganNames, CountOnlyWhereTheQuestionNamesThem) {
  const std::vector<Row> rows = {
      {"en", "What is community security?", "the Security Council notes it", "What does the Security Council note?"},
      {"fr", "Qu’est-ce que la sécurité locale ?", "le Conseil de sécurité en prend note",
       "Que note le Conseil de sécurité ?"},
      {"es", "¿Qué es la seguridad local?", "el Consejo de Seguridad lo observa",
       "¿Qué observa el Consejo de Seguridad?"},
      {"ru", "Что такое местная безопасность?", "Совет Безопасности отмечает это", "Что отмечает Совет Безопасности?"},
      {"ar", "ما المقصود بالأمن المحلي؟", "يلاحظ مجلس الأمن ذلك", "ماذا يلاحظ مجلس الأمن؟"},
      {"zh", "什么是社区安全？", "安全理事会注意到这一点", "安全理事会注意到什么？"},
      {"en", "What are the principles of gardening?", "bearing in mind the purposes and principles of the Charter",
       "What are the purposes and principles of the Charter?"},
      {"fr", "Quels sont les principes du jardinage ?", "conformément aux buts et aux principes de la Charte",
       "Quels sont les buts et les principes de la Charte ?"},
      {"es", "¿Cuáles son los principios de la jardinería?", "conforme a los propósitos y principios de la Carta",
       "¿Cuáles son los propósitos y principios de la Carta?"},
      {"ru", "Каковы принципы садоводства?", "подтверждая цели и принципы Устава", "Каковы цели и принципы Устава?"},
      {"ar", "ما هي مبادئ البستنة؟", "إذ تؤكد مقاصد الميثاق ومبادئه", "ما هي مقاصد الميثاق ومبادئه؟"},
      {"zh", "园艺的原则是什么？", "重申《宪章》的宗旨和原则", "《宪章》的宗旨和原则是什么？"},
  };
  corpus::Analyser analyser;
  const auto read = small_index().read([&](const Index::View& view) {
    for (const Row& row : rows) {
      const corpus::Language language = corpus::language_of_code(row.language);
      const auto found = [&](const std::string& question) {
        const Needles needles(read_question(question, language, analyser), language, view, analyser);
        return share_of(look_for(row.text, needles, analyser).found, needles);
      };
      EXPECT_EQ(found(row.question), 0) << row.question;
      EXPECT_GT(found(row.other), 0) << row.other;
    }
  });
  EXPECT_TRUE(read);
}

}  // namespace
}  // namespace search
