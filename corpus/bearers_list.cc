// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/bearers_list.h"

#include <algorithm>
#include <array>

#include "corpus/fold_symbol.h"
#include "corpus/proclitics.h"
#include "corpus/state_words.h"
#include "corpus/utf8.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kMostBearers = 12, kLongestPhrase = 24, kLongestName = 6, kLongestAside = 40, kShortRu = 8,
                      kFewAdjectives = 3, kShared = 14, kNowhere = static_cast<std::size_t>(-1);

}  // namespace

std::vector<Span> BearerList::subject(std::size_t from, std::size_t end) {
  bool stopped = false;
  subject_ = true;
  std::vector<Span> found = list(from, end, stopped);
  subject_ = false;
  return found;
}

std::vector<Span> BearerList::list(std::size_t from, std::size_t end, bool& stopped) {
  found_.clear();
  stopped = false;
  seen_agent_ = by_ = false;
  apart_ = kNowhere;
  start_ = from;
  std::size_t at = from;
  for (; at < end && found_.size() < kMostBearers; ++at) {
    if (tokens_[at].is(kFullStop)) {
      stopped = seen_agent_ && introduces(at);
      break;
    }
    if (ends_list(at, end)) {
      stopped = true;
      break;
    }
    if (separates(at)) {
      close(at);
      at = skip_aside(at, end);
      start_ = tokens_[at].is(kPrefixedAnd) ? at : at + 1;
    } else if (by_before_agent(at)) {
      by_ = true;
    }
    by_ |= far_from_head_ar(at);
    seen_agent_ |= tokens_[at].is(kAgent);
  }
  last_ = stopped;
  close(at);
  last_ = false;
  // So many that what follows does not matter, or "encourages States and urges bodies to": another act follows.
  stopped |= found_.size() >= kMostBearers || (!found_.empty() && at == end && end < tokens_.size() &&
                                               tokens_[end].is(kAct | kAdverb | kFiller) && at - from <= kShared);
  if (found_.empty() && stopped) name_only(from, at);
  return by_ ? std::vector<Span>{} : found_;
}

bool BearerList::agent_near(std::size_t from, std::size_t end, std::size_t words) const {
  for (std::size_t at = from; at < end && at < from + words; ++at) {
    if (tokens_[at].is(kAgent)) return true;
    if (tokens_[at].is(kPunctuation | kDuty)) return false;
  }
  return false;
}

void BearerList::first_only(std::vector<Span>& spans) const {
  if (spans.empty()) return;
  spans.resize(1);
  std::size_t end = spans[0].end;
  for (std::size_t at = 0; at < tokens_.size(); ++at) {
    const bool inside = spans[0].contains(tokens_[at].span);
    const bool belongs = at > 0 && tokens_[at - 1].span.end == end && end < spans[0].end && belongs_ar(at);
    if (inside && (tokens_[at].is(kAgent) || belongs)) end = tokens_[at].span.end;
  }
  spans[0].end = end;
}

bool BearerList::belongs_ar(std::size_t at) const {
  if (language_ != Language::ar || tokens_[at].marks != 0) return false;
  const std::string_view word = tokens_[at].span.of(text_);
  return word.starts_with(kArabicArticle) && !is_one_of(WordEnd::action, word, language_);
}

bool BearerList::verb_ar(std::size_t at, std::size_t end) const {
  if (at + 1 >= end || tokens_[at].is(kAgent | kThat | kModal | kDuty | kNeed | kPunctuation)) return false;
  const std::string_view word = tokens_[at].span.of(text_);
  return begins_as(WordEnd::verb_head, word, language_);
}

std::vector<Span> BearerList::subject_ar(std::size_t at, std::size_t end) {
  constexpr std::string_view kPassive = "\u064f";
  const std::string_view verb = tokens_[at - 1].span.of(text_);
  const bool all = tokens_[at].is(kDeterminer) && at + 1 < end;  // تواصل جميع الدول
  if (!tokens_[all ? at + 1 : at].is(kAgent) || verb.substr(2).starts_with(kPassive)) return {};
  if (tokens_[all ? at + 1 : at].span.of(text_).find(kArabicArticle) == std::string_view::npos) return {};
  bool stopped = false;
  std::vector<Span> found = list(at, end, stopped);
  first_only(found);
  return found;
}

