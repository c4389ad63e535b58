// SPDX-License-Identifier: GPL-2.0-or-later
// Quotations as footnotes, in six languages: marks in marks, dates in words, titles, places, lists.
#include "search/footnote.h"

#include <gtest/gtest.h>

#include "search/quotation_marks.h"

namespace search {
namespace {

using corpus::Language;

// French marks stand behind spaces that do not break.
std::string plain(std::string text) {
  for (std::size_t at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0", at))
    text.replace(at, 2, " ");
  return text;
}

TEST(QuotationMarks, InsideOfOthers) {
  struct Row {
    Language language;
    std::string words, quoted;
  };
  const std::vector<Row> rows = {
      {Language::en, "“Garden” means land", "“‘Garden’ means land”"},
      {Language::en, "the report “On ‘small’ gardens”", "“the report ‘On “small” gardens’”"},
      {Language::en, "\"Garden\" and \"orchard\"", "“‘Garden’ and ‘orchard’”"},
      {Language::en, "the State’s gardens of 3\" and 4\"", "“the State’s gardens of 3\" and 4\"”"},
      {Language::en, "goes on: “Garden means", "“goes on: “Garden means”"},
      {Language::en, "“The Council notes gardens.", "“The Council notes gardens.”"},
      {Language::es, "El Consejo observa «jardines».”", "“El Consejo observa ‘jardines’.”"},
      {Language::fr, "Par « jardin », on entend", "« Par “jardin”, on entend »"},
      {Language::fr, "l’intitulé « Les “petits” jardins »", "« l’intitulé “Les « petits » jardins” »"},
      {Language::es, "Por “jardín” se entiende", "“Por ‘jardín’ se entiende”"},
      {Language::es, "Por «jardín» se entiende", "“Por ‘jardín’ se entiende”"},
      {Language::ru, "термин «сад» означает", "«термин “сад” означает»"},
      {Language::ru, "термин „сад“ означает", "«термин “сад” означает»"},
      {Language::zh, "“花园”是指", "“‘花园’是指”"},
      {Language::ar, "يقصد بـ ”الحديقة“ الأرض", "”يقصد بـ ’الحديقة‘ الأرض“"},
      {Language::ar, "يقصد بـ \"الحديقة\" الأرض", "”يقصد بـ ’الحديقة‘ الأرض“"},
      {Language::ar, "يقصد بـ “الحديقة” الأرض", "”يقصد بـ ’الحديقة‘ الأرض“"},
  };
  for (const Row& row : rows) EXPECT_EQ(plain(quoted(row.words, row.language)), row.quoted);
}

AskedAnswer made(Language language, std::string title, std::string number, std::string quote) {
  AskedAnswer answer;
  answer.symbol = "A/RES/90/1";
  answer.date = "2035-09-10";
  answer.kind = corpus::Kind::operative;
  answer.language = language;
  answer.title = std::move(title);
  answer.number = std::move(number);
  answer.quote = std::move(quote);
  return answer;
}

TEST(Footnote, InTheLanguageOfTheQuotation) {
  struct Row {
    AskedAnswer answer;
    std::string note;
  };
  const std::vector<Row> rows = {
      {made(Language::en, "Gardens", "3 (b)", "Gardens need “water”;"),
       "“Gardens” (A/RES/90/1, 10 September 2035), para. 3 (b): “Gardens need ‘water’”."},
      {made(Language::en, "", "annex, para. 2", "Gardens need water."),
       "A/RES/90/1 (10 September 2035), annex, para. 2: “Gardens need water.”"},
      {made(Language::fr, "Les jardins", "3 b)", "Les jardins veulent de l’eau ;"),
       "« Les jardins » (A/RES/90/1, 10 septembre 2035), par. 3 b) : « Les jardins veulent de l’eau »."},
      {made(Language::es, "Los jardines", "annex, para. 2", "Los jardines piden agua;"),
       "“Los jardines” (A/RES/90/1, 10 de septiembre de 2035), anexo, párr. 2: “Los jardines piden agua”."},
      {made(Language::ru, "Сады", "3 b)", "садам нужна вода;"),
       "«Сады» (A/RES/90/1, 10 сентября 2035 года), п. 3 b): «садам нужна вода»."},
      {made(Language::ar, "الحدائق", "2", "الحدائق تحتاج إلى الماء؛"),
       "”الحدائق“ (A/RES/90/1، 10 أيلول/سبتمبر 2035)، الفقرة 2: ”الحدائق تحتاج إلى الماء“."},
      {made(Language::zh, "花园", "3 (b)", "花园需要水；"),
       "《花园》(A/RES/90/1，2035年9月10日)，第3(b)段：“花园需要水”。"},
  };
  for (const Row& row : rows) EXPECT_EQ(plain(footnote(row.answer)), row.note);
}

TEST(Footnote, GivesTheListOrSaysThatItGoesOn) {
  AskedAnswer answer = made(Language::en, "", "3", "Gardens have:");
  EXPECT_EQ(footnote(answer), "A/RES/90/1 (10 September 2035), para. 3: “Gardens have: [...]”");
  answer.follows = {{"", "", "(a)", "", "Water;"}, {"", "", "3 (b)", "", "Light."}};
  EXPECT_EQ(footnote(answer), "A/RES/90/1 (10 September 2035), para. 3: “Gardens have: (a) Water; (b) Light.”");
  answer.goes_on = true;
  EXPECT_EQ(footnote(answer), "A/RES/90/1 (10 September 2035), para. 3: “Gardens have: (a) Water; (b) Light. [...]”");
  answer = made(Language::zh, "", "3", "花园有：");
  EXPECT_EQ(footnote(answer), "A/RES/90/1(2035年9月10日)，第3段：“花园有：……”");
}

TEST(Footnote, OfWhatHasNoNumber) {
  AskedAnswer answer = made(Language::fr, "", "", "Les jardins veulent de l’eau,");
  answer.kind = corpus::Kind::preambular;
  answer.provision = "pp2";
  EXPECT_EQ(plain(footnote(answer)),
            "A/RES/90/1 (10 septembre 2035), préambule, al. 2 : « Les jardins veulent de l’eau ».");
  answer = made(Language::en, "", "", "Gardens need water.");
  answer.symbol = "file:garden.txt";
  answer.date = "";
  EXPECT_EQ(footnote(answer), "garden.txt: “Gardens need water.”");
}

}  // namespace
}  // namespace search
