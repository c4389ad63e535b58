// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/strength.h"

#include <gtest/gtest.h>

#include <set>

#include "corpus/lexicon.h"

namespace corpus {
namespace {

TEST(Strength, ByTheVerbWithItsAdverbs) {
  struct Row {
    Language language;
    const char *verb, *act, *strength;
  };
  for (const Row& row : {
           Row{Language::en, "Decides", "DECIDE", "decide"},
           Row{Language::en, "Urges", "CALL", "press"},
           Row{Language::en, "Once again strongly urges", "CALL", "press"},
           Row{Language::en, "Further calls upon", "CALL", "ask"},
           Row{Language::en, "Strongly encourages", "ENCOURAGE", "propose"},
           Row{Language::en, "Takes note of", "NOTE", "record"},
           Row{Language::en, "Renews", "DECIDE", "decide"},
           Row{Language::en, "renews its call", "CALL", "ask"},
           Row{Language::en, "frobnicates", "REQUEST", "ask"},
           Row{Language::en, "frobnicates", "", ""},
           Row{Language::en, "", "", ""},
           Row{Language::unknown, "Decides", "NOTE", "record"},
           Row{Language::fr, "Prie", "REQUEST", "ask"},
           Row{Language::es, "Insta", "CALL", "press"},
           Row{Language::ru, "настоятельно призывает", "CALL", "press"},
           Row{Language::ar, "تشجّع", "ENCOURAGE", "propose"},
           Row{Language::zh, "决定", "DECIDE", "decide"},
       })
    EXPECT_EQ(strength_of(row.verb, row.act, row.language), row.strength) << row.verb;
}

TEST(Strength, EveryStepHasARankOfItsOwn) {
  const Table& rows = table("strengths.tsv");
  std::set<int> ranks;
  for (std::size_t i = 0; i < rows.size(); ++i) ranks.insert(rank_of_strength(rows.cell(i, "strength")));
  EXPECT_EQ(ranks, (std::set<int>{0, 1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(rank_of_strength("no step"), -1);
}

}  // namespace
}  // namespace corpus
