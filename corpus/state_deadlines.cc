// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_deadlines.h"

#include <algorithm>

#include "corpus/session_number.h"
#include "corpus/session_owner.h"
#include "corpus/state_due.h"
#include "corpus/state_held.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kNearSession = 7, kNearDone = 3;
constexpr std::string_view kBetween = " | ";  // deadlines

class Reader {
 public:
  Reader(std::string_view text, const StateTokens& tokens, Language language, std::size_t end, bool decision)
      : text_(text), tokens_(tokens), language_(language), end_(end), decision_(decision) {}

  // "by 30 March [and 30 September 2025]": another date behind one that ends before token `at`; empty when there is
  // none.
  TokenRange another(std::size_t at) const {
    const std::size_t first = at;
    while (at < end_ && tokens_[at].is(kComma | kAnd | kPrefixedAnd) && !tokens_[at].is(kNumber) && at - first < 2)
      ++at;
    if (at >= end_ || (at == first && !tokens_[at].is(kPrefixedAnd))) return {};
    while (at < end_ && tokens_[at].is(kClitic | kDateWord) && !tokens_[at].is(kNumber)) ++at;
    if (at >= end_ || !tokens_[at].is(kNumber)) return {};
    const std::size_t behind = date(at, at, true);
    return {at, tokens_[at].is(kYear) && behind == at + 1 && tokens_[first].is(kComma) ? at : behind};
  }

  // The token behind a deadline that begins at token `at`; `at` when there is none.
  std::size_t deadline(std::size_t at) const {
    const StateToken& token = tokens_[at];
    if (token.is(kOften)) return how_often(at);
    if (const std::size_t behind = after_adoption(at); behind != at) return behind;
    if (token.is(kSessionIn))
      if (const std::size_t behind = session(at); behind != at) return behind;
    if (token.is(kUntil) && (decision_ || !year_near(at))) return at;
    if (token.is(kDue)) return held(at) ? at : date(at, at + 1, true);
    if (language_ == Language::zh && token.is(kNumber | kDateWord)) {
      const std::size_t year = session_of_year(at);
      return year != at ? year : date(at, at, false);
    }
    return token.is(kNumber) ? date_with_end(at) : at;
  }

 private:
  // "eleven months after the adoption"; of a decision, that is how long something lasts.
  std::size_t after_adoption(std::size_t at) const {
    if (decision_ || !tokens_[at].is(kNumber | kDateWord | kTime) ||
        tokens_[at].is(kBy | kLead | kDeterminer | kClitic))
      return at;
    const std::size_t behind = date(at, at, true);
    return behind != at && behind < end_ && tokens_[behind].is(kDue) && tokens_[behind].is(kNoun) ? behind + 1 : at;
  }

  // "quarterly briefings": with a noun right behind it, a word that is an adjective as well tells which.
  std::size_t how_often(std::size_t at) const {
    if (language_ == Language::ar && done(at)) return at;  // القرار الذي اتخذ خلال الدورة الحادية والسبعين
    constexpr std::string_view kAdjective = "ly";
    const std::string_view word = tokens_[at].span.of(text_);
    if (language_ == Language::zh && at + 1 < end_ && tokens_[at + 1].is(kNumber)) {
      const std::size_t day = date(at + 1, at + 1, true);  // 每年9月26日, not 每月5 631美元
      return day == at + 1 ? at : day;
    }
    const bool noun = language_ == Language::en && word.ends_with(kAdjective) && !word.ends_with("ally") &&
                      at + 1 < end_ && !tokens_[at + 1].is(~(kPaper | kWeakPaper | kNoun | kReports)) &&
                      tokens_[at + 1].span.start - tokens_[at].span.end == 1;
    return noun ? at : at + 1;
  }

  std::size_t session(std::size_t at) const {
    if (done(at)) return at;
    if (tokens_[at].is(kSession)) return behind_session(at, at + 1);
    for (std::size_t next = at + 1; next < end_ && next <= at + near(); ++next) {
      if (tokens_[next].is(kPunctuation | kAct | kSessionIn | kDone) && !tokens_[next].is(kSession) &&
          !goes_on_zh(next))
        return at;
      if (tokens_[next].is(kTime) && language_ != Language::zh && !tokens_[next].is(kSession)) return at;
      if (tokens_[next].is(kSession)) {
        const std::size_t behind = behind_session(at, next + 1);
        const bool ordinal = next > at + 1 && (language_ != Language::ru || numbered_ru(at, next));
        return !ordinal && behind == next + 1 && several(tokens_[next].span.of(text_)) ? at : behind;
      }
    }
    return at;
  }

