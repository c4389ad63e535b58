// SPDX-License-Identifier: GPL-2.0-or-later
// The steps of find.h: put works in order, count facets, fill in hits, suggest a spelling. Each takes the question as
// it was understood.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "search/closeness.h"
#include "search/columns.h"
#include "search/find.h"
#include "search/highlight.h"
#include "search/match.h"
#include "search/query_build.h"
#include "search/translations.h"

namespace search {

// A request, understood, for one view of the index.
struct Question {
  const SearchRequest& request;
  const Index::View& view;
  corpus::Analyser& analyser;
  Query query;                              // its root has the filters of the request
  std::vector<corpus::Language> latin;      // in which words of Latin letters are read
  std::vector<Filter> chosen;               // filters of the request as they were understood
  std::vector<SequenceWord> sequence = {};  // the words as typed, common ones too
  // When results may only be in languages that the query is not of: those languages. `query` is then of its own
  // language, and what it finds is shown by the same provision in one of these.
  std::vector<corpus::Language> shown = {};
  std::vector<Translation> translations = {};  // the words in other languages
};

struct RankedWork {
  std::uint32_t work = 0;
  double score = 0;
  std::uint32_t docid = 0;                 // of the provision that it was found by, if it was `translated`
  bool translated = false;                 // found by words of another language than the query's
  std::uint32_t under = Columns::kNoWork;  // the newer work of its series that it is shown under (fold_series.h)
};

// Works in the order in which they are shown, `most` at most: the best matches of the index (BM25 of provisions and of
// titles), the best of those read and put in order again by how closely their text and title follow the query
// (rank_weights.h, closeness.h). The same order for every page of one question. Equal works: the newer first, then by
// symbol. `dear`: the query is an expensive one, fewer of its matches are looked at closer.
std::vector<RankedWork> rank_works(const Question& question, const Xapian::Query& query, std::size_t most, bool dear);

// Works found by Question::translations among those that `conditions` match, 30 at most. Scores compare with those of
// rank_works(), and are lower.
std::vector<RankedWork> rank_translated(const Question& question, const Xapian::Query& conditions);

// Without words: every work that matches, newest first, then by symbol.
std::vector<RankedWork> newest_works(const Question& question, const Tally& tally);

std::vector<Facet> facets_of(const Question& question, const Tally& tally);

// The hits for these works, each with its best provision in the language that is preferred.
std::vector<Hit> hits_of(const Question& question, const Xapian::Query& query, const std::vector<RankedWork>& works,
                         corpus::Language preferred);

// A hit for a work that the query names; `provision` may be empty.
Hit hit_by_symbol(const Question& question, const std::string& symbol, const std::string& provision, bool held,
                  corpus::Language preferred);

std::optional<Spelling> suggest_spelling(const Question& question);

}  // namespace search
