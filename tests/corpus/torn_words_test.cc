// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/torn_words.h"

#include <gtest/gtest.h>

namespace corpus {
namespace {

std::string mended(std::string_view text, std::string_view rest, Language language = Language::en) {
  std::vector<Block> blocks(2);
  blocks[0].text = MappedText(text, 0);
  blocks[1].text = MappedText(rest, text.size());
  std::vector<Note> notes;
  mend_torn_words(blocks, notes, language);
  return blocks[0].text.text();
}

TEST(TornWords, AreMendedWhenTheDocumentHasThemWhole) {
  const struct {
    std::string_view text, rest, mended;
  } rows[] = {
      {"all interes ted parties", "interested in wells", "all interested parties"},
      {"the develop ment of wells", "development, Development and to develop", "the development of wells"},
      {"all interes ted parties", "nothing of the kind", "all interes ted parties"},
      {"the rapist fled", "a therapist and another therapist; the the the the the", "the rapist fled"},
      {"a road map", "one roadmap, two roadmaps; a road here, a map there", "a road map"},
      {"in the peopl e and", "people", "in the peopl e and"},
      {"A N E W W E L L is dug", "a new well for all", "A NEW WELL is dug"},
      {"Part A B of it", "", "Part A B of it"},
  };
  for (const auto& row : rows) EXPECT_EQ(mended(row.text, row.rest), row.mended);
  EXPECT_EQ(mended("все заинтересо ванные стороны", "заинтересованные", Language::ru), "все заинтересованные стороны");
  EXPECT_EQ(mended("рек омендует вырыть колодец", "", Language::ru), "рекомендует вырыть колодец");
  EXPECT_EQ(mended("Deci des to dig", "", Language::en), "Decides to dig");
  EXPECT_EQ(mended("水 井", "水井", Language::zh), "水 井");
}

TEST(TornWords, MoveTheMarksBehindThem) {
  std::vector<Block> blocks(2);
  blocks[0].text = MappedText("interes ted parties", 0);
  blocks[0].marks.push_back({19, "1"});
  blocks[1].text = MappedText("interested", 30);
  std::vector<Note> notes;
  EXPECT_EQ(mend_torn_words(blocks, notes, Language::en), 1u);
  EXPECT_EQ(blocks[0].marks[0].at, 18u);
  EXPECT_EQ(blocks[0].text.source(), (Span{0, 19}));
}

}  // namespace
}  // namespace corpus
