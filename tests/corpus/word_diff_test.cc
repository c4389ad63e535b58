// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/word_diff.h"

#include <gtest/gtest.h>

namespace corpus {
namespace {

std::string compared(const char* before, const char* after, Language language) {
  Analyser analyser;
  const WordList one = word_list(before, language, analyser), other = word_list(after, language, analyser);
  return describe(diff_words(one, other), one, before, other, after);
}

TEST(WordDiff, WhatStayedWhatWentWhatCame) {
  struct Row {
    Language language;
    const char *before, *after, *described;
  };
  for (const Row& row : {
           Row{Language::en, "Takes note of the report", "Takes note with appreciation of the report",
               "Takes note [+with appreciation+] of the report"},
           Row{Language::en, "Urges all States to act", "Calls upon all States to act promptly",
               "[-Urges-] [+Calls upon+] all States to act [+promptly+]"},
           Row{Language::en, "“The  Report”, of\n2015", "the report of 2015", "the report of 2015"},
           Row{Language::en, "one two three", "four five", "[-one two three-] [+four five+]"},
           Row{Language::en, "", "new words", "[+new words+]"},
           Row{Language::en, "old words", "", "[-old words-]"},
           Row{Language::en, "", "", ""},
           Row{Language::fr, "Prie l’État d’agir", "Prie instamment l'Etat d'agir", "Prie [+instamment+] Etat d'agir"},
           Row{Language::es, "Insta a los Estados", "Exhorta a los Estados", "[-Insta-] [+Exhorta+] a los Estados"},
           Row{Language::ru, "просит всех членов", "вновь просит всех членов", "[+вновь+] просит всех членов"},
           Row{Language::ar, "تحـــث جميع الدول", "تحثّ جميع الدول الأعضاء", "تحثّ جميع الدول [+الأعضاء+]"},
           Row{Language::zh, "敦促各国采取行动", "促请各国采取行动", "[-敦-] 促 [+请+] 各国采取行动"},
       })
    EXPECT_EQ(compared(row.before, row.after, row.language), row.described) << row.before;
}

TEST(WordDiff, ASimilarityIsAShareOfAllWords) {
  Analyser analyser;
  const auto of = [&](const char* text) { return word_list(text, Language::en, analyser); };
  EXPECT_DOUBLE_EQ(similarity(of("a b c d"), of("A, B; c — d")), 1);
  EXPECT_DOUBLE_EQ(similarity(of("a b c d"), of("a b x d")), 0.75);
  EXPECT_DOUBLE_EQ(similarity(of("a b"), of("c d")), 0);
  EXPECT_DOUBLE_EQ(similarity(of(""), of("")), 1);
  EXPECT_DOUBLE_EQ(similarity(of(""), of("a")), 0);
}

TEST(WordDiff, AnyTwoListsAreRebuiltFromTheirParts) {
  Analyser analyser;
  std::uint32_t seed = 7;
  const auto made = [&] {
    std::string text;
    for (int i = 0; i < 40; ++i)
      text += std::string(1, static_cast<char>('a' + (seed = seed * 1664525 + 1013904223) / 65536 % 5)) + " ";
    return text;
  };
  for (int round = 0; round < 200; ++round) {
    const std::string one = made(), other = made();
    const WordList before = word_list(one, Language::en, analyser), after = word_list(other, Language::en, analyser);
    std::size_t b = 0, a = 0;
    for (const DiffPart& part : diff_words(before, after)) {
      EXPECT_EQ(part.before.start, b);
      EXPECT_EQ(part.after.start, a);
      b = part.before.end;
      a = part.after.end;
      if (part.kind != DiffPart::Kind::same) continue;
      ASSERT_EQ(part.before.size(), part.after.size());
      for (std::size_t i = 0; i < part.before.size(); ++i)
        EXPECT_EQ(before.words[part.before.start + i], after.words[part.after.start + i]);
    }
    EXPECT_EQ(b, before.size());
    EXPECT_EQ(a, after.size());
  }
}

}  // namespace
}  // namespace corpus
