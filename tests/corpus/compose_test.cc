// SPDX-License-Identifier: GPL-2.0-or-later
// Letters and accents that stand apart, and where the bytes of what is put together stood.
#include "corpus/compose.h"

#include <gtest/gtest.h>

#include "corpus/draft.h"
#include "corpus/html_visible.h"

namespace corpus {
namespace {

TEST(Compose, LettersAndAccentsBecomeOne) {
  const struct {
    std::string_view apart, together;
  } rows[] = {
      {"", ""},
      {"resolution 71/129", "resolution 71/129"},
      {"résolution", "résolution"},
      {"re\u0301solution", "résolution"},
      {"peri\u0301odo, nu\u0301m., an\u0303o", "período, núm., año"},
      {"c\u0327a, nai\u0308f, tre\u0300s", "ça, naïf, très"},
      {"решении\u0306, Ассамблеи\u0306", "решений, Ассамблей"},
      {"\u0627\u0654\u0645\u0646", "أمن"},
      {"\u0645\u0633\u0627\u0654\u0644\u0629 \u0627\u0653\u062E\u0631", "مسألة آخر"},
      {"إنّ المجلسَ", "إنّ المجلسَ"},  // vowel signs stay in the order they were typed in
      {"第71/129号决议", "第71/129号决议"},
      {"\uF901", "\uF901"},  // a compatibility character is none of our business
  };
  for (const auto& row : rows) EXPECT_EQ(composed(row.apart).text(), row.together) << row.apart;
}

TEST(Compose, PlacesAreThoseOfTheSource) {
  const std::string_view apart = "la re\u0301solution 71/129 adopte\u0301e";
  const MappedText together = composed(apart);
  const auto of = [&](std::string_view part) {
    const std::size_t at = together.text().find(part);
    return std::string(together.source({at, at + part.size()}).of(apart));
  };
  EXPECT_EQ(of("71/129"), "71/129");
  EXPECT_EQ(of("résolution"), "re\u0301solution");
  EXPECT_EQ(of("é"), "e\u0301");
  EXPECT_EQ(of("solution 71"), "solution 71");
  EXPECT_EQ(of("adoptée"), "adopte\u0301e");
  const MappedText part = together.slice({together.text().find("71"), together.text().size()});
  EXPECT_EQ(part.source().of(apart), "71/129 adopte\u0301e");
}

// What a draft cites is found whichever way its accents are typed, and its places are bytes of the draft as it is.
TEST(Compose, DraftsAreReadAndKeptAsTheyAre) {
  const struct {
    std::string_view name, draft, surface, target;
  } rows[] = {
      {"fr.txt",
       "Dans sa re\u0301solution 71/129, l’Assemble\u0301e ge\u0301ne\u0301rale a de\u0301cide\u0301 de poursuivre.\n",
       "71/129", "A/RES/71/129"},
      {"fr.md", "Voir la re\u0301solution 25/6 du Conseil des droits de l’homme, adopte\u0301e en 2014.\n", "25/6",
       "A/HRC/RES/25/6"},
      {"es.txt",
       "En el pa\u0301rrafo 5 de la resolucio\u0301n 2022/3 del Consejo Econo\u0301mico y Social se pide lo "
       "siguiente.\n",
       "2022/3", "E/RES/2022/3"},
      {"ru.txt", "В пункте 3 резолюции 71/129 Генеральнои\u0306 Ассамблеи говорится о том же самом.\n", "71/129",
       "A/RES/71/129"},
      {"ar.txt", "وفقا لقرار مجلس الا\u0654من 1325 (2000) الذي اتخذه في تلك السنة،\n", "1325 (2000)",
       "S/RES/1325(2000)"},
      {"fr.html",
       "<html><body><p>Voir l’Assemble\u0301e ge\u0301ne\u0301rale, re\u0301solution 71/129, adopte\u0301e "
       "hier.</p></body></html>",
       "71/129", "A/RES/71/129"},
  };
  for (const auto& row : rows) {
    const auto draft = read_draft(row.draft, row.name);
    ASSERT_TRUE(draft.has_value()) << row.name;
    EXPECT_EQ(draft->text, row.draft);
    ASSERT_EQ(draft->citations.size(), 1u) << row.name;
    EXPECT_EQ(draft->citations[0].target.value_or("?"), row.target) << row.name;
    EXPECT_EQ(draft->citations[0].span.of(row.draft), row.surface) << row.name;
    EXPECT_EQ(draft->citations[0].surface, row.surface) << row.name;
    for (const Provision& provision : draft->provisions) EXPECT_FALSE(has_loose_accents(provision.text.text()));
  }
}

TEST(Compose, ANameKeepsItsAccentsInTheDraft) {
  const std::string_view draft =
      "La De\u0301claration universelle des droits de l’homme et le Pacte disent le contraire.\n";
  const auto read = read_draft(draft, "fr.txt");
  ASSERT_TRUE(read.has_value());
  ASSERT_EQ(read->citations.size(), 1u);
  EXPECT_EQ(read->citations[0].span.of(draft), "De\u0301claration universelle des droits de l’homme");
}

}  // namespace
}  // namespace corpus