std::size_t BearerList::skip_lead(std::size_t at, std::size_t end) const {
  while (at < end && (tokens_[at].is(kLead | kAdverb | kFiller | kComma | kThat) || speaks(at, end))) ++at;
  return at;
}

bool BearerList::gerund(std::size_t at) const {
  return language_ == Language::en && at < tokens_.size() && is_plain(at) &&
         ends_as(WordEnd::gerund, tokens_[at].span.of(text_), language_);
}

bool BearerList::speaks(std::size_t at, std::size_t end) const {
  if (language_ != Language::ar || !tokens_[at].is(kOrgan) || at + 1 >= end) return false;
  return tokens_[at + 1].is(kThat) || (tokens_[at + 1].is(kLead) && agent_near(at + 2, end, 2));
}

std::size_t BearerList::skip_aside(std::size_t at, std::size_t end) const {
  while (tokens_[at].is(kComma) && at + 1 < end && opens_aside(at + 1)) {
    const bool lists = tokens_[at + 1].is(kStop2);
    std::size_t next = aside_end(at + 2, end);
    if (next >= end) return at;
    if (!tokens_[next].is(kComma)) return next - 1;
    while (lists && goes_on(next, end)) next = aside_end(next + 1, end);
    at = next;
  }
  return at;
}

std::size_t BearerList::skip_time(std::size_t at, std::size_t end) const {
  constexpr std::size_t kLongestTime = 16;
  const std::string_view word = at < end ? tokens_[at].span.of(text_) : std::string_view{};
  if (word.empty() || !is_one_of(WordEnd::lasting, word, language_)) return at;
  std::size_t last = at;
  for (std::size_t next = at + 1; next < std::min(end, at + kLongestTime) && !tokens_[next].is(kThat | kFullStop);
       ++next) {
    if (tokens_[next].is(kTime | kYear)) last = next;
    if (tokens_[next].is(kComma)) return last == at ? at : next + 1;
    if (tokens_[next].is(kAgent)) break;
  }
  return last == at ? at : last + 1;
}

std::size_t BearerList::skip_head(std::size_t at, std::size_t end, bool subject) const {
  subject &= language_ == Language::en;  // elsewhere "pour que" and the like begin such words
  std::size_t head = at;
  while (head < end && tokens_[head].is(kComma | kThat)) ++head;
  if (head > at || (at > 0 && tokens_[at - 1].is(kComma)))
    if (const std::size_t behind = skip_time(head, end); behind != head) at = behind;
  while (subject && at < end && tokens_[at].is(kComma | kFiller | kThat)) ++at;
  if (!subject || at == 0 || at >= end || !tokens_[at].is(kLead) || !opens_aside(at)) at = skip_lead(at, end);
  while (at > 0 && at < end && opens_aside(at) && tokens_[at - 1].is(kComma | kThat)) {
    const std::size_t next = aside_end(at + 1, end);
    if (next >= end || !tokens_[next].is(kComma) || next - at > kLongestAside) break;
    at = skip_lead(next + 1, end);
  }
  return at;
}

bool BearerList::opens_aside(std::size_t at) const {
  return (tokens_[at].is(kAside | kStop2) && !tokens_[at].is(kThat)) || participle_ru(at);
}

// "государства, являющиеся участниками Конвенции,"
bool BearerList::participle_ru(std::size_t at) const {
  return is_plain(at) && ends_as(WordEnd::aside, tokens_[at].span.of(text_), language_);
}

// "including its agencies, funds and programmes, to": behind its comma the list of an insertion goes on to another
// comma.
bool BearerList::goes_on(std::size_t comma, std::size_t end) const {
  const std::size_t next = aside_end(comma + 1, end);
  if (next >= end || comma + 2 >= end || !tokens_[next].is(kComma)) return false;
  const bool opens_act = tokens_[comma + 1].is(kStop | kThat | kModal) || tokens_[comma + 2].is(kThat);  // ", a que"
  if (opens_act || tokens_[comma + 1].is(kAnd | kPrefixedAnd | kAside | kStop2)) return false;
  for (std::size_t at = comma + 1; at < next; ++at)
    if (tokens_[at].is(kAnd | kPrefixedAnd)) return true;
  return false;
}

