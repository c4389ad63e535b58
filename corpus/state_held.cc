// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_held.h"

#include <algorithm>

#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kNearVerb = 14, kNearDate = 30, kNearNoun = 3, kNearYear = 8, kNearHeld = 6, kLongestDate = 20;

class Reader {
 public:
  Reader(std::string_view text, const StateTokens& tokens, Language language, std::size_t from, std::size_t end)
      : text_(text), tokens_(tokens), language_(language), from_(from), end_(end) {}

  TokenRange date() const {
    if (language_ == Language::zh) return date_zh();
    for (std::size_t at = from_; at < std::min(end_, from_ + kNearVerb); ++at) {
      if (tokens_[at].is(kFullStop)) break;
      if (holds(at)) return behind_verb(at);
    }
    return {};
  }

 private:
  // "shall be held" takes place, "held" did; "approves the holding", not any word on the holding of something.
  bool holds(std::size_t at) const {
    const std::string_view word = tokens_[at].span.of(text_);
    if (at < from_ + kNearNoun && is_one_of(WordEnd::holding, word, language_)) return true;
    if (!is_one_of(WordEnd::holds, word, language_)) return false;
    if (at > from_ + 2 && tokens_[at - 2].is(kThat | kStop2)) return false;  // qui se tiendra
    return !tokens_[at].is(kDone) || (at > from_ + 1 && tokens_[at - 2].is(kModal));
  }

  // "convene a meeting [on 22 and 23 June 2026]", up to a clause on something else.
  TokenRange behind_verb(std::size_t verb) const {
    for (std::size_t at = verb + 1; at < std::min(end_, verb + kNearDate); ++at) {
      const StateToken& token = tokens_[at];
      if (token.is(kFullStop | kQuote | kDone | kStop2) && !token.is(kBracket)) break;
      if (!token.is(kNumber)) continue;
      const TokenRange found = date_at(at);
      const bool day = !found.empty() && !tokens_[found.first].is(kYear);
      if (day || (!found.empty() && at < verb + kNearYear)) return found;
      while (at + 1 < end_ && tokens_[at + 1].is(kNumber)) ++at;
    }
    return {};
  }

  // 于2026年6月22日在纽约召开: behind its date stands the verb, where it does not belong to a noun (将于…举行的会议).
  TokenRange date_zh() const {
    for (std::size_t at = from_; at < std::min(end_, from_ + kNearDate) && !tokens_[at].is(kFullStop); ++at) {
      if (!tokens_[at].is(kNumber)) continue;
      const TokenRange found = date_at(at);
      if (!found.empty() && held_behind(found.behind)) return found;
      while (at + 1 < end_ && tokens_[at + 1].is(kNumber | kTime)) ++at;
    }
    return {};
  }

  bool held_behind(std::size_t at) const {
    for (std::size_t next = at; next < std::min(end_, at + kNearHeld) && !tokens_[next].is(kPunctuation); ++next)
      if (holds_zh(tokens_[next].span)) return true;
    return false;
  }

  // A run of characters that no table knows may hold the verb: 在纽约召开高级别会议.
  bool holds_zh(Span run) const {
    for (std::size_t end = run.start + 3; end <= run.end; end += 3)
      if (ends_as(WordEnd::holds, text_.substr(run.start, end - run.start), language_))
        return !begins_as(WordEnd::attributive, text_.substr(end), language_);
    return false;
  }

  // "3 to 7 June 2026": numbers and what links them, up to a year.
  TokenRange date_at(std::size_t at) const {
    TokenRange found{at, at};
    bool time = tokens_[at].is(kYear) && at > from_ && tokens_[at - 1].is(kSessionIn | kAside | kTime), year = false;
    for (std::size_t next = at; next < end_ && next - at < kLongestDate; ++next) {
      const StateToken& token = tokens_[next];
      if (!token.is(kNumber | kTime | kDateWord) && !links(next)) break;
      if (year && !token.is(kTime) && language_ != Language::zh) break;
      time |= token.is(kTime);
      year |= token.is(kYear);
      if (token.is(kNumber | kTime)) found.behind = next + 1;
    }
    return time && year ? found : TokenRange{};
  }

  // "3 [to] 7 June [and from] 6 July": what stands before another number.
  bool links(std::size_t at) const {
    if (tokens_[at].is(kPunctuation) && !tokens_[at].is(kAnd)) return false;
    for (std::size_t next = at + 1; next < std::min(end_, at + 3); ++next) {
      if (tokens_[next].is(kNumber)) return true;
      if (!tokens_[at].is(kAnd | kPrefixedAnd)) return false;
    }
    return false;
  }

  std::string_view text_;
  const StateTokens& tokens_;
  Language language_;
  std::size_t from_, end_;
};

}  // namespace

TokenRange held_on(std::string_view text, const StateTokens& tokens, Language language, std::size_t from,
                   std::size_t end) {
  return Reader(text, tokens, language, from, end).date();
}

}  // namespace corpus
