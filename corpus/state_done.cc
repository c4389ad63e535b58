// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_done.h"

#include <algorithm>

namespace corpus {

namespace {
constexpr std::size_t kLongestCondition = 40;
}

Span done_of(std::string_view text, const StateTokens& tokens, TokenRange act, std::size_t behind_bearers) {
  TokenRange done = act;
  while (!done.empty() && tokens[done.first].span.start < behind_bearers) ++done.first;
  while (!done.empty() && tokens[done.first].is(kComma | kFullStop | kThat) &&
         (!tokens[done.first].is(kAnd) || tokens[done.first].is(kComma)))
    ++done.first;
  while (!done.empty() && tokens[done.behind - 1].is(kComma | kFullStop | kAnd | kFiller)) --done.behind;
  if (done.empty()) return {};
  const bool only_a_link = done.behind - done.first <= 2 && is_colon(text, tokens[act.behind - 1]);
  return only_a_link ? Span{} : span_of(tokens, done);
}

Span condition_of(const StateTokens& tokens, TokenRange act) {
  for (std::size_t at = act.first; at < act.behind; ++at) {
    if (!tokens[at].is(kCondition)) continue;
    TokenRange condition{at, at + 1};
    const std::size_t end = std::min(act.behind, at + kLongestCondition);
    while (!tokens[at].is(kNoun) && condition.behind < end && !tokens[condition.behind].is(kComma | kFullStop))
      ++condition.behind;
    return span_of(tokens, condition);
  }
  return {};
}

}  // namespace corpus
