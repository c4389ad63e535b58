// SPDX-License-Identifier: GPL-2.0-or-later
// What a passage's words say about a question: which needles are in it, how close, and in how short a text. Part of
// passages.h.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "search/needles.h"

namespace search {

// How well each needle is found, 0 to 1, in the order of Needles::list().
using Found = std::vector<double>;

struct TextFound {
  Found found;
  double together = 0;  // share of the pairs of the question that stand together, by weight
  double dense = 0;     // BM25 against the best a text could have
  double phrase = 0;    // the same of the pairs of the topic; of one word alone: how well it is found
  double ordered = 0;   // the same of those that stand in the order of the question
  double spelt = 0;     // share of the words of the topic that are there as they were asked, but for an ending
  double early = 0;     // how near its beginning the words of the topic stand, by weight
  bool term = false;    // the words of a topic of one or two words (Chinese: six characters) stand there one behind the
                        // other as they were asked, but for an ending and for small words between them
  std::size_t words = 0;
};

// `text` in the needles' language.
TextFound look_for(std::string_view text, const Needles& needles, corpus::Analyser& analyser);

// The share of the question that `found` covers, by weight.
double share_of(const Found& found, const Needles& needles);

// The same of the words of the topic alone; 0 when there is none.
double topic_share_of(const Found& found, const Needles& needles);

// Adds to `found` what another text has, counted `part` of it.
void add_found(Found& found, const Found& other, double part);

// The share of the words of `text`, stopwords left out, that are needles.
double share_asked(std::string_view text, const Needles& needles, corpus::Analyser& analyser);

}  // namespace search
