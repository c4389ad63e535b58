// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_bearers.h"

#include <algorithm>
#include <string>

#include "corpus/bearers_list.h"
#include "corpus/bearers_zh.h"
#include "corpus/trim_bearers.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kNearModal = 30, kNearNeed = 4, kNearAgent = 8, kHeadWords = 5, kNextSubject = 2;

// The first comma or stop behind token `at` that no other of a list of those who act follows.
std::size_t clause_end(const StateTokens& tokens, std::size_t at, std::size_t end) {
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

// "уход Руритании": behind these nouns in Russian stands the State that does it.
bool deed(std::string_view text, const StateTokens& tokens, Language language, std::size_t at) {
  return language == Language::ru && is_one_of(WordEnd::deed, tokens[at].span.of(text), language) &&
         tokens[at + 1].is(kAgent) && tokens[at + 1].word->state;
}

// "withdrawal of Ruritania", "cooperation between Member States": the nouns behind the first such word.
std::vector<Span> doers(BearerList& reader, std::string_view text, const StateTokens& tokens, Language language,
                        std::size_t from, std::size_t end) {
  bool stopped = false;
  for (std::size_t at = from; at + 1 < end; ++at) {
    if (tokens[at].is(kFullStop | kStop2)) break;
    if (deed(text, tokens, language, at)) return {tokens[at + 1].span};
    if (!tokens[at].is(kDoer)) continue;
    const std::size_t most = std::min(end, at + 4);
    for (std::size_t next = at + 1; next < most && !tokens[next].is(kPunctuation | kBy | kStop); ++next) {
      if (!tokens[next].is(kAgent) || tokens[next].is(kOrgan)) continue;
      std::vector<Span> found = reader.list(at + 1, clause_end(tokens, next, end), stopped);
      cut_doers(tokens, found);
      return found;
    }
  }
  return {};
}

// A word of duty or a mandatory future near the head of the clause.
bool modal_follows(const StateTokens& tokens, std::size_t from, std::size_t end, bool& shall) {
  for (std::size_t at = from; at < end && at < from + kNearModal; ++at) {
    if (tokens[at].is(kFullStop)) return false;
    if (tokens[at].is(kShall | kFuture)) return shall = true;
    if (tokens[at].is(kModal | kDuty)) return true;
  }
  return false;
}

// Behind "the responsibility of", "rests with"; in Chinese at once, as a verb may follow as well (需要解决).
std::vector<Span> duty_behind(BearerList& reader, std::string_view text, const StateTokens& tokens, Language language,
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

// "If a State ratifies, this Convention shall", "In accordance with article 5, the Committee shall": the subject
// stands behind the comma of what opens the sentence.
std::size_t behind_opening(const StateTokens& tokens, std::size_t clause, std::size_t verb) {
  while (clause < verb && tokens[clause].is(kAside | kStop2 | kCondition) && !tokens[clause].is(kAgent | kThat)) {
    std::size_t comma = clause;
    while (comma < verb && !tokens[comma].is(kComma)) ++comma;
    clause = std::min(verb, comma + 1);
  }
  return clause;
}

// "qu'il incombe aux États de ...": a word of duty before whoever has it.
std::vector<Span> need_first(BearerList& reader, std::string_view text, const StateTokens& tokens, Language language,
                             std::size_t from, std::size_t end) {
  for (std::size_t at = from; at < std::min(end, from + kNearNeed); ++at) {
    if (tokens[at].is(kAgent)) return {};
    if (tokens[at].is(kNeed)) return duty_behind(reader, text, tokens, language, at, end);
  }
  return {};
}

void read_that(BearerList& reader, std::string_view text, const StateTokens& tokens, Language language,
               std::size_t from, std::size_t end, Bearers& bearers) {
  std::size_t at = from, most = std::min(end, from + kNearAgent);
  while (at < most && !tokens[at].is(kThat) && tokens[at].is(kComma | kFiller | kAdverb | kAside | kLead)) {
    const std::size_t behind = std::max(at + 1, reader.skip_aside(at, end));
    most = std::min(
        end, most + (behind - at - 1));  // an insertion, however long: "decided, without setting a precedent, that"
    at = behind;
  }
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
  const bool body =
      language == Language::zh && subject < end && tokens[subject].is(kSessionIn);  // 第2140号决议所设委员会
  if (!bearers.spans.empty() || !(body || reader.agent_near(subject, end, kHeadWords))) return;
  if (!modal_follows(tokens, subject, end, bearers.mandatory)) {
    if (language != Language::es && language != Language::ru) return;
    if (tokens[subject].is(kAside | kSessionIn)) return;
    bearers.spans = reader.subject(subject, end);  // "Decide que el Comité examine", "что Комитет рассмотрит"
    if (!cut_at_verb(text, tokens, language, bearers.spans)) bearers.spans.clear();
    bearers.organ_itself = bearers.spans.empty();
    return;
  }
  bearers.spans = language == Language::zh ? list_zh(text, tokens, subject, end) : reader.subject(subject, end);
  if (language == Language::zh && !modal_behind_zh(text, tokens, bearers.spans)) bearers.spans.clear();
  bearers.organ_itself = bearers.spans.empty();
}

// "(a) The withdrawal of Ruritania": the State behind the first word of a point that says whose deed it is.
std::vector<Span> withdrawn(std::string_view text, const StateTokens& tokens, Language language) {
  constexpr std::size_t kHead = 4;
  for (std::size_t at = 1; at + 1 < std::min(kHead, tokens.size()); ++at) {
    if (!is_one_of(WordEnd::deed, tokens[at - 1].span.of(text), language)) continue;
    const StateToken& next = tokens[language == Language::ru || language == Language::ar ? at : at + 1];
    if (next.is(kAgent) && next.word->state) return {next.span};
  }
  return {};
}

// The verb of the act ends with "that": "pide que".
bool opens_clause(std::string_view text, const StateTokens& tokens, Language language, std::size_t from) {
  const std::string_view verb = from == 0 ? std::string_view{} : tokens[from - 1].span.of(text);
  const std::size_t blank = verb.rfind(' ');
  return blank != verb.npos && is_one_of(WordEnd::that, verb.substr(blank + 1), language);
}

// "that States plant trees, [and that cities water them]", "а города поливали": the subject of the clause that goes on
// with the first one; none where another clause stands between.
void read_next_clause(BearerList& reader, std::string_view text, const StateTokens& tokens, Language language,
                      std::size_t end, std::vector<Span>& spans) {
  std::size_t at = 0;
  while (at < end && (spans.empty() || tokens[at].span.start < spans.back().end)) ++at;
  const auto opens = [&](std::size_t each) {
    if (language == Language::ru && is_one_of(WordEnd::whereas, tokens[each].span.of(text), language)) return true;
    return tokens[each].is(kThat) && (tokens[each].is(kPrefixedAnd) || tokens[each - 1].is(kAnd));
  };
  while (at < end && !tokens[at].is(kThat | kFullStop | kQuote) && !opens(at)) ++at;
  if (at == 0 || at + 1 >= end || !opens(at) || !reader.agent_near(at + 1, end, kNextSubject)) return;
  bool stopped = false;
  std::vector<Span> next = reader.list(at + 1, end, stopped);
  if (language == Language::en && !stopped) {
    cut_clause(tokens, next);
  } else if (!cut_at_verb(text, tokens, language, next) && !stopped) {
    return;
  }
  spans.insert(spans.end(), next.begin(), next.end());
}

void read_object(BearerList& reader, std::string_view text, const StateTokens& tokens, Language language,
                 std::size_t from, std::size_t end, Bearers& bearers) {
  const bool doer =
      language == Language::en && from < end && tokens[from].is(kDoer);  // "Requests from the Panel a plan"
  const std::size_t at = reader.skip_head(doer ? from + 1 : from, end);
  bearers.as_before = language == Language::ar && at < end && tokens[at].is(kPronoun) && !tokens[at].is(kAgent);
  if (bearers.as_before) return;
  const bool verb_first = at < end && (at == from || tokens[at - 1].is(kThat)) && tokens[at].is(kModal);
  if (verb_first || (at > from && tokens[at - 1].is(kModal))) return;
  bool stopped = language == Language::zh;
  bearers.spans = stopped ? list_zh(text, tokens, at, end) : reader.list(at, end, stopped);
  const bool clause = opens_clause(text, tokens, language, from) ||
                      std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(std::min(from, at)),
                                  tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                  [](const StateToken& token) { return token.is(kThat); });
  const std::size_t head = language == Language::ru || language == Language::ar ? kHeadWords - 1 : kHeadWords;
  if (clause) stopped |= cut_at_verb(text, tokens, language, bearers.spans);
  const bool near = reader.agent_near(at, end, head);
  const bool appeals = from > 0 && ends_as(WordEnd::appeals, tokens[from - 1].span.of(text), language);
  if (appeals && near && cut_asked_for(text, tokens, language, bearers.spans, bearers.spans.size())) stopped = true;
  if (clause && language == Language::en && near) {
    cut_clause(tokens, bearers.spans);
  } else if (doer) {
    reader.first_only(bearers.spans);
  } else if (!stopped && (clause || language == Language::ar) && near) {
    reader.first_only(bearers.spans);
  } else if (!stopped && !(near && cut_asked_for(text, tokens, language, bearers.spans, 1))) {
    bearers.spans.clear();
  }
  if (clause && language != Language::zh) read_next_clause(reader, text, tokens, language, end, bearers.spans);
  bearers.as_before = bearers.spans.empty() && at < end && tokens[at].is(kPronoun);
}

// "Calls for all States to plant trees", not "for the trees to be planted" nor "for support to States".
std::vector<Span> called_for(BearerList& reader, std::string_view text, const StateTokens& tokens, std::size_t from,
                             std::size_t end) {
  bool stopped = false;
  std::vector<Span> found = reader.list(from, end, stopped);
  if (!stopped || found.empty() || !reader.agent_near(from, end, kHeadWords)) return {};
  std::size_t at = from;
  while (at < end && tokens[at].span.start < found.back().end) ++at;
  const bool to = at + 1 < end && tokens[at].is(kStopInfinitive | kStop) && !tokens[at + 1].is(kDeterminer | kAgent) &&
                  !is_one_of(WordEnd::passive, tokens[at + 1].span.of(text), Language::en);
  return to ? found : std::vector<Span>{};
}

Bearers read(std::string_view text, const StateTokens& tokens, Language language, std::string_view takes,
             std::size_t from, std::size_t end) {
  Bearers bearers;
  BearerList reader(text, tokens, language);
  if (takes == "self") {
    bearers.organ_itself = true;
  } else if (takes == "that") {
    read_that(reader, text, tokens, language, from, end, bearers);
  } else if (takes == "object") {
    read_object(reader, text, tokens, language, from, end, bearers);
  } else if (takes == "before") {
    bearers.as_before = true;
  } else if (takes == "duty") {
    std::size_t verb = 0;
    bearers.spans = find_duty(text, tokens, language, from, end, verb);
    cut_at_verb(text, tokens, language, bearers.spans);
  }
  return bearers;
}

// "(c) To request the Secretary-General to": an English act in the infinitive; the token behind it, or 0.
std::size_t behind_infinitive(std::string_view text, const StateTokens& tokens, Language language) {
  if (language != Language::en || tokens.size() < 3 || !tokens[0].is(kStop | kStopInfinitive)) return 0;
  std::size_t end = 0;
  const std::string form = std::string(tokens[1].span.of(text)) + "s";
  const MarkedWord* const word = state_words(language)->longest(form, 0, end);
  return word != nullptr && word->act != nullptr && end == form.size() && word->act->takes == "object" ? 2 : 0;
}

}  // namespace

