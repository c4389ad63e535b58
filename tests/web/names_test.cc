// SPDX-License-Identifier: GPL-2.0-or-later
// How provisions and votes are called on pages.
#include "web/names.h"

#include <gtest/gtest.h>

namespace web_test {

namespace {

using corpus::Kind;
using corpus::Language;

struct Called {
  Kind kind;
  const char *number, *id;
  Language language;
  const char* name;
};

TEST(Names, Provisions) {
  const Called rows[] = {
      {Kind::operative, "3 (a)", "op3.a", Language::en, "operative paragraph 3 (a)"},
      {Kind::operative, "", "op3", Language::en, "operative paragraph 3"},
      {Kind::preambular, "", "pp12", Language::es, "párrafo del preámbulo 12"},
      {Kind::article, "5", "art5", Language::en, "article 5"},
      {Kind::article, "Art. 5", "art5", Language::en, "article 5"},
      {Kind::article, "art. V", "art5", Language::ar, "المادة V"},
      {Kind::article, "5. bis", "art5bis", Language::en, "article 5. bis"},
      {Kind::text, "", "text22", Language::en, "text 22"},
      {Kind::text, "", "op1.text22", Language::en, "text 22"},
      {Kind::paragraph, "annex, para. 2", "annex1.para2", Language::en, "annex, para. 2"},
      {Kind::paragraph, "annex, para. 2", "annex1.para2", Language::zh, "附件，第2段"},
      {Kind::paragraph, "annex 2, para. 3 (b)", "annex2.para3.b", Language::ar, "المرفق 2، الفقرة 3 (b)"},
      {Kind::article, "annex, art. 4 (2)", "annex1.art4.2", Language::ru, "приложение, ст. 4 (2)"},
      {Kind::operative, "part A, para. 1", "partA.op1", Language::fr, "partie A, par. 1"},
      {Kind::operative, "part A, sect. II, para. 1", "partA.sec2.op1", Language::es, "parte A, secc. II, párr. 1"},
      {Kind::operative, "•", "op9.2", Language::ar, "فقرة من المنطوق 9 (2)"},
      {Kind::operative, "•", "op3.a.i.1", Language::en, "operative paragraph 3 (a) (i) (1)"},
      {Kind::signature, "", "signature", Language::en, "signature"},
  };
  for (const Called& row : rows)
    EXPECT_EQ(web::provision_name(row.kind, row.number, row.id, row.language), row.name) << row.id;
}

TEST(Names, Votes) {
  EXPECT_EQ(web::voting_name("without a vote", Language::ar), "بدون تصويت");
  EXPECT_EQ(web::voting_name("recorded vote", Language::en), "recorded vote");
  EXPECT_EQ(web::voting_name("Adopted by 14 votes to none", Language::zh), "Adopted by 14 votes to none");
  EXPECT_EQ(web::voting_name("Adopted without a vote", Language::zh), web::voting_name("without a vote", Language::zh));
  EXPECT_EQ(web::voting_name("", Language::fr), "");
}

}  // namespace

}  // namespace web_test
