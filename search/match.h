// SPDX-License-Identifier: GPL-2.0-or-later
// The three ways a Xapian query is run: for its best matches, for the best of each work, and to count them all.
#pragma once

#include <cstdint>
#include <vector>

#include "search/index.h"

namespace Xapian {
class Query;
}

namespace search {

struct Match {
  std::uint32_t docid = 0;
  double weight = 0;
};

// The query, for one work in `sample` alone.
Xapian::Query sampled(const Index::View& view, const Xapian::Query& query, std::uint32_t sample);

// The best matches, heaviest first, equal ones by docid. Fast: matches too light to be among them are passed over.
std::vector<Match> best_matches(const Index::View& view, const Xapian::Query& query, std::uint32_t most);

// The best match of each work, heaviest first.
std::vector<Match> best_of_works(const Index::View& view, const Xapian::Query& query, std::uint32_t most);

// A work that matches, and as what.
struct WorkMatch {
  std::uint32_t work = 0;
  std::uint8_t languages = 0;  // bit n: a match in the language of that number
  std::uint32_t parts = 0;     // bit n: a match in part n of Columns::parts()
};

struct Tally {
  std::vector<WorkMatch> works;  // in the order of Columns
  std::uint32_t sample = 1;      // one work in so many was looked at
};

// Every work that matches, or of one work in `sample` when that is more than 1.
Tally tally_matches(const Index::View& view, const Xapian::Query& query, std::uint32_t sample);

}  // namespace search
