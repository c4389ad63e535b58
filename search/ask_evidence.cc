// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "search/needles.h"

namespace search {

namespace {

// A passage is evidence where kCovers * share + kMuch * ln(1 + what is covered) > kNeeded + kUnknown * unknown: the
// share of the question that it covers, how much that is in itself (a long question may have much in common with its
// answer and more that it has not), and the share of the question that stands nowhere in the documents, as invented
// names do. By logistic regression over 515 questions with known answers and 216 that nothing answers, left out by
// turns.
constexpr double kCovers = 3.9, kMuch = 1.2, kUnknown = 2.9, kNeeded = 3.5;
constexpr double kPhrase = 0.6;      // of the words of a term that stand together where nothing defines it
constexpr double kPairs = 0.8;       // of its pairs of characters, the same of Chinese
constexpr double kOtherYear = 0.9;   // of a passage that has nothing of the years asked for
constexpr double kWordsAlone = 0.4;  // when words were typed, not a question: that is a search
constexpr double kDefined = 0.35;    // when it defines the very term
constexpr double kTogether = 0.1, kTranslated = 0.9;
constexpr double kNear = 0.45;  // of a passage that is shown beside a refusal
constexpr std::size_t kLookedAt = 5;

double worth(const Passage& passage) {
  const double covered = passage.sign(Sign::covered) + kTogether * passage.sign(Sign::together);
  return passage.sign(Sign::own_language) == 1 ? covered : covered * kTranslated;
}

bool is_of_kind(const Asking& asking, const Passage& passage) {
  switch (asking.intent) {
    case Intent::definition:
      return passage.sign(Sign::defines) > 0.5 || passage.sign(Sign::parallel) > 0.5;
    case Intent::principles:
      return passage.sign(Sign::principle) > 0;
    case Intent::obligation:
      return passage.sign(Sign::duty) > 0;
    default:
      return true;
  }
}

// The term asked about stands in the passage as asked, though nothing defines it. In Chinese the pairs of characters
// say themselves what stands together: an ordinary word behind the term, or quotation marks round it, break one pair.
bool has_term(const Asking& asking, const Passage& passage) {
  if (passage.sign(Sign::phrase) >= kPhrase) return true;
  return asking.language == corpus::Language::zh && passage.entry.language == asking.language &&
         passage.sign(Sign::own) >= kPairs;
}

bool answers(const Asking& asking, const Passage& passage, double unknown) {
  const double share = worth(passage);
  if (!asking.question_words) return share >= kWordsAlone;
  if (!asking.years.empty() && passage.sign(Sign::year) == 0 && share < kOtherYear) return false;
  if (asking.intent == Intent::definition && !is_of_kind(asking, passage) && !has_term(asking, passage)) return false;
  if (share >= kDefined && asking.intent == Intent::definition && is_of_kind(asking, passage)) return true;
  return kCovers * share + kMuch * std::log1p(share * passage.asked) > kNeeded + kUnknown * unknown;
}

// By weight, the share of the question that stands nowhere in the documents of its language.
double unknown_share(const Asking& asking, const Index::View& view, corpus::Analyser& analyser) {
  const Needles needles(asking, asking.language, view, analyser);
  double unknown = 0;
  for (const Needle& needle : needles.list()) unknown += needle.known && needle.spelt ? 0 : needle.weight;
  return needles.total() > 0 ? unknown / needles.total() : 0;
}

// The history of one word alone is that of something documents are about: it stands in a title or is defined.
bool is_subject(const Asking& asking, const Passage& passage) {
  const auto topics =
      std::count_if(asking.words.begin(), asking.words.end(), [](const auto& word) { return word.topic; });
  if (asking.intent != Intent::history || topics != 1) return true;
  return passage.sign(Sign::title) > 0;
}

}  // namespace

bool is_evidence(const Asking& asking, const std::vector<Passage>& passages, const Index::View& view,
                 corpus::Analyser& analyser) {
  const double unknown = unknown_share(asking, view, analyser);
  const auto last = passages.begin() + static_cast<std::ptrdiff_t>(std::min(kLookedAt, passages.size()));
  return std::any_of(passages.begin(), last, [&](const Passage& passage) {
    return answers(asking, passage, unknown) && is_subject(asking, passage);
  });
}

std::vector<Passage> nearest_of(std::vector<Passage> passages) {
  std::erase_if(passages, [](const Passage& passage) { return worth(passage) < kNear; });
  return passages;
}

Refusal no_answer(const Asking& asking, std::uint32_t searched_works) {
  Refusal refusal;
  refusal.code = Refusal::Code::no_answer;
  for (const AskedWord& word : asking.words)
    refusal.searched.append(refusal.searched.empty() ? "" : " ").append(word.folded);
  refusal.message = fmt::format("No provision of the {} documents in this collection answers it.", searched_works);
  return refusal;
}

}  // namespace search
