// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "search/everyday.h"

namespace search {

namespace {

constexpr double kNearlyAll = 0.74;  // in a small collection words tell little: what covers so much is evidence, where
constexpr double kPhrase = 0.6;      // the words of the topic stand together
constexpr double kOtherYear = 0.9;   // of a passage that has nothing of the years asked for
constexpr double kWordsAlone = 0.4;  // when words were typed, not a question: that is a search
constexpr double kOfTopic = 0.5;     // of the topic, where principles of it are asked for
constexpr double kDefined = 0.35;    // of the question, when it defines the very term
constexpr double kNothingOfIt = 0.9, kMuchUnknown = 0.45;
constexpr double kOtherNumber = 0.8;  // of a number that is lacking, where there is one that counts something else
constexpr double kTogether = 0.1, kTranslated = 0.9;
constexpr double kNear = 0.45;                    // of a passage that is shown beside a refusal
constexpr double kNearly = 1.3;                   // or for which as much less speaks than is needed
constexpr std::size_t kSayIt = 5;                 // documents that speak of one word whose history is asked
constexpr std::uint32_t kSmallCollection = 1000;  // works; smaller ones ask for as much as one of so many, where each
                                                  // word, being rarer, would tell more
constexpr std::size_t kLookedAt = 5, kFarFrom = 5, kFarTo = 40;

// What its document says it is about covers a paragraph that decides when something ends or takes place, and is short.
double worth(const Passage& passage) {
  const double covers =
      std::max(passage.sign(Sign::covered), passage.sign(Sign::happens) * passage.sign(Sign::context));
  const double covered = covers + kTogether * passage.sign(Sign::together);
  return passage.sign(Sign::own_language) == 1 ? covered : covered * kTranslated;
}

// How a passage stands among the others.
struct Others {
  double stands_out = 0;
  double plain = 0;       // of the first ones the nearest
  double collection = 0;  // Evidence::collection
  double rarer = 0;       // how much more a word would tell in a collection that is not small

