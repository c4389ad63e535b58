// SPDX-License-Identifier: GPL-2.0-or-later
// Which paragraph of one text became which of another: each at most once, by the words they share. Numbers are all
// alike here, so that "resolution 70/104" rolled forward to "71/129" is no difference.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "corpus/word_diff.h"

namespace search {

// A paragraph as it is compared.
struct Alignable {
  const corpus::WordList* words = nullptr;
  double place = 0;                // in its text, 0 to 1: of two equally alike the nearer one is taken
  std::vector<std::uint64_t> bag;  // its words without order, sorted; made by alignable()
  std::uint64_t hash = 0;          // of its words in order
};

Alignable alignable(const corpus::WordList& words, double place);

// Common words as a share of all, without order: never less than the share in order.
double shared_words(const Alignable& one, const Alignable& other);

struct AlignedPair {
  std::size_t before, after;
  double similarity;  // of words in order, numbers alike: 0.5 to 1
};

// Those with the same words; of several, those nearest in place.
std::vector<AlignedPair> align_equal(const std::vector<Alignable>& before, const std::vector<Alignable>& after);

// In order of `after`. Paragraphs that share less than half of their words are no pair.
std::vector<AlignedPair> align(const std::vector<Alignable>& before, const std::vector<Alignable>& after);

}  // namespace search
