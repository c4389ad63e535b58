// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/label.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "corpus/lexicon.h"

namespace corpus {
namespace {

std::string described(const Label& label, std::string_view text) {
  constexpr const char* kNames[] = {"none", "number", "letter", "roman", "section", "bullet", "article"};
  if (label.kind == LabelKind::none) return "none";
  return fmt::format("{} {}{}{} '{}' | {}", kNames[static_cast<int>(label.kind)], label.value,
                     label.roman ? fmt::format(" or roman {}", label.roman) : "", label.bare ? " bare" : "",
                     text.substr(0, label.size), text.substr(label.body));
}

struct Row {
  std::string_view language, text, description;
};

TEST(Label, IsReadInEveryScript) {
  const Row rows[] = {
      {"en", "1. Requests", "number 1 '1.' | Requests"},
      {"en", "12.Requests", "number 12 '12.' | Requests"},
      {"ar", "1 - تطلب", "number 1 '1' | تطلب"},
      {"ar", "١ - تطلب", "number 1 '١' | تطلب"},
      {"ar", "7 – تقرر", "number 7 '7' | تقرر"},
      {"ar", "3- تقرر", "number 3 '3' | تقرر"},
      {"zh", "6．请秘书长", "number 6 '6．' | 请秘书长"},
      {"zh", "10. 请", "number 10 '10.' | 请"},
      {"en", "11 Condemns", "number 11 bare '11' | Condemns"},
      {"en", "5, Requests", "number 5 bare '5,' | Requests"},
      {"fr", "5, Prie", "number 5 bare '5,' | Prie"},
      {"en", "5, requests", "none"},
      {"en", "2,500 people", "none"},
      {"en", "6.\u200E Reaffirms", "number 6 '6.' | Reaffirms"},
      {"en", "2.5 million people", "none"},
      {"en", "2016 was a year", "none"},
      {"en", "74/116. Safety", "none"},
      {"ru", "51-e пленарное заседание", "none"},
      {"en", "15th meeting", "none"},
      {"en", "a. to dig", "letter 1 bare 'a.' | to dig"},
      {"en", "iv. wide ones", "roman 4 bare 'iv.' | wide ones"},
      {"es", "i. los pozos", "letter 9 or roman 1 bare 'i.' | los pozos"},
      {"en", "e.g. wells", "none"},
      {"ru", "г. Нью-Йорк", "none"},
      {"en", "(a) To report", "letter 1 '(a)' | To report"},
      {"fr", "b) De présenter", "letter 2 'b)' | De présenter"},
      {"ru", "в) представить", "letter 3 'в)' | представить"},
      {"ar", "(ب) أن يقدم", "letter 2 '(ب)' | أن يقدم"},
      {"ar", ")هـ( أن يقدم", "letter 5 ')هـ(' | أن يقدم"},
      {"en", "(i) First", "letter 9 or roman 1 '(i)' | First"},
      {"en", "(ii) Second", "roman 2 '(ii)' | Second"},
      {"en", "(aa) After z", "letter 27 '(aa)' | After z"},
      {"zh", "㈡ 其次", "roman 2 '㈡' | 其次"},
      {"zh", "(十二) 最后", "roman 12 '(十二)' | 最后"},
      {"ar", "‘2’ ثانيا", "roman 2 '‘2’' | ثانيا"},
      {"en", "(A/71/L.34)", "none"},
      {"en", "(see annex)", "none"},
      {"en", "II", "section 2 'II' | "},
      {"en", "A. Background", "section 1 'A.' | Background"},
      {"fr", "A - Contexte", "section 1 'A' | Contexte"},
      {"es", "S-34/1, de 12 de mayo de 2022", "none"},
      {"en", "X-ray machines", "none"},
      {"en", "I am", "none"},
      {"zh", "三、背景", "section 3 '三、' | 背景"},
      {"zh", "一些国家", "none"},
      {"ar", "أولا - مقدمة", "section 1 'أولا' | مقدمة"},
      {"ar", "ثانياً", "section 2 'ثانياً' | "},
      {"en", "- first", "bullet 0 '-' | first"},
      {"en", "• first", "bullet 0 '•' | first"},
      {"en", "-5 degrees", "none"},
      {"en", "Article 3", "article 3 'Article 3' | "},
      {"en", "Article 3 of the Charter", "none"},
      {"ru", "Статья 12. Право", "article 12 'Статья 12' | Право"},
      {"ar", "المادة 4", "article 4 'المادة 4' | "},
      {"zh", "第三条 人人", "article 3 '第三条' | 人人"},
      {"zh", "第三届会议", "none"},
      {"en", "", "none"},
      {"en", "1", "none"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(described(label_at(row.text, language_of_code(row.language)), row.text), row.description) << row.text;
}

TEST(Label, EveryRowOfTheTableIsRead) {
  const Table& rows = table("labels.tsv");
  ASSERT_GT(rows.size(), 80u);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool letter = rows.cell(i, "kind") == "letter";
    const std::string text = fmt::format(fmt::runtime(letter ? "({}) x" : "{} - x"), rows.cell(i, "label"));
    const Label label = label_at(text, Language::ar);
    EXPECT_EQ(label.kind, letter ? LabelKind::letter : LabelKind::section) << text;
    EXPECT_EQ(std::to_string(label.value), rows.cell(i, "value")) << text;
  }
}

TEST(Label, SectionsWithTheirTitleBehindABlank) {
  const Row rows[] = {
      {"en", "II Boats and oars", "section 2 'II' | Boats and oars"},
      {"fr", "IV État des bateaux", "section 4 'IV' | État des bateaux"},
      {"es", "I Índice de barcos", "section 1 'I' | Índice de barcos"},
      {"ru", "XXI Лодки и весла", "section 21 'XXI' | Лодки и весла"},
      {"zh", "二 船舶", "section 2 '二' | 船舶"},
      {"zh", "二十一　船舶", "section 21 '二十一' | 船舶"},
      {"ar", "ثانيا القوارب", "section 2 'ثانيا' | القوارب"},
      {"ar", "حادي عشر القوارب", "section 11 'حادي عشر' | القوارب"},
      {"ar", "حاديا وعشرين القوارب", "section 21 'حاديا وعشرين' | القوارب"},
      {"en", "I am", "none"},
      {"en", "II", "none"},
      {"en", "II. Boats", "none"},
      {"en", "A Boat", "none"},
      {"en", "IV 2030 targets", "section 4 'IV' | 2030 targets"},
      {"zh", "一些国家", "none"},
      {"zh", "一 2030年目标", "section 1 '一' | 2030年目标"},
      {"zh", "一 （第二部分）", "none"},
      {"ar", "ألف دولار", "none"},
      {"ar", "أولادنا في القوارب", "none"},
      {"en", "", "none"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(described(titled_section(row.text, language_of_code(row.language)), row.text), row.description)
        << row.text;
}

TEST(Label, ReadsRomanNumerals) {
  EXPECT_EQ(roman_value("iv"), 4);
  EXPECT_EQ(roman_value("XXXIX"), 39);
  EXPECT_EQ(roman_value("mix"), 0);
  EXPECT_EQ(roman_value(""), 0);
}

}  // namespace
}  // namespace corpus
