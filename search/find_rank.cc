// SPDX-License-Identifier: GPL-2.0-or-later
// Puts works in order. Part of find.h.
#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "corpus/fields.h"
#include "search/closeness.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/find_steps.h"
#include "search/fold_series.h"
#include "search/rank_weights.h"

namespace search {

namespace {

constexpr std::uint32_t kWindow = 600, kDearWindow = 150;  // best matches that are looked at closer
constexpr std::uint32_t kTitleWindow = 50;
constexpr std::size_t kCloseWorks = 80, kDearCloseWorks = 25,
                      kCloseTitles = 40;  // works of them whose text and title are read

double share_of_part(std::string_view part) {
  for (const auto& [name, share] : kPartShares)
    if (part == name) return share;
  return 1;
}

struct Candidate {
  std::uint32_t work = 0, docid = 0, expression = 0;  // docids of the best provision, and of the best title
  double best = 0, title = 0, score = 0;
  std::uint32_t provisions = 0;
};

// How well the query and a title say the same.
double sameness(const Closeness& close) { return std::pow(close.covered * close.filled, 4); }

class Ranker {
 public:
  Ranker(const Question& question, std::size_t most, bool dear)
      : question_(question), columns_(question.view.columns()), most_(most), window_(dear ? kDearWindow : kWindow) {}

  std::vector<RankedWork> run(const Xapian::Query& query) {
    const std::vector<Match> window = best_matches(question_.view, query, window_);
    for (const Match& match : window) add(match);
    for (const Match& match :
         best_matches(question_.view, window_ == kWindow ? titles(query) : titles_with_all(query), kTitleWindow))
      add(match);
    score();
    if (window.size() == window_ && ranked_.size() < most_) append_rest(query);
    return std::move(ranked_);
  }

 private:
  // Titles that match: among many provisions they are easily missed.
  static Xapian::Query titles(const Xapian::Query& query) {
    return {Xapian::Query::OP_FILTER, query, Xapian::Query(corpus::term(*corpus::field("kind"), "expression"))};
  }

  // Of a dear query, those that have all its words as typed: they are few.
  Xapian::Query titles_with_all(const Xapian::Query& query) const {
    const std::string_view prefix = corpus::field("title")->prefix;
    std::vector<std::string> words;
    for (const SequenceWord& word : question_.sequence) words.push_back(corpus::term(prefix, word.folded));
    if (words.empty()) return {};
    return {Xapian::Query::OP_FILTER, query, Xapian::Query(Xapian::Query::OP_AND, words.begin(), words.end())};
  }

  void add(const Match& match) {
    const std::uint32_t work = columns_.work(match.docid);
    if (work == Columns::kNoWork) return;
    const auto [place, is_new] = number_.try_emplace(work, candidates_.size());
    if (is_new) candidates_.push_back({work, 0, 0, 0, 0, 0, 0});
    Candidate& candidate = candidates_[place->second];
    const std::uint8_t part = columns_.part(match.docid);
    if (part == 0) {
      if (candidate.expression == 0) candidate.expression = match.docid;
      candidate.title = std::max(candidate.title, match.weight);
      return;
    }
    const double weight = match.weight * share_of_part(columns_.parts().value(part));
    ++candidate.provisions;
    if (weight > candidate.best || candidate.docid == 0) {
      candidate.best = std::max(weight, candidate.best);
      candidate.docid = match.docid;
    }
  }

  // By what the index says alone, then the best of them again by their text.
  void score() {
    double best = 1e-9, title = 1e-9;
    for (const Candidate& candidate : candidates_) {
      best = std::max(best, candidate.best);
      title = std::max(title, candidate.title);
    }
    for (Candidate& candidate : candidates_) {
      const WorkColumns& work = columns_.of_works()[candidate.work];
      candidate.score = kRankWeights.passage * candidate.best / best + kRankWeights.title * candidate.title / title +
                        kRankWeights.more * std::log2(1.0 + candidate.provisions) +
                        kRankWeights.cited * std::log2(1.0 + work.cited) -
                        (columns_.types().value(work.type) == "draft" ? kRankWeights.draft : 0);
    }
    if (question_.sequence.size() > 1) look_closer();
    for (const Candidate& candidate : candidates_) ranked_.push_back({candidate.work, candidate.score, 0, false});
    std::sort(ranked_.begin(), ranked_.end(),
              [&](const RankedWork& a, const RankedWork& b) { return is_before(a, b); });
    if (ranked_.size() > most_) ranked_.resize(most_);
  }

