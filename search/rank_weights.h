// SPDX-License-Identifier: GPL-2.0-or-later
// What counts how much when works are put in order: the one table of it. Every piece of evidence is between 0 and 1 and
// is multiplied by its weight; the sum is the score. The weights were set on half of the known-item searches of
// tests/accuracy/search.sh and judged on the other half; they are relative to `passage`.
#pragma once

namespace search {

struct RankWeights {
  double passage = 1.0;      // BM25 of the best provision, beside the heaviest one found
  double title = 0.3;        // BM25 of the title, beside the heaviest one found
  double chain = 1.5;        // words of the query that follow each other in the best provision (closeness.h)
  double start = 0.1;        // ... and begin it: what is remembered of a paragraph is how it begins
  double title_chain = 3.0;  // words of the query that follow each other in the title
  double title_whole = 2.0;  // the query is the title: share of each in the other, by the power of four
  double title_exact = 1.0;  // the query is the title word for word: no other document is meant
  double more = 0.02;        // for each doubling of the provisions that match
  double cited = 0.005;      // for each doubling of the provisions that cite the work
  double series_equal =
      0.03;  // works of a series fit equally when their scores differ by no more, where words have no order
  double series_chain = 0.005;  // ... when their chains do: the newest is shown
  double series_title = 0.1;    // ... when the query is their title, when their titles say it as well
  double draft = 0.15;          // taken from a draft: of equal texts the adopted one comes first
  double across = 0.5;          // what is found by words of another language than the query's, against all of the above
  double across_start = 0.5;    // ... within that: words in the beginning of the provision
  double across_most = 0.9;     // ... and of the best that the query's own words find, at most
};

inline constexpr RankWeights kRankWeights;

// How much a part of a document counts against running text.
struct PartShare {
  const char* part;
  double share;
};
inline constexpr PartShare kPartShares[] = {{"footnote", 0.6}, {"signature", 0.5}, {"heading", 0.85}};

}  // namespace search
