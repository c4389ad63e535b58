// SPDX-License-Identifier: GPL-2.0-or-later
// Which titles tie the documents of a series together, and which only say what kind of document it is.
#include "indexer/series_value.h"

#include <gtest/gtest.h>

namespace indexer {
namespace {

struct TitleRow {
  const char *of, *title;  // "language body type"
  bool ties;
};

class Titles : public testing::TestWithParam<TitleRow> {};

TEST_P(Titles, TieDocumentsTogether) {
  const std::string of = GetParam().of;
  const std::size_t first = of.find(' '), second = of.rfind(' ');
  corpus::Metadata data;
  data.body = of.substr(first + 1, second - first - 1);
  data.type = of.substr(second + 1);
  data.title = GetParam().title;
  corpus::Analyser analyser;
  const std::string value = series_value(data, corpus::language_of_code(of.substr(0, first)), analyser);
  EXPECT_EQ(!value.empty(), GetParam().ties) << data.title;
}

INSTANTIATE_TEST_SUITE_P(
    Series, Titles,
    testing::ValuesIn(std::vector<TitleRow>{
        {"en sc presidential-statement", "Statement by the President of the Security Council", false},
        {"fr sc presidential-statement", "Déclaration du Président du Conseil de sécurité", false},
        {"es sc presidential-statement", "Declaración de la Presidencia del Consejo de Seguridad", false},
        {"ru sc presidential-statement", "Заявление Председателя Совета Безопасности", false},
        {"ar sc presidential-statement", "بيان من رئيسة مجلس الأمن", false},
        {"zh sc presidential-statement", "安全理事会主席的声明", false},
        {"en sc resolution", "Resolution 2990 (2036)", false},
        {"fr sc resolution", "Résolution 2990 (2036)", false},
        {"es sc resolution", "Resolución 2990 (2036)", false},
        {"ru sc resolution", "Резолюция 2990 (2036)", false},
        {"ar sc resolution", "القرار 2990 (2036)", false},
        {"zh sc resolution", "第2990(2036)号决议", false},
        {"en ga note", "Note by the Secretary-General", false},
        {"ru ga note", "Записка Генерального секретаря", false},
        {"en sc presidential-statement", "Statement by the President on water", true},
        {"en ga resolution", "Report of the Human Rights Council", true},
        {"en hrc report", "Report of the Human Rights Council", true},
        {"zh ga resolution", "食物权", true},
        {"ar ga resolution", "الحق في الغذاء", true},
        {"ru ga resolution", "Право на питание", true},
        {"fr ga resolution", "Le droit à l’alimentation", true},
        {"es ga resolution", "El derecho a la alimentación", true},
    }));

}  // namespace
}  // namespace indexer
