// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/adoption.h"

#include <gtest/gtest.h>

namespace corpus {
namespace {

TEST(Adoption, AsTheSourceSaysIt) {
  struct Row {
    const char *voting, *manner;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"Adopted at the 1465th meeting", ""},
           Row{"vetoed", ""},
           Row{"not adopted", ""},
           Row{"recorded vote", "vote"},
           Row{"non-recorded vote", "vote"},
           Row{"VOTING BY MAIL", "vote"},
           Row{"Adopted 90-0-47, 55th plenary meeting", "vote"},
           Row{"Adopted at the 1465th meeting by 13 votes to none, with 2 abstentions (France)", "vote"},
           Row{"without a vote", "without-vote"},
           Row{"Adopted without a vote", "without-vote"},
           Row{"Adopted at the 2122nd meeting by consensus", "without-vote"},
           Row{"Adopted unanimously ai the 3023rd meeting", "unanimous"},
           Row{"Adopted unanimously, without a vote, at the 20th meeting", "unanimous"},
           Row{"Adoptée à l’unanimité à la 1102e séance", "unanimous"},
           Row{"Adoptée à la 2076e séance par 12 voix contre zéro", "vote"},
           Row{"Adoptée sans être mise aux voix", "without-vote"},
           Row{"Aprobada por unanimidad en la 1102ª sesión", "unanimous"},
           Row{"Aprobada por 13 votos contra ninguno", "vote"},
           Row{"Aprobada sin votación", "without-vote"},
           Row{"Принята единогласно на 1102-м заседании", "unanimous"},
           Row{"Принята 13 голосами при 2 воздержавшихся", "vote"},
           Row{"Принята без голосования", "without-vote"},
           Row{"一致通过", "unanimous"},
           Row{"以13票对零票、2票弃权通过", "vote"},
           Row{"未经表决通过", "without-vote"},
           Row{"اتخذ بالإجماع في الجلسة 1102", "unanimous"},
           Row{"اعتمد بأغلبية 13 صوتا", "vote"},
           Row{"اعتمد بدون تصويت", "without-vote"},
       }) {
    Metadata metadata;
    metadata.voting = row.voting;
    EXPECT_EQ(adoption_of(metadata), row.manner) << row.voting;
  }
}

TEST(Adoption, ByItsCounts) {
  struct Row {
    const char *body, *adopted;
    int votes_for, abstentions;
    const char* manner;
  };
  for (const Row& row : {
           Row{"sc", "2000-12-13", 15, -1, "unanimous"},
           Row{"sc", "1964-03-04", 11, -1, "unanimous"},
           Row{"sc", "2000-12-13", 11, -1, "vote"},
           Row{"sc", "2000-12-13", 13, 2, "vote"},
           Row{"hrc", "2024-10-09", 15, -1, "vote"},
           Row{"ga", "2016-12-08", -1, -1, ""},
       }) {
    Metadata metadata;
    metadata.body = row.body;
    metadata.adopted = row.adopted;
    metadata.votes_for = row.votes_for;
    metadata.abstentions = row.abstentions;
    EXPECT_EQ(adoption_of(metadata), row.manner) << row.body << " " << row.votes_for;
  }
}

}  // namespace
}  // namespace corpus
