// SPDX-License-Identifier: GPL-2.0-or-later
// Puts works in order. Part of find.h.
#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "search/columns.h"
#include "search/find_steps.h"
#include "search/query_stems.h"

namespace search {

namespace {

constexpr std::uint32_t kWindow = 600, kDearWindow = 150;  // best matches that are looked at closer
constexpr std::size_t kCloseWorks = 100;                   // works of them whose words' places are read
constexpr double kTitleShare = 0.5, kTogetherShare = 0.6, kMoreShare = 0.04, kCitedShare = 0.02;

// How much a part of a document counts against running text.
double share_of_part(const std::string& part) {
  if (part == "footnote") return 0.6;
  if (part == "signature") return 0.5;
  if (part == "heading") return 0.85;
  return 1;
}

struct Candidate {
  std::uint32_t work = 0, docid = 0;  // docid: of the best provision
  double best = 0, title = 0;
  std::uint32_t provisions = 0;
};

// The shortest stretch of the document, in words, that has all of `words`; 0 when it does not have them as typed.
std::size_t shortest_stretch(const Xapian::Database& database, std::uint32_t docid,
                             const std::vector<std::string>& words) {
  struct Place {
    Xapian::termpos at;
    std::size_t word;
  };
  std::vector<Place> places;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto end = database.positionlist_end(docid, words[i]);
    const std::size_t before = places.size();
    for (auto it = database.positionlist_begin(docid, words[i]); it != end && places.size() < before + 50; ++it)
      places.push_back({*it, i});
    if (places.size() == before) return 0;
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.at < b.at; });
  std::vector<int> inside(words.size());
  std::size_t missing = words.size(), shortest = 0;
  for (std::size_t from = 0, to = 0; to < places.size(); ++to) {
    missing -= inside[places[to].word]++ == 0;
    for (; missing == 0; ++from) {
      const std::size_t stretch = places[to].at - places[from].at + 1;
      if (shortest == 0 || stretch < shortest) shortest = stretch;
      missing += --inside[places[from].word] == 0;
    }
  }
  return shortest;
}

class Ranker {
 public:
  Ranker(const Question& question, std::size_t most, bool dear)
      : question_(question), columns_(question.view.columns()), most_(most), window_(dear ? kDearWindow : kWindow) {}

  std::vector<RankedWork> run(const Xapian::Query& query) {
    const std::vector<Match> window = best_matches(question_.view, query, window_);
    for (const Match& match : window) add(match);
    score();
    if (window.size() == window_ && ranked_.size() < most_) append_rest(query);
    return std::move(ranked_);
  }

 private:
  void add(const Match& match) {
    const std::uint32_t work = columns_.work(match.docid);
    if (work == Columns::kNoWork) return;
    const auto [place, is_new] = number_.try_emplace(work, candidates_.size());
    if (is_new) candidates_.push_back({work, 0, 0, 0, 0});
    Candidate& candidate = candidates_[place->second];
    const std::uint8_t part = columns_.part(match.docid);
    if (part == 0) {
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

  void score() {
    const std::vector<std::string> words = words_together(question_.query.root);
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const Candidate& candidate = candidates_[i];
      const double base = std::max(candidate.best, candidate.title * kTitleShare);
      double share = 1 + kMoreShare * std::log2(1.0 + candidate.provisions) +
                     kCitedShare * std::log2(1.0 + columns_.of_works()[candidate.work].cited);
      if (i < kCloseWorks && words.size() > 1 && candidate.docid != 0) share += together(candidate.docid, words);
      ranked_.push_back({candidate.work, base * share + kTitleShare * candidate.title});
    }
    std::sort(ranked_.begin(), ranked_.end(),
              [&](const RankedWork& a, const RankedWork& b) { return is_before(a, b); });
    if (ranked_.size() > most_) ranked_.resize(most_);
  }

  double together(std::uint32_t docid, const std::vector<std::string>& words) const {
    const std::size_t stretch = shortest_stretch(question_.view.database, docid, words);
    return stretch == 0 ? 0
                        : kTogetherShare * static_cast<double>(words.size()) /
                              static_cast<double>(std::max(stretch, words.size()));
  }

  bool is_before(const RankedWork& a, const RankedWork& b) const {
    if (a.score != b.score) return a.score > b.score;
    const WorkColumns &one = columns_.of_works()[a.work], &other = columns_.of_works()[b.work];
    return one.date != other.date ? one.date > other.date : one.symbol < other.symbol;
  }

  // Works behind the window, by the weight of their best provision alone.
  void append_rest(const Xapian::Query& query) {
    const auto wanted = static_cast<std::uint32_t>(
        std::min<std::size_t>(most_, question_.request.offset + question_.request.limit + 1));
    if (ranked_.size() >= wanted) return;
    for (const Match& match : best_of_works(question_.view, query, static_cast<std::uint32_t>(most_))) {
      const std::uint32_t work = columns_.work(match.docid);
      if (work != Columns::kNoWork && !number_.contains(work) && ranked_.size() < most_)
        ranked_.push_back({work, match.weight});
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
  for (const WorkMatch& match : tally.works) ranked.push_back({match.work, 0});
  std::sort(ranked.begin(), ranked.end(), [&](const RankedWork& a, const RankedWork& b) {
    const WorkColumns &one = works[a.work], &other = works[b.work];
    return one.date != other.date ? one.date > other.date : one.symbol < other.symbol;
  });
  return ranked;
}

}  // namespace search