Bearers find_bearers(std::string_view text, const StateTokens& tokens, Language language, const FoundAct& act) {
  Bearers bearers = read(text, tokens, language, act.word->takes, act.last + 1, act.end);
  if (act.clitic && bearers.spans.empty()) {  // "les recommande à l'attention des États"
    BearerList reader(text, tokens, language);
    bearers.spans = need_first(reader, text, tokens, language, act.last + 1, act.end);
    bearers.as_before = bearers.spans.empty();
  }
  if (bearers.as_before) return bearers;
  const bool call = act.word->act == "CALL" || act.word->act == "DEMAND" || act.word->act == "ENCOURAGE";
  if (bearers.spans.empty() && !bearers.organ_itself && call) {
    BearerList reader(text, tokens, language);
    if (act.word->takes == "thing" && language == Language::en)
      bearers.spans = called_for(reader, text, tokens, act.last + 1, act.end);
    if (bearers.spans.empty()) {
      bearers.spans = doers(reader, text, tokens, language, act.last + 1, act.end);
      bearers.doers = !bearers.spans.empty();
    }
  }
  trim_bearers(text, tokens, language, bearers.spans);
  bearers.organ_itself |= bearers.spans.empty() && act.word->act == "DECIDE";  // "decides to authorize the deployment"
  return bearers;
}

Bearers find_bearers_at(std::string_view text, const StateTokens& tokens, Language language, std::string_view takes) {
  Bearers bearers;
  if (BearerList(text, tokens, language).agent_near(0, tokens.size(), kHeadWords - 2)) {
    const std::size_t from = behind_infinitive(text, tokens, language);
    bearers = read(text, tokens, language, takes == "that" ? "object" : takes, from, tokens.size());
  }
  if (bearers.spans.empty()) bearers.spans = withdrawn(text, tokens, language);
  trim_bearers(text, tokens, language, bearers.spans);
  return bearers;
}

std::vector<Span> find_duty(std::string_view text, const StateTokens& tokens, Language language, std::size_t from,
                            std::size_t end, std::size_t& verb) {
  BearerList reader(text, tokens, language);
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
