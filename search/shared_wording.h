// SPDX-License-Identifier: GPL-2.0-or-later
// Which provisions share marks of wording (corpus/shingles.h) with a text: the first step of wording.h, lineage.h and
// echoes.h. What is found is a candidate until it has been compared word by word.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/entry.h"
#include "corpus/shingles.h"
#include "corpus/word_diff.h"
#include "search/index.h"

namespace search {

struct Sharing {
  std::uint32_t docid = 0;
  std::uint32_t marks = 0;  // shared ones
  double weight = 0;        // the rarer a mark, the more
};

// Provisions that share marks, by falling weight; those of the marks that are in more than `most_common` provisions are
// looked at only when no rarer one is there.
std::vector<Sharing> sharing_wording(const Index::View& view, const std::vector<corpus::Shingle>& marks,
                                     std::uint32_t most_common = 4000);

// A provision with its words, kept while one question is answered: the same few come up again and again.
struct ReadProvision {
  corpus::ProvisionEntry entry;
  corpus::WordList words;
};

class ReadProvisions {
 public:
  ReadProvisions(const Index::View& view, corpus::Analyser& analyser) : view_(view), analyser_(analyser) {}
  const ReadProvision& at(std::uint32_t docid);

 private:
  const Index::View& view_;
  corpus::Analyser& analyser_;
  std::unordered_map<std::uint32_t, ReadProvision> read_;
};

// The analyser of this thread: costly to make, not to be shared.
corpus::Analyser& analyser_of_thread();

}  // namespace search
