// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "search/everyday.h"

namespace search {

namespace {

// A passage is evidence where what speaks for it is more than what is needed: by logistic regression over 1,100
// questions with known answers and 380 that nothing answers, whole questions left out by turns.
constexpr double kCovers = 1.37;      // the share of the question that it and what stands round it cover
constexpr double kMuch = 1.65;        // how much that is in itself: of a long question a part may be much
constexpr double kEarly = 2.0;        // the topic stands in its first words
constexpr double kTitled = 1.4;       // the share of the question in its document's title
constexpr double kWeighs = 0.205;     // its weight against other passages (passage_weights.h)
constexpr double kStandsOut = 0.69;   // how much more the first one weighs than those far behind
constexpr double kAmongTwins = 0.44;  // share of the first ten that are of documents of its title
constexpr double kOfKind = 0.99;      // it is of the kind that is asked for; and more where it
constexpr double kDefines = 0.56, kObliges = 0.57, kPrinciple = 0.53;
constexpr double kChinese = 0.59;      // pairs of characters cover less of a question than words do
constexpr double kOwnLanguage = 0.22;  // it is of the language of the question
constexpr double kUnknown = 1.86;      // against it: the share of the question that stands nowhere in its language
constexpr double kNameMissing = 1.04;  // and that is words of proper names it has not, as invented ones are
constexpr double kNeeded = 9.15;       // of all this together
constexpr double kNearlyAll = 0.74;  // in a small collection words tell little: what covers so much is evidence, where
constexpr double kPhrase = 0.6;      // the words of the topic stand together
constexpr double kOtherYear = 0.9;   // of a passage that has nothing of the years asked for
constexpr double kWordsAlone = 0.4;  // when words were typed, not a question: that is a search
constexpr double kDefined = 0.35;    // when it defines the very term
constexpr double kTogether = 0.1, kTranslated = 0.9;
constexpr double kNear = 0.45;     // of a passage that is shown beside a refusal
constexpr std::size_t kSayIt = 5;  // documents that speak of one word whose history is asked
constexpr std::size_t kLookedAt = 5, kFirstOnes = 10, kFarFrom = 5, kFarTo = 40;

// What its document says it is about covers a paragraph that decides when something ends or takes place, and is short.
double worth(const Passage& passage) {
  const double covers =
      std::max(passage.sign(Sign::covered), passage.sign(Sign::happens) * passage.sign(Sign::context));
  const double covered = covers + kTogether * passage.sign(Sign::together);
  return passage.sign(Sign::own_language) == 1 ? covered : covered * kTranslated;
}

bool is_of_kind(const Asking& asking, const Passage& passage) {
  switch (asking.intent) {
    case Intent::definition:
      return is_definition(passage);
    case Intent::principles:
      return passage.sign(Sign::principle) > 0 || passage.sign(Sign::lists) == 1;
    case Intent::obligation:
      return passage.sign(Sign::duty) > 0;
    default:
      return true;
  }
}

// How a passage stands among the others.
struct Others {
  const std::vector<Passage>& list;
  double stands_out = 0;

  explicit Others(const std::vector<Passage>& passages) : list(passages) {
    double sum = 0;
    const std::size_t last = std::min(kFarTo, list.size());
    for (std::size_t i = kFarFrom; i < last; ++i) sum += list[i].score;
    if (!list.empty())
      stands_out = list.front().score - (last > kFarFrom ? sum / static_cast<double>(last - kFarFrom) : 0);
  }

  double twins(const Passage& passage) const {
    const auto last = list.begin() + static_cast<std::ptrdiff_t>(std::min(kFirstOnes, list.size()));
    const auto twins = std::count_if(
        list.begin(), last, [&](const Passage& other) { return !other.title.empty() && other.title == passage.title; });
    return static_cast<double>(twins) / kFirstOnes;
  }
};

double for_its_kind(const Asking& asking, const Passage& passage, double share) {
  if (!is_of_kind(asking, passage)) return 0;
  if (asking.intent == Intent::definition) return kOfKind + (share >= kDefined ? kDefines : 0);
  if (asking.intent == Intent::obligation) return kOfKind + kObliges;
  return kOfKind + (asking.intent == Intent::principles ? kPrinciple : 0);
}

bool answers(const Asking& asking, const Passage& passage, const Others& others) {
  const double share = worth(passage);
  if (!asking.question_words) return share >= kWordsAlone;
  if (!asking.years.empty() && passage.sign(Sign::year) == 0 && share < kOtherYear) return false;
  if (share >= kNearlyAll && passage.sign(Sign::phrase) >= kPhrase && passage.unknown == 0) return true;
  double speaks = kCovers * share + kMuch * std::log1p(share * passage.asked) + for_its_kind(asking, passage, share);
  speaks += kEarly * passage.sign(Sign::early) + kTitled * passage.sign(Sign::title) + kWeighs * passage.score;
  speaks += kStandsOut * others.stands_out + kAmongTwins * others.twins(passage);
  if (asking.language == corpus::Language::zh) speaks += kChinese;
  if (passage.sign(Sign::own_language) == 1) speaks += kOwnLanguage;
  return speaks > kNeeded + kUnknown * passage.unknown + kNameMissing * passage.names_lacking;
}

// The history of one word alone is that of something documents are about: it stands in a title, or is a concept that
// several documents speak of ("apartheid", not "croissant").
bool is_subject(const Asking& asking, const std::vector<Passage>& passages, corpus::Analyser& analyser) {
  if (everyday_words(asking.term, asking.language, analyser).empty()) return false;
  std::set<std::uint32_t> works;
  for (const Passage& passage : passages)
    if (passage.sign(Sign::topic) == 1) works.insert(passage.work);
  return works.size() >= kSayIt;
}

bool is_of_one_word(const Asking& asking) {
  return std::count_if(asking.words.begin(), asking.words.end(), [](const auto& word) { return word.topic; }) == 1;
}

}  // namespace

bool is_evidence(const Asking& asking, const std::vector<Passage>& passages, corpus::Analyser& analyser) {
  const Others others(passages);
  const bool titled =
      asking.intent == Intent::history && is_of_one_word(asking) && !is_subject(asking, passages, analyser);
  const auto last = passages.begin() + static_cast<std::ptrdiff_t>(std::min(kLookedAt, passages.size()));
  return std::any_of(passages.begin(), last, [&](const Passage& passage) {
    return answers(asking, passage, others) && (!titled || passage.sign(Sign::title) > 0);
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