// The comma that closes an insertion, or the word the act begins with; `end` when there is neither.
std::size_t BearerList::aside_end(std::size_t at, std::size_t end) const {
  for (; at < end; ++at) {
    if (tokens_[at].is(kComma)) return at;
    const bool clause = tokens_[at].is(kThat | kModal | kFuture | kStop2 | kDuty | kReports);
    if (tokens_[at].is(kFullStop) || (!clause && ends_list(at, end))) return at;
  }
  return end;
}

bool BearerList::separates(std::size_t at) const {
  return tokens_[at].is(kComma | kAnd | kPrefixedAnd) && !inside_name(at);
}

bool BearerList::inside_name(std::size_t at) const { return tokens_[at].is(kAgent) && !tokens_[at].is(kPrefixedAnd); }

bool BearerList::by_before_agent(std::size_t at) const {
  if (seen_agent_ || !found_.empty()) return false;
  return tokens_[at].is(kBy) || noun_before(at) || aside_before(at) ||
         (language_ == Language::ar && at == start_ && (tokens_[at].is(kStop) || recalled_ar(at)));
}

// تذكر بتوصية المقررة الخاصة: what stands first with "ب" is recalled; those who are called upon are nouns of the
// tables.
bool BearerList::recalled_ar(std::size_t at) const {
  if (!is_plain(at) || !tokens_[at].span.of(text_).starts_with(kArabicBy)) return false;
  std::size_t end = 0;
  const MarkedWord* const word = state_words(language_)->longest(text_, tokens_[at].span.start + kArabicBy.size(), end);
  return word == nullptr || (word->marks & (kAgent | kDeterminer)) == 0;  // بجميع الدول
}

// التقدم نحو بناء مجتمع المعلومات ينبغي: of a subject in Arabic the head stands first.
bool BearerList::far_from_head_ar(std::size_t at) const {
  if (language_ != Language::ar || !subject_ || seen_agent_ || !tokens_[at].is(kAgent)) return false;
  return std::count_if(&tokens_[start_], &tokens_[at], [](const StateToken& token) {
           return !token.is(~static_cast<Marks>(kCapital | kMeansGuard | kInfinitive | kPrefixedAnd));
         }) > 1;
}

// "continued cooperation with the Committee"
bool BearerList::aside_before(std::size_t at) const {
  return language_ == Language::en && at > start_ && is_plain(at - 1) && tokens_[at].is(kAside) &&
         !tokens_[at].is(kFiller | kLead | kStop2 | kAnd);
}

// "support for States", "мандат Миссии": a noun that who is named belongs to.
bool BearerList::noun_before(std::size_t at) const {
  if (language_ == Language::ru) {
    if (!plain_noun_ru(at) || attribute_ru(at)) return false;
    if (subject_) return true;
    std::size_t next = at + 1;
    while (next < tokens_.size() && is_plain(next) && adjective_ru(tokens_[next].span.of(text_))) ++next;
    return next < tokens_.size() && tokens_[next].is(kAgent) && !dative_ru(tokens_[next].span.of(text_));
  }
  const bool case_word = language_ == Language::en || language_ == Language::fr || language_ == Language::es;
  return case_word && tokens_[at].is(kLead) && at > start_ && (is_plain(at - 1) || tokens_[at - 1].is(kAct));
}

// "все вовлеченные в [конфликты] стороны": words between a participle and the noun it belongs to.
bool BearerList::attribute_ru(std::size_t at) const {
  if (subject_) return false;
  std::size_t first = start_;
  const auto short_word = [&] { return is_plain(first) && tokens_[first].span.size() <= kShortRu; };  // все, тех
  while (first < at && (tokens_[first].is(kDeterminer | kPronoun | kLead) || short_word())) ++first;
  return first + 1 < at && is_plain(first) && adjective_ru(tokens_[first].span.of(text_)) &&
         tokens_[first + 1].is(kLead | kAside) && !tokens_[first + 1].is(kAgent);
}

bool BearerList::is_plain(std::size_t at) const { return !tokens_[at].is(~static_cast<Marks>(kCapital | kMeansGuard)); }

bool BearerList::plain_noun_ru(std::size_t at) const {
  const std::string_view word = tokens_[at].span.of(text_);
  return is_plain(at) && word.size() > kShortRu && !adjective_ru(word);
}

