// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/terminology.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include "corpus/in_parallel.h"
#include "corpus/terminology.h"
#include "indexer/align_words.h"
#include "indexer/term_counts.h"

namespace indexer {

namespace {

using corpus::Language;

constexpr std::size_t kMostSampled = 200;              // texts of a term that are looked at
constexpr std::size_t kCandidates = 10;                // partners of a term that are compared
constexpr std::size_t kKept = 2;                       // ... and kept, in each language
constexpr double kLeastWord = 0.2, kLeastGroup = 0.4;  // strength below which terms are strangers
constexpr double kSecond = 0.6;                        // a second partner has so much of the strength of the first
constexpr double kEqual =
    0.97;  // of partners so close in strength, that of the most fitting length: 人类安全, not 类安
// Of words: partners that are weighed against each other, those kept, and what a partner counts that only the word
// names.
constexpr std::size_t kWordCandidates = 16, kKeptOfWord = 3;
constexpr double kLeastCandidate = 0.03, kLeastRendering = 0.12, kBesideBest = 0.35, kOneWay = 0.1;
constexpr double kDoubt = 2;  // so many texts that have both leave half of the strength

// The terms of a language, and which of them are words.
struct Side {
  TermCounts counts;
  std::vector<bool> words;
  std::vector<std::vector<std::uint32_t>> words_in_texts;  // of each text: those of its terms that are words
};

// Partners in `to` of every term of `from`.
class Pairing {
 public:
  // `words_each`: words of the one language for a word of the other.
  Pairing(const Side& from, const Side& to, const std::vector<bool>& both, double words_each)
      : from_(from.counts),
        to_(to.counts),
        from_words_(from.words),
        to_words_in_texts_(to.words_in_texts),
        both_(both),
        words_each_(words_each),
        count_(to_.terms.size()),
        texts_to_(to_.terms.size()) {
    for (std::size_t text = 0; text < both.size(); ++text)
      if (both[text])
        for (const std::uint32_t term : to_.in_texts[text]) ++texts_to_[term];
  }

  Partners run() {
    Partners partners(from_.terms.size());
    for (std::size_t i = 0; i < partners.size(); ++i) partners[i] = of(i);
    prefer_mutual(partners);
    align_words(from_, to_, both_, from_words_, partners);
    return partners;
  }

 private:
  // A word's partners are words, more of them and weaker ones: align_words() decides.
  std::vector<Partner> of(std::size_t number) {
    const Term& term = from_.terms[number];
    const bool word = from_words_[number];
    std::vector<std::uint32_t> texts;
    for (const std::uint32_t text : term.texts)
      if (both_[text]) texts.push_back(text);
    const std::size_t all = texts.size();
    if (all < 2) return {};
    const std::size_t step = (all + kMostSampled - 1) / kMostSampled;
    std::size_t sampled = 0;
    seen_.clear();
    const auto& in_texts = word ? to_words_in_texts_ : to_.in_texts;
    for (std::size_t i = 0; i < all; i += step) {
      ++sampled;
      for (const std::uint32_t other : in_texts[texts[i]])
        if (count_[other]++ == 0) seen_.push_back(other);
    }
    std::vector<Partner> best;
    for (const std::uint32_t other : seen_) {
      const double seen_together = std::exchange(count_[other], 0);
      if (seen_together < 2) continue;
      const double together = seen_together * static_cast<double>(all) / static_cast<double>(sampled);
      const double strength = 2 * together / (static_cast<double>(all) + texts_to_[other]);
      const double sure = seen_together / (seen_together + kDoubt);
      if (strength * sure >= (word ? kLeastCandidate : kLeastWord))
        best.push_back({other, std::min(strength, 1.0) * sure});
    }
    keep_best(best, word ? kWordCandidates : kCandidates);
    return best;
  }

  void keep_best(std::vector<Partner>& partners, std::size_t most) const {
    const auto middle = partners.begin() + static_cast<std::ptrdiff_t>(std::min(most, partners.size()));
    std::partial_sort(partners.begin(), middle, partners.end(), [&](const Partner& a, const Partner& b) {
      if (a.strength != b.strength) return a.strength > b.strength;
      const std::uint32_t one = to_.terms[a.term].words, other = to_.terms[b.term].words;
      return one != other ? one > other : a.term < b.term;
    });
    partners.erase(middle, partners.end());
  }

  // A partner that belongs more to another term counts less here.
  void prefer_mutual(Partners& partners) const {
    std::vector<double> best(to_.terms.size());
    for (const auto& list : partners)
      for (const Partner& one : list) best[one.term] = std::max(best[one.term], one.strength);
    for (std::size_t i = 0; i < partners.size(); ++i) {
      if (from_words_[i]) continue;
      auto& list = partners[i];
      for (Partner& one : list) one.strength *= one.strength / best[one.term];
      keep_best(list, kCandidates);
      prefer_fitting(list, from_.terms[i]);
      const double least = kLeastGroup;
      if (!list.empty()) {
        const double second = std::max(least, kSecond * list[0].strength);
        std::erase_if(list, [&](const Partner& one) { return one.strength < (&one == &list[0] ? least : second); });
      }
      if (list.size() > kKept) list.resize(kKept);
    }
  }

