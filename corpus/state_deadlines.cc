// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_deadlines.h"

#include <algorithm>
#include <array>

namespace corpus {

namespace {

constexpr std::size_t kNearSession = 7, kNearDone = 3;

// Words with which a Chinese date or period says that it is an end: before, within, at the end of.
constexpr std::array<std::string_view, 5> kEnds{"前", "内", "底", "之前", "以前"};

class Reader {
 public:
  Reader(std::string_view text, const Tokens& tokens, Language language, std::size_t end, bool decision)
      : text_(text), tokens_(tokens), language_(language), end_(end), decision_(decision) {}

  // The token behind a deadline that begins at token `at`; `at` when there is none.
  std::size_t deadline(std::size_t at) const {
    const Token& token = tokens_[at];
    if (token.is(kOften)) return at + 1;
    if (token.is(kSessionIn))
      if (const std::size_t behind = session(at); behind != at) return behind;
    if (token.is(kUntil) && (decision_ || !year_near(at))) return at;
    if (token.is(kDue)) return date(at, at + 1, true);
    if (language_ == Language::zh && token.is(kNumber | kDateWord)) return date(at, at, false);
    return at;
  }

 private:
  std::size_t session(std::size_t at) const {
    for (std::size_t back = at; back > 0 && back + kNearDone > at; --back)
      if (tokens_[back - 1].is(kDone)) return at;
    for (std::size_t next = at + 1; next < end_ && next <= at + kNearSession; ++next) {
      if (tokens_[next].is(kPunctuation | kAct | kSessionIn) && !tokens_[next].is(kSession)) return at;
      if (tokens_[next].is(kSession)) return year_behind(next + 1);
    }
    return at;
  }

  bool year_near(std::size_t at) const {
    for (std::size_t next = at + 1; next < end_ && next < at + 4; ++next)
      if (tokens_[next].is(kYear)) return true;
    return false;
  }

  // "its session of 2026"
  std::size_t year_behind(std::size_t at) const {
    for (std::size_t next = at; next < end_ && next < at + 2; ++next)
      if (tokens_[next].is(kYear)) return next + 1;
    return at;
  }

  std::size_t date(std::size_t at, std::size_t next, bool opened) const {
    bool time = false;
    for (; next < end_ && tokens_[next].is(kNumber | kTime | kDateWord) && !tokens_[next].is(kComma); ++next)
      time |= tokens_[next].is(language_ == Language::zh ? kTime : kTime | kYear);
    if (!time) return at;
    return opened || ends(tokens_[next - 1].span.of(text_)) ? next : at;
  }

  static bool ends(std::string_view word) {
    return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return word.ends_with(end); });
  }

  std::string_view text_;
  const Tokens& tokens_;
  Language language_;
  std::size_t end_;
  bool decision_;
};

}  // namespace

std::string find_deadlines(std::string_view text, const Tokens& tokens, Language language, std::size_t from,
                           std::size_t end, bool decision) {
  std::string found;
  const Reader reader(text, tokens, language, end, decision);
  for (std::size_t at = from; at < end;) {
    const std::size_t behind = reader.deadline(at);
    if (behind == at) {
      ++at;
      continue;
    }
    if (!found.empty()) found += " | ";
    found += text.substr(tokens[at].span.start, tokens[behind - 1].span.end - tokens[at].span.start);
    at = behind;
  }
  return found;
}

}  // namespace corpus