// странам, сообществам: in the plural, whoever something is asked of, and no noun's belonging.
bool BearerList::dative_ru(std::string_view word) const { return ends_as(WordEnd::dative, word, language_); }

bool BearerList::adjective_ru(std::string_view word) const { return ends_as(WordEnd::adjective, word, language_); }

bool BearerList::ends_list(std::size_t at, std::size_t end) const {
  const StateToken& token = tokens_[at];
  if (!seen_agent_) {
    if (language_ == Language::ar) return token.is(kThat) && at > start_ && !token.is(kAgent);
    if (token.is(kAgent) || (language_ == Language::ru && attribute_ru(at))) return false;
    return token.is(kStop | kStop2 | kInfinitive) && real_stop(at, end);
  }
  if (token.is(kStop2 | kThat)) return !token.is(kAgent);
  if (language_ == Language::ar && token.is(kPrefixedAnd) && token.is(kLead) && agent_near(at + 1, end, 2))
    return false;  // إلى الأمين العام وإلى المفوض
  if (begins_act_ar(at) || is_one_of(WordEnd::action, token.span.of(text_), language_)) return true;
  if (token.is(kModal | kFuture | kDuty | kReports)) return true;
  if (language_ == Language::en && token.is(kAdverb) && tokens_[at - 1].is(kAgent)) return true;  // "the parties fully"
  if (token.is(kInfinitive) && language_ == Language::ru) return true;
  return token.is(kStop | kStopInfinitive) && real_stop(at, end);
}

// يطلب إلى البعثة المتكاملة مواصلة: behind a noun with the article, one without it cannot belong to it.
bool BearerList::begins_act_ar(std::size_t at) const {
  constexpr std::array<std::string_view, 5> kJoined{kArabicArticle, kArabicTo, kArabicBy, kArabicAnd, kArabicSo};
  if (language_ != Language::ar || tokens_[at].is(~static_cast<Marks>(kSubmit))) return false;
  const std::string_view word = tokens_[at].span.of(text_);
  if (std::any_of(kJoined.begin(), kJoined.end(), [&](std::string_view each) { return word.starts_with(each); }))
    return false;
  std::size_t before = at - 1;
  while (before > start_ && tokens_[before].is(kAdverb)) --before;
  const std::string_view name = tokens_[before].span.of(text_);
  const std::size_t blank = name.rfind(' ');
  return name.substr(blank == name.npos ? 0 : blank + 1).find(kArabicArticle) < kArabicArticle.size();
}

// A list follows: "Calls upon all States: (a) ..."
bool BearerList::introduces(std::size_t at) const {
  const std::string_view mark = tokens_[at].span.of(text_);
  return mark == ":" || mark == "：";
}

// "to" before a verb, not before a noun: "parties to the conflict".
bool BearerList::real_stop(std::size_t at, std::size_t end) const {
  if (tokens_[at].is(kStopInfinitive) && !tokens_[at].is(kStop)) {
    for (std::size_t next = at + 1; next < end && next <= at + 3; ++next) {
      if (tokens_[next].is(kInfinitive | kReports)) return true;
      if (tokens_[next].is(kPunctuation | kAgent)) return false;
    }
    return false;
  }
  if (language_ != Language::en) return true;
  return at + 1 >= end || !tokens_[at + 1].is(kDeterminer | kAgent | kCapital | kNumber);
}

// Ends the phrase that began at start_ before token `at`.
void BearerList::close(std::size_t at) {
  bool agent = false;
  std::size_t last = at;
  for (std::size_t each = start_; each < at; ++each) agent |= tokens_[each].is(kAgent);
  if (language_ == Language::ar && start_ < at && !heads_ar(at, agent)) return;
  if (at <= start_) return;
  if (!agent && !(last_ && joined_by_and(at)) && !acronym(at)) return adjectives(at);
  seen_agent_ = true;
  if (found_.size() >= kMostBearers) return;
  last = std::min(at, start_ + kLongestPhrase);
  found_.push_back({tokens_[apart_ == kNowhere ? start_ : apart_].span.start, tokens_[last - 1].span.end});
  apart_ = kNowhere;
}

