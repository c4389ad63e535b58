// SPDX-License-Identifier: GPL-2.0-or-later
// Quotations as legal writing prints them, and where they stand in a text.
#include "search/wording_quote_words.h"

#include <gtest/gtest.h>

#include "search/shared_wording.h"

namespace search {
namespace {

using corpus::Language;

struct Row {
  const char *quotation, *text, *compared;
};

std::string compared(const Row& row, Language language) {
  corpus::Analyser& analyser = analyser_of_thread();
  const QuotedWords quoted = quoted_words(row.quotation, language, analyser);
  const corpus::WordList text = corpus::word_list(row.text, language, analyser);
  const corpus::FoundWords found = find_quoted(quoted, text);
  if (found.exact()) return "exact " + std::string(corpus::bytes_of(text, found.words).of(row.text));
  return found.similarity > 0 ? corpus::describe(found.parts, quoted.words, row.quotation, text, row.text) : "absent";
}

TEST(QuotedWords, WhatIsLeftOutIsNoDifference) {
  const char* water = "Clean water is owed to every town, and every town keeps its wells, in this regard;";
  for (const Row& row : {
           Row{"clean water is owed ... in this regard", water,
               "exact Clean water is owed to every town, and every town keeps its wells, in this regard"},
           Row{"Clean water […] keeps its wells", water,
               "exact Clean water is owed to every town, and every town keeps its wells"},
           Row{"clean water (...) its wells …", water,
               "exact Clean water is owed to every town, and every town keeps its wells"},
           Row{"“... [E]very town keeps its wells”", water, "exact every town keeps its wells"},
           Row{"[c]lean water is owed", water, "exact Clean water is owed"},
           Row{"its well[s], in this regard", water, "exact its wells, in this regard"},
           Row{"its wells … clean water is owed", water, "its wells [-clean water is owed-]"},
           Row{"no such words … are there at all", water, "absent"},
       })
    EXPECT_EQ(compared(row, Language::en), row.compared) << row.quotation;
}

TEST(QuotedWords, InEachLanguage) {
  const Row fr = {"l’eau est due […] à chaque ville", "L’eau est due, partout et toujours, à chaque ville ;", ""};
  EXPECT_TRUE(compared(fr, Language::fr).starts_with("exact ")) << compared(fr, Language::fr);
  const Row es = {"el agua se debe (...) a cada ciudad", "El agua se debe, siempre y en todas partes, a cada ciudad;",
                  ""};
  EXPECT_TRUE(compared(es, Language::es).starts_with("exact ")) << compared(es, Language::es);
  const Row ru = {"[в]ода нужна … каждому городу", "Вода нужна всегда и везде, каждому городу;", ""};
  EXPECT_TRUE(compared(ru, Language::ru).starts_with("exact ")) << compared(ru, Language::ru);
  const Row ar = {"الماء حق ... لكل مدينة", "الماء حق دائم في كل مكان لكل مدينة؛", ""};
  EXPECT_TRUE(compared(ar, Language::ar).starts_with("exact ")) << compared(ar, Language::ar);
  const Row zh = {"清洁的水……属于每个城市", "清洁的水永远并且在所有地方属于每个城市；", ""};
  EXPECT_TRUE(compared(zh, Language::zh).starts_with("exact ")) << compared(zh, Language::zh);
}

}  // namespace
}  // namespace search
