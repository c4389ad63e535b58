// SPDX-License-Identifier: GPL-2.0-or-later
// From the tree of a query to Xapian's query, for one view of an index.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "search/index.h"
#include "search/query.h"

namespace Xapian {
class Query;
}

namespace search {

struct BuildContext {
  const Index::View& view;
  corpus::Analyser& analyser;
  std::vector<corpus::Language> latin;  // in which words of Latin letters are stemmed
};

// Words weigh, conditions do not. A condition that only expressions have (title:, sponsor:, cited: ...) beside words
// means the provisions of the works it holds for.
Xapian::Query build_query(const QueryNode& root, const BuildContext& context);

// The same matches, but a document that has the words next to each other, as typed, weighs as much again. `query`
// itself when checking that would take more than `budget` microseconds.
Xapian::Query prefer_together(const Xapian::Query& query, const QueryNode& root, const BuildContext& context,
                              double budget);

// What finding every match of it takes, roughly, in microseconds: posting lists are counted by the entry, quotations
// and NEAR by the place that must be checked. Only fit to choose a way.
double expected_cost(const QueryNode& root, const BuildContext& context);

// True when the tree has a word to weigh by, not conditions alone.
bool has_words(const QueryNode& root);

// True when a condition is on a provision (part:, cites: ...), not on the whole document.
bool is_about_provisions(const QueryNode& root);

// True when a condition says kind:"provision", kind:"ghost" ...
bool asks_for_kind(const QueryNode& root, std::string_view kind);

}  // namespace search
