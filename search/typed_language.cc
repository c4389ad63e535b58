// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/typed_language.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include "corpus/latin.h"
#include "search/columns.h"
#include "search/query_stems.h"
#include "search/question_language.h"
#include "search/translations.h"
#include "search/vocabulary.h"

namespace search {

using corpus::Language;

namespace {

constexpr double kNearlyAsLikely = 0.85;
constexpr double kKnownTerm = 4;  // a word of a known term counts as much as one that some fifty texts have

constexpr double kStopword = 9;  // "of", "de": as much as a word that eight thousand have; they are not counted

using Scores = std::array<double, corpus::kLatinLanguages.size()>;

// Of a word of Latin letters.
Scores score_word(const std::string& folded, const Index::View& view) {
  Scores scores = {};
  for (std::size_t i = 0; i < scores.size(); ++i)
    if (corpus::is_stopword(folded, corpus::kLatinLanguages[i])) scores[i] = kStopword;
  if (scores != Scores{}) return scores;
  const LatinFrequencies frequencies = latin_frequencies(folded, view.database, view.columns());
  for (std::size_t i = 0; i < scores.size(); ++i) scores[i] = std::log1p(frequencies[i]);
  return scores;
}

// Of the names of concepts among the words typed.
double score_terms(std::string_view typed, Language language, const Index::View& view, corpus::Analyser& analyser) {
  const std::vector<Language> all(corpus::kLanguages.begin(), corpus::kLanguages.end());
  double score = 0;
  for (const Translation& term : translations_of({typed, language, all, {}}, view.terminology(), analyser))
    score += kKnownTerm * static_cast<double>(term.length);
  return score;
}

}  // namespace

std::vector<Language> likely_languages(const QueryNode& root, std::string_view typed, const Index::View& view,
                                       corpus::Analyser& analyser) {
  const Language by_script = language_of(root, {});
  if (by_script != Language::unknown) return {by_script};
  std::vector<std::pair<double, Language>> scores;
  for (const Language language : corpus::kLatinLanguages)
    scores.emplace_back(score_terms(typed, language, view, analyser), language);
  for (const QueryWord* word : words_of(root)) {
    if (word->script != Language::unknown) continue;
    const Scores of_word = score_word(word->folded, view);
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i].first += of_word[i];
  }
  std::stable_sort(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Language> likely;
  for (const auto& [score, language] : scores)
    if (score > 0 && score >= kNearlyAsLikely * scores[0].first) likely.push_back(language);
  return likely;
}

Language typed_language(std::string_view words, Language asked, const Index::View& view, corpus::Analyser& analyser) {
  if (asked != Language::unknown) return asked;
  const Language as_question = language_of(words);
  const std::vector<Language> likely = likely_languages(parse_query(words, analyser).root, words, view, analyser);
  const bool is_one = std::find(likely.begin(), likely.end(), as_question) != likely.end();
  return is_one || likely.empty() ? as_question : likely.front();
}

}  // namespace search
