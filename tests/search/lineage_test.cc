// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/lineage.h"

#include "search/verbs.h"
#include "tests/search/sample_index.h"

namespace search {
namespace {

using corpus::Language;

std::string followed(const char* typed, Language language = Language::en) {
  const auto answer = lineage(sample_index(), typed, language);
  return answer ? describe(*answer) : describe(answer.error());
}

std::string rows_of(const std::string& text) {
  const auto at = text.find("\n ");
  return at == std::string::npos ? text : text.substr(at + 1);
}

TEST(Lineage, AParagraphIsFollowedThroughItsSeries) {
  struct Row {
    const char *typed, *rows;
  };
  for (const Row& row : {
           Row{"SAMPLE/RES/5/1#op5", "  first op4 same op5 changed op5 [->within one year]"},
           Row{"SAMPLE/RES/4/2#op5", "  first op4 same op5 changed op5 [->within one year]"},
           Row{"SAMPLE/RES/4/2#op7", "  first op5 same op7 dropped"},
           Row{"SAMPLE/RES/5/1, para. 5", "  first op4 same op5 changed op5 [->within one year]"},
           Row{"SAMPLE/RES/5/1, para. 99", "no-such-provision SAMPLE/RES/5/1, para. 99 SAMPLE/RES/5/1#op11"},
           Row{"SAMPLE/RES/9/9", "not-held SAMPLE/RES/9/9"},
       })
    EXPECT_EQ(rows_of(followed(row.typed)), row.rows) << row.typed;
}

TEST(Lineage, TheSeriesIsTheSameInEachLanguageAndFromEachOfItsWorks) {
  for (const Language language : corpus::kLanguages)
    for (const char* typed : {"SAMPLE/RES/4/2", "SAMPLE/RES/5/1"}) {
      const auto answer = lineage(sample_index(), typed, language);
      ASSERT_TRUE(answer);
      std::string works;
      for (const LineageWork& work : answer->works) works += work.symbol + " ";
      const bool held = answer->language == language;  // one of the six is read in a child process: not in this index
      if (held) {
        EXPECT_NE(works.find("SAMPLE/RES/3/1 "), std::string::npos) << works;
      }
    }
}

TEST(Lineage, EveryParagraphIsAccountedFor) {
  const auto answer = lineage(sample_index(), "SAMPLE/RES/5/1", Language::en);
  ASSERT_TRUE(answer);
  std::vector<std::size_t> there(answer->works.size());
  for (const LineageRow& row : answer->rows)
    for (std::size_t i = 0; i < row.fates.size(); ++i) {
      const bool held = row.versions[i].has_value();
      EXPECT_EQ(held, row.fates[i] != Fate::absent && row.fates[i] != Fate::dropped);
      there[i] += held;
    }
  for (std::size_t i = 1; i < there.size(); ++i)
    EXPECT_EQ(there[i], answer->works[i].same + answer->works[i].changed + answer->works[i].added);
}

TEST(Compare, TwoWorksOrTwoProvisions) {
  const auto two = compare(sample_index(), "SAMPLE/RES/4/2#op5", "SAMPLE/RES/5/1#op5", Language::en);
  ASSERT_TRUE(two);
  EXPECT_EQ(rows_of(describe(*two)), "  first op5 changed op5 [->within one year]");
  EXPECT_EQ(two->works[1].changed, 1u);
  const auto stronger = compare(sample_index(), "SAMPLE/RES/5/1#op6", "SAMPLE/RES/5/1#op5", Language::en);
  ASSERT_TRUE(stronger);
  EXPECT_EQ(stronger->rows[0].versions[1]->stronger, 1);
  EXPECT_FALSE(compare(sample_index(), "SAMPLE/RES/4/2", "SAMPLE/RES/9/9", Language::en));
}

TEST(Verbs, RenderingsAreCountedOverParallelParagraphs) {
  const auto answer = verbs(sample_index(), "Also urges", Language::unknown);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->verb, "urges");
  EXPECT_EQ(answer->strength, "press");
  ASSERT_EQ(answer->renderings.size(), 5u);
  for (const Renderings& each : answer->renderings) {
    std::uint32_t sum = 0;
    for (const Rendering& one : each.verbs) {
      sum += one.verb.count;
      EXPECT_LE(one.verb.count, one.all);
    }
    EXPECT_EQ(sum, each.paragraphs) << corpus::code(each.language);
    EXPECT_LE(each.paragraphs, answer->paragraphs);
  }
  const auto followed = verbs(sample_index(), "urges the Secretary-General", Language::unknown);
  ASSERT_TRUE(followed);
  EXPECT_EQ(followed->paragraphs, answer->paragraphs);
  const auto spanish = verbs(sample_index(), "deplora", Language::unknown);
  ASSERT_TRUE(spanish);
  EXPECT_EQ(spanish->language, Language::es);
  const auto none = verbs(sample_index(), "", Language::unknown, Language::ru);
  ASSERT_TRUE(none);
  EXPECT_EQ(none->language, Language::ru);
  const auto unknown = verbs(sample_index(), "frobnicates", Language::en);
  ASSERT_TRUE(unknown);
  EXPECT_EQ(unknown->paragraphs, 0u);
  EXPECT_FALSE(unknown->known.empty());
}

}  // namespace
}  // namespace search
