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

struct StatedEntry {
  AskedAnswer answer;             // quote, place, document, what introduces and follows it
  corpus::Statement statement;    // the one that was asked for
  std::string strength;           // of its verb: "decide" ... "record"; empty for definitions
  bool negative = false;          // says that no definition is agreed
  std::vector<Choice> delivered;  // of a requested report: documents held that answer the request; at most 3
};

struct StatedAnswer {
  std::string kind;  // "definition", "principle", "obligation"
  std::string asked;
  corpus::Language language = corpus::Language::unknown;
  std::vector<StatedEntry> entries;  // definitions: oldest first; principles: best first; obligations: newest first
  bool cut = false;                  // there are more than were asked for
};

inline constexpr std::string_view kAnyStrength = "any";

struct StatedRequest {
  std::string kind;                                       // as in StatedAnswer
  std::string words;                                      // the term or topic; may be empty for obligations
  corpus::Language language = corpus::Language::unknown;  // of the words; unknown: as they tell, else English
  // Of obligations alone; empty: any.
  std::string addressee;  // "Secretary-General", in any of the six languages
  std::string act;        // "request", "decide", ...
  std::string strength;   // "press", ...; empty: what obliges somebody (below); "any": what records or welcomes, too
  std::string body;       // "ga" or its name in any of the six languages
  std::string from, to;   // dates of the documents: "2016", "2016-12", "2016-12-08"
  std::string due;        // a session ("72") or a date ("2026", "2026-03")
  bool reports = false;   // requested reports only
  std::uint32_t limit = 100;  // entries, at most 500
};

// Without a strength the register of obligations has what decides, presses, asks or proposes and, of rules and values,
// those that say who bears them ("States bear the primary responsibility"); not what only recalls, welcomes or
// condemns. Principles of a topic that no provision names as such are what lists things of it.
Answer<StatedAnswer> stated(const Index& index, const StatedRequest& request);

std::string to_json(const StatedAnswer& answer);
std::string to_text(const StatedAnswer& answer, const Terminal& terminal);

// The deadlines that can be reckoned as a calendar: RFC 5545, days without hours, the same UID for the same provision
// and deadline every time. A session is set on the day it opens, which its summary says.
std::string to_ics(const StatedAnswer& answer);

// RFC 4180, with a line of names: due, symbol, provision, date, body, verb, addressees, deadline, report, delivered,
// quote. Cells that a spreadsheet would take for a formula begin with an apostrophe.
std::string to_csv(const StatedAnswer& answer);

// The day a reckoned deadline falls on ("GA:72" -> "2017-09-12", the opening; "P90D" and "R/P1Y" from the adoption);
// empty when it cannot be told.
std::string day_of_deadline(std::string_view due, std::string_view adopted);

std::string describe(const StatedEntry& entry);

}  // namespace search
