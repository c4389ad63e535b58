// SPDX-License-Identifier: GPL-2.0-or-later
// Labels as printed in six languages, and the part of an id they give at a depth. Where a label can be read in two ways
// the readings are separated by "/", likeliest first.
#include "corpus/provision_id.h"

#include <gtest/gtest.h>

namespace corpus {
namespace {

struct Row {
  std::string_view label;
  int depth;
  std::string_view ids;
};

TEST(ProvisionId, LabelsInAllScripts) {
  const Row rows[] = {
      {"1.", 0, "1"},
      {"12 -", 0, "12"},
      {"3-", 0, "3"},
      {"٣ -", 0, "3"},
      {"12 bis.", 0, "12bis"},
      {"1.4", 0, "1.4"},
      {"２．", 0, "2"},
      {"第四条", 0, "4"},
      {"第十二条", 0, "12"},
      {"(a)", 1, "a"},
      {"b)", 1, "b"},
      {"(أ)", 1, "a"},
      {"(ﻫ)", 1, "e"},
      {"ثانيا", 0, "ii"},
      {"جيم -", 0, "c"},
      {"(丑)", 1, "b"},
      {"(ب)", 1, "b"},
      {"(هـ)", 1, "e"},
      {"а)", 1, "a/a"},
      {"б)", 1, "b"},
      {"с)", 1, "c/c/q"},
      {"(aa)", 1, "aa"},
      {"(أ أ)", 1, "aa"},
      {"(i)", 2, "i/i"},
      {"(ii)", 2, "ii/ii"},
      {"iv)", 2, "iv"},
      {"‘1’", 2, "i"},
      {"’2‘", 2, "ii"},
      {"'3'", 2, "iii"},
      {"㈠", 2, "i"},
      {"(十一)", 2, "xi"},
      {"(v)", 1, "v/v"},
      {"(3)", 1, "3"},
      {"A.", 0, "a"},
      {"II.", 0, "ii/ii"},
      {"•", 1, "0"},
      {"–", 1, "0"},
      {"Annex", 0, ""},
      {"Total", 1, ""},
      {"", 0, ""},
      {"2020-2021", 0, ""},
      {"(see above)", 1, ""},
      {"أولاً -", 0, "i"},
      {"حادي عشر", 0, "xi"},
      {"عشرون", 0, "xx"},
      {"حادي وعشرون", 0, "xxi"},
      {"حادياً وعشرين", 0, "xxi"},
      {"ثلاثون", 0, "xxx"},
      {"二十一", 0, "21/xxi"},
      {"二、", 0, "2/ii"},
      {"(二)", 2, "ii"},
  };
  for (const Row& row : rows) {
    std::string ids;
    for (const LabelReading& reading : read_label(row.label)) {
      if (!ids.empty()) ids += "/";
      ids += id_part(reading, row.depth);
    }
    EXPECT_EQ(ids, row.ids) << row.label;
  }
}

TEST(ProvisionId, LabelLeftInTheText) {
  struct Text {
    std::string_view text, label;
  };
  const Text rows[] = {
      {"(f) To assist the Committee", "(f) "},
      {"a)\u00a0De veiller", "a)\u00a0"},
      {"3. Requests", "3. "},
      {"3 - تطلب", "3 - "},
      {"3- تطلب", "3- "},
      {"١١ - تحث", "١١ - "},
      {"(أ أ) التعاون", "(أ أ) "},
      {"‘1’ حماية", "‘1’ "},
      {"㈠ 开幕式", "㈠ "},
      {"2016 was a year", ""},
      {"(2024) du 24 mai 2024", ""},
      {"A. Introduction", ""},
      {"(see resolution 60/1)", ""},
      {"I am convinced", ""},
      {"3 members", ""},
      {"3.", ""},
      {"", ""},
  };
  for (const Text& row : rows) EXPECT_EQ(row.text.substr(0, leading_label(row.text)), row.label) << row.text;
}

TEST(ProvisionId, NumberAsItIsCited) {
  EXPECT_EQ(printed_number("3."), "3");
  EXPECT_EQ(printed_number("12 -"), "12");
  EXPECT_EQ(printed_number("(a)"), "(a)");
  EXPECT_EQ(printed_number("a)"), "a)");
  EXPECT_EQ(printed_number("第一条"), "第一条");
  EXPECT_EQ(printed_number("-"), "-");
}

}  // namespace
}  // namespace corpus
