// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/align.h"

#include <xxhash.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace search {

namespace {

constexpr double kAlike = 0.5;        // least share of common words
constexpr double kAlikeShort = 0.65;  // of paragraphs of fewer than kShort words
constexpr std::size_t kShort = 8;
constexpr double kNearer = 0.05;     // what the place counts
constexpr std::size_t kClosest = 4;  // of each paragraph are compared word by word

double least(const Alignable& one, const Alignable& other) {
  return std::min(one.bag.size(), other.bag.size()) < kShort ? kAlikeShort : kAlike;
}

double in_order(const Alignable& one, const Alignable& other) {
  corpus::WordList before, after;
  before.words = one.words->shapes;
  after.words = other.words->shapes;
  return corpus::similarity(before, after);
}

struct Candidate {
  std::size_t before, after;
  double similarity, score;
};

class Aligner {
 public:
  Aligner(const std::vector<Alignable>& before, const std::vector<Alignable>& after)
      : before_(before), after_(after), used_before_(before.size()), used_after_(after.size()) {}

  std::vector<AlignedPair> run(bool alike) {
    equal_ones();
    for (std::size_t after = 0; alike && after < after_.size(); ++after)
      if (!used_after_[after]) add_candidates(after);
    take_best();
    std::sort(pairs_.begin(), pairs_.end(),
              [](const AlignedPair& a, const AlignedPair& b) { return a.after < b.after; });
    return std::move(pairs_);
  }

 private:
  // Paragraphs with the same words: of several, those nearest in place.
  void equal_ones() {
    std::unordered_multimap<std::uint64_t, std::size_t> by_hash;
    for (std::size_t i = 0; i < before_.size(); ++i) by_hash.emplace(before_[i].hash, i);
    for (std::size_t after = 0; after < after_.size(); ++after) {
      const auto [first, last] = by_hash.equal_range(after_[after].hash);
      std::size_t best = before_.size();
      for (auto at = first; at != last; ++at) {
        if (used_before_[at->second] || before_[at->second].bag != after_[after].bag) continue;
        if (best == before_.size() || distance(at->second, after) < distance(best, after)) best = at->second;
      }
      if (best != before_.size()) take(best, after, 1);
    }
  }

  double distance(std::size_t before, std::size_t after) const {
    return std::abs(before_[before].place - after_[after].place);
  }

  void add_candidates(std::size_t after) {
    std::vector<Candidate> closest;
    for (std::size_t before = 0; before < before_.size(); ++before) {
      if (used_before_[before]) continue;
      const double alike = shared_words(before_[before], after_[after]);
      if (alike >= least(before_[before], after_[after])) closest.push_back({before, after, alike, alike});
    }
    std::sort(closest.begin(), closest.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    if (closest.size() > kClosest) closest.resize(kClosest);
    for (Candidate& one : closest) {
      one.similarity = in_order(before_[one.before], after_[after]);
      if (one.similarity < least(before_[one.before], after_[after])) continue;
      one.score = one.similarity - kNearer * distance(one.before, after);
      candidates_.push_back(one);
    }
  }

  void take_best() {
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      if (a.score != b.score) return a.score > b.score;
      return a.after != b.after ? a.after < b.after : a.before < b.before;
    });
    for (const Candidate& one : candidates_)
      if (!used_before_[one.before] && !used_after_[one.after]) take(one.before, one.after, one.similarity);
  }

  void take(std::size_t before, std::size_t after, double similarity) {
    used_before_[before] = used_after_[after] = true;
    pairs_.push_back({before, after, similarity});
  }

  const std::vector<Alignable>& before_;
  const std::vector<Alignable>& after_;
  std::vector<bool> used_before_, used_after_;
  std::vector<Candidate> candidates_;
  std::vector<AlignedPair> pairs_;
};

}  // namespace

Alignable alignable(const corpus::WordList& words, double place) {
  Alignable made;
  made.words = &words;
  made.place = place;
  made.bag = words.shapes;
  made.hash = XXH3_64bits(made.bag.data(), made.bag.size() * sizeof made.bag[0]);
  std::sort(made.bag.begin(), made.bag.end());
  return made;
}

double shared_words(const Alignable& a, const Alignable& b) {
  const std::vector<std::uint64_t>&one = a.bag, &other = b.bag;
  std::size_t same = 0, i = 0, j = 0;
  while (i < one.size() && j < other.size()) {
    if (one[i] == other[j]) {
      ++same;
      ++i;
      ++j;
    } else {
      ++(one[i] < other[j] ? i : j);
    }
  }
  const std::size_t all = one.size() + other.size();
  return all == 0 ? 1 : 2 * static_cast<double>(same) / static_cast<double>(all);
}

std::vector<AlignedPair> align_equal(const std::vector<Alignable>& before, const std::vector<Alignable>& after) {
  return Aligner(before, after).run(false);
}

std::vector<AlignedPair> align(const std::vector<Alignable>& before, const std::vector<Alignable>& after) {
  return Aligner(before, after).run(true);
}

}  // namespace search
