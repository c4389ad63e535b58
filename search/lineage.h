// SPDX-License-Identifier: GPL-2.0-or-later
// Paragraphs through the sessions: what each became in the next resolution of its series, which words changed, whether
// its verb grew stronger, which citations were rolled forward, what is new and what was dropped. Two works that are
// compared are a series of two.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/document.h"
#include "search/index.h"
#include "search/refusal.h"
#include "search/terminal.h"
#include "search/wording.h"

namespace search {

// A work of the series, a column of the table.
struct LineageWork {
  std::string symbol, title, body, type, date, session, voting;
  bool cites_previous = false;                                  // one of its paragraphs cites the work before it
  std::uint32_t same = 0, changed = 0, added = 0, dropped = 0;  // paragraphs, of the preamble too
};

// A work of the series that is not held in the language shown.
struct LineageElsewhere {
  std::string symbol, date;
  corpus::Language language = corpus::Language::unknown;  // it is held in
};

// A paragraph in one of the works.
struct Version {
  std::string provision, number, text, verb, strength;
  double similarity = 1;            // with the version before it, numbers counted
  std::vector<WordChange> changes;  // from the version before it; `in_asked` are bytes of that one's text
  int stronger = 0;                 // than the version before it: 1, weaker: -1
  std::vector<std::pair<std::string, std::string>> rolled;  // citations of it that now name a later one
  std::vector<std::string> cites_added, cites_dropped;
};

// What became of a paragraph in one work.
enum class Fate { absent, first, added, same, changed, dropped, returned };
std::string_view name(Fate fate);

// One paragraph through all works, a row of the table.
struct LineageRow {
  corpus::Kind kind = corpus::Kind::operative;
  std::vector<Fate> fates;                       // of each work
  std::vector<std::optional<Version>> versions;  // of each work
};

struct LineageAnswer {
  std::string symbol, provision;  // asked; of a comparison the first one
  corpus::Language language = corpus::Language::unknown;
  bool comparison = false;
  // Of two works that are compared: the languages of each, where they have none in common; then there are no rows.
  std::vector<std::vector<corpus::Language>> no_common_language;
  std::vector<LineageWork> works;           // oldest first; of a comparison in the order asked
  std::vector<LineageElsewhere> elsewhere;  // oldest first; not of a comparison
  std::vector<LineageRow> rows;             // in reading order; with a provision asked, it and what is part of it
};

// `typed` as in meaning.h. A work that stands in no series gives itself alone.
Answer<LineageAnswer> lineage(const Index& index, std::string_view typed, corpus::Language language);

// Two works, or a provision of each.
Answer<LineageAnswer> compare(const Index& index, std::string_view one, std::string_view other,
                              corpus::Language language);

std::string describe(const LineageAnswer& answer);

// "A/RES/66/290 (English); A/60/739 (Chinese)", of works that are held in no common language.
std::string no_common_language(const LineageAnswer& answer, corpus::Language language);

std::string to_json(const LineageAnswer& answer);
std::string to_text(const LineageAnswer& answer, const Terminal& terminal);

}  // namespace search
