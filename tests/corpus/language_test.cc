// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document_language.h"

#include <gtest/gtest.h>

#include <string>

#include "corpus/lexicon.h"

namespace corpus {
namespace {

struct Row {
  std::string_view text, language;
};

TEST(Language, IsDetectedFromTheText) {
  const Row rows[] = {
      {"The Committee recalls that the protection of civilians is the first duty of States", "en"},
      {"Le Comité rappelle que la protection des civils est le premier devoir des États", "fr"},
      {"El Comité recuerda que la protección de los civiles es el primer deber de los Estados", "es"},
      {"Комитет напоминает, что защита гражданских лиц является первым долгом государств", "ru"},
      {"تذكّر اللجنة بأن حماية المدنيين هي الواجب الأول للدول", "ar"},
      {"委员会回顾保护平民是各国的首要责任", "zh"},
      {"Recordando su resolución", "es"},
      {"Комітет нагадує, що захист цивільних осіб є першим обов’язком держав, і їх", "unknown"},
      {"کمیته یادآوری می‌کند که حفاظت از غیرنظامیان نخستین وظیفهٔ "
       "دولت‌ها "
       "است",
       "unknown"},
      {"委員会は、文民の保護が国家の第一の義務であることを想起する", "unknown"},
      {"Der Ausschuss erinnert daran, dass der Schutz von Zivilpersonen die erste Pflicht der Staaten ist", "unknown"},
      {"O Comitê recorda que a proteção dos civis é o primeiro dever dos Estados e que não pode haver exceção a essa "
       "regra, "
       "nem mesmo em tempo de guerra, conforme já foi dito em muitas ocasiões pelos seus membros e também pelas partes",
       "unknown"},
      {"17/12 2016", "unknown"},
      {"", "unknown"},
      {"决议 A/RES/71/129 和 A/RES/66/290", "zh"},
  };
  for (const Row& row : rows) {
    const std::string_view found = code(detect_language(row.text));
    EXPECT_EQ(found.empty() ? "unknown" : found, row.language) << row.text;
  }
}

TEST(Language, OfADocumentIsThatOfItsSentences) {
  std::string names, text;
  for (int i = 0; i < 80; ++i)
    names += "Association of the Friends of the Wells of Village " + std::to_string(i) + "\n";
  for (int i = 0; i < 5; ++i)
    text += "委员会决定核准附件清单所列组织参加关于各村水井的会议及其筹备进程，并请各国协助。\n";
  EXPECT_EQ(code(detect_language(text + names)), "en");
  EXPECT_EQ(code(document_language(text + names)), "zh");
  EXPECT_EQ(code(document_language(names)), "en");
}

TEST(Language, OfAnActWhoseLinesAreTornOverRowsIsThatOfItsSentences) {
  std::string names;
  for (int i = 0; i < 40; ++i) names += " Women and Water in the World of the Villages\n\n";
  std::string text = " Participación de organizaciones en la\n\n Conferencia sobre los Pozos\n\n";
  for (int i = 0; i < 3; ++i)
    text +=
        " En su segunda sesión plenaria la Asamblea aprobó la lista de las organizaciones que figuran en el\n\n"
        " anexo de la presente decisión y que participarán en la Conferencia sobre los pozos de las aldeas y en\n\n"
        " su proceso preparatorio.\n\n";
  EXPECT_EQ(code(detect_language(text + names)), "en");
  EXPECT_EQ(code(document_language(text + names)), "es");
}

TEST(Language, IsReadFromAnyCode) {
  const Row rows[] = {{"en", "en"}, {"FRA", "fr"}, {"fre", "fr"}, {"R", "ru"}, {"s", "es"},    {"ch", "zh"},
                      {"cn", "zh"}, {"ara", "ar"}, {"de", ""},    {"", ""},    {"english", ""}};
  for (const Row& row : rows) EXPECT_EQ(code(language_of_code(row.text)), row.language) << row.text;
}

TEST(Language, HasItsOwnName) {
  const Table& names = table("languages.tsv");
  EXPECT_EQ(names.size(), kLanguages.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Language language = language_of_code(names.cell(i, "code"));
    EXPECT_EQ(own_name(language), names.cell(i, "own_name"));
    EXPECT_EQ(code(language), names.cell(i, "code"));
  }
}

TEST(Language, EveryFunctionWordBelongsToOneLanguage) {
  const Table& rows = table("function_words.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::string text;
    for (int n = 0; n < 3; ++n) text += std::string(rows.cell(i, "words")) + " ";
    EXPECT_EQ(code(detect_language(text)), rows.cell(i, "language"));
  }
}

}  // namespace
}  // namespace corpus
