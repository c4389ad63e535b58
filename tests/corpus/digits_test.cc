// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/digits.h"

#include <gtest/gtest.h>

#include "corpus/lines.h"
#include "corpus/proclitics.h"
#include "corpus/tokens.h"

namespace corpus {
namespace {

TEST(Digits, OnlyThoseOfAsciiCount) {
  EXPECT_TRUE(is_digits("0123456789"));
  for (const char* text : {"", "71a", "-1", "٧١", "７１", " 1", "XXI"}) EXPECT_FALSE(is_digits(text)) << text;
}

TEST(Digits, ANumberIsWhatStandsInFront) {
  struct Row {
    const char* text;
    int number;
  };
  for (const Row& row : {Row{"71/129", 71}, Row{"2015-09-25", 2015}, Row{"007", 7}, Row{"-2", -2}, Row{"", 0},
                         Row{"A/71", 0}, Row{" 71", 0}, Row{"2147483647", 2147483647}, Row{"2147483648", 0}})
    EXPECT_EQ(leading_number(row.text), row.number) << row.text;
}

TEST(Digits, AWholeNumberIsNothingElse) {
  struct Row {
    const char* text;
    int number;
  };
  for (const Row& row :
       {Row{"71", 71}, Row{"007", 7}, Row{"71/129", 0}, Row{"-2", 0}, Row{"", 0}, Row{"2147483648", 0}})
    EXPECT_EQ(whole_number(row.text), row.number) << row.text;
}

TEST(Dates, AsTheyAreStored) {
  EXPECT_EQ(iso_date(20161208), "2016-12-08");
  EXPECT_EQ(iso_date(9450102), "0945-01-02");
  EXPECT_EQ(iso_date(0), "");
}

TEST(Proclitics, TheArticleAlone) {
  struct Row {
    const char *printed, *alone;
  };
  for (const Row& row :
       {Row{"بالأمن البشري", "الأمن البشري"}, Row{"للأمن البشري", "الأمن البشري"}, Row{"والأمن", "الأمن"},
        Row{"كالأمن", "الأمن"}, Row{"الأمن", "الأمن"}, Row{"أمن", "أمن"}, Row{"والد", "والد"}, Row{"", ""}})
    EXPECT_EQ(with_bare_article(row.printed), row.alone) << row.printed;
}

TEST(Lines, HowTheyEnd) {
  struct Row {
    const char *text, *described;
  };
  for (const Row& row :
       {Row{"Decides to remain seized of the matter.", "sentence"}, Row{"to act; ", "sentence"},
        Row{"决定继续处理此案。", "sentence"}, Row{"采取行动；", "sentence"},
        Row{"وتقرر أن تبقي المسألة قيد نظرها؛", "sentence"}, Row{"Recalling its resolution 70/1,", "comma"},
        Row{"回顾其决议，", "comma"}, Row{"وإذ تشير إلى قرارها،\u200f", "comma"}, Row{"Decides:", "open"},
        Row{"“peace.”", "open"}, Row{"Annex", "open"}, Row{"", "open"}})
    EXPECT_STREQ(ends_sentence(row.text)   ? "sentence"
                 : ends_in_comma(row.text) ? "comma"
                                           : "open",
                 row.described)
        << row.text;
}

}  // namespace
}  // namespace corpus
