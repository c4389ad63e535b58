// SPDX-License-Identifier: GPL-2.0-or-later
// Who cites whom, where, with which verb and in which words. An instrument that is cited but not held is a ghost: it
// has no text here, but it has those who cite it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/entry.h"
#include "search/index.h"
#include "search/refusal.h"

namespace search {

// One citation, seen from where it stands.
struct Edge {
  std::string symbol;     // of the citing work
  std::string provision;  // id of the citing provision
  std::string number;     // of it, as printed
  corpus::Kind kind = corpus::Kind::text;
  corpus::Language language = corpus::Language::unknown;
  std::string text;                // the citing provision or, when long, its sentence: a byte-exact part of it
  corpus::Span in_provision;       // where text stands in the provision's text
  corpus::CitationEntry citation;  // its span is bytes of `text` here
};

// The edges from one work to another.
struct Relation {
  std::string symbol;  // of the other work
  bool held = false;
  std::string title, date, body, type;  // of the other work, where held
  std::vector<Edge> edges;              // in reading order; one language: the one asked when there, else the first held
};

// What a work (or one provision of it) cites.
struct CitesAnswer {
  std::string symbol, provision;
  corpus::Language language = corpus::Language::unknown;  // read for it
  std::vector<Relation> relations;                        // in order of first mention
  std::vector<Edge> undecided;                            // citations without a target; their candidates are with them
};

// Who cites a work (or one provision of it, by its number).
struct CitedByAnswer {
  std::string symbol, provision;
  bool held = false;
  std::uint32_t total_works = 0, total_provisions = 0;
  std::uint32_t offset = 0, limit = 50;  // works
  std::vector<Relation> relations;       // newest first, then by symbol; at most 20 edges each
};

// What can be known of an instrument that is cited but not held.
struct GhostAnswer {
  std::string symbol;
  std::vector<std::string> dates;      // printed dates it was cited with, most frequent first
  std::vector<std::string> pinpoints;  // paragraphs and annexes of it that are cited, most frequent first; at most 20
  std::vector<std::string> verbs;      // governing verbs in the language asked, most frequent first; at most 10
  CitedByAnswer cited_by;
};

// `typed` as in meaning.h. A work cited but not held: `cites` refuses (not_held, ghost), `cited_by` and `ghost` answer.
// ghost() of a work that is held refuses with Code::held and that one choice: it has a page of its own.
Answer<CitesAnswer> cites(const Index& index, std::string_view typed, corpus::Language language);
Answer<CitedByAnswer> cited_by(const Index& index, std::string_view typed, corpus::Language language,
                               std::uint32_t offset = 0, std::uint32_t limit = 50);
Answer<GhostAnswer> ghost(const Index& index, std::string_view typed, corpus::Language language,
                          std::uint32_t offset = 0, std::uint32_t limit = 50);

std::string describe(const CitesAnswer& answer);
std::string describe(const CitedByAnswer& answer);
std::string describe(const GhostAnswer& answer);

}  // namespace search
