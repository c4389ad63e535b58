// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_evidence.h"

#include <fmt/format.h>

#include <algorithm>

namespace search {

namespace {

// Shares of the question, by what its words tell, that a passage must cover; see worth().
constexpr double kOfItsKind = 0.58;                 // when it is what was asked for: a definition, a duty, principles
constexpr double kOfAnyKind = 0.74;                 // when it is not
constexpr double kLongQuestion = 0.42, kMuch = 20;  // of a long question, when what is covered is much in itself
constexpr double kWordsAlone = 0.4;                 // when words were typed, not a question: that is a search
constexpr double kDefined = 0.35;                   // when it defines the very term
constexpr double kTogether = 0.1, kTranslated = 0.9;
constexpr std::size_t kLookedAt = 5;

double worth(const Passage& passage) {
  const double covered = passage.sign(Sign::covered) + kTogether * passage.sign(Sign::together);
  return passage.sign(Sign::own_language) > 0 ? covered : covered * kTranslated;
}

bool is_of_kind(const Asking& asking, const Passage& passage) {
  switch (asking.intent) {
    case Intent::definition:
      return passage.sign(Sign::defines) > 0.5;
    case Intent::principles:
      return passage.sign(Sign::principle) > 0;
    case Intent::obligation:
      return passage.sign(Sign::duty) > 0;
    default:
      return true;
  }
}

bool answers(const Asking& asking, const Passage& passage) {
  const double share = worth(passage);
  if (!asking.question_words) return share >= kWordsAlone;
  if (share >= kOfAnyKind) return true;
  if (share >= kDefined && asking.intent == Intent::definition && is_of_kind(asking, passage)) return true;
  if (share >= kOfItsKind && is_of_kind(asking, passage)) return true;
  return share >= kLongQuestion && share * passage.asked >= kMuch;
}

}  // namespace

bool is_evidence(const Asking& asking, const std::vector<Passage>& passages) {
  const auto last = passages.begin() + static_cast<std::ptrdiff_t>(std::min(kLookedAt, passages.size()));
  return std::any_of(passages.begin(), last, [&](const Passage& passage) { return answers(asking, passage); });
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
