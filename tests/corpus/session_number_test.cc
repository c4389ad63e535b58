// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/session_number.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "corpus/digits.h"
#include "corpus/lexicon.h"

namespace corpus {
namespace {

TEST(SessionNumber, IsReadInSixLanguages) {
  const struct {
    std::string_view language, text;
    int number;
  } rows[] = {
      {"en", "Seventy-first session", 71},
      {"en", "Eightieth session", 80},
      {"en", "12th session", 12},
      {"fr", "Soixante et onzième session", 71},
      {"fr", "Quatre-vingt-dix-neuvième session", 99},
      {"fr", "Quatre-vingtième session", 80},
      {"es", "Septuagésimo primer período de sesiones", 71},
      {"es", "Octogésimo período de sesiones", 80},
      {"ru", "Семьдесят первая сессия", 71},
      {"ru", "Сороковая сессия", 40},
      {"ar", "الدورة الحادية والسبعون", 71},
      {"ar", "الدورة الثانية عشرة", 12},
      {"zh", "第七十一届会议", 71},
      {"zh", "第六十届会议", 60},
      {"zh", "第十二届会议", 12},
      {"en", "A session", 0},
      {"en", "99999999999999999999th session", 0},
      {"en", "", 0},
  };
  for (const auto& row : rows)
    EXPECT_EQ(session_number(row.text, language_of_code(row.language)), row.number) << row.text;
}

TEST(SessionNumber, SeveralAreReadEach) {
  const struct {
    std::string_view language, text;
    std::vector<int> numbers;
  } rows[] = {
      {"en", "its thirty-sixth and thirty-eighth sessions", {36, 38}},
      {"en", "its seventieth, seventy-first and 72nd sessions", {70, 71, 72}},
      {"fr", "ses soixante-dixième et soixante et onzième sessions", {70, 71}},
      {"es", "sus períodos de sesiones septuagésimo sexto y 44º", {76, 44}},
      {"ru", "ее семьдесят седьмой и семьдесят восьмой сессиях", {77, 78}},
      {"ar", "دورتيها الثانية عشرة والحادية والسبعين", {12, 71}},
      {"zh", "第七十七和七十八届会议", {77, 78}},
      {"en", "its sessions", {}},
  };
  for (const auto& row : rows)
    EXPECT_EQ(session_numbers(row.text, language_of_code(row.language)), row.numbers) << row.text;
}

TEST(SessionNumber, EveryOrdinalCounts) {
  for (const Language language : kLanguages) {
    const Table& rows = table(fmt::format("{}/ordinals.tsv", code(language)));
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (!is_digits(rows.cell(i, "value"))) continue;
      std::string_view forms = rows.cell(i, "forms");
      while (!forms.empty()) {
        const auto end = std::min(forms.find('|'), forms.size());
        const std::string form(forms.substr(0, end));
        EXPECT_EQ(std::to_string(session_number(form, language)), rows.cell(i, "value")) << form;
        forms.remove_prefix(std::min(end + 1, forms.size()));
      }
    }
  }
}

TEST(SessionNumber, IsWrittenInWords) {
  const struct {
    std::string_view language, text;
    int number;
  } rows[] = {
      {"en", "eighty-second", 82},
      {"en", "fifteenth", 15},
      {"en", "eightieth", 80},
      {"fr", "première", 1},
      {"fr", "quatre-vingt-unième", 81},
      {"fr", "soixante-douzième", 72},
      {"fr", "quatre-vingt-dix-septième", 97},
      {"es", "octogésimo segundo", 82},
      {"es", "decimoquinto", 15},
      {"ru", "восемьдесят вторая", 82},
      {"ru", "шестнадцатая", 16},
      {"ar", "الثانية والثمانون", 82},
      {"ar", "الحادية والسبعون", 71},
      {"ar", "الخامسة عشرة", 15},
      {"zh", "八十二", 82},
      {"zh", "二十", 20},
      {"zh", "十五", 15},
      {"en", "", 100},
      {"en", "", 0},
  };
  for (const auto& row : rows) EXPECT_EQ(ordinal_in_words(row.number, language_of_code(row.language)), row.text);
}

// And is read back as the number it is.
TEST(SessionNumber, WordsAndNumberAgree) {
  for (const Language language : kLanguages)
    for (int number = 1; number < 100; ++number)
      EXPECT_EQ(session_number(ordinal_in_words(number, language), language), number)
          << ordinal_in_words(number, language);
}

}  // namespace
}  // namespace corpus
