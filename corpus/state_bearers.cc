// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_bearers.h"

#include <algorithm>
#include <array>

#include "corpus/bearers_zh.h"
#include "corpus/proclitics.h"
#include "corpus/trim_bearers.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kMostBearers = 12, kLongestPhrase = 24, kNearModal = 30, kNearNeed = 4, kNearAgent = 8,
                      kHeadWords = 5, kLongestName = 6, kLongestAside = 40, kShortRu = 8, kFewAdjectives = 3,
                      kShared = 14, kNowhere = static_cast<std::size_t>(-1);

class Reader {
 public:
  Reader(std::string_view text, const Tokens& tokens, Language language)
      : text_(text), tokens_(tokens), language_(language) {}

  // Of those who act as the subject of a clause.
  std::vector<Span> subject(std::size_t from, std::size_t end) {
    bool stopped = false;
    subject_ = true;
    std::vector<Span> found = list(from, end, stopped);
    subject_ = false;
    return found;
  }

  // The list of those who act at `from`: phrases between commas and "and", up to the word the act begins with.
  // `stopped`: that word was found.
  std::vector<Span> list(std::size_t from, std::size_t end, bool& stopped) {
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
    close(at);
    // So many that what follows does not matter, or "encourages States and urges bodies to": another act follows.
    stopped |= found_.size() >= kMostBearers || (!found_.empty() && at == end && end < tokens_.size() &&
                                                 tokens_[end].is(kAct | kAdverb | kFiller) && at - from <= kShared);
    if (found_.empty() && stopped) name_only(from, at);
    return by_ ? std::vector<Span>{} : found_;
  }

  // The first noun for who acts stands near the head of the phrase at `from`.
  bool agent_near(std::size_t from, std::size_t end, std::size_t words) const {
    for (std::size_t at = from; at < end && at < from + words; ++at) {
      if (tokens_[at].is(kAgent)) return true;
      if (tokens_[at].is(kPunctuation | kDuty)) return false;
    }
    return false;
  }

