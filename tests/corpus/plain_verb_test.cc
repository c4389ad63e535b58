// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/plain_verb.h"

#include <gtest/gtest.h>

#include "corpus/lexicon.h"

namespace corpus {
namespace {

TEST(PlainVerb, WithoutTheWordsOfOrder) {
  struct Row {
    Language language;
    const char *verb, *plain;
  };
  for (const Row& row : {
           Row{Language::en, "Further calls upon", "calls upon"},
           Row{Language::en, "Also strongly urges", "strongly urges"},
           Row{Language::en, "Requests", "requests"},
           Row{Language::en, "Also", "also"},
           Row{Language::en, "", ""},
           Row{Language::fr, "Demande également", "demande"},
           Row{Language::fr, "Prie en outre", "prie"},
           Row{Language::es, "Exhorta también", "exhorta"},
           Row{Language::ru, "просит также", "просит"},
           Row{Language::ar, "تطلب أيضا", "تطلب"},
           Row{Language::zh, "又请", "请"},
           Row{Language::zh, "还促请", "促请"},
       })
    EXPECT_EQ(plain_verb(row.verb, row.language), row.plain) << row.verb;
}

TEST(PlainVerb, EveryWordOfOrderIsLeftOut) {
  const Table& rows = table("sequence_words.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const Language language = language_of_code(rows.cell(row, "language"));
    ASSERT_NE(language, Language::unknown);
    const std::string word(rows.cell(row, "word"));
    EXPECT_EQ(plain_verb(word + (language == Language::zh ? "x" : " x"), language), "x") << word;
  }
}

}  // namespace
}  // namespace corpus
