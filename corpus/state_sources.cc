// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_sources.h"

#include <algorithm>

#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kLongestSource = 14;

bool names_source(const StateTokens& tokens, TokenRange source) {
  for (std::size_t each = source.first; each < source.behind; ++each)
    if (tokens[each].is(kAgent | kSourcePaper)) return true;
  return false;
}

// Behind "as defined by": up to a stop, a word that opens a clause, or the term.
TokenRange behind(const StateTokens& tokens, std::size_t at, std::size_t end) {
  TokenRange source{at + 1, at + 1};
  end = std::min(end, source.first + kLongestSource);
  while (source.behind < end && !tokens[source.behind].is(kPunctuation | kThat | kStop2 | kMeansAfter)) ++source.behind;
  return source;
}

// Before "noted that": back to the head of its clause, when it names who acts or a document.
TokenRange before(const StateTokens& tokens, std::size_t at, std::size_t first) {
  TokenRange source{at, at};
  while (source.first > first && !tokens[source.first - 1].is(kComma | kFullStop | kThat) &&
         at - source.first < kLongestSource)
    --source.first;
  while (!source.empty() && tokens[source.first].is(kAdverb | kFiller | kAnd | kBracket)) ++source.first;
  while (!source.empty() && tokens[source.behind - 1].is(kAdverb | kComma)) --source.behind;
  for (std::size_t each = source.first; each < source.behind; ++each)
    if (tokens[each].is(kAct)) return {};
  return names_source(tokens, source) ? source : TokenRange{};
}

// "according to ..." at the head of a sentence or of what an act is about.
bool opens(const StateTokens& tokens, std::size_t at, std::size_t first) {
  return at == first || tokens[at - 1].is(kThat | kComma) || at - first <= 2;
}

// From the source on, no other speaks before the term: "according to the Club, ..., underlining that gardens".
// `clauses`: how many words like "that" belong to the source itself.
bool reaches(const StateTokens& tokens, std::size_t from, std::size_t term, std::size_t clauses) {
  std::size_t found = 0;
  for (std::size_t at = from; at < term; ++at) {
    if (tokens[at].is(kAct) && !tokens[at].is(kSays)) return false;
    found += tokens[at].is(kThat) ? 1 : 0;
  }
  return found <= clauses;
}

// "this Convention", "настоящей Конвенции", 本公约
bool speaks_itself(std::string_view text, const StateTokens& tokens, std::size_t at, Language language) {
  for (std::size_t near = at > 2 ? at - 2 : 0; near <= at + 1 && near < tokens.size(); ++near)
    if (near != at && ends_as(WordEnd::own, tokens[near].span.of(text), language)) return true;
  return false;
}

// The document is where the rest is said: "in the Charter", or "the Charter, in which".
bool is_place(std::string_view text, const StateTokens& tokens, std::size_t at, TokenRange sentence, std::size_t end,
              Language language) {
  constexpr std::size_t kNear = 4;
  for (std::size_t near = at; near > sentence.first && at - near < kNear; --near)
    if (tokens[near - 1].is(kAside) && !tokens[near - 1].is(kPunctuation)) return true;
  for (std::size_t next = at + 1; next < end; ++next)
    if (ends_as(WordEnd::relative, tokens[next].span.of(text), language) ||
        (language == Language::es && tokens[next].is(kThat) && tokens[next].is(kStop)))
      return true;
  return false;
}

}  // namespace

Span document_of(std::string_view text, const StateTokens& tokens, TokenRange sentence, TokenRange said,
                 Language language) {
  constexpr std::size_t kFarthest = 16;
  for (std::size_t at = said.first; at > sentence.first && said.first - at < kFarthest; --at) {
    const StateToken& token = tokens[at - 1];
    if (token.is(kAct | kSays | kAnd | kFullStop | kPurposes)) return {};
    if (!token.is(kSourcePaper)) continue;
    TokenRange named{at - 1, at};
    while (language == Language::zh && named.first > sentence.first && !tokens[named.first - 1].is(kPunctuation))
      --named.first;
    const bool title = language == Language::zh && named.first > 0 && tokens[named.first - 1].span.of(text) == "《";
    if (speaks_itself(text, tokens, at - 1, language)) return {};
    if (!title && !is_place(text, tokens, at - 1, sentence, said.first, language)) return {};
    while (named.behind < said.first && !tokens[named.behind].is(kComma | kQuote | kThat)) ++named.behind;
    return span_of(tokens, named);
  }
  return {};
}

Span source_of(const StateTokens& tokens, TokenRange sentence, TokenRange said) {
  for (std::size_t at = sentence.first; at < sentence.behind; ++at) {
    if (at >= said.first && at < said.behind) continue;
    TokenRange source;
    if (tokens[at].is(kAsBy) && (tokens[at].is(kPurposes) || opens(tokens, at, sentence.first)))
      source = behind(tokens, at, at < said.first ? said.first : sentence.behind);
    if (!source.empty() && !(names_source(tokens, source) && reaches(tokens, source.behind, said.first, 0)))
      source = {};
    if (source.empty() && tokens[at].is(kSays) && at < said.first && reaches(tokens, at + 1, said.first, 1))
      source = before(tokens, at, sentence.first);
    if (!source.empty()) return span_of(tokens, source);
  }

  return {};
}

}  // namespace corpus