  // The first of the phrases, up to its last noun: where nothing says that the act begins.
  void first_only(std::vector<Span>& spans) const {
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

  // أطراف النزاع, الدول المعنية: in Arabic a word with the article right behind a noun belongs to it.
  bool belongs_ar(std::size_t at) const {
    return language_ == Language::ar && tokens_[at].marks == 0 &&
           tokens_[at].span.of(text_).starts_with(kArabicArticle);
  }

  // أن تواصل اللجنة, أن يقدم الأمين العام: behind "that" the verb stands first, and whoever is to act right behind it.
  bool verb_ar(std::size_t at, std::size_t end) const {
    if (at + 1 >= end || tokens_[at].is(kAgent | kThat | kModal | kDuty | kNeed | kPunctuation)) return false;
    const std::string_view word = tokens_[at].span.of(text_);
    return word.starts_with("ت") || word.starts_with("ي");
  }

  std::vector<Span> subject_ar(std::size_t at, std::size_t end) {
    constexpr std::string_view kPassive = "\u064f";
    const std::string_view verb = tokens_[at - 1].span.of(text_);
    if (!tokens_[at].is(kAgent) || verb.substr(2).starts_with(kPassive)) return {};
    if (text_.substr(tokens_[at].span.start, tokens_[at].span.size()).find(kArabicArticle) == std::string_view::npos)
      return {};
    bool stopped = false;
    std::vector<Span> found = list(at, end, stopped);
    first_only(found);
    return found;
  }

  std::size_t skip_lead(std::size_t at, std::size_t end) const {
    while (at < end && (tokens_[at].is(kLead | kAdverb | kFiller | kComma | kThat) || speaks(at, end))) ++at;
    return at;
  }

  // "necessary for funding programmes"
  bool gerund(std::size_t at) const {
    return language_ == Language::en && at < tokens_.size() && is_plain(at) &&
           tokens_[at].span.of(text_).ends_with("ing");
  }

  // In Arabic the organ that speaks stands behind its verb: قررت الجمعية العامة أن.
  bool speaks(std::size_t at, std::size_t end) const {
    if (language_ != Language::ar || !tokens_[at].is(kOrgan) || at + 1 >= end) return false;
    return tokens_[at + 1].is(kThat) || (tokens_[at + 1].is(kLead) && agent_near(at + 2, end, 2));
  }

  // Insertions behind a comma ("in accordance with ..., taking into account ...,") end with their last comma.
  std::size_t skip_aside(std::size_t at, std::size_t end) const {
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

  // The words before who is to act, with the insertions there: "que, conformément à son mandat, le Comité". Before a
  // `subject`, "for Member States that have not paid," is one as well.
  std::size_t skip_head(std::size_t at, std::size_t end, bool subject = false) const {
    subject &= language_ == Language::en;  // elsewhere "pour que" and the like begin such words
    while (subject && at < end && tokens_[at].is(kComma | kFiller | kThat)) ++at;
    if (!subject || at == 0 || at >= end || !tokens_[at].is(kLead) || !opens_aside(at)) at = skip_lead(at, end);
    while (at > 0 && at < end && opens_aside(at) && tokens_[at - 1].is(kComma | kThat)) {
      const std::size_t next = aside_end(at + 1, end);
      if (next >= end || !tokens_[next].is(kComma) || next - at > kLongestAside) break;
      at = skip_lead(next + 1, end);
    }
    return at;
  }

 private:
  bool opens_aside(std::size_t at) const {
    return (tokens_[at].is(kAside | kStop2) && !tokens_[at].is(kThat)) || participle_ru(at);
  }

  // "государства, являющиеся участниками Конвенции,"
  bool participle_ru(std::size_t at) const {
    return is_plain(at) && ends_as(WordEnd::aside, tokens_[at].span.of(text_), language_);
  }

  // "including its agencies, funds and programmes, to": behind its comma the list of an insertion goes on to another
  // comma.
  bool goes_on(std::size_t comma, std::size_t end) const {
    const std::size_t next = aside_end(comma + 1, end);
    if (next >= end || !tokens_[next].is(kComma) || tokens_[comma + 1].is(kAnd | kPrefixedAnd | kAside | kStop2))
      return false;
    for (std::size_t at = comma + 1; at < next; ++at)
      if (tokens_[at].is(kAnd | kPrefixedAnd)) return true;
    return false;
  }

  // The comma that closes an insertion, or the word the act begins with; `end` when there is neither.
  std::size_t aside_end(std::size_t at, std::size_t end) const {
    for (; at < end; ++at) {
      if (tokens_[at].is(kComma)) return at;
      const bool clause = tokens_[at].is(kThat | kModal | kFuture | kStop2 | kDuty | kReports);
      if (tokens_[at].is(kFullStop) || (!clause && ends_list(at, end))) return at;
    }
    return end;
  }

  bool separates(std::size_t at) const { return tokens_[at].is(kComma | kAnd | kPrefixedAnd) && !inside_name(at); }
  bool inside_name(std::size_t at) const { return tokens_[at].is(kAgent) && !tokens_[at].is(kPrefixedAnd); }

  bool by_before_agent(std::size_t at) const {
    if (seen_agent_ || !found_.empty()) return false;
    return tokens_[at].is(kBy) || noun_before(at) || aside_before(at) ||
           (language_ == Language::ar && at == start_ && tokens_[at].is(kStop));
  }

  // التقدم نحو بناء مجتمع المعلومات ينبغي: of a subject in Arabic the head stands first.
  bool far_from_head_ar(std::size_t at) const {
    if (language_ != Language::ar || !subject_ || seen_agent_ || !tokens_[at].is(kAgent)) return false;
    return std::count_if(&tokens_[start_], &tokens_[at], [](const Token& token) {
             return !token.is(~static_cast<Marks>(kCapital | kMeansGuard | kInfinitive | kPrefixedAnd));
           }) > 1;
  }

  // "continued cooperation with the Committee"
  bool aside_before(std::size_t at) const {
    return language_ == Language::en && at > start_ && is_plain(at - 1) && tokens_[at].is(kAside) &&
           !tokens_[at].is(kFiller | kLead | kStop2 | kAnd);
  }

  // "support for States", "мандат Миссии": a noun that who is named belongs to.
  bool noun_before(std::size_t at) const {
    if (language_ == Language::ru) {
      if (!plain_noun_ru(at)) return false;
      if (subject_) return true;
      std::size_t next = at + 1;
      while (next < tokens_.size() && is_plain(next) && adjective_ru(tokens_[next].span.of(text_))) ++next;
      return next < tokens_.size() && tokens_[next].is(kAgent) && !dative_ru(tokens_[next].span.of(text_));
    }
    const bool case_word = language_ == Language::en || language_ == Language::fr || language_ == Language::es;
    return case_word && tokens_[at].is(kLead) && at > start_ && (is_plain(at - 1) || tokens_[at - 1].is(kAct));
  }

  bool is_plain(std::size_t at) const { return !tokens_[at].is(~static_cast<Marks>(kCapital | kMeansGuard)); }

  bool plain_noun_ru(std::size_t at) const {
    const std::string_view word = tokens_[at].span.of(text_);
    return is_plain(at) && word.size() > kShortRu && !adjective_ru(word);
  }

  // странам, сообществам: in the plural, whoever something is asked of, and no noun's belonging.
  bool dative_ru(std::string_view word) const { return ends_as(WordEnd::dative, word, language_); }

  bool adjective_ru(std::string_view word) const { return ends_as(WordEnd::adjective, word, language_); }

  bool ends_list(std::size_t at, std::size_t end) const {
    const Token& token = tokens_[at];
    if (!seen_agent_) {
      if (language_ == Language::ar) return token.is(kThat) && at > start_ && !token.is(kAgent);
      if (token.is(kAgent)) return false;
      return token.is(kStop | kStop2 | kInfinitive) && real_stop(at, end);
    }
    if (token.is(kStop2 | kThat)) return !token.is(kAgent);
    if (begins_act_ar(at)) return true;
    if (token.is(kModal | kFuture | kDuty | kReports)) return true;
    if (language_ == Language::en && token.is(kAdverb) && tokens_[at - 1].is(kAgent))
      return true;  // "the parties fully"
    if (token.is(kInfinitive) && language_ == Language::ru) return true;
    return token.is(kStop | kStopInfinitive) && real_stop(at, end);
  }

  // يطلب إلى البعثة المتكاملة مواصلة: behind a noun with the article, one without it cannot belong to it.
  bool begins_act_ar(std::size_t at) const {
    constexpr std::array<std::string_view, 5> kJoined{kArabicArticle, "ل", "ب", "و", "ف"};
    if (language_ != Language::ar || tokens_[at].marks != 0) return false;
    const std::string_view word = tokens_[at].span.of(text_);
    if (std::any_of(kJoined.begin(), kJoined.end(), [&](std::string_view each) { return word.starts_with(each); }))
      return false;
    std::size_t before = at - 1;
    while (before > start_ && tokens_[before].is(kAdverb)) --before;
    const std::string_view name = tokens_[before].span.of(text_);
    const std::size_t blank = name.rfind(' ');
    return name.substr(blank == name.npos ? 0 : blank + 1).find(kArabicArticle) <= kArabicArticle.size();
  }

  // A list follows: "Calls upon all States: (a) ..."
  bool introduces(std::size_t at) const {
    const std::string_view mark = tokens_[at].span.of(text_);
    return mark == ":" || mark == "：";
  }

  // "to" before a verb, not before a noun: "parties to the conflict".
  bool real_stop(std::size_t at, std::size_t end) const {
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
  void close(std::size_t at) {
    bool agent = false;
    std::size_t last = at;
    for (std::size_t each = start_; each < at; ++each) agent |= tokens_[each].is(kAgent);
    if (language_ == Language::ar && start_ < at && !heads_ar(at, agent)) return;
    if (at <= start_) return;
    if (!agent) return adjectives(at);
    if (found_.size() >= kMostBearers) return;
    last = std::min(at, start_ + kLongestPhrase);
    found_.push_back({tokens_[apart_ == kNowhere ? start_ : apart_].span.start, tokens_[last - 1].span.end});
    apart_ = kNowhere;
  }

  // "regional, subregional and other organizations", "organizaciones regionales y subregionales": a phrase of
  // adjectives belongs to the noun of the next phrase, in French and Spanish to that of the phrase before.
  void adjectives(std::size_t at) {
    if (at - start_ > kFewAdjectives || !all_adjectives(at)) {
      apart_ = kNowhere;
    } else if (language_ == Language::en || language_ == Language::ru) {
      apart_ = apart_ == kNowhere ? start_ : apart_;
    } else if (!found_.empty()) {
      found_.back().end = tokens_[at - 1].span.end;
    }
  }

  bool all_adjectives(std::size_t at) const {
    if (language_ == Language::ar || language_ == Language::zh) return false;
    const std::size_t first = start_ + (tokens_[start_].is(kDeterminer | kLead) ? 1 : 0);
    for (std::size_t each = first; each < at; ++each)
      if (!is_plain(each) && !text_.substr(tokens_[each].span.end).starts_with('-')) return false;  // "sous-régionales"
    return first < at && adjective(tokens_[at - 1].span.of(text_));
  }

  bool adjective(std::string_view word) const {
    if (language_ == Language::ru) return adjective_ru(word);
    constexpr std::array<std::string_view, 4> kEnds{"al", "ales", "aux", "elles"};
    return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view each) { return word.ends_with(each); });
  }

  // In Arabic nothing need stand between who is to act and a noun for the act (تنفيذ عمليات القوة): what follows in the
  // list names who acts at its head, and where the first phrase is long and names nobody, none does.
  bool heads_ar(std::size_t at, bool agent) {
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
  void name_only(std::size_t from, std::size_t at) {
    const std::size_t name = from + 1 < at && tokens_[from].is(kDeterminer) ? from + 1 : from;
    if (name >= at || at - from > kLongestName || by_) return;
    const bool asked = language_ == Language::ar && from > 0 && tokens_[from - 1].is(kLead);  // يطلب إلى كذا أن
    if (asked || std::all_of(&tokens_[name], &tokens_[at], [](const Token& each) { return each.is(kCapital | kLead); }))
      found_.push_back({tokens_[from].span.start, tokens_[at - 1].span.end});
  }

  std::string_view text_;
  const Tokens& tokens_;
  Language language_;
  std::vector<Span> found_;
  std::size_t start_ = 0, apart_ = kNowhere;  // of the phrase; of adjectives before it that belong to it
  bool seen_agent_ = false, by_ = false, subject_ = false;
};

// The first comma or stop behind token `at` that no other of a list of those who act follows.
std::size_t clause_end(const Tokens& tokens, std::size_t at, std::size_t end) {
  constexpr std::size_t kNext = 4;
  for (; at < end && !tokens[at].is(kFullStop); ++at) {
    if (!tokens[at].is(kComma)) continue;
    bool agent = false;
    for (std::size_t next = at + 1; next < std::min(end, at + kNext); ++next)
      agent |= tokens[next].is(kAgent) && !tokens[next].is(kStop2 | kAside);
    if (!agent || tokens[at + 1].is(kStop2 | kAside)) return at;
  }
  return at;
}

// "withdrawal of Ruritania", "cooperation between Member States": the nouns behind the first such word.
std::vector<Span> doers(Reader& reader, const Tokens& tokens, std::size_t from, std::size_t end) {
  bool stopped = false;
  for (std::size_t at = from; at + 1 < end; ++at) {
    if (tokens[at].is(kFullStop | kStop2)) break;
    if (!tokens[at].is(kDoer)) continue;
    const std::size_t most = std::min(end, at + 4);
    for (std::size_t next = at + 1; next < most && !tokens[next].is(kPunctuation | kBy | kStop); ++next)
      if (tokens[next].is(kAgent) && !tokens[next].is(kOrgan))
        return reader.list(at + 1, clause_end(tokens, next, end), stopped);
  }
  return {};
}

// A word of duty or a mandatory future near the head of the clause.
bool modal_follows(const Tokens& tokens, std::size_t from, std::size_t end, bool& shall) {
  for (std::size_t at = from; at < end && at < from + kNearModal; ++at) {
    if (tokens[at].is(kFullStop)) return false;
    if (tokens[at].is(kShall | kFuture)) return shall = true;
    if (tokens[at].is(kModal | kDuty)) return true;
  }
  return false;
}

// Behind "the responsibility of", "rests with"; in Chinese at once, as a verb may follow as well (需要解决).
std::vector<Span> duty_behind(Reader& reader, std::string_view text, const Tokens& tokens, Language language,
                              std::size_t at, std::size_t end) {
  const std::size_t next = reader.skip_lead(at + 1, end), most = std::min(end, next + kNearNeed + 6);
  if (language == Language::zh) {
    const std::size_t head = next < end && tokens[next].is(kDeterminer) ? next + 1 : next;
    return head < end && tokens[head].is(kAgent) ? list_zh(text, tokens, next, most) : std::vector<Span>{};
  }
  bool stopped = false;
  if (!reader.agent_near(next, end, kNearNeed) || reader.gerund(next)) return {};
  std::vector<Span> found = reader.list(next, most, stopped);
  if (!stopped && !cut_at_verb(text, tokens, language, found)) cut_clause(tokens, found);
  return found;
}

// "If a State ratifies, this Convention shall", "In accordance with article 5, the Committee shall": the subject stands
// behind the comma of what opens the sentence.
std::size_t behind_opening(const Tokens& tokens, std::size_t clause, std::size_t verb) {
  while (clause < verb && tokens[clause].is(kAside | kStop2 | kCondition) && !tokens[clause].is(kAgent | kThat)) {
    std::size_t comma = clause;
    while (comma < verb && !tokens[comma].is(kComma)) ++comma;
    clause = std::min(verb, comma + 1);
  }
  return clause;
}

// "qu'il incombe aux États de ...": a word of duty before whoever has it.
std::vector<Span> need_first(Reader& reader, std::string_view text, const Tokens& tokens, Language language,
                             std::size_t from, std::size_t end) {
  for (std::size_t at = from; at < std::min(end, from + kNearNeed); ++at) {
    if (tokens[at].is(kAgent)) return {};
    if (tokens[at].is(kNeed)) return duty_behind(reader, text, tokens, language, at, end);
  }
  return {};
}

void read_that(Reader& reader, std::string_view text, const Tokens& tokens, Language language, std::size_t from,
               std::size_t end, Bearers& bearers) {
  const std::size_t most = std::min(end, from + kNearAgent);
  std::size_t at = from;
  while (at < most && !tokens[at].is(kThat) && tokens[at].is(kComma | kFiller | kAdverb | kAside | kLead))
    at = std::max(at + 1, reader.skip_aside(at, end));
  const bool that = at < most && tokens[at].is(kThat);
  bearers.organ_itself = true;
  if (!that && language != Language::zh) return;
  const std::size_t subject = reader.skip_head(at, end, true);
  if (language == Language::ar && that && reader.verb_ar(subject, end)) {
    bearers.spans = reader.subject_ar(subject + 1, end);
    bearers.organ_itself = bearers.spans.empty();
    return;
  }
  bearers.spans = need_first(reader, text, tokens, language, subject, end);
  bearers.organ_itself = bearers.spans.empty();
  if (!bearers.spans.empty() || !modal_follows(tokens, subject, end, bearers.mandatory) ||
      !reader.agent_near(subject, end, kHeadWords))
    return;
  bearers.spans = language == Language::zh ? list_zh(text, tokens, subject, end) : reader.subject(subject, end);
  if (language == Language::zh && !modal_behind_zh(text, tokens, bearers.spans)) bearers.spans.clear();
  bearers.organ_itself = bearers.spans.empty();
}

Bearers read(std::string_view text, const Tokens& tokens, Language language, std::string_view takes, std::size_t from,
             std::size_t end) {
  Bearers bearers;
  Reader reader(text, tokens, language);
  if (takes == "self") {
    bearers.organ_itself = true;
  } else if (takes == "that") {
    read_that(reader, text, tokens, language, from, end, bearers);
  } else if (takes == "object") {
    const std::size_t at = reader.skip_head(from, end);
    bearers.as_before = language == Language::ar && at < end && tokens[at].is(kPronoun) && !tokens[at].is(kAgent);
    if (bearers.as_before) return bearers;
    const bool verb_first = at < end && (at == from || tokens[at - 1].is(kThat)) && tokens[at].is(kModal);
    if (verb_first || (at > from && tokens[at - 1].is(kModal))) return bearers;
    bool stopped = language == Language::zh;
    bearers.spans = stopped ? list_zh(text, tokens, at, end) : reader.list(at, end, stopped);
    const bool clause = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(std::min(from, at)),
                                    tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                    [](const Token& token) { return token.is(kThat); });
    const std::size_t head = language == Language::ru || language == Language::ar ? kHeadWords - 1 : kHeadWords;
    if (clause) stopped |= cut_at_verb(text, tokens, language, bearers.spans);
    if (clause && language == Language::en && reader.agent_near(at, end, head)) {
      cut_clause(tokens, bearers.spans);
    } else if (!stopped && (clause || language == Language::ar) && reader.agent_near(at, end, head)) {
      reader.first_only(bearers.spans);
    } else if (!stopped) {
      bearers.spans.clear();
    }
    bearers.as_before = bearers.spans.empty() && at < end && tokens[at].is(kPronoun);
  } else if (takes == "before") {
    bearers.as_before = true;
  } else if (takes == "duty") {
    std::size_t verb = 0;
    bearers.spans = find_duty(text, tokens, language, from, end, verb);
    cut_at_verb(text, tokens, language, bearers.spans);
  }
  return bearers;
}

}  // namespace

