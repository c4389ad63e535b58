// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/company.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "corpus/fields.h"
#include "search/columns.h"
#include "search/question_names.h"

namespace search {

namespace {

constexpr std::size_t kFewestWorks = 5;
constexpr double kOften = 0.3;        // of the documents: words that stand in so many of them are its company
constexpr std::size_t kCompany = 24;  // words, the most telling ones
constexpr double kTelling = 2;        // how many times as often as elsewhere they stand there, at least, by logarithm
constexpr double kCloseCompany = 10;  // weight of it in the upper quartile, below which nothing tells mentions apart
constexpr double kStranger = 0.3;     // of the upper quartile of all places: what has less of the company is no mention

using Words = std::set<std::string>;

class Judge {
 public:
  Judge(const Needles& needles, const Index::View& view, corpus::Analyser& analyser)
      : needles_(needles), view_(view), analyser_(analyser) {}

  std::vector<bool> run(const std::vector<SpokenOf>& places) {
    std::unordered_set<std::uint32_t> works;
    std::unordered_map<std::string, std::unordered_set<std::uint32_t>> seen;
    for (const SpokenOf& place : places) {
      words_.push_back(beside(place.text));
      works.insert(place.work);
      for (const std::string& word : words_.back()) seen[word].insert(place.work);
    }
    if (works.size() < kFewestWorks) return std::vector<bool>(places.size(), true);
    choose(seen, static_cast<double>(works.size()));
    return judge(places);
  }

 private:
  // The words of a text but the needles and stopwords.
  Words beside(std::string_view text) const {
    Words words;
    const bool chinese = needles_.language() == corpus::Language::zh;
    for (const corpus::Word& word : analyser_.words(text, needles_.language())) {
      if (chinese != word.bigram || corpus::is_stopword(word.folded, needles_.language())) continue;
      if (word.folded.find_first_of("0123456789") != std::string::npos) continue;
      if (needles_.find(word) == nullptr) words.insert(indexed_as(word));
    }
    return words;
  }

  template <class Seen>
  void choose(const Seen& seen, double works) {
    const double all = std::max<double>(
        1, view_.database.get_termfreq(corpus::term(*corpus::field("lang"), corpus::code(needles_.language()))));
    std::vector<std::pair<double, std::string>> ranked;
    for (const auto& [word, in] : seen) {
      const double share = static_cast<double>(in.size()) / works;
      if (share < kOften) continue;
      const double elsewhere = (view_.database.get_termfreq(word_term(needles_.language(), word)) + 0.5) / all;
      const double telling = std::log(share / elsewhere);
      if (telling >= kTelling) ranked.emplace_back(share * telling, word);
    }
    std::sort(ranked.rbegin(), ranked.rend());
    if (ranked.size() > kCompany) ranked.resize(kCompany);
    for (auto& [weight, word] : ranked) company_.emplace(std::move(word), weight);
  }

  // A document is judged by the place of it that has most of the company.
  std::vector<bool> judge(const std::vector<SpokenOf>& places) const {
    std::unordered_map<std::uint32_t, double> of_work;
    std::vector<double> shares;
    for (std::size_t i = 0; i < places.size(); ++i) {
      double share = 0;
      for (const auto& [word, weight] : company_)
        if (words_[i].contains(word)) share += weight;
      shares.push_back(share);
      double& best = of_work[places[i].work];
      best = std::max(best, share);
    }
    const auto upper = shares.begin() + static_cast<std::ptrdiff_t>(shares.size() * 3 / 4);
    std::nth_element(shares.begin(), upper, shares.end());
    std::vector<bool> judged;
    for (const SpokenOf& place : places)
      judged.push_back(*upper < kCloseCompany || of_work[place.work] >= kStranger * *upper);
    return judged;
  }

  const Needles& needles_;
  const Index::View& view_;
  corpus::Analyser& analyser_;
  std::vector<Words> words_;
  std::unordered_map<std::string, double> company_;
};

}  // namespace

std::vector<bool> are_mentions(const std::vector<SpokenOf>& places, const Needles& needles, const Index::View& view,
                               corpus::Analyser& analyser) {
  return Judge(needles, view, analyser).run(places);
}

}  // namespace search
