// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/align_words.h"

#include <algorithm>
#include <span>
#include <utility>

namespace indexer {

namespace {

constexpr int kPasses = 5;
constexpr double kNone = 0.05;  // as likely that a word of a text stands for none of the other's

// The partners of all words in one row of numbers, and of each text those of them that it has in the other language:
// what is the same in every pass is found once.
class Aligner {
 public:
  Aligner(std::size_t terms, const std::vector<bool>& is_word, Partners& partners)
      : partners_(partners), firsts_(partners.size() + 1), present_(terms), claimed_(terms) {
    for (std::size_t i = 0; i < partners.size(); ++i) {
      firsts_[i] = static_cast<std::uint32_t>(row_.size());
      if (is_word[i]) row_.insert(row_.end(), partners[i].begin(), partners[i].end());
    }
    firsts_.back() = static_cast<std::uint32_t>(row_.size());
    counts_.resize(row_.size());
    scale();
  }

  // `text` and `other` are the terms of one text in both languages.
  void add(const std::vector<std::uint32_t>& text, const std::vector<std::uint32_t>& other) {
    for (const std::uint32_t term : other) present_[term] = 1;
    for (const std::uint32_t term : text)
      for (std::uint32_t place = firsts_[term]; place < firsts_[term + 1]; ++place)
        if (present_[row_[place].term]) places_.push_back(place);
    for (const std::uint32_t term : other) present_[term] = 0;
    ends_.push_back(places_.size());
  }

  void pass() {
    std::size_t from = 0;
    for (const std::size_t to : ends_) {
      count({places_.data() + from, to - from});
      from = to;
    }
    for (std::size_t place = 0; place < row_.size(); ++place) row_[place].strength = std::exchange(counts_[place], 0);
    scale();
  }

  void end() {
    for (std::size_t i = 0; i < partners_.size(); ++i)
      std::copy(row_.begin() + firsts_[i], row_.begin() + firsts_[i + 1], partners_[i].begin());
  }

 private:
  void count(std::span<const std::uint32_t> places) {
    for (const std::uint32_t place : places) claimed_[row_[place].term] += row_[place].strength;
    for (const std::uint32_t place : places)
      counts_[place] += row_[place].strength / (claimed_[row_[place].term] + kNone);
    for (const std::uint32_t place : places) claimed_[row_[place].term] = 0;
  }

  void scale() {
    for (std::size_t i = 0; i + 1 < firsts_.size(); ++i) {
      const std::span partners(row_.data() + firsts_[i], firsts_[i + 1] - firsts_[i]);
      double all = 0;
      for (const Partner& one : partners) all += one.strength;
      if (all <= 0) continue;
      for (Partner& one : partners) one.strength /= all;
    }
  }

  Partners& partners_;
  std::vector<Partner> row_;
  std::vector<std::uint32_t> firsts_;  // of each term in row_: the first of its partners, none for groups
  std::vector<double> counts_;         // of each place in row_
  std::vector<std::uint32_t> places_;  // in row_, of all texts: partners that the text has in the other language
  std::vector<std::size_t> ends_;      // of the texts in places_
  std::vector<std::uint8_t> present_;  // terms of the other language in the text at hand
  std::vector<double> claimed_;        // of such a term, by all words that it may stand for
};

}  // namespace

bool is_word(const Term& term, corpus::Language language) {
  return term.words == (language == corpus::Language::zh ? 2 : 1);
}

void align_words(const TermCounts& from, const TermCounts& to, const std::vector<bool>& both,
                 const std::vector<bool>& is_word, Partners& partners) {
  Aligner aligner(to.terms.size(), is_word, partners);
  for (std::size_t text = 0; text < both.size(); ++text)
    if (both[text]) aligner.add(from.in_texts[text], to.in_texts[text]);
  for (int pass = 0; pass < kPasses; ++pass) aligner.pass();
  aligner.end();
}

}  // namespace indexer