  // Of those nearly as strong as the first, the one of the most fitting length comes first (a word is about two Chinese
  // characters); parts of it, and what it is part of, say nothing more.
  void prefer_fitting(std::vector<Partner>& list, const Term& term) const {
    if (list.empty()) return;
    const double wanted = term.words * words_each_;
    const auto misfit = [&](const Partner& one) { return std::abs(to_.terms[one.term].words - wanted); };
    std::size_t best = 0;
    for (std::size_t i = 1; i < list.size(); ++i)
      if (list[i].strength >= kEqual * list[0].strength && misfit(list[i]) < misfit(list[best])) best = i;
    const auto first = list.begin();
    std::rotate(first, first + static_cast<std::ptrdiff_t>(best), first + static_cast<std::ptrdiff_t>(best) + 1);
    const std::string whole = to_.terms[list[0].term].key;
    std::size_t place = 0;
    std::erase_if(list, [&](const Partner& one) {
      const std::string& key = to_.terms[one.term].key;
      return place++ > 0 && (whole.find(key) != std::string::npos || key.find(whole) != std::string::npos);
    });
  }

  const TermCounts &from_, &to_;
  const std::vector<bool>& from_words_;
  const std::vector<std::vector<std::uint32_t>>& to_words_in_texts_;
  const std::vector<bool>& both_;
  const double words_each_;
  std::vector<std::uint32_t> count_, texts_to_, seen_;
};

class Learner {
 public:
  Learner(const std::vector<ParallelText>& texts, unsigned jobs) : texts_(texts), jobs_(jobs) {}

  std::string run() {
    corpus::in_parallel(6, jobs_, [&](std::size_t i) { count(corpus::kLanguages[i]); });
    corpus::in_parallel(36, jobs_, [&](std::size_t i) { pair(i / 6, i % 6); });
    return lines();
  }

 private:
  void count(Language language) {
    std::vector<std::string_view> of_language;
    for (const ParallelText& text : texts_) of_language.push_back(text.in[static_cast<std::size_t>(language)]);
    Side& side = sides_[static_cast<std::size_t>(language)];
    side.counts = count_terms(of_language, language);
    for (const Term& term : side.counts.terms) side.words.push_back(is_word(term, language));
    for (const auto& terms : side.counts.in_texts) {
      auto& words = side.words_in_texts.emplace_back();
      std::copy_if(terms.begin(), terms.end(), std::back_inserter(words), [&](auto term) { return side.words[term]; });
    }
  }

  // A Chinese character is about half a word.
  static double words_of(std::size_t language) { return static_cast<Language>(language) == Language::zh ? 2 : 1; }

  void pair(std::size_t one, std::size_t other) {
    if (one == other) return;
    const auto from = static_cast<std::size_t>(corpus::kLanguages[one]),
               to = static_cast<std::size_t>(corpus::kLanguages[other]);
    std::vector<bool> both(texts_.size());
    for (std::size_t i = 0; i < texts_.size(); ++i) both[i] = !texts_[i].in[from].empty() && !texts_[i].in[to].empty();
    partners_[from][to] = Pairing(sides_[from], sides_[to], both, words_of(to) / words_of(from)).run();
  }

  std::string lines() const {
    std::vector<std::string> all;
    for (const Language language : corpus::kLanguages) {
      const auto from = static_cast<std::size_t>(language);
      for (std::size_t i = 0; i < sides_[from].counts.terms.size(); ++i) {
        const corpus::TermLine line = line_of(language, i);
        if (!line.renderings.empty()) all.push_back(corpus::encode(line));
      }
    }
    std::sort(all.begin(), all.end());
    std::string text;
    for (const std::string& line : all) text += line;
    return text;
  }

  corpus::TermLine line_of(Language language, std::size_t number) const {
    const auto from = static_cast<std::size_t>(language);
    corpus::TermLine line{language, sides_[from].counts.terms[number].key, {}};
    for (const Language other : corpus::kLanguages) {
      const auto to = static_cast<std::size_t>(other);
      if (partners_[from][to].empty()) continue;
      for (const Partner& one :
           sides_[from].words[number] ? words_of_both(from, to, number) : partners_[from][to][number])
        line.renderings.push_back({other, std::max(1, static_cast<int>(std::lround(one.strength * 100))),
                                   sides_[to].counts.terms[one.term].shown});
    }
    return line;
  }

  // Those that stand for a word as it stands for them.
  std::vector<Partner> words_of_both(std::size_t from, std::size_t to, std::size_t number) const {
    const auto texts = static_cast<double>(sides_[from].counts.terms[number].texts.size());
    std::vector<Partner> list;
    for (const Partner& one : partners_[from][to][number]) {
      const auto& back = partners_[to][from][one.term];
      const auto found = std::find_if(back.begin(), back.end(), [&](const Partner& p) { return p.term == number; });
      const double other = found == back.end() ? 0 : found->strength;
      list.push_back(
          {one.term, std::sqrt(one.strength * std::max(other, kOneWay * one.strength)) * texts / (texts + kDoubt)});
    }
    std::sort(list.begin(), list.end(), [](const Partner& a, const Partner& b) {
      return a.strength != b.strength ? a.strength > b.strength : a.term < b.term;
    });
    const double least = list.empty() ? 0 : std::max(kLeastRendering, kBesideBest * list[0].strength);
    std::erase_if(list, [&](const Partner& one) { return one.strength < least; });
    if (list.size() > kKeptOfWord) list.resize(kKeptOfWord);
    return list;
  }

  const std::vector<ParallelText>& texts_;
  const unsigned jobs_;
  std::array<Side, 7> sides_;
  std::array<std::array<Partners, 7>, 7> partners_;
};

}  // namespace

std::string learn_terminology(const std::vector<ParallelText>& texts, unsigned jobs) {
  return Learner(texts, std::max(1u, jobs)).run();
}

}  // namespace indexer
