// SPDX-License-Identifier: GPL-2.0-or-later
// Discrepancies: slips of editors and translators that show when the languages of a work, its hyperlinks, its printed
// dates and the other documents of the index are held against each other. Nothing is reported that the index does not
// contradict somewhere: each discrepancy has the places, and says which of them the majority or the held document bears
// out. A provision is compared only in languages that number its part alike.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "search/graph.h"
#include "search/index.h"
#include "search/refusal.h"
#include "search/terminal.h"

namespace search {

// What contradicts what.
enum class Slip : std::uint8_t {
  other_instrument,  // one language cites another instrument than the majority, at the same provision
  link_differs,      // a hyperlink leads to another instrument than the printed words name
  wrong_date,        // the date printed with an act is not the date of that act
  adoption_date,     // the adoption date in the file of a document is contradicted by its other languages or its citers
  numbering,         // a number is missing, repeated or out of order in one language
};
inline constexpr Slip kSlips[] = {Slip::other_instrument, Slip::link_differs, Slip::wrong_date, Slip::adoption_date,
                                  Slip::numbering};

// "other-instrument", "link-differs", "wrong-date", "adoption-date", "numbering"
std::string_view name(Slip slip);

// What bears out the expected value.
enum class Evidence : std::uint8_t {
  languages,  // most languages of the work at the same provision
  adopted,    // the adoption date of the document that is cited, which is held
  citers,     // most of the works that print a date with the same act
  session,    // the years of the session in the symbol: the date cannot be
  nothing,    // nobody tells which of the two is right
};

// "languages", "adopted", "citers", "session", "nothing"
std::string_view name(Evidence evidence);

struct Discrepancy {
  Slip slip = Slip::other_instrument;
  std::string symbol, provision;  // where; the provision is empty for what is about a whole document
  std::string number;             // of the provision, as printed
  corpus::Kind kind = corpus::Kind::text;
  std::string target;  // dates: the act that is dated; links: what the printed words name, empty when they do not tell
  std::string said;    // what is doubted: a symbol (of links: the link's), an ISO date, an id; empty: it is missing
  std::string expected;                   // in the place of `said`; empty when nothing tells or nothing should be there
  std::vector<corpus::Language> saying;   // the languages that have `said`
  std::vector<corpus::Language> against;  // those that have `expected` at the same place
  Evidence evidence = Evidence::nothing;
  std::uint32_t witnesses = 0, dissent = 0;  // dates: works that print `expected`, and `said`, of the newest citers
  std::vector<Edge> places;                  // where it stands: languages of `saying`, then of `against`
};

// One sentence in English, for JSON.
std::string message(const Discrepancy& discrepancy);

struct AuditRequest {
  std::vector<std::string> typed = {};  // works, in any form meaning.h takes; none: every work that is held
  std::vector<Slip> slips = {};         // only these; none: all
  std::string body = {};                // only works of this body (key of organs.tsv); empty: all
  corpus::Language language = corpus::Language::unknown;  // only what this language has otherwise; unknown: all
  std::uint32_t offset = 0, limit = 0;                    // limit 0: all of them
};

struct SlipCount {
  Slip slip = Slip::other_instrument;
  std::uint32_t count = 0;
};

struct AuditAnswer {
  std::vector<std::string> symbols;  // the works asked for, canonical; none: all
  std::uint32_t works = 0;           // compared
  std::vector<SlipCount> counts;     // of each slip, before narrowing by slip; in the order of kSlips
  std::uint32_t total = 0;           // after narrowing
  std::uint32_t offset = 0, limit = 0;
  std::vector<Discrepancy> discrepancies;  // by slip, then symbol, then reading order
};

// A work takes milliseconds. All of a large index takes some seconds at first; the result is kept for that state of the
// index. A work that is not held is refused as by show().
Answer<AuditAnswer> audit(const Index& index, const AuditRequest& request);

std::string to_json(const AuditAnswer& answer);                            // as json.h has it
std::string to_text(const AuditAnswer& answer, const Terminal& terminal);  // as print.h has it

// One line for each discrepancy: slip, place, what is said where, what is expected where, by what.
std::string describe(const Discrepancy& discrepancy);
std::string describe(const AuditAnswer& answer);

}  // namespace search
