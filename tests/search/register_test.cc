// SPDX-License-Identifier: GPL-2.0-or-later
// The register of obligations: which entries its conditions leave.
#include "corpus/state.h"
#include "search/addressees.h"
#include "search/filter_values.h"
#include "search/stated.h"
#include "tests/search/small_index.h"

namespace search {
namespace {

constexpr int kMany = 3100;  // more than are looked at at once

corpus::Document stating(const MadeDocument& made, const char* voting = "") {
  corpus::Document document = document_of(made);
  document.metadata.body = "ga";
  document.metadata.voting = voting;
  corpus::state(document);
  return document;
}

void write_register(const std::string& directory) {
  MadeDocument many{"A/RES/91/9", "en", "Boats", "2036-12-20", "resolution", {}};
  for (int i = 1; i <= kMany; ++i)
    many.provisions.push_back({"op" + std::to_string(i), std::to_string(i), "Urges Member States to paint boats;"});
  write_index(
      directory,
      {stating(many),
       stating({"A/RES/90/1",
                "en",
                "Harbours",
                "2035-10-05",
                "resolution",
                {{"op1", "1", "Requests the Secretary-General to submit to it a report at its ninety-second session;"},
                 {"op2", "2", "Urges Member States to keep harbours clean;"}}}),
       stating({"A/RES/90/2",
                "fr",
                "Phares",
                "2035-11-05",
                "resolution",
                {{"op1", "1",
                  "Prie le Secrétaire général de lui présenter un rapport dans un délai de soixante jours ;"}}}),
       stating({"A/91/L.4",
                "en",
                "Lamps",
                "2036-11-05",
                "draft",
                {{"op1", "1", "Requests the Secretary-General to report on lamps by 30 June 2037;"}}}),
       stating({"A/RES/90/3",
                "en",
                "Ropes",
                "2035-11-06",
                "resolution",
                {{"op1", "1", "Requests the Secretary-General to report on ropes by 30 June 2037;"}}},
               "vetoed")});
}

const Index& register_index() {
  static const std::shared_ptr<Index> index = made_index("register", write_register);
  return *index;
}

std::string listed(const StatedRequest& request) {
  const auto answer = stated(register_index(), request);
  if (!answer) return describe(answer.error());
  std::string text;
  for (const StatedEntry& entry : answer->entries)
    text.append(text.empty() ? "" : " ").append(entry.answer.symbol + "#" + entry.answer.provision);
  return text + (answer->cut ? " ..." : "");
}

TEST(Register, FindsWhatFitsHoweverMuchIsNewer) {
  struct Row {
    const char *from, *to, *due, *on, *listed;
  };
  const std::vector<Row> rows = {
      {"2035", "2035", "", "", "A/RES/90/2#op1 A/RES/90/1#op1 A/RES/90/1#op2"},
      {"", "2035-10", "", "", "A/RES/90/1#op1 A/RES/90/1#op2"},
      {"2037", "", "", "", ""},
      {"", "", "92", "", "A/RES/90/1#op1"},
      {"", "", "2037", "", "A/RES/90/1#op1"},
      {"", "", "2037-09", "", "A/RES/90/1#op1"},
      {"", "", "2037-09-08", "", "A/RES/90/1#op1"},
      {"", "", "2037-09-09", "", ""},
      {"", "", "2036-01", "", "A/RES/90/2#op1"},  // sixty days from its adoption
      {"", "", "", "Secretario General", "A/RES/90/2#op1 A/RES/90/1#op1"},
      {"", "", "", "секретарь", ""},
      {"2035", "2035", "", "etats membres", "A/RES/90/1#op2"},
  };
  for (const Row& row : rows) {
    StatedRequest request;
    request.kind = "obligation";
    request.from = row.from;
    request.to = row.to;
    request.due = row.due;
    request.addressee = row.on;
    EXPECT_EQ(listed(request), row.listed) << row.from << row.to << row.due << row.on;
  }
}

TEST(Register, IsWholeWithinItsBound) {
  StatedRequest request;
  request.kind = "obligation";
  request.limit = kMostStated;
  const auto answer = stated(register_index(), request);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->entries.size(), kMany + 3u);
  EXPECT_FALSE(answer->cut);
}

TEST(Register, LeavesOutWhatWasNotAdoptedUnlessAsked) {
  StatedRequest request;
  request.kind = "obligation";
  request.due = "2037-06-30";
  EXPECT_EQ(listed(request), "");
  request.drafts = true;
  EXPECT_EQ(listed(request), "A/91/L.4#op1 A/RES/90/3#op1");
  const auto answer = stated(register_index(), request);
  ASSERT_TRUE(answer);
  ASSERT_EQ(answer->entries.size(), 2u);
  EXPECT_EQ(answer->entries[0].standing, kDraft);
  EXPECT_EQ(answer->entries[1].standing, kNotAdopted);
}

// Reports submitted under a resolution, by what they say at their opening.
void write_reports(const std::string& directory) {
  const auto report = [](const char* symbol, const char* date, const std::vector<MadeProvision>& provisions) {
    return stating({symbol, "en", "Boats", date, "report", provisions});
  };
  const char* asked = "A/RES/92/1";
  write_index(
      directory,
      {stating(
           {asked,
            "en",
            "Boats",
            "2037-12-20",
            "resolution",
            {{"op1", "1", "Requests the Secretary-General to submit to it a report on boats at its next session;"},
             {"op2", "2", "Requests the Secretary-General to submit to it a report on oars at its next session;"}}}),
       report("A/94/9", "2039-08-01",
              {{"para1",
                "1",
                "The present report is submitted pursuant to paragraph 1 of resolution 92/1.",
                {{"92/1", asked, "para. 1", "pursuant to"}}}}),
       report("A/93/8", "2038-08-01",
              {{"para1",
                "1",
                "The present report is submitted pursuant to resolution 92/1.",
                {{"92/1", asked, "", "pursuant to"}}}}),
       report("A/93/7", "2038-07-01",
              {{"para1",
                "1",
                "In paragraph 2 of its resolution 92/1 the Assembly asked for a report on oars.",
                {{"92/1", asked, "para. 2", ""}}}}),
       report("A/93/6", "2038-06-01",
              {{"para1", "1", "The Committee recalls resolution 92/1.", {{"92/1", asked, "", "recalls"}}}}),
       report("A/93/5", "2038-05-01",
              {{"para1", "1", "This report is about something else."},
               {"para9", "9", "Paint is bought pursuant to resolution 92/1.", {{"92/1", asked, "", "pursuant to"}}}}),
       report("A/92/4", "2037-05-01",
              {{"para1",
                "1",
                "The present report is submitted pursuant to resolution 92/1.",
                {{"92/1", asked, "", "pursuant to"}}}})});
}

TEST(Delivered, IsWhatWasSubmittedUnderTheRequest) {
  static const std::shared_ptr<Index> index = made_index("reports", write_reports);
  StatedRequest request;
  request.kind = "obligation";
  for (const auto& [words, expected] : std::initializer_list<std::pair<const char*, const char*>>{
           {"A/RES/92/1#op1", " A/93/8 A/94/9"},
           {"A/RES/92/1#op2", " A/93/7 A/93/8"},
       }) {
    request.words = words;
    const auto answer = stated(*index, request);
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->entries.size(), 1u);
    std::string delivered;
    for (const Choice& choice : answer->entries.front().delivered) delivered += " " + choice.symbol;
    EXPECT_EQ(delivered, expected) << words;
  }
}

