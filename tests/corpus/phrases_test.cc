// SPDX-License-Identifier: GPL-2.0-or-later
// What a list of words finds in a text, and that it finds the same whatever it was asked before.
#include "corpus/phrases.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using corpus::Phrases;

const std::vector<std::string_view> kForms = {
    "Council",
    "Security Council",
    "Member State*",
    "general",
    "General Assembly",
    "recall*",
    "pay* tribute",
    "a",
    "Генеральная Ассамблея",
    "Совет*",
    "الجمعية العامة",
    "قرار",
    "大会",
    "安全理事会",
};

// The forms, and so many others that what was found is remembered.
Phrases list_of(const std::vector<std::string_view>& forms) {
  Phrases phrases;
  for (std::size_t i = 0; i < forms.size(); ++i) phrases.add(forms[i], static_cast<std::uint32_t>(i));
  for (char first = 'p'; first <= 'z'; ++first)
    for (char second = 'a'; second <= 'z'; ++second)
      for (char third = 'q'; third <= 'u'; ++third)
        phrases.add(std::string{first, second, third, 'q', 'x'}, static_cast<std::uint32_t>(forms.size()));
  phrases.settle();
  return phrases;
}

// What is found at the beginning of the text.
std::string_view found_in(const Phrases& phrases, std::string_view text) {
  const Phrases::Match match = phrases.longest(text, 0);
  return match ? text.substr(0, match.end) : std::string_view();
}

struct Row {
  std::string_view text, found;
};

const std::vector<Row> kRows = {
    {"Council of Europe", "Council"},
    {"SECURITY COUNCIL resolution 1325", "SECURITY COUNCIL"},
    {"Security\n Council resolution 1325", "Security\n Council"},
    {"Security of States", ""},
    {"Security", ""},
    {"Security Counc", ""},
    {"Security Council", "Security Council"},
    {"Member States shall", "Member States"},
    {"Member Stateless", "Member Stateless"},
    {"member of the", ""},
    {"general debate of the", "general"},
    {"generally speaking, the", ""},
    {"General Assembly, at its", "General Assembly"},
    {"recalling its resolution", "recalling"},
    {"pays tribute to the", "pays tribute"},
    {"pays attention to the", ""},
    {"pays", ""},
    {"a report of the", "a"},
    {"about the report", ""},
    {"Генеральная Ассамблея,", "Генеральная Ассамблея"},
    {"Генеральная прокуратура,", ""},
    {"Генеральная", ""},
    {"Совета Безопасности и", "Совета"},
    {"الجمعية العامة في دورتها", "الجمعية العامة"},
    {"الجمعية الوطنية في", ""},
    {"القرار الذي اتخذته", ""},
    {"قرار مجلس الأمن", "قرار"},
    {"大会第七十一届会议", "大会"},
    {"大家都知道这件事", ""},
    {"安全理事会第1325号决议", "安全理事会"},
    {"安全", ""},
    {"Secur\xFFity Council of the", ""},
};

TEST(Phrases, FindTheLongestForm) {
  for (const Row& row : kRows) EXPECT_EQ(found_in(list_of(kForms), row.text), row.found) << row.text;
}

// In any order, and again: a text that ends within a form, or goes on otherwise, hides nothing from the next.
TEST(Phrases, FindTheSameWhateverWasAskedBefore) {
  const Phrases phrases = list_of(kForms);
  for (int times = 0; times < 3; ++times) {
    for (const Row& row : kRows) EXPECT_EQ(found_in(phrases, row.text), row.found) << row.text;
    for (auto row = kRows.rbegin(); row != kRows.rend(); ++row)
      EXPECT_EQ(found_in(phrases, row->text), row->found) << row->text;
  }
}

// Values that the table of what was found could not name are found all the same.
TEST(Phrases, FindValuesOfAnySize) {
  for (const std::uint32_t first : {0U, 1U << 24U, 0xFFFF0000U}) {
    Phrases phrases;
    for (std::uint32_t i = 0; i < 2000; ++i) phrases.add("w" + std::to_string(i * 7919U % 2000U), first + i);
    phrases.settle();
    for (int times = 0; times < 2; ++times)
      for (std::uint32_t i = 0; i < 2000; ++i) {
        const Phrases::Match match = phrases.longest("w" + std::to_string(i * 7919U % 2000U) + ", ", 0);
        EXPECT_TRUE(match);
        EXPECT_EQ(match.value, first + i);
      }
  }
}

// More words than the table of what was found has places: each drives others out.
TEST(Phrases, FindMoreFormsThanAreRemembered) {
  constexpr std::uint32_t kWords = 20000;
  const auto word = [](std::uint32_t i) { return "w" + std::to_string(i) + " of them"; };
  Phrases phrases;
  for (std::uint32_t i = 0; i < kWords; i += 2) phrases.add(word(i), i);
  phrases.settle();
  for (int times = 0; times < 2; ++times)
    for (std::uint32_t i = 0; i < kWords; ++i) {
      const Phrases::Match match = phrases.longest(word(i) + ", and so on", 0);
      EXPECT_EQ(static_cast<bool>(match), i % 2 == 0) << i;
      EXPECT_EQ(match.value, match ? i : 0);
    }
}

// Wherever a word ends among small letters of one and two bytes, no more is passed than its letters.
TEST(SmallLetters, ArePassedToTheEndOfTheWord) {
  for (const std::string letter : {"a", "z", "а", "я", "џ", "ا", "ي"})
    for (const std::string end : {"", " ", "A", "1", "Я", "،", "؛", "؟", "٪", "é", "Œ", "大", "’", "\xD0", "\xC2\xA0"})
      for (std::size_t letters = 0; letters < 12; ++letters) {
        std::string text = " ";
        for (std::size_t i = 0; i < letters; ++i) text += letter;
        const std::size_t behind = text.size();
        text += end + (end.empty() ? "" : "abcдеж");
        const std::size_t passed = corpus::behind_small_letters(text, 1);
        const bool looked_at = behind + 8 <= text.size();  // what is near the end of a text may be left
        EXPECT_TRUE(looked_at ? passed == behind : passed <= behind) << text;
      }
}

}  // namespace
