// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/align_words.h"

#include <utility>

namespace indexer {

namespace {

constexpr int kPasses = 5;
constexpr double kNone = 0.05;  // as likely that a word of a text stands for none of the other's

class Aligner {
 public:
  Aligner(std::size_t terms, const std::vector<bool>& is_word, Partners& partners)
      : is_word_(is_word), partners_(partners), present_(terms), claimed_(terms) {
    counts_.resize(partners.size());
    for (std::size_t i = 0; i < partners.size(); ++i) counts_[i].resize(partners[i].size());
    scale();
  }

  // `text` and `other` are the terms of one text in both languages.
  void count(const std::vector<std::uint32_t>& text, const std::vector<std::uint32_t>& other) {
    for (const std::uint32_t term : other) present_[term] = true;
    each(text, [&](const Partner& one, double&) { claimed_[one.term] += one.strength; });
    each(text, [&](const Partner& one, double& count) { count += one.strength / (claimed_[one.term] + kNone); });
    for (const std::uint32_t term : other) {
      present_[term] = false;
      claimed_[term] = 0;
    }
  }

  void end_pass() {
    for (std::size_t i = 0; i < counts_.size(); ++i) {
      if (!is_word_[i]) continue;
      for (std::size_t k = 0; k < counts_[i].size(); ++k) partners_[i][k].strength = std::exchange(counts_[i][k], 0);
    }
    scale();
  }

 private:
  template <class Use>
  void each(const std::vector<std::uint32_t>& text, Use use) {
    for (const std::uint32_t term : text) {
      if (!is_word_[term]) continue;
      for (std::size_t k = 0; k < partners_[term].size(); ++k)
        if (present_[partners_[term][k].term]) use(partners_[term][k], counts_[term][k]);
    }
  }

  void scale() {
    for (std::size_t i = 0; i < partners_.size(); ++i) {
      double all = 0;
      if (!is_word_[i]) continue;
      for (const Partner& one : partners_[i]) all += one.strength;
      if (all <= 0) continue;
      for (Partner& one : partners_[i]) one.strength /= all;
    }
  }

  const std::vector<bool>& is_word_;
  Partners& partners_;
  std::vector<std::vector<double>> counts_;  // of each term, of each of its partners
  std::vector<bool> present_;                // terms of the other language in the text at hand
  std::vector<double> claimed_;              // of such a term, by all words that it may stand for
};

}  // namespace

bool is_word(const Term& term, corpus::Language language) {
  return term.words == (language == corpus::Language::zh ? 2 : 1);
}

void align_words(const TermCounts& from, const TermCounts& to, const std::vector<bool>& both,
                 const std::vector<bool>& is_word, Partners& partners) {
  Aligner aligner(to.terms.size(), is_word, partners);
  for (int pass = 0; pass < kPasses; ++pass) {
    for (std::size_t text = 0; text < both.size(); ++text)
      if (both[text]) aligner.count(from.in_texts[text], to.in_texts[text]);
    aligner.end_pass();
  }
}

}  // namespace indexer
