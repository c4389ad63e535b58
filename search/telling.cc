// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/telling.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "corpus/state_tokens.h"
#include "corpus/state_words.h"
#include "search/question_words.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Token;
using corpus::Tokens;

constexpr std::size_t kDateBehind = 40;  // bytes behind a citation in which its date stands
constexpr std::size_t kNear = 2;         // tokens from a number to the unit of time it counts
constexpr std::size_t kLongestItem = 5;  // words of one of the things listed
constexpr std::size_t kFewest = 3;       // things that make a list
constexpr double kNumberAlone = 0.6;

bool is_cited(const corpus::ProvisionEntry& entry, corpus::Span span) {
  return std::any_of(entry.citations.begin(), entry.citations.end(), [&](const corpus::CitationEntry& citation) {
    const std::size_t end = citation.span.end + (citation.date.empty() ? 0 : kDateBehind);
    return span.start < end && citation.span.start < span.end;
  });
}

// "12 months", "the end of the year", 三个月
bool counts_time(const Tokens& tokens, std::size_t at) {
  if (!tokens[at].is(corpus::kTime)) return false;
  for (std::size_t other = at - std::min(at, kNear); other < std::min(tokens.size(), at + kNear + 1); ++other)
    if (tokens[other].is(corpus::kNumber | corpus::kYear) ||
        (other < at && tokens[other].is(corpus::kDateWord) && !tokens[other].is(corpus::kDeterminer)))
      return true;
  return false;
}

// Finds series of things: short ones with a comma or "and" between them, an "and" before the last. In Arabic every one
// begins with its "and".
class Series {
 public:
  Series(const Tokens& tokens, Language language, std::size_t count)
      : tokens_(tokens), each_and_(language == Language::ar), count_(count) {}

  // Its bytes; empty when there is none.
  corpus::Span run() {
    for (const Token& token : tokens_) {
      if (token.is(corpus::kComma | corpus::kAnd | corpus::kPrefixedAnd)) separate(token);
      if (token.is(corpus::kFullStop | corpus::kQuote | corpus::kBracket)) end(), words_ = 0;
      if (!token.is(corpus::kPunctuation | corpus::kAnd)) read_word(token.span);
    }
    end();
    return found_;
  }

 private:
  void separate(const Token& token) {
    if (words_ > kLongestItem && items_ > 0) end();
    if (items_ == 0) start_ = token.span.start;
    items_ += words_ > 0;
    words_ = 0;
    and_ |= !token.is(corpus::kComma);
  }

  void read_word(corpus::Span word) {
    last_ = word;
    ++words_;
    if (and_ && !each_and_ && words_ == 1) end();
  }

  void end() {
    const std::size_t things = items_ + (words_ > 0);
    if (and_ && things >= kFewest && (count_ == 0 || things == count_) && found_.size() == 0)
      found_ = {start_, last_.end};
    items_ = 0;
    and_ = false;
  }

  const Tokens& tokens_;
  const bool each_and_;
  const std::size_t count_;
  std::size_t items_ = 0, words_ = 0, start_ = 0;
  corpus::Span last_, found_;
  bool and_ = false;
};

bool names_number(std::string_view text, Language language, std::size_t count) {
  const QuestionWords* words = question_words(language);
  if (words == nullptr) return false;
  const auto found = words->find(text);
  return std::any_of(found.begin(), found.end(), [&](const FrameFound& frame) {
    const auto& seeks = frame.word->seeks;
    return std::find(seeks.begin(), seeks.end(), std::to_string(count)) != seeks.end();
  });
}

}  // namespace

Told told_in(const corpus::ProvisionEntry& entry) {
  Told told;
  told.time = std::any_of(entry.statements.begin(), entry.statements.end(),
                          [](const corpus::Statement& statement) { return !statement.deadline.empty(); });
  const corpus::StateWords* words = corpus::state_words(entry.language);
  if (words == nullptr) return told;
  Tokens tokens;
  corpus::cut(entry.text, *words, tokens);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (is_cited(entry, tokens[at].span)) continue;
    told.time |= tokens[at].is(corpus::kOften | corpus::kYear) || counts_time(tokens, at);
    const bool of_time = at + 1 < tokens.size() && tokens[at + 1].is(corpus::kTime);
    told.amount |= tokens[at].is(corpus::kNumber) && !tokens[at].is(corpus::kYear) && !of_time;
  }
  return told;
}

Listed lists_things(std::string_view text, Language language, std::size_t count) {
  const corpus::StateWords* words = corpus::state_words(language);
  if (words == nullptr) return {};
  Tokens tokens;
  corpus::cut(text, *words, tokens);
  if (const corpus::Span series = Series(tokens, language, count).run(); series.size() > 0) return {1, series};
  return {count > 0 && names_number(text, language, count) ? kNumberAlone : 0, {}};
}

}  // namespace search