  Others(const std::vector<Passage>& passages, std::uint32_t held_works)
      : collection(std::log1p(std::max(held_works, kSmallCollection))), rarer(collection - std::log1p(held_works)) {
    double sum = 0;
    const std::size_t last = std::min(kFarTo, passages.size());
    for (std::size_t i = kFarFrom; i < last; ++i) sum += passages[i].score;
    if (!passages.empty())
      stands_out = passages.front().score - (last > kFarFrom ? sum / static_cast<double>(last - kFarFrom) : 0);
    for (std::size_t i = 0; i < std::min(kLookedAt, passages.size()); ++i)
      plain = std::max(plain, passages[i].sign(Sign::plain));
  }
};

double flag(bool value) { return value ? 1 : 0; }

bool lacks_time(const Asking& asking, const Passage& passage) {
  const bool asked = asking.intent != Intent::history && (seeks(asking, "date") || seeks(asking, "period"));
  return asked && passage.sign(Sign::time) == 0 && passage.sign(Sign::dated) == 0;
}

double lacks_number(const Asking& asking, const Passage& passage) {
  if (!seeks(asking, "number")) return 0;
  if (passage.sign(Sign::amount) == 0 && passage.sign(Sign::counted) == 0) return 1;
  const bool counts =
      std::any_of(asking.words.begin(), asking.words.end(), [](const auto& word) { return word.counted; });
  return counts && passage.sign(Sign::counted) == 0 ? kOtherNumber : 0;
}

EvidenceSigns signs_of(const Asking& asking, const Passage& passage, const Others& others) {
  EvidenceSigns signs{};
  const auto set = [&](Evidence which, double value) { signs[static_cast<std::size_t>(which)] = value; };
  const double share = worth(passage);
  set(Evidence::much, std::log1p(share * passage.asked));
  set(Evidence::early, passage.sign(Sign::early));
  set(Evidence::weighs, passage.score);
  set(Evidence::stands_out, others.stands_out);
  set(Evidence::document, passage.sign(Sign::document));
  set(Evidence::defines, flag(asking.intent == Intent::definition && is_definition(passage) && share >= kDefined));
  set(Evidence::obliges, flag(asking.intent == Intent::obligation && passage.sign(Sign::duty) > 0));
  set(Evidence::principle, flag(asking.intent == Intent::principles && passage.sign(Sign::topic) >= kOfTopic &&
                                (passage.sign(Sign::principle) > 0 || passage.sign(Sign::lists) == 1)));
  set(Evidence::unknown, passage.unknown);
  set(Evidence::name_missing, passage.names_lacking);
  set(Evidence::no_number, lacks_number(asking, passage));
  set(Evidence::no_time, flag(lacks_time(asking, passage)));
  set(Evidence::year, passage.sign(Sign::year));
  set(Evidence::titled_in, passage.sign(Sign::titled));
  set(Evidence::plain, others.plain);
  set(Evidence::telling, passage.most_asked + others.rarer);
  set(Evidence::words, std::log1p(static_cast<double>(passage.found.size())));
  set(Evidence::collection, others.collection);
  return signs;
}

double speaks(const Asking& asking, const Passage& passage, const Others& others) {
  const EvidenceSigns signs = signs_of(asking, passage, others);
  double sum = 0;
  for (const EvidenceWeight& row : kEvidenceWeights) sum += row.weight * signs[static_cast<std::size_t>(row.evidence)];
  return sum;
}

// It speaks of the bodies and offices that are named and has nothing of what is asked about them: "the salary of the
// Secretary-General". Who is to do what, and the history of a body, is told in other words than those of the question;
// what defines the very term has it.
bool lacks_matter(const Asking& asking, const Passage& passage) {
  const bool in_other_words = asking.intent == Intent::obligation || asking.intent == Intent::history;
  return !in_other_words && !is_definition(passage) && passage.matter_lacking >= kNothingOfIt &&
         passage.sign(Sign::happens) == 0;
}

// What was typed is not all words to be found, where half of it stands nowhere.
double needed_of_words(const Passage& passage) { return passage.unknown > kMuchUnknown ? kNearlyAll : kWordsAlone; }

bool answers(const Asking& asking, const Passage& passage, const Others& others) {
  const double share = worth(passage);
  if (!asking.question_words)
    return share >= needed_of_words(passage) ||
           (passage.unknown <= kMuchUnknown && speaks(asking, passage, others) > kNeeded);
  if (lacks_matter(asking, passage)) return false;
  if (!asking.years.empty() && passage.sign(Sign::year) == 0 && share < kOtherYear) return false;
  if (share >= kNearlyAll && passage.sign(Sign::phrase) >= kPhrase && passage.unknown == 0) return true;
  return speaks(asking, passage, others) > kNeeded;
}

// The history of one word alone is that of something documents are about: it stands in a title, or is a concept that
// several documents speak of ("apartheid", not "croissant").
bool is_subject(const Asking& asking, const std::vector<Passage>& passages, corpus::Analyser& analyser) {
  const std::vector<EverydayFound> found = everyday_words(asking.term, asking.language, analyser);
  if (std::all_of(found.begin(), found.end(), [](const auto& word) { return word.act; })) return false;
  std::set<std::uint32_t> works;
  for (const Passage& passage : passages)
    if (passage.sign(Sign::topic) == 1) works.insert(passage.work);
  return works.size() >= kSayIt;
}

bool is_of_one_word(const Asking& asking) {
  return std::count_if(asking.words.begin(), asking.words.end(), [](const auto& word) { return word.topic; }) == 1;
}

}  // namespace

bool is_evidence(const Asking& asking, const std::vector<Passage>& passages, std::uint32_t held_works,
                 corpus::Analyser& analyser) {
  const Others others(passages, held_works);
  const bool titled =
      asking.intent == Intent::history && is_of_one_word(asking) && !is_subject(asking, passages, analyser);
  const auto last = passages.begin() + static_cast<std::ptrdiff_t>(std::min(kLookedAt, passages.size()));
  return std::any_of(passages.begin(), last, [&](const Passage& passage) {
    return answers(asking, passage, others) && (!titled || passage.sign(Sign::title) > 0);
  });
}

std::vector<EvidenceSigns> evidence_of(const Asking& asking, const std::vector<Passage>& passages,
                                       std::uint32_t held_works) {
  const Others others(passages, held_works);
  std::vector<EvidenceSigns> all;
  for (std::size_t i = 0; i < std::min(kLookedAt, passages.size()); ++i)
    all.push_back(signs_of(asking, passages[i], others));
  return all;
}

std::vector<Passage> nearest_of(const Asking& asking, std::vector<Passage> passages, std::uint32_t held_works) {
  const Others others(passages, held_works);
  std::vector<Passage> near;
  for (std::size_t i = 0; i < passages.size(); ++i)
    if (worth(passages[i]) >= kNear || (i < kLookedAt && speaks(asking, passages[i], others) > kNeeded - kNearly))
      near.push_back(std::move(passages[i]));
  return near;
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