  // In Chinese every numeral is a token.
  std::size_t near() const { return language_ == Language::zh ? 2 * kNearSession : kNearSession; }

  // 第八十届和第八十一届会议: 届 and a word that joins stand before another number.
  bool goes_on_zh(std::size_t at) const {
    return language_ == Language::zh && at > 1 && is_one_of(WordEnd::nth, tokens_[at].span.of(text_), language_) &&
           tokens_[at - 1].is(kAnd) && the_one(WordEnd::session, language_).starts_with(tokens_[at - 2].span.of(text_));
  }

  // "adopted at its session"
  bool done(std::size_t at) const {
    for (std::size_t back = at; back > 0 && back + kNearDone > at; --back)
      if (tokens_[back - 1].is(kDone)) return true;
    return false;
  }

  // 2026年届会
  std::size_t session_of_year(std::size_t at) const {
    const bool session = at + 2 < end_ && tokens_[at].is(kYear) && tokens_[at + 1].is(kTime) &&
                         (tokens_[at + 2].is(kSession) ||
                          begins_as(WordEnd::session, text_.substr(tokens_[at + 2].span.start), Language::zh));
    if (!session) return at;
    const std::string_view behind = text_.substr(tokens_[at + 1].span.end);
    return begins_as(WordEnd::session, behind, Language::zh) ? at + 3 : at;
  }

  // 将于2025年举行, 遵守其于2017年签署的: with a bare 于, what is held in a year or was done on a day is due then no
  // more.
  bool held(std::size_t at) const {
    if (language_ != Language::zh || !is_one_of(WordEnd::at_time, tokens_[at].span.of(text_), language_)) return false;
    if (at > 0 && tokens_[at - 1].is(kPronoun | kModal)) return true;
    const std::size_t behind = date(at, at + 1, true);
    return behind != at && !ends_as(WordEnd::day, text_.substr(0, tokens_[behind - 1].span.end), language_) &&
           !ends(tokens_[behind - 1].span.of(text_));
  }

  // "le 28 mars 2025 au plus tard": the words that make it a deadline stand behind.
  std::size_t date_with_end(std::size_t at) const {
    const std::size_t behind = date(at, at, true);
    if (behind == at || behind >= end_ || !tokens_[behind].is(kDue) || tokens_[behind].is(kAside)) return at;
    const bool closes = behind + 1 >= end_ || tokens_[behind + 1].is(kComma | kFullStop | kAnd | kBracket);
    return closes ? behind + 1 : at;
  }

  bool year_near(std::size_t at) const {
    for (std::size_t next = at + 1; next < end_ && next < at + 4; ++next)
      if (tokens_[next].is(kYear)) return true;
    return false;
  }

  // "of its sessions", в ее сессиях
  bool several(std::string_view word) const { return ends_as(WordEnd::sessions, word, language_); }

  // на ее шестой и седьмой сессиях, not в ее сессиях nor не менее шести сессий
  bool numbered_ru(std::size_t at, std::size_t session) const {
    if (ends_as(WordEnd::unnumbered, tokens_[session].span.of(text_), Language::ru)) return false;
    return std::any_of(&tokens_[at], &tokens_[session],
                       [&](const StateToken& token) { return session_number(token.span.of(text_), language_) != 0; });
  }

  // Behind the word for a session: "en sus períodos de sesiones 70º y 71º", دورتي الجمعية العامة الثمانين والحادية
  // والثمانين, and its year.
  std::size_t behind_session(std::size_t first, std::size_t at) const {
    const bool several_ar = language_ == Language::ar && tokens_[first].is(kSession);
    if (language_ != Language::es && !several_ar) return year_behind(at);
    std::size_t next = at, behind = at;
    while (several_ar && next < end_ && tokens_[next].is(kAgent | kOrgan)) ++next;
    for (; next < end_ && next < at + kNearSession; ++next) {
      const bool number = !session_numbers(tokens_[next].span.of(text_), language_).empty();
      if (!number && !tokens_[next].is(kAnd | kComma)) break;
      if (number) behind = next + 1;
    }
    if (behind == at) behind = year_behind(at);
    return several_ar && behind == at ? first : behind;
  }

  // "its session of 2026", دورتها التي ستعقد في عام 2026
  std::size_t year_behind(std::size_t at) const {
    constexpr std::size_t kClause = 5;
    if (language_ == Language::ar && at < end_ && tokens_[at].is(kStop2))
      for (std::size_t next = at + 1; next < std::min(end_, at + kClause) && !tokens_[next].is(kPunctuation); ++next)
        if (tokens_[next].is(kYear)) return next + 1;
    for (std::size_t next = at; next < end_ && next < at + 2; ++next) {
      if (!tokens_[next].is(kYear)) continue;
      return language_ == Language::zh ? std::max(next + 1, date(next, next, true)) : next + 1;  // 于2026年4月20日
    }
    return at;
  }

