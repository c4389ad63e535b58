// SPDX-License-Identifier: GPL-2.0-or-later
// What provisions do, as lists: definitions of a term in order of time, principles of a topic, the register of
// obligations. Each entry is quoted and says who, with which verb, how strongly and by when.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/document.h"
#include "search/ask.h"
#include "search/index.h"
#include "search/refusal.h"
#include "search/terminal.h"

namespace search {

inline constexpr std::string_view kAdopted = "adopted", kDraft = "draft", kNotAdopted = "not adopted";

struct StatedEntry {
  AskedAnswer answer;             // quote, place, document, what introduces and follows it
  corpus::Statement statement;    // the one that was asked for
  std::string strength;           // of its verb: "decide" ... "record"; empty for definitions
  bool negative = false;          // says that no definition is agreed
  std::string_view standing;      // of its document: kAdopted, kDraft, kNotAdopted; empty for what is never adopted
  std::vector<std::string> due;   // deadlines of the statement that were asked for
  std::string until;              // of what is due again and again: the day the next of its series was adopted
  std::vector<Choice> delivered;  // of a requested report: the reports held that answer it (delivered.h)
};

struct StatedAnswer {
  std::string kind;  // "definition", "principle", "obligation"
  std::string asked;
  corpus::Language language = corpus::Language::unknown;
  std::vector<StatedEntry> entries;  // definitions: oldest first; principles: best first; obligations: newest first
  bool cut = false;                  // there are more than were asked for
  std::uint32_t searched_works = 0;  // documents in the collection
};

inline constexpr std::string_view kAnyStrength = "any";
inline constexpr std::uint32_t kMostShown = 500, kMostStated = 10000;  // entries of a page; of a table or calendar

struct StatedRequest {
  std::string kind;                                       // as in StatedAnswer
  std::string words;                                      // the term or topic, or a document; may be empty for
                                                          // obligations
  corpus::Language language = corpus::Language::unknown;  // of the words; unknown: as they tell, else English
  // Of obligations alone; empty: any.
  std::string addressee;  // "Secretary-General", in any of the six languages
  std::string act;        // "request", "decide", ...
  std::string strength;   // "press", ...; empty: what obliges somebody (below); "any": what records or welcomes, too
  std::string body;       // "ga" or its name in any of the six languages
  std::string from, to;   // dates of the documents: "2016", "2016-12", "2016-12-08"
  std::string due;  // a session ("72", "GA:72") or a date ("2026", "2026-03") that a deadline is reckoned to fall on
  bool reports = false;       // requested reports only
  bool dated = false;         // only what has a deadline whose day can be reckoned
  bool drafts = false;        // drafts and what was voted down, too
  std::uint32_t limit = 100;  // entries, at most kMostStated
};

// Without a strength the register of obligations has what decides, presses, asks or proposes and, of rules and values,
// those that say who bears them ("States bear the primary responsibility"); not what only recalls, welcomes or
// condemns. Principles of a topic that no provision names as such are what lists things of it. Words that are the
// symbol of a document, or of a provision of it, ask for what that one says, in its order; refused when it is not held.
Answer<StatedAnswer> stated(const Index& index, const StatedRequest& request);

std::string to_json(const StatedAnswer& answer);
std::string to_text(const StatedAnswer& answer, const Terminal& terminal);

// That there are more entries than were asked for, in one sentence.
std::string cut_in_words(const StatedAnswer& answer);

// Whether nobody is to act but the body that speaks.
bool is_for_itself(const corpus::Statement& statement);

// Who is to act, as printed, in one list; the body that speaks is named so in `language`.
std::string who_acts(const corpus::Statement& statement, corpus::Language language);

// The deadlines that can be reckoned, and were asked for, as a calendar: RFC 5545, days without hours, the same UID for
// the same provision and deadline every time. A session is set on the day it opens; where only the month of it is
// known, the summary says so. What is due again and again ends with the next document of its series, else after a year,
// of what is due once a year or less after five times. A calendar that is cut says so.
std::string to_ics(const StatedAnswer& answer);

// RFC 4180, with a line of names: due, symbol, provision, date, body, language, verb, act, strength, addressees,
// deadline, report, delivered, status, quote. A table that is cut says so in a last line, as the quote of nothing.
// Cells that a spreadsheet would take for a formula begin with an apostrophe.
std::string to_csv(const StatedAnswer& answer);

// The day a reckoned deadline falls on ("GA:72" -> "2017-09-12", the opening; "P90D" and "R/P1Y" from the adoption);
// empty when it cannot be told.
std::string day_of_deadline(std::string_view due, std::string_view adopted);

std::string describe(const StatedEntry& entry);

}  // namespace search
