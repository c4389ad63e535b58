// SPDX-License-Identifier: GPL-2.0-or-later
// What a page that takes "q about=q on limit" makes of an address: the parameters it reads, and those it does not know.
#include "web/known_parameters.h"

#include <gtest/gtest.h>

namespace web_test {

namespace {

struct Address {
  web::Parameters sent;
  const char* read;
  const char* unknown;
};

TEST(KnownParameters, AreReadUnderThePagesOwnNames) {
  const Address rows[] = {
      {{}, "", ""},
      {{{"q", "water"}, {"on", "States"}}, "?q=water&on=States", ""},
      {{{"about", "water"}}, "?q=water", ""},
      {{{"about", "water"}, {"q", ""}}, "?q=water", ""},
      {{{"about", "water"}, {"q", "fire"}}, "?q=fire", ""},
      {{{"limt", "5"}, {"q", "water"}}, "?q=water", "limt"},
      {{{"Q", "water"}}, "", "Q"},
      {{{"about=q", "water"}}, "", "about=q"},
      {{{"", "water"}}, "", ""},
      {{{"x", "1"}, {"y", "2"}, {"x", "3"}}, "", "x y"},
      {{{"on", "a"}, {"on", "b"}}, "?on=a&on=b", ""},
      {{{"ui", "fr"}, {"lang", "ru"}, {"at", "op2"}}, "?ui=fr&lang=ru&at=op2", ""},
      {{{"lang", "-fr"}, {"lang", ""}}, "?lang=-fr", ""},
      {{{"limit", "20"}}, "?limit=20", ""},
  };
  for (const Address& row : rows) {
    const web::KnownParameters known = web::known_parameters(row.sent, "q about=q on limit");
    EXPECT_EQ(known.parameters.query(), row.read) << row.sent.query();
    std::string unknown;
    for (const std::string& name : known.unknown) unknown += (unknown.empty() ? "" : " ") + name;
    EXPECT_EQ(unknown, row.unknown) << row.sent.query();
  }
}

TEST(KnownParameters, AreBounded) {
  web::Parameters many;
  for (int i = 0; i < 1000; ++i) many.add(std::to_string(i) + std::string(1000, 'x'), "1");
  const web::KnownParameters known = web::known_parameters(many, "q");
  ASSERT_EQ(known.unknown.size(), 10u);
  for (const std::string& name : known.unknown) EXPECT_LE(name.size(), 100u);
  EXPECT_EQ(web::known_parameters(many, "*").parameters.list().size(), 1000u);
}

TEST(KnownParameters, AreListedWithoutTheirOtherNames) {
  EXPECT_EQ(web::listed_parameters("q about=q on limit"), "q, on, limit");
  EXPECT_EQ(web::listed_parameters(""), "");
}

}  // namespace

}  // namespace web_test
