// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/fields.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace corpus {
namespace {

TEST(Fields, TermsOfValues) {
  struct Row {
    const char* field;
    const char* value;
    const char* term;
  };
  for (const Row& row : {
           Row{"lang", "en", "Len"},
           Row{"body", "ga", "XBga"},
           Row{"year", "2016", "Y2016"},
           Row{"session", "S-10", "XNs-10"},
           Row{"symbol", "A/RES/71/129", "XS:A/RES/71/129"},
           Row{"cites", "rome-statute", "XCrome-statute"},
           Row{"subject", "HUMAN RIGHTS", "XJhuman rights"},
           Row{"voted-for", "Côte d’Ivoire", "XOFcote d'ivoire"},
           Row{"verb", "Further  calls upon", "XVfurther calls upon"},
           Row{"addressee", "All States", "XRall states"},
           Row{"defines", "Sécurité humaine", "XTsecurite humaine"},
       }) {
    const Field* found = field(row.field);
    ASSERT_TRUE(found) << row.field;
    EXPECT_EQ(term(*found, row.value), row.term);
  }
}

TEST(Fields, NamesPrefixesAndSlotsAreUnique) {
  std::set<std::string_view> names, prefixes;
  std::set<std::uint32_t> slots;
  for (const Field& row : fields()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_FALSE(row.doc.empty()) << row.name;
    EXPECT_TRUE(!row.prefix.empty() || row.slot != kNoSlot) << row.name << " says nothing";
    EXPECT_TRUE(row.prefix.empty() || prefixes.insert(row.prefix).second) << row.prefix;
    EXPECT_TRUE(row.slot == kNoSlot || slots.insert(row.slot).second) << row.name;
  }
  EXPECT_EQ(slots.size(), 13u) << "a slot of fields.h is in no row";
}

// A prefix that begins with another, followed by a value, must not read as the longer one.
TEST(Fields, NoTermOfOneFieldReadsAsAnother) {
  std::set<std::string> seen;
  for (const Field& row : fields()) {
    if (row.prefix.empty()) continue;
    for (const std::string value : {"a", "A", "1", ":", "P", "CP", "CT", "O", "OF"}) {
      const bool as_is = row.kind != FieldKind::keyword || value == "a" || value == "1";
      EXPECT_TRUE(!as_is || seen.insert(term(row, value)).second) << row.name << " " << value;
    }
  }
}

TEST(Fields, NoTermIsTooLong) {
  const std::string lengthy(1000, 'x');
  std::string arabic;
  for (int i = 0; i < 300; ++i) arabic += "ق";
  for (const Field& row : fields()) {
    EXPECT_LE(term(row, lengthy).size(), 245u);
    EXPECT_LE(term(row, arabic).size(), 245u);
    EXPECT_NE(term(row, lengthy + "a"), term(row, lengthy + "b"));
  }
  EXPECT_LE(unique_term(lengthy, Language::en, lengthy).size(), 245u);
}

TEST(Fields, UniqueTerms) {
  EXPECT_EQ(unique_term("A/RES/71/129", Language::en, "op5.a"), "QA/RES/71/129#op5.a@en");
  EXPECT_EQ(unique_term("A/RES/71/129", Language::ar), "QA/RES/71/129@ar");
  EXPECT_EQ(ghost_term("A/RES/71/129"), "QA/RES/71/129");
  EXPECT_EQ(stem_term(Language::fr, "securit"), "Zfr:securit");
  EXPECT_EQ(field("no-such-field"), nullptr);
}

}  // namespace
}  // namespace corpus