// "States and [procedures] to": who stands last, behind "and" and a noun of who acts, needs no noun of the tables.
bool BearerList::joined_by_and(std::size_t at) const {
  constexpr std::size_t kFewWords = 4;
  if (language_ == Language::ar || language_ == Language::zh || found_.empty() || at - start_ > kFewWords) return false;
  if (!tokens_[start_ - 1].is(kAnd) || !tokens_[start_ - 2].is(kAgent) || all_adjectives(at)) return false;
  for (std::size_t each = start_ - 2; each > 0 && found_.back().contains(tokens_[each - 1].span); --each)
    if (tokens_[each - 1].is(kAgent) && !tokens_[start_ - 2].word->state) return false;  // "группу по правам женщин"
  for (std::size_t each = start_; each < at; ++each)
    if (tokens_[each].is(~static_cast<Marks>(kDeterminer | kClitic | (each > start_ ? kBy : Marks{0})))) return false;
  return !ends_as(WordEnd::adverb, tokens_[at - 1].span.of(text_), language_);
}

// "UNXYZ, acting within its mandate, to": a word in capital letters alone names somebody.
bool BearerList::acronym(std::size_t at) const {
  constexpr std::size_t kShortest = 3;
  if (!found_.empty() || by_ || at != start_ + 1 + (tokens_[start_].is(kDeterminer) ? 1 : 0)) return false;
  const std::string_view word = tokens_[at - 1].span.of(text_);
  if (!tokens_[at - 1].is(kCapital) || word.size() < kShortest) return false;
  for (std::size_t each = 0; each < word.size(); each += code_point(word, each).bytes)
    if (!is_upper(code_point(word, each).value)) return false;
  return true;
}

// "regional, subregional and other organizations", "organizaciones regionales y subregionales": a phrase of
// adjectives belongs to the noun of the next phrase, in French and Spanish to that of the phrase before.
void BearerList::adjectives(std::size_t at) {
  if (at - start_ > kFewAdjectives || !all_adjectives(at)) {
    apart_ = kNowhere;
  } else if (language_ == Language::en || language_ == Language::ru) {
    apart_ = apart_ == kNowhere ? start_ : apart_;
  } else if (!found_.empty()) {
    found_.back().end = tokens_[at - 1].span.end;
  }
}

bool BearerList::all_adjectives(std::size_t at) const {
  if (language_ == Language::ar || language_ == Language::zh) return false;
  const std::size_t first = start_ + (tokens_[start_].is(kDeterminer | kLead) ? 1 : 0);
  for (std::size_t each = first; each < at; ++each)
    if (!is_plain(each) && !text_.substr(tokens_[each].span.end).starts_with('-')) return false;  // "sous-régionales"
  return first < at && adjective(tokens_[at - 1].span.of(text_));
}

bool BearerList::adjective(std::string_view word) const { return ends_as(WordEnd::adjective, word, language_); }

// In Arabic nothing need stand between who is to act and a noun for the act (تنفيذ عمليات القوة): what follows in
// the list names who acts at its head, and where the first phrase is long and names nobody, none does.
bool BearerList::heads_ar(std::size_t at, bool agent) {
  constexpr std::size_t kFew = 2, kLong = 4;
  if (found_.empty()) {
    by_ |= !agent && at - start_ >= kLong;
    return true;
  }
  std::size_t before = 0;
  for (std::size_t each = start_; each < at && !tokens_[each].is(kAgent); ++each)
    before += is_plain(each) || tokens_[each].marks == kPrefixedAnd ? 1 : 0;
  return before < kFew;
}

// "urges Ruritania to", "encourages the XYZ to": a name alone.
void BearerList::name_only(std::size_t from, std::size_t at) {
  const std::size_t name = from + 1 < at && tokens_[from].is(kDeterminer) ? from + 1 : from;
  if (name >= at || at - from > kLongestName || by_) return;
  const bool asked = language_ == Language::ar && from > 0 && tokens_[from - 1].is(kLead);  // يطلب إلى كذا أن
  const auto first = tokens_.begin() + static_cast<std::ptrdiff_t>(name);
  const auto last = tokens_.begin() + static_cast<std::ptrdiff_t>(at);  // may be the end of all
  if (asked || std::all_of(first, last, [](const StateToken& each) { return each.is(kCapital | kLead); }))
    found_.push_back({tokens_[from].span.start, tokens_[at - 1].span.end});
}

}  // namespace corpus
