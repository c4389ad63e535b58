// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/trim_bearers.h"

#include <algorithm>

#include "corpus/proclitics.h"
#include "corpus/state_sentences.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr Marks kLinks = kLead | kThat | kBy;

bool links(const StateToken& token) { return token.is(kLinks) && !token.is(kAgent | kNumber); }

// "все государства [вновь]": what belongs to the verb behind.
bool trails(const StateToken& token) {
  return links(token) || (token.is(kAdverb | kFiller | kAnd) && !token.is(kAgent | kPunctuation));
}

// "the parties [promptly]", "государства [активно] поддерживать", "Израиль [не]"
bool adverb(std::string_view text, const StateToken& token, Language language) {
  const std::string_view word = token.span.of(text);
  if (token.is(kAgent | kNumber)) return false;
  if (is_one_of(WordEnd::negation, word, language)) return true;
  if (language != Language::ru) return token.marks == 0 && ends_as(WordEnd::adverb, word, language);
  return token.is(kAnd) || (token.marks == 0 && ends_as(WordEnd::adverb, word, language));
}

// "los Estados “": what is quoted is no part of the name.
bool opens_quotation(const StateTokens& tokens, TokenRange range) {
  bool open = false;
  for (std::size_t at = range.first; at < range.behind; ++at) open = tokens[at].is(kQuote) != open;
  return open && tokens[range.behind - 1].is(kQuote);
}

// أن تشجع جميع الدول: in Arabic the verb stands before who is to act.
bool begins_with_verb(std::string_view text, const StateTokens& tokens, TokenRange range) {
  const StateToken& first = tokens[range.first];
  const std::string_view word = first.span.of(text);
  return range.behind > range.first + 1 && !first.is(kAgent) && begins_as(WordEnd::verb_head, word, Language::ar) &&
         tokens[range.first + 1].is(kAgent | kDeterminer);
}

// The tokens inside a span.
TokenRange range_of(const StateTokens& tokens, Span span) {
  const auto before = [](const StateToken& token, std::size_t at) { return token.span.start < at; };
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), span.start, before);
  const auto behind = std::lower_bound(first, tokens.end(), span.end, before);
  return {static_cast<std::size_t>(first - tokens.begin()), static_cast<std::size_t>(behind - tokens.begin())};
}

// "to the", "a sus": one token, of which the preposition goes.
void trim_first_word(std::string_view text, const StateToken& first, Span& span) {
  const std::size_t blank = first.span.of(text).find(' ');
  if (first.is(kSessionIn) && !first.is(kAgent) && blank != std::string_view::npos)
    span.start = first.span.start + blank + 1;
}

// بالدول, لميانمار: the preposition تهيب wants is written in one with the noun or with the word for "all" before it.
void trim_fused(std::string_view text, Language language, Span& span) {
  const std::string_view phrase = span.of(text);
  if (language != Language::ar || !(phrase.starts_with(kArabicBy) || phrase.starts_with(kArabicTo))) return;
  const std::size_t bare = span.start + kArabicBy.size();
  if (text.substr(bare).starts_with(kArabicTo)) return;  // للدول: the article is not there any more
  const std::size_t noun = text.substr(bare).starts_with(kArabicArticle) ? bare + kArabicArticle.size() : bare;
  std::size_t end = 0;
  const MarkedWord* const word = state_words(language)->longest(text, noun, end);
  if (word != nullptr && (word->marks & (kAgent | kDeterminer)) != 0 && end <= span.end) span.start = bare;
}

// A verb of the third person plural of the subjunctive, behind a plural noun; in Russian, of the past (чтобы сажали).
bool subjunctive(std::string_view noun, std::string_view word, Language language) {
  if (language == Language::ru) return ends_as(WordEnd::past, word, language) || ends_as(WordEnd::says, word, language);
  if (!noun.ends_with('s') && !noun.ends_with('x')) return false;
  if (language == Language::fr) return word.ends_with("ent") && !word.ends_with("ment");
  return word.ends_with("en") || word.ends_with("an");
}

// What follows the name of a State is its verb: "que l'Iran cesse".
bool is_state(const StateToken& token) { return token.is(kAgent) && token.word->state; }

// "Генерального секретаря [каждые три месяца]", "the Panel [in collaboration with States]": when something is due or
// with whom is no part of who is to act. The token it begins with; range.behind when there is none.
std::size_t apart(std::string_view text, const StateTokens& tokens, Language language, TokenRange range) {
  std::size_t at = range.first;
  while (at < range.behind && !tokens[at].is(kAgent)) ++at;
  const auto session = [&](std::size_t from) {
    return std::any_of(&tokens[from], &tokens[range.behind - 1] + 1,
                       [](const StateToken& t) { return t.is(kSession); });
  };
  for (++at; at < range.behind; ++at) {
    const StateToken& token = tokens[at];
    if (token.is(kAgent)) continue;
    const bool when = token.is(kOften | kDue) || (token.is(kSessionIn) && session(at));
    const bool name = at + 1 < range.behind && tokens[at + 1].is(kCapital);  // представитель при Организации
    if (is_one_of(WordEnd::occasion, token.span.of(text), language) && !name) return at;
    if ((when && language == Language::ru) || is_one_of(WordEnd::apart, token.span.of(text), language)) return at;
  }
  return range.behind;
}

}  // namespace

