// SPDX-License-Identifier: GPL-2.0-or-later
// The life of a concept in the collection: where each body first used the words, how often in each year, who defined
// it, which documents carry it and which of them cite each other.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "search/ask.h"
#include "search/index.h"
#include "search/refusal.h"
#include "search/stated.h"
#include "search/terminal.h"

namespace search {

struct YearCount {
  std::string year;  // "2005"; empty: documents without a date
  std::uint32_t provisions = 0, works = 0;
};

struct Carrier {
  Choice work;
  std::uint32_t mentions = 0;  // provisions of it with the words
  std::uint32_t cited = 0;     // provisions of other works that cite it
  bool in_title = false;
};

struct HistoryAnswer {
  std::string asked;
  corpus::Language language = corpus::Language::unknown;
  std::uint32_t provisions = 0, works = 0;
  bool sampled = false;             // more provisions have the words than were counted; counts are of the oldest
  std::vector<YearCount> years;     // in order; the undated last
  std::vector<AskedAnswer> firsts;  // the oldest of each body, oldest first; undated last
  std::vector<StatedEntry> definitions;
  std::vector<Carrier> carriers;  // those with the words in their title first, then by mentions; at most 20
  std::vector<std::pair<std::string, std::string>> citations;  // from one carrier to another, by symbol
};

// `concept_words` in one of the six languages. All languages are read, by the names of a concept (terminology.h) or by
// the words that render others, and a provision that is held in several counts once: the counts are of the collection,
// whatever the reader's language. What has the words and not the concept (company.h) in most of its languages counts
// nowhere. Of each language at most 1,200 provisions are read; of words that stand side by side in more, the oldest of
// all and of each body, and the index tells how many the others are.
Answer<HistoryAnswer> history(const Index& index, std::string_view concept_words, corpus::Language language);

std::string to_json(const HistoryAnswer& answer);
std::string to_text(const HistoryAnswer& answer, const Terminal& terminal);
std::string describe(const HistoryAnswer& answer);

}  // namespace search