TEST(Register, OfWordsThatSayNothingIsEmpty) {
  for (const char* words : {"!!!", "the", "%", "的"}) {
    StatedRequest request;
    request.kind = "obligation";
    request.words = words;
    EXPECT_EQ(listed(request), "") << words;
  }
}

TEST(Register, OfADocumentIsWhatItSays) {
  for (const auto& [words, expected] : std::initializer_list<std::pair<const char*, const char*>>{
           {"90/1", "A/RES/90/1#op1 A/RES/90/1#op2"},
           {"A/RES/90/1#op2", "A/RES/90/1#op2"},
           {"resolución 90/1", "A/RES/90/1#op1 A/RES/90/1#op2"},
           {"第90/2号决议", "A/RES/90/2#op1"},
           {"A/91/L.4", "A/91/L.4#op1"},
           {"A/RES/90/77", "not-held A/RES/90/77"},
       }) {
    StatedRequest request;
    request.kind = "obligation";
    request.words = words;
    EXPECT_EQ(listed(request), expected) << words;
  }
}

TEST(Addressee, IsNamedInAnyLanguage) {
  for (const auto& [typed, expected] : std::initializer_list<std::pair<const char*, std::vector<std::string>>>{
           {"Secretary-General", {"Secretary-General"}},
           {"Secretario General", {"Secretary-General"}},
           {"al secretario general", {"Secretary-General"}},
           {"Secretaire general", {"Secretary-General"}},
           {"Генеральный секретарь", {"Secretary-General"}},
           {"الأمين العام", {"Secretary-General"}},
           {"秘书长", {"Secretary-General"}},
           {"the body itself", {"(organ itself)"}},
           {"本机关", {"(organ itself)"}},
           {"États", {"States"}},
           {"Etats Membres", {"Member States"}},
           {"государства-члены", {"Member States"}},
           {"الدول الأعضاء", {"Member States"}},
           {"HCR", {"United Nations High Commissioner for Refugees"}},
           {"ACNUR", {"United Nations High Commissioner for Refugees"}},
           {"УВКБ", {"United Nations High Commissioner for Refugees"}},
           {"难民署", {"United Nations High Commissioner for Refugees"}},
           {"Special Representative of the Secretary-General", {"Special Representative"}},
           {"nobody in particular", {}},
       })
    EXPECT_EQ(addressee_names(typed), expected) << typed;
}

TEST(FilterValue, OfADeadlineIsASessionOrADate) {
  for (const char* right : {"72", "1", "0072", "GA:72", "hrc:57", "2026", "2026-03", "2026-09-08"})
    EXPECT_EQ(wrong_value(register_index(), "due", right, corpus::Language::en), "") << right;
  for (const char* wrong : {"2026-13", "0", "999", "72nd", "soon", "-1", "GA:", ":72", "GA:soon", "2026-02-30"})
    EXPECT_NE(wrong_value(register_index(), "due", wrong, corpus::Language::en), "") << wrong;
}

TEST(FilterValue, OfAPeriodEndsBehindItsBeginning) {
  EXPECT_EQ(wrong_period("2016", "2016-01", corpus::Language::en), "");
  EXPECT_EQ(wrong_period("2017", "", corpus::Language::en), "");
  EXPECT_EQ(wrong_period("2016-12-31", "2016-01-01", corpus::Language::en),
            "2016-12-31 to 2016-01-01 is no period: it ends before it begins.");
  EXPECT_NE(wrong_period("2017", "2016", corpus::Language::ar), "");
}

}  // namespace
}  // namespace search