Bearers find_bearers(std::string_view text, const Tokens& tokens, Language language, const FoundAct& act) {
  Bearers bearers = read(text, tokens, language, act.word->takes, act.last + 1, act.end);
  if (act.clitic && bearers.spans.empty()) {  // "les recommande à l'attention des États"
    Reader reader(text, tokens, language);
    bearers.spans = need_first(reader, text, tokens, language, act.last + 1, act.end);
    bearers.as_before = bearers.spans.empty();
  }
  if (bearers.as_before) return bearers;
  const bool call = act.word->act == "CALL" || act.word->act == "DEMAND" || act.word->act == "ENCOURAGE";
  if (bearers.spans.empty() && !bearers.organ_itself && call) {
    Reader reader(text, tokens, language);
    bearers.spans = doers(reader, tokens, act.last + 1, act.end);
    bearers.doers = !bearers.spans.empty();
  }
  trim_bearers(text, tokens, language, bearers.spans);
  bearers.organ_itself |= bearers.spans.empty() && act.word->act == "DECIDE";  // "decides to authorize the deployment"
  return bearers;
}

Bearers find_bearers_at(std::string_view text, const Tokens& tokens, Language language, std::string_view takes) {
  if (!Reader(text, tokens, language).agent_near(0, tokens.size(), kHeadWords - 2)) return {};
  Bearers bearers = read(text, tokens, language, takes == "that" ? "object" : takes, 0, tokens.size());
  trim_bearers(text, tokens, language, bearers.spans);
  return bearers;
}

std::vector<Span> find_duty(std::string_view text, const Tokens& tokens, Language language, std::size_t from,
                            std::size_t end, std::size_t& verb) {
  Reader reader(text, tokens, language);
  std::size_t clause = from;
  bool thing = false;  // the subject of the clause is nobody: "the report must be short and should help States"
  for (std::size_t at = from; at < end; ++at) {
    thing &= !tokens[at].is(kThat | kFullStop);
    if (tokens[at].is(kThat | kFullStop) || (language == Language::zh && tokens[at].is(kAct))) clause = at + 1;
    const bool need = tokens[at].is(kNeed), duty = tokens[at].is(kDuty);
    if (!need && !duty) continue;
    verb = at;
    std::vector<Span> found;
    if (duty && (!need || language == Language::zh) && clause < at && !(thing && language != Language::zh)) {
      found = language == Language::zh ? duty_before_zh(text, tokens, clause, at)
                                       : reader.subject(behind_opening(tokens, clause, at), at);
    }
    thing |= found.empty() && duty && !need;
    if (found.empty() && need) found = duty_behind(reader, text, tokens, language, at, end);
    trim_bearers(text, tokens, language, found);
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace corpus