void trim_bearers(std::string_view text, const StateTokens& tokens, Language language, std::vector<Span>& spans) {
  if (language == Language::zh) return;
  for (Span& span : spans) {
    TokenRange range = range_of(tokens, span);
    while (!range.empty() && links(tokens[range.first])) ++range.first;
    range.behind = apart(text, tokens, language, range);
    if (!range.empty() && is_one_of(WordEnd::apart, tokens[range.first].span.of(text), language)) span = {};
    if (span.empty()) continue;
    while (range.behind > range.first + 1 &&
           (trails(tokens[range.behind - 1]) || adverb(text, tokens[range.behind - 1], language)))
      --range.behind;
    while (range.behind > range.first + 1 && opens_quotation(tokens, range)) --range.behind;
    if (language == Language::ar && begins_with_verb(text, tokens, range)) ++range.first;
    if (range.empty()) continue;
    span = span_of(tokens, range);
    trim_first_word(text, tokens[range.first], span);
    trim_fused(text, language, span);
  }
  std::erase_if(spans, [](const Span& span) { return span.empty(); });
}

void cut_clause(const StateTokens& tokens, std::vector<Span>& spans) {
  for (std::size_t each = 0; each < spans.size(); ++each) {
    std::size_t at = 0;
    while (at < tokens.size() && (!tokens[at].is(kAgent) || !spans[each].contains(tokens[at].span))) ++at;
    if (at == tokens.size()) continue;
    std::size_t last = at;
    for (std::size_t next = at + 1; next < tokens.size() && spans[each].contains(tokens[next].span); ++next) {
      const StateToken& token = tokens[next];
      const bool linked = tokens[next - 1].is(kBy | kLead | kDeterminer) && next - 1 > at;
      if (!token.is(kAgent | kBy | kLead | kDeterminer | kCapital | kAnd) && !linked) break;
      last = token.is(kAgent | kCapital) || linked ? next : last;
    }
    if (tokens[last].span.end >= spans[each].end) continue;
    spans[each].end = tokens[last].span.end;
    spans.resize(each + 1);
    return;
  }
}

bool cut_at_verb(std::string_view text, const StateTokens& tokens, Language language, std::vector<Span>& spans) {
  if (language == Language::ar || language == Language::zh) return false;
  for (std::size_t each = 0; each < spans.size(); ++each) {
    bool agent = false;
    for (std::size_t at = 0; at < tokens.size() && tokens[at].span.start < spans[each].end; ++at) {
      if (!spans[each].contains(tokens[at].span)) continue;
      const bool plain = agent && tokens[at].marks == 0;
      const bool article = language != Language::ru && at + 1 < tokens.size() &&
                           ((tokens[at + 1].is(kClitic | kDeterminer) && !tokens[at + 1].is(kPunctuation)) ||
                            adverb(text, tokens[at + 1], language));
      const bool state = plain && language != Language::ru && is_state(tokens[at - 1]);
      if (plain &&
          (article || state || subjunctive(tokens[at - 1].span.of(text), tokens[at].span.of(text), language))) {
        spans[each].end = tokens[at - 1].span.end;
        spans.resize(each + 1);
        return true;
      }
      agent |= tokens[at].is(kAgent);
    }
  }
  return false;
}

void cut_doers(const StateTokens& tokens, std::vector<Span>& spans) {
  for (std::size_t each = 0; each < spans.size(); ++each) {
    const TokenRange range = range_of(tokens, spans[each]);
    std::size_t cut = range.behind;
    bool agent = false, another = false;
    for (std::size_t at = range.first; at < range.behind; ++at) {
      const bool ends = tokens[at].is(kAside | kStop | kSessionIn) && !tokens[at].is(kBy | kAgent | kDeterminer);
      if (agent && ends) cut = std::min(cut, at);
      agent |= tokens[at].is(kAgent);
      another |= cut < at && tokens[at].is(kAgent);
    }
    if (cut < range.behind) spans[each].end = tokens[cut - 1].span.end;
    if (another) return spans.resize(each + 1);
  }
}

bool cut_asked_for(std::string_view text, const StateTokens& tokens, Language language, std::vector<Span>& spans,
                   std::size_t among) {
  for (std::size_t each = 0; each < std::min(among, spans.size()); ++each) {
    const TokenRange range = range_of(tokens, spans[each]);
    bool agent = false;
    for (std::size_t at = range.first; at < range.behind; ++at) {
      if (agent && is_one_of(WordEnd::asked_for, tokens[at].span.of(text), language)) {
        spans[each].end = tokens[at - 1].span.end;
        spans.resize(each + 1);
        return true;
      }
      agent |= tokens[at].is(kAgent);
    }
  }
  return false;
}

}  // namespace corpus
