// SPDX-License-Identifier: GPL-2.0-or-later
// Documents, citations in both directions, ghosts, meanings and refusals over the small index.
#include "search/show.h"

#include "search/graph.h"
#include "search/meaning.h"
#include "small_index.h"

namespace search {
namespace {

using corpus::Language;

template <class T>
std::string described(const Answer<T>& answer) {
  return answer ? describe(*answer) : describe(answer.error());
}

std::string line_with(const std::string& text, const std::string& part) {
  const auto at = text.find(part);
  if (at == std::string::npos) return "no line with " + part + " in:\n" + text;
  const auto from = text.rfind('\n', at) + 1;
  return text.substr(from, text.find('\n', at) - from);
}

TEST(Meaning, OfWhatIsTyped) {
  struct Row {
    const char *typed, *meant;
  };
  const std::vector<Row> rows = {
      {"A/RES/90/1", "one A/RES/90/1"},
      {"a/res/90/1", "one A/RES/90/1 (redirect)"},
      {"A/RES/90/1#op2.a", "one A/RES/90/1#op2.a"},
      {"90/1", "many A/RES/90/1 A/HRC/RES/90/1"},
      {"GA res 90/1", "one A/RES/90/1 (redirect)"},
      {"HRC resolution 90/1", "one A/HRC/RES/90/1 (redirect)"},
      {"2990 (2036)", "one S/RES/2990(2036) (redirect)"},
      {"https://docs.un.org/fr/A/RES/90/2", "one A/RES/90/2 (redirect)"},
      {"/akn/un/statement/deliberation/unga/2035-11-20/90-2/fra@", "one A/RES/90/2 (redirect)"},
      {"/akn/un/statement/deliberation/unsc/2036-02-11/2990-2036/", "one S/RES/2990(2036) (redirect)"},
      {"A/RES/60/1", "ghost A/RES/60/1"},
      {"60/1", "ghost A/RES/60/1 (redirect)"},
      {"A/RES/1/1", "none A/RES/1/1"},
      {"A/RES/90/1, para. 2", "one A/RES/90/1#op2 (redirect)"},
      {"GA res 90/1 para 2 (a)", "one A/RES/90/1#op2.a (redirect)"},
      {"A/RES/90/1 § 2", "one A/RES/90/1#op2 (redirect)"},
      {"A/RES/90/1 PP1", "one A/RES/90/1#pp1 (redirect)"},
      {"paragraph 2 of General Assembly resolution 90/1", "one A/RES/90/1#op2 (redirect)"},
      {"paragraphe 2 de la résolution 90/1 de l’Assemblée générale", "one A/RES/90/1#op2 (redirect)"},
      {"A/RES/90/1, párr. 2", "one A/RES/90/1#op2 (redirect)"},
      {"пункт 2 документа A/RES/90/1", "one A/RES/90/1#op2 (redirect)"},
      {"大会第90/1号决议第2段", "one A/RES/90/1#op2 (redirect)"},
      {"الفقرة 2 من قرار الجمعية العامة 90/1", "one A/RES/90/1#op2 (redirect)"},
      {"A/RES/90/1, paras. 2 and 3", "many A/RES/90/1#op2 A/RES/90/1#op3"},
      {"A/RES/90/1, para. 9", "one A/RES/90/1#para. 9 (redirect)"},
      {"60/1, para. 143", "ghost A/RES/60/1#op143 (redirect)"},
      {"water", "none "},
      {"", "none "},
  };
  for (const Row& row : rows) EXPECT_EQ(described(meaning(small_index(), row.typed)), row.meant) << row.typed;
}

TEST(Show, HasProvisionsInOrderWithNotesCitationsAndCiters) {
  const std::string text = described(show(small_index(), "A/RES/90/1", Language::en));
  EXPECT_EQ(line_with(text, "A/RES/90/1 en"), "A/RES/90/1 en of ar zh en fr ru es, cited by 2 in 2");
  EXPECT_EQ(line_with(text, "pp1 "),
            "pp1 Recalling its resolution 60/1 on the outcome of the summit, [A/RES/60/1 ghost]");
  EXPECT_EQ(line_with(text, "op2 "), "op2 Calls upon all States to protect civilians in armed conflicts; <-1");
  EXPECT_EQ(line_with(text, "op3 "), "op3 Requests the Secretary-General to report on early warning every year. ^fn1");
  EXPECT_LT(text.find("op2.a"), text.find("op3"));
  EXPECT_EQ(text.substr(text.rfind('\n') + 1, 4), "fn1 ");
}

TEST(Show, FallsBackToALanguageThatIsHeld) {
  const auto answer = show(small_index(), "A/RES/90/2", Language::ru);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->language, Language::en);
  EXPECT_EQ(answer->asked, Language::ru);
}

TEST(Show, OneProvisionAndItsParts) {
  const auto answer = show(small_index(), "A/RES/90/1#op2", Language::zh);
  ASSERT_TRUE(answer);
  ASSERT_EQ(answer->provisions.size(), 2u);
  EXPECT_EQ(answer->provisions[1].provision.id, "op2.a");
}

TEST(Show, RefusesInTypes) {
  EXPECT_EQ(described(show(small_index(), "A/RES/90/2#op9", Language::en)),
            "no-such-provision A/RES/90/2#op9 A/RES/90/2#op1 A/RES/90/2#op2");
  EXPECT_EQ(described(show(small_index(), "A/RES/90/2, para. 9", Language::en)),
            "no-such-provision A/RES/90/2, para. 9 A/RES/90/2#op2");
  EXPECT_EQ(described(show(small_index(), "A/RES/60/1", Language::en)), "not-held A/RES/60/1 ghost");
  EXPECT_EQ(described(show(small_index(), "A/RES/1/1", Language::en)), "not-held A/RES/1/1");
  EXPECT_EQ(described(show(small_index(), "90/1", Language::en)), "ambiguous 90/1 A/RES/90/1 A/HRC/RES/90/1");
  EXPECT_EQ(described(show(small_index(), "water", Language::en)), "no-symbol water");
}

TEST(Cites, ListsTargetsInOrderWithTheWords) {
  EXPECT_EQ(
      described(cites(small_index(), "S/RES/2990(2036)", Language::en)),
      "S/RES/2990(2036)@en cites\n"
      "A/RES/60/1 ghost\n"
      "  S/RES/2990(2036)#pp1@en recalling para. 143 Recalling paragraph 143 of General Assembly resolution [60/1] and "
      "resolution 90/1,\n"
      "A/RES/90/1 held\n"
      "  S/RES/2990(2036)#pp1@en recalling - Recalling paragraph 143 of General Assembly resolution 60/1 and "
      "resolution "
      "[90/1],");
  EXPECT_EQ(described(cites(small_index(), "A/RES/90/1#op1", Language::en)), "A/RES/90/1#op1@en cites");
  EXPECT_EQ(described(cites(small_index(), "A/RES/90/1#op7", Language::en)),
            "no-such-provision A/RES/90/1#op7 A/RES/90/1#op1 A/RES/90/1#op2 A/RES/90/1#op3");
  EXPECT_EQ(described(cites(small_index(), "A/RES/60/1", Language::en)), "not-held A/RES/60/1 ghost");
}

TEST(CitedBy, CountsAProvisionOnceForAllItsLanguages) {
  EXPECT_EQ(
      described(cited_by(small_index(), "A/RES/60/1", Language::fr)),
      "A/RES/60/1 ghost cited by 2 works, 2 provisions\n"
      "S/RES/2990(2036) held\n"
      "  S/RES/2990(2036)#pp1@en recalling para. 143 Recalling paragraph 143 of General Assembly resolution [60/1] and "
      "resolution 90/1,\n"
      "A/RES/90/1 held\n"
      "  A/RES/90/1#pp1@fr rappelant - Rappelant sa résolution [60/1] sur les résultats du sommet,");
}

TEST(CitedBy, KnowsWhichProvision) {
  EXPECT_EQ(line_with(described(cited_by(small_index(), "A/RES/90/1#op2", Language::en)), "#op2 held"),
            "A/RES/90/1#op2 held cited by 1 works, 1 provisions");
  EXPECT_EQ(described(cited_by(small_index(), "A/RES/90/1#op3", Language::en)),
            "A/RES/90/1#op3 held cited by 0 works, 0 provisions");
}

TEST(Ghost, SaysWhatIsKnownOfIt) {
  const std::string text = described(ghost(small_index(), "60/1", Language::es));
  EXPECT_EQ(text.substr(0, text.find('\n')), "A/RES/60/1 2005-09-16 [para. 143] <recordando>");
  EXPECT_EQ(described(ghost(small_index(), "A/RES/90/2", Language::en)), "held A/RES/90/2 A/RES/90/2");
}

TEST(Index, RefusesWhatIsNone) {
  const auto none = Index::open(testing::TempDir() + "/there_is_no_such_index");
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().what, "no such directory");
  const std::string damaged = testing::TempDir() + "/damaged_index";
  std::filesystem::create_directories(damaged);
  std::ofstream(damaged + "/CURRENT") << corpus::layout_text({damaged, 3, 2, "aa"});
  const auto opened = Index::open(damaged);
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().what.find("index again with --fresh"), std::string::npos) << opened.error().what;
}

// A new generation is asked as soon as CURRENT names it.
TEST(Index, FollowsTheNewestGeneration) {
  const std::string directory = testing::TempDir() + "/following_index";
  std::filesystem::remove_all(directory);
  write_small_index(directory);
  const auto index = Index::open(directory);
  ASSERT_TRUE(index) << index.error().describe();
  EXPECT_TRUE(show(**index, "A/RES/90/2", Language::en));
  const std::string before = (*index)->generation();
  corpus::IndexLayout next{directory, 2, 1, "ffff"};
  std::filesystem::create_directories(next.generation_path());
  Xapian::WritableDatabase(next.shard_path(0), Xapian::DB_CREATE_OR_OVERWRITE).commit();
  std::ofstream(directory + "/CURRENT.new") << corpus::layout_text(next);
  std::filesystem::rename(directory + "/CURRENT.new", directory + "/CURRENT");
  EXPECT_NE((*index)->generation(), before);
  EXPECT_EQ(described(show(**index, "A/RES/90/2", Language::en)), "not-held A/RES/90/2");
}

}  // namespace
}  // namespace search
