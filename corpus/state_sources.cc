// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_sources.h"

#include <algorithm>

namespace corpus {

namespace {

constexpr std::size_t kLongestSource = 14;

bool names_source(const Tokens& tokens, TokenRange source) {
  for (std::size_t each = source.first; each < source.behind; ++each)
    if (tokens[each].is(kAgent | kSourcePaper)) return true;
  return false;
}

// Behind "as defined by": up to a stop, a word that opens a clause, or the term.
TokenRange behind(const Tokens& tokens, std::size_t at, std::size_t end) {
  TokenRange source{at + 1, at + 1};
  end = std::min(end, source.first + kLongestSource);
  while (source.behind < end && !tokens[source.behind].is(kPunctuation | kThat | kStop2 | kMeansAfter)) ++source.behind;
  return source;
}

// Before "noted that": back to the head of its clause, when it names who acts or a document.
TokenRange before(const Tokens& tokens, std::size_t at, std::size_t first) {
  TokenRange source{at, at};
  while (source.first > first && !tokens[source.first - 1].is(kComma | kFullStop | kThat) &&
         at - source.first < kLongestSource)
    --source.first;
  while (!source.empty() && tokens[source.first].is(kAdverb | kFiller | kAnd | kBracket)) ++source.first;
  while (!source.empty() && tokens[source.behind - 1].is(kAdverb | kComma)) --source.behind;
  return names_source(tokens, source) ? source : TokenRange{};
}

// "according to ..." at the head of a sentence or of what an act is about.
bool opens(const Tokens& tokens, std::size_t at, std::size_t first) {
  return at == first || tokens[at - 1].is(kThat | kComma) || at - first <= 2;
}

}  // namespace

Span source_of(const Tokens& tokens, TokenRange sentence, TokenRange said) {
  for (std::size_t at = sentence.first; at < sentence.behind; ++at) {
    if (at >= said.first && at < said.behind) continue;
    TokenRange source;
    if (tokens[at].is(kAsBy) && (tokens[at].is(kPurposes) || opens(tokens, at, sentence.first)))
      source = behind(tokens, at, at < said.first ? said.first : sentence.behind);
    if (!source.empty() && !names_source(tokens, source)) source = {};
    if (source.empty() && tokens[at].is(kSays) && at < said.first) source = before(tokens, at, sentence.first);
    if (!source.empty()) return span_of(tokens, source);
  }

  return {};
}

}  // namespace corpus