  void look_closer() {
    // Titles by their own weight: one that is the query may stand over a text that hardly mentions it.
    const auto titles = best_by(&Candidate::title, kCloseTitles);
    for (Candidate* candidate : best_by(&Candidate::score, window_ == kWindow ? kCloseWorks : kDearCloseWorks))
      if (candidate->docid != 0) candidate->score += of_text(candidate->docid);
    for (Candidate* candidate : titles)
      if (candidate->expression != 0) add_title(*candidate);
  }

  std::vector<Candidate*> best_by(double Candidate::*value, std::size_t most) {
    std::vector<Candidate*> best;
    for (Candidate& candidate : candidates_) best.push_back(&candidate);
    std::stable_sort(best.begin(), best.end(), [&](const auto* a, const auto* b) { return a->*value > b->*value; });
    if (best.size() > most) best.resize(most);
    return best;
  }

  double of_text(std::uint32_t docid) const {
    const corpus::ProvisionEntry entry = provision_at(question_.view, docid);
    const Closeness close = closeness(question_.sequence, entry.text, entry.language, question_.analyser);
    return close.chain * (kRankWeights.chain + (close.start ? kRankWeights.start : 0));
  }

  void add_title(Candidate& candidate) const {
    const corpus::Metadata metadata = expression_at(question_.view, candidate.expression).metadata;
    const Closeness close = closeness(question_.sequence, metadata.title, metadata.language, question_.analyser);
    const bool exact = close.covered > 0.99 && words_of(metadata.title, metadata.language) ==
                                                   words_of(question_.request.words, metadata.language);
    candidate.score += kRankWeights.title_chain * std::pow(close.chain, 4) +
                       kRankWeights.title_whole * sameness(close) + (exact ? kRankWeights.title_exact : 0);
  }

  // As they are read, whatever stands between them.
  std::string words_of(std::string_view text, corpus::Language language) const {
    std::string words;
    for (const corpus::Word& word : question_.analyser.words(text, language))
      if (!word.bigram) words.append(word.folded).append(" ");
    return words;
  }

  bool is_before(const RankedWork& a, const RankedWork& b) const {
    if (a.score != b.score) return a.score > b.score;
    const WorkColumns &one = columns_.of_works()[a.work], &other = columns_.of_works()[b.work];
    return one.date != other.date ? one.date > other.date : one.symbol < other.symbol;
  }

  std::size_t entries() const {
    return question_.request.fold ? count_entries(ranked_, columns_.of_works()) : ranked_.size();
  }

  // Works behind the window, by the weight of their best provision alone.
  void append_rest(const Xapian::Query& query) {
    const auto wanted = static_cast<std::uint32_t>(
        std::min<std::size_t>(most_, question_.request.offset + question_.request.limit + 1));
    if (entries() >= wanted) return;
    for (const Match& match : best_of_works(question_.view, query, static_cast<std::uint32_t>(most_))) {
      const std::uint32_t work = columns_.work(match.docid);
      if (work != Columns::kNoWork && !number_.contains(work) && ranked_.size() < most_)
        ranked_.push_back({work, -1.0 / match.weight, 0, false});
    }
  }

  const Question& question_;
  const Columns& columns_;
  const std::size_t most_;
  const std::uint32_t window_;
  std::vector<Candidate> candidates_;
  std::unordered_map<std::uint32_t, std::size_t> number_;  // of a work in candidates_
  std::vector<RankedWork> ranked_;
};

}  // namespace

std::vector<RankedWork> rank_works(const Question& question, const Xapian::Query& query, std::size_t most, bool dear) {
  return Ranker(question, most, dear).run(query);
}

std::vector<RankedWork> newest_works(const Question& question, const Tally& tally) {
  const auto& works = question.view.columns().of_works();
  std::vector<RankedWork> ranked;
  for (const WorkMatch& match : tally.works) ranked.push_back({match.work, 0, 0, false});
  std::sort(ranked.begin(), ranked.end(), [&](const RankedWork& a, const RankedWork& b) {
    const WorkColumns &one = works[a.work], &other = works[b.work];
    return one.date != other.date ? one.date > other.date : one.symbol < other.symbol;
  });
  return ranked;
}

}  // namespace search
