// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/series_fit.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>

#include "corpus/fold_symbol.h"
#include "corpus/utf8.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/rank_weights.h"
#include "search/sources.h"

namespace search {

namespace {

constexpr std::uint32_t kMostRead = 4;  // best matches of a work
// A matter is named in so few words, as letters or as Chinese characters: whatever has them all says it. More are words
// that somebody remembers of one text.
constexpr std::size_t kMatterWords = 4, kMatterCharacters = 8;
constexpr double kSameTitle = 0.6;  // sameness of a title typed with a word more or less

std::size_t count_words(const QueryNode& node) {
  std::size_t words = node.words.size();
  for (const QueryNode& child : node.children) words += count_words(child);
  return words;
}

bool names_a_matter(const std::vector<SequenceWord>& words) {
  const bool chinese = !words.empty() && std::all_of(words.begin(), words.end(), [](const SequenceWord& word) {
    return corpus::is_han(corpus::code_point(word.folded, 0).value);
  });
  return words.size() <= (chinese ? kMatterCharacters : kMatterWords);
}

}  // namespace

bool SeriesFit::is_as_good(const RankedWork& other, const RankedWork& best) {
  if (other.translated && !best.translated) return false;  // what is held in the query's language stays first
  if (best.translated) return true;
  if (has_typed_year(best.work) && !has_typed_year(other.work)) return false;
  if (question_.sequence.empty())  // words that stand in no order (a OR b): all that tells is how heavily they match
    return count_words(question_.query.root) <= kMatterCharacters ||
           other.score >= best.score - kRankWeights.series_equal;
  const Fit &one = fit(other.work), &wanted = fit(best.work);
  if (wanted.title > kSameTitle) return one.title >= wanted.title - kRankWeights.series_title;
  return names_a_matter(question_.sequence) || one.chain >= wanted.chain - kRankWeights.series_chain;
}

bool SeriesFit::has_typed_year(std::uint32_t work) const {
  const std::string_view year = std::string_view(question_.view.columns().of_works()[work].date).substr(0, 4);
  return std::any_of(question_.sequence.begin(), question_.sequence.end(),
                     [&](const SequenceWord& word) { return word.folded == year; });
}

const SeriesFit::Fit& SeriesFit::fit(std::uint32_t work) {
  const auto [place, is_new] = known_.try_emplace(work);
  if (is_new) place->second = look_closer(work);
  return place->second;
}

SeriesFit::Fit SeriesFit::look_closer(std::uint32_t work) const {
  const Index::View& view = question_.view;
  const auto documents = view.columns().documents_of(work);
  const Xapian::Query inside(Xapian::Query::OP_FILTER, query_,
                             documents_query(view.database, {documents.begin(), documents.end()}));
  Fit found;
  const auto language_of = [&](std::uint32_t docid) {
    return static_cast<corpus::Language>(view.columns().language(docid));
  };
  const std::vector<Match> matches = best_matches(view, inside, kMostRead);
  for (const Match& match : matches) {
    if (view.columns().part(match.docid) == 0) continue;
    const corpus::ProvisionEntry entry = provision_at(view, match.docid);
    found.chain = std::max(found.chain, closeness_of(entry.text, entry.language).chain);
  }
  for (const std::uint32_t docid : documents) {
    const bool is_title = view.columns().part(docid) == 0;
    if (!is_title || matches.empty() || language_of(docid) != language_of(matches[0].docid)) continue;
    const Closeness close = closeness_of(expression_at(view, docid).metadata.title, language_of(docid));
    found.chain = std::max(found.chain, close.chain);
    const auto [fewer, more] = std::minmax<std::size_t>({close.words, question_.sequence.size()});
    found.title = std::pow(close.covered * close.filled * static_cast<double>(fewer) / static_cast<double>(more), 4);
  }
  return found;
}

Closeness SeriesFit::closeness_of(std::string_view text, corpus::Language language) const {
  return closeness(question_.sequence, text, language, question_.analyser);
}

}  // namespace search