  std::size_t date(std::size_t at, std::size_t next, bool opened) const {
    bool time = false;
    const std::size_t first = next;
    for (; next < end_ && tokens_[next].is(kNumber | kTime | kDateWord) && !tokens_[next].is(kComma) &&
           (next == first || !tokens_[next].is(kPrefixedAnd));
         ++next)
      time |= tokens_[next].is(language_ == Language::zh ? kTime : kTime | kYear);
    if (!time || spans_years(at, next)) return at;
    if (begins_as(WordEnd::agenda, text_.substr(tokens_[next - 1].span.end), Language::zh)) return at;  // 2030年议程
    return opened || ends(tokens_[next - 1].span.of(text_)) ? next : at;
  }

  // "2027-2030"
  bool spans_years(std::size_t at, std::size_t behind) const {
    return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(at),
                       tokens_.begin() + static_cast<std::ptrdiff_t>(behind), [&](const StateToken& token) {
                         const std::string_view mark = text_.substr(token.span.end);
                         return token.is(kYear) &&
                                (mark.starts_with('-') || mark.starts_with("–") || mark.starts_with("‑"));
                       });
  }

  // A Chinese date or period that says by its last character that it is an end.
  bool ends(std::string_view word) const { return ends_as(WordEnd::until, word, language_); }

  std::string_view text_;
  const StateTokens& tokens_;
  Language language_;
  std::size_t end_;
  bool decision_;
};

// "report [annually] to", "to report [at its] seventieth session": the words that say when, of a token that asks for a
// report as well.
Span without_report(std::string_view text, const StateToken& token) {
  Span when = token.span;
  const std::string_view words = token.span.of(text);
  if (!token.is(kReports) || words.find(' ') == words.npos) return when;
  const std::size_t first = words.find(' ') + 1, last = words.rfind(' ');
  if (!token.is(kOften)) return {when.start + last + 1, when.end};
  return {when.start + first, last > first ? when.start + last : when.end};
}

}  // namespace

void add_deadlines(const Deadlines& more, Deadlines& all) {
  if (!more.printed.empty()) all.printed.append(all.printed.empty() ? "" : kBetween).append(more.printed);
  for (const std::string& due : more.due)
    if (std::find(all.due.begin(), all.due.end(), due) == all.due.end()) all.due.push_back(due);
}

Deadlines find_deadlines(std::string_view text, const StateTokens& tokens, const Metadata& metadata, Language language,
                         std::size_t from, std::size_t end, bool decision) {
  Deadlines found;
  const Reader reader(text, tokens, language, end, decision);
  const auto add = [&](TokenRange when) {
    while (when.behind - when.first > 1 && tokens[when.behind - 1].is(kClitic | kDeterminer) &&
           !tokens[when.behind - 1].is(kNumber | kTime))
      --when.behind;
    const Span first = without_report(text, tokens[when.first]);
    const std::size_t last = when.behind - when.first == 1 ? first.end : tokens[when.behind - 1].span.end;
    const std::string_view printed = text.substr(first.start, last - first.start);
    const SessionOwners owners = owners_of_session(text, tokens, language, when, from);
    if (!is_past(printed, language, metadata, owners))
      add_deadlines({std::string(printed), due_of(printed, language, metadata, owners)}, found);
  };
  const TokenRange held = held_on(text, tokens, language, from, end);
  for (std::size_t at = from; at < end;) {
    std::size_t behind = reader.deadline(at);
    const bool day = !held.empty() && held.first >= at && held.first < std::max(behind, at + 1);
    if (day) behind = std::max(behind, held.behind);
    if (behind == at) {
      ++at;
      continue;
    }
    add({day && tokens[at].is(kNumber) ? held.first : at, behind});
    for (TokenRange next{at, behind};
         tokens[at].is(kDue) && !tokens[at].is(kUntil) && !(next = reader.another(behind)).empty();) {
      add(next);
      behind = next.behind;
    }
    at = behind;
  }
  return found;
}

Deadlines find_held(std::string_view text, const StateTokens& tokens, const Metadata& metadata, Language language,
                    std::size_t from, std::size_t end) {
  const TokenRange held = held_on(text, tokens, language, from, end);
  if (held.empty()) return {};
  const std::string_view printed = words_of(text, tokens, held);
  if (is_past(printed, language, metadata)) return {};
  return {std::string(printed), due_of(printed, language, metadata)};
}

}  // namespace corpus
