// SPDX-License-Identifier: GPL-2.0-or-later
// From a document to terms: what must be there, and what must not.
#include "indexer/ingest.h"

#include <xapian.h>

#include "corpus/entry.h"
#include "corpus/fields.h"
#include "tests/indexer/folder.h"

namespace indexer {
namespace {

constexpr const char* kSample =
    "symbol A/RES/70/1\nlang fr\nformat akn\ntitle Sécurité humaine\nadopted 2015-09-25\nsubject HUMAN RIGHTS\n"
    "vote Côte d’Ivoire\nhealth numbering-gap\n"
    "pp1 Rappelant la résolution -> A/RES/60/1 2005-09-16\n"
    "op1 Prie les États de protéger l’enfant";

Ingested ingested(const std::string& text) {
  corpus::Analyser analyser;
  return ingest(read_by_hand(text, "a.xml", {})->front(), {"in/a.xml", "a.xml", "hash"}, analyser);
}

bool has(const Xapian::Document& entry, const std::string& term) {
  auto found = entry.termlist_begin();
  found.skip_to(term);
  return found != entry.termlist_end() && *found == term;
}

// Places of a term; "" when it has none or is not there.
std::string positions(const Xapian::Document& entry, const std::string& term) {
  std::string line;
  for (auto found = entry.termlist_begin(); found != entry.termlist_end(); ++found) {
    if (*found != term) continue;
    for (auto at = found.positionlist_begin(); at != found.positionlist_end(); ++at)
      line += (line.empty() ? "" : " ") + std::to_string(*at);
  }
  return line;
}

TEST(Ingest, AProvisionHasItsWordsAndItsPlace) {
  const Ingested made = ingested(kSample);
  ASSERT_EQ(made.entries.size(), 3u);
  const Xapian::Document& op1 = made.entries[2];
  for (const char* term :
       {"QA/RES/70/1#op1@fr", "XS:A/RES/70/1", "XE:A/RES/70/1@fr", "XKprovision", "XPoperative", "XIop1", "Lfr", "XBga",
        "Tresolution", "Y2015", "XN70", "XJhuman rights", "XVprie", "prie", "etats", "enfant", "Zfr:proteg"})
    EXPECT_TRUE(has(op1, term)) << term;
  for (const char* term : {"l'enfant", "sécurité", "securite", "XC:A/RES/60/1", "Ssecurite", "XHnumbering-gap",
                           "XPpreambular", "Zen:proteg", "XKexpression"})
    EXPECT_FALSE(has(op1, term)) << term;
  EXPECT_EQ(positions(op1, "enfant"), "6");
  EXPECT_EQ(positions(op1, "Zfr:proteg"), "");
  EXPECT_EQ(op1.get_value(corpus::slot::kWork), "A/RES/70/1");
  EXPECT_EQ(op1.get_value(corpus::slot::kDate), "20150925");
  EXPECT_EQ(op1.get_value(corpus::slot::kYear), "2015");
  const auto entry = corpus::decode_provision(op1.get_data());
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->text, "Prie les États de protéger l’enfant");
  EXPECT_EQ(entry->order, 1u);
}

TEST(Ingest, ACitationIsATerm) {
  const Ingested made = ingested(kSample);
  const Xapian::Document& pp1 = made.entries[1];
  EXPECT_TRUE(has(pp1, "XC:A/RES/60/1"));
  EXPECT_TRUE(has(pp1, "XCTrecalling"));
  EXPECT_EQ(made.targets, std::vector<std::string>{"A/RES/60/1"});
  const auto entry = corpus::decode_provision(pp1.get_data());
  ASSERT_TRUE(entry);
  ASSERT_EQ(entry->citations.size(), 1u);
  EXPECT_EQ(entry->citations[0].date, "2005-09-16");
}

TEST(Ingest, AnExpressionHasItsTitleAndMetadata) {
  const Ingested made = ingested(kSample);
  const Xapian::Document& expression = made.entries[0];
  for (const char* term : {"QA/RES/70/1@fr", "XKexpression", "Ssecurite", "securite", "Zfr:securit", "XOFcote d'ivoire",
                           "XHnumbering-gap", "XFakn"})
    EXPECT_TRUE(has(expression, term)) << term;
  EXPECT_FALSE(has(expression, "prie"));
  const auto entry = corpus::decode_expression(expression.get_data());
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->contents.size(), 2u);
  EXPECT_EQ(entry->source_hash, "hash");
  EXPECT_EQ(entry->file, "in/a.xml");
}

TEST(Ingest, TheSameProvisionHasOneValueInAllLanguages) {
  const auto value = [](const std::string& lang, const std::string& id) {
    const Ingested made = ingested("symbol A/RES/70/1\nlang " + lang + "\n" + id + " text");
    return made.entries[1].get_value(corpus::slot::kSame);
  };
  EXPECT_EQ(value("fr", "op1"), value("ru", "op1"));
  EXPECT_NE(value("fr", "op1"), value("fr", "op2"));
}

TEST(Ingest, ChineseHasCharactersWithPlacesAndPairsWithout) {
  const Ingested made = ingested("symbol A/RES/70/1\nlang zh\nop1 人类安全");
  const Xapian::Document& op1 = made.entries[1];
  EXPECT_EQ(positions(op1, "安"), "3");
  EXPECT_TRUE(has(op1, "安全"));
  EXPECT_EQ(positions(op1, "安全"), "");
}

TEST(Ingest, NoTermIsTooLongForXapian) {
  const std::string lengthy(5000, 'x');
  const Ingested made = ingested("symbol A/RES/70/1\nlang en\ntitle " + lengthy + "\nsubject " + lengthy + "\nop1 " +
                                 lengthy + " -> " + lengthy);
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (const Xapian::Document& entry : made.entries) {
    database.add_document(entry);
    for (auto term = entry.termlist_begin(); term != entry.termlist_end(); ++term) EXPECT_LE((*term).size(), 245u);
  }
}

}  // namespace
}  // namespace indexer
