// SPDX-License-Identifier: GPL-2.0-or-later
// Deadlines as days, calendars and tables.
#include "search/stated.h"

#include <gtest/gtest.h>

namespace search {
namespace {

TEST(Deadline, FallsOnADay) {
  struct Row {
    const char *due, *adopted, *day;
  };
  const std::vector<Row> rows = {
      {"2030-12-31", "2016-12-08", "2030-12-31"},
      {"GA:1", "", "1946-01-10"},
      {"GA:4", "", "1949-09-20"},
      {"GA:6", "", "1951-11-06"},
      {"GA:50", "", "1995-09-19"},
      {"GA:53", "", "1998-09-09"},
      {"GA:57", "", "2002-09-10"},
      {"GA:58", "", "2003-09-16"},
      {"GA:72", "2016-12-08", "2017-09-12"},
      {"GA:79", "2023-12-08", "2024-09-10"},
      {"GA:80", "", "2025-09-09"},
      {"HRC:57", "2023-10-12", "2024-09-01"},
      {"HRC:4", "", "2007-03-01"},
      {"CSW:70", "", "2026-03-01"},
      {"ILC:71", "", "2019-05-01"},
      {"ILC:72", "", "2021-05-01"},
      {"UNFF:1", "", ""},
      {"ECOSOC:2024", "2023-07-25", "2024-07-01"},
      {"P90D", "2024-01-31", "2024-04-30"},
      {"P6M", "2024-08-31", "2025-02-28"},
      {"R/P1Y", "2024-02-29", "2025-02-28"},
      {"R/P3M", "2024-11-15", "2025-02-15"},
      {"P90D", "", ""},
      {"2024-02-31", "", ""},
      {"nonsense", "2024-01-01", ""},
      {"P", "2024-01-01", ""},
      {"", "2024-01-01", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(day_of_deadline(row.due, row.adopted), row.day) << row.due;
}

StatedAnswer one_entry() {
  StatedEntry entry;
  entry.answer.symbol = "SAMPLE/RES/5/1";
  entry.answer.provision = "op5";
  entry.answer.number = "5";
  entry.answer.language = corpus::Language::fr;
  entry.answer.date = "2022-12-08";
  entry.answer.quote =
      "=Prie le secrétariat, \"sans délai\"; de lui faire rapport sur l’ensemble des mesures prises à cet effet";
  entry.statement.bearers = {"le secrétariat"};
  entry.statement.due = entry.due = {"GA:79", "R/P1Y"};
  entry.statement.report = true;
  StatedAnswer answer;
  answer.kind = "obligation";
  answer.entries.push_back(entry);
  return answer;
}

TEST(Calendar, HasTheSameNamesEveryTimeAndShortLines) {
  const std::string made = to_ics(one_entry());
  EXPECT_EQ(made, to_ics(one_entry()));
  EXPECT_TRUE(made.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  EXPECT_TRUE(made.ends_with("END:VCALENDAR\r\n"));
  for (const char* line : {"DTSTART;VALUE=DATE:20240910\r\n", "DTEND;VALUE=DATE:20240911\r\n",
                           "DTSTART;VALUE=DATE:20231208\r\n", "RRULE:FREQ=YEARLY;INTERVAL=1;COUNT=5\r\n"})
    EXPECT_NE(made.find(line), std::string::npos) << line;
  std::vector<std::string> uids;
  for (std::size_t at = 0; at < made.size();) {
    const auto end = made.find("\r\n", at);
    ASSERT_NE(end, std::string::npos);
    EXPECT_LE(end - at, 75u);
    if (made.compare(at, 4, "UID:") == 0) uids.push_back(made.substr(at, end - at));
    at = end + 2;
  }
  ASSERT_EQ(uids.size(), 2u);
  EXPECT_NE(uids[0], uids[1]);
}

// Left the provisions with one deadline and who is to act, right those that are in the calendar.
TEST(Calendar, HasEachDeadlineOnce) {
  struct Act {
    const char *provision, *bearer = "le secrétariat";
  };
  const struct {
    std::vector<Act> acts;
    std::vector<std::string> kept;
  } rows[] = {
      {{{"op5"}, {"op5.a"}}, {"op5.a"}},           // the paragraph has it from its point
      {{{"op5"}, {"op5.a"}, {"op5.b"}}, {"op5"}},  // the points have it from their opening words
      {{{"op5"}, {"op5"}}, {"op5"}},               // two acts
      {{{"op5"}, {"op50"}, {"op6.a"}}, {"op5", "op50", "op6.a"}},
      {{{"op5"}, {"op5", "les États"}}, {"op5", "op5"}},  // of two
      {{{"op5", "(organ itself)"}, {"op5.a"}, {"op5.b", "les États"}}, {"op5.a", "op5.b"}},
      {{{"op5"}, {"op5.a"}, {"op5.b", "les États"}}, {"op5", "op5.b"}},
  };
  for (const auto& [acts, kept] : rows) {
    StatedAnswer answer;
    for (const Act& act : acts) {
      StatedEntry& entry = answer.entries.emplace_back(one_entry().entries.front());
      entry.answer.number = entry.answer.provision = act.provision;
      entry.statement.bearers = {act.bearer};
      entry.statement.due = entry.due = {"GA:79"};
    }
    const std::string made = to_ics(answer);
    std::vector<std::string> found;
    for (std::size_t at = 0; (at = made.find("SAMPLE/RES/5/1 (", at)) != std::string::npos; ++at)
      found.push_back(made.substr(at + 16, made.find(')', at) - at - 16));
    EXPECT_EQ(found, kept);
  }
}

// Left a deadline and the day the next of the series was adopted, right when it ends.
TEST(Calendar, GoesOnForAYearOrUntilTheNextOfTheSeries) {
  const struct {
    const char *due, *until, *rule, *adopted = "2022-12-08";
  } rows[] = {
      {"R/P60D", "", "RRULE:FREQ=DAILY;INTERVAL=60;COUNT=6"},
      {"R/P6M", "", "RRULE:FREQ=MONTHLY;INTERVAL=6;COUNT=2"},
      {"R/P18M", "", "RRULE:FREQ=MONTHLY;INTERVAL=18;COUNT=1"},
      {"R/P1M", "", "RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1;COUNT=12", "2024-04-30"},
      {"R/P2W", "", "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=26"},
      {"R/P2Y", "", "RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=5"},
      {"R/P60D", "2023-12-01", "RRULE:FREQ=DAILY;INTERVAL=60;UNTIL=20231201"},
      {"R/P1Y", "2023-12-01", "RRULE:FREQ=YEARLY;INTERVAL=1;COUNT=5"},  // the next came before the first was due
  };
  for (const auto& [due, until, rule, adopted] : rows) {
    StatedAnswer answer = one_entry();
    answer.entries.front().statement.due = answer.entries.front().due = {due};
    answer.entries.front().answer.date = adopted;
    answer.entries.front().until = until;
    EXPECT_NE(to_ics(answer).find(std::string(rule) + "\r\n"), std::string::npos) << to_ics(answer);
  }
}

std::string unfolded(std::string lines) {
  for (std::size_t at = 0; (at = lines.find("\r\n ", at)) != std::string::npos;) lines.erase(at, 3);
  return lines;
}

// What is due, of whom, when, in words; that a day is reckoned, and that nobody adopted it.
TEST(Calendar, SaysWhatIsDueInWords) {
  const struct {
    corpus::Language language;
    const char* due;
    std::string_view standing;
    const char* summary;
  } rows[] = {
      {corpus::Language::en, "GA:79", kAdopted,
       "SUMMARY:Report due: SAMPLE/RES/5/1 (5)\\; the body itself\\; at its session\r\n"},
      {corpus::Language::en, "HRC:57", kAdopted, "\\; about this time\\; the session’s first day is not known\r\n"},
      {corpus::Language::en, "GA:79", kNotAdopted, "\\; not adopted\r\n"},
      {corpus::Language::fr, "GA:79", kDraft, "SUMMARY:Rapport attendu : SAMPLE/RES/5/1 (5)\\; l’organe lui-même"},
      {corpus::Language::zh, "GA:79", kAdopted, "SUMMARY:应提交报告：SAMPLE/RES/5/1 (5)；本机关；at its session\r\n"},
      {corpus::Language::ar, "GA:79", kAdopted, "؛ الهيئة نفسها؛ at its session\r\n"},
      {corpus::Language::ru, "GA:79", kAdopted, "SUMMARY:Срок доклада: SAMPLE/RES/5/1 (5)\\; сам орган"},
      {corpus::Language::es, "GA:79", kAdopted,
       "SUMMARY:Informe por presentar: SAMPLE/RES/5/1 (5)\\; el propio órgano"},
  };
  for (const auto& row : rows) {
    StatedAnswer answer = one_entry();
    StatedEntry& entry = answer.entries.front();
    answer.language = row.language;
    entry.standing = row.standing;
    entry.statement.bearers = {"(organ itself)"};
    entry.statement.deadline = "at its session";
    entry.statement.due = entry.due = {row.due};
    EXPECT_NE(unfolded(to_ics(answer)).find(row.summary), std::string::npos) << unfolded(to_ics(answer));
  }
}

TEST(Table, SaysThatItIsCut) {
  StatedAnswer answer = one_entry();
  EXPECT_EQ(to_ics(answer).find("Only the first"), std::string::npos);
  answer.cut = true;
  EXPECT_NE(unfolded(to_ics(answer)).find(" Only the first 1 entries are here\\; there are more.\r\n"),
            std::string::npos);
  std::string last = "\r\n";
  for (int empty = 0; empty < 14; ++empty) last += "\"\",";
  EXPECT_TRUE(to_csv(answer).ends_with(last + "\"Only the first 1 entries are here; there are more.\"\r\n"))
      << to_csv(answer);
}

TEST(Table, QuotesCellsAndDisarmsFormulas) {
  const std::string made = to_csv(one_entry());
  EXPECT_NE(made.find("\"2024-09-10 2023-12-08\",\"SAMPLE/RES/5/1\",\"op5\""), std::string::npos) << made;
  StatedAnswer other = one_entry();
  other.entries.front().statement.due =
      other.entries.front().due = {"7th", "2026-06-30"};  // the first of no day that can be reckoned
  EXPECT_NE(to_csv(other).find("\"2026-06-30\",\"SAMPLE/RES/5/1\""), std::string::npos) << to_csv(other);
  EXPECT_NE(made.find("\"'=Prie le secrétariat, \"\"sans délai\"\""), std::string::npos) << made;
}

}  // namespace
}  // namespace search
