// SPDX-License-Identifier: GPL-2.0-or-later
// How closely a text follows the words of a query: in their order, small words included. Whoever half remembers a
// paragraph has its words in order with some left out; whoever types a title has them one after the other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"

namespace search {

// One word of the query, in the forms in which it may stand in a text.
struct SequenceWord {
  std::string folded;
  std::vector<std::pair<corpus::Language, std::string>> stems;
  double weight = 1;  // the rarer the word is in the index, the more
};

struct Closeness {
  double chain = 0;         // weight of the words that follow each other as typed, in the best place; 0..1
  double covered = 0;       // weight of the words that are there at all; 0..1
  double filled = 0;        // share of the text's own words that are words of the query; 0..1
  bool start = false;       // the chain begins with the text
  std::uint32_t words = 0;  // of the text
};

inline constexpr std::size_t kLongestSequence = 24;  // words of a query that are looked at; Chinese: characters

// `analyser` is the calling thread's; `text` of any length: its first 2,000 words are looked at.
Closeness closeness(const std::vector<SequenceWord>& sequence, std::string_view text, corpus::Language language,
                    corpus::Analyser& analyser);

}  // namespace search
