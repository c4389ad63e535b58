// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/trim_bearers.h"

#include <algorithm>

#include "corpus/state_sentences.h"

namespace corpus {

namespace {

constexpr Marks kLinks = kLead | kThat | kBy;

bool links(const Token& token) { return token.is(kLinks) && !token.is(kAgent | kNumber); }

// The tokens inside a span.
TokenRange range_of(const Tokens& tokens, Span span) {
  const auto before = [](const Token& token, std::size_t at) { return token.span.start < at; };
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), span.start, before);
  const auto behind = std::lower_bound(first, tokens.end(), span.end, before);
  return {static_cast<std::size_t>(first - tokens.begin()), static_cast<std::size_t>(behind - tokens.begin())};
}

// "to the", "a sus": one token, of which the preposition goes.
void trim_first_word(std::string_view text, const Token& first, Span& span) {
  const std::size_t blank = first.span.of(text).find(' ');
  if (first.is(kSessionIn) && !first.is(kAgent) && blank != std::string_view::npos)
    span.start = first.span.start + blank + 1;
}

// بالدول: the preposition تهيب wants is written in one with the noun or with the word for "all" before it.
void trim_fused(std::string_view text, Language language, Span& span) {
  constexpr std::string_view kFused = "ب", kArticle = "ال";
  if (language != Language::ar || !span.of(text).starts_with(kFused)) return;
  const std::size_t bare = span.start + kFused.size();
  const std::size_t noun = text.substr(bare).starts_with(kArticle) ? bare + kArticle.size() : bare;
  std::size_t end = 0;
  const MarkedWord* const word = state_words(language)->longest(text, noun, end);
  if (word != nullptr && (word->marks & (kAgent | kDeterminer)) != 0 && end <= span.end) span.start = bare;
}

}  // namespace

void trim_bearers(std::string_view text, const Tokens& tokens, Language language, std::vector<Span>& spans) {
  if (language == Language::zh) return;
  for (Span& span : spans) {
    TokenRange range = range_of(tokens, span);
    while (!range.empty() && links(tokens[range.first])) ++range.first;
    while (!range.empty() && links(tokens[range.behind - 1])) --range.behind;
    if (range.empty()) continue;
    span = span_of(tokens, range);
    trim_first_word(text, tokens[range.first], span);
    trim_fused(text, language, span);
  }
}

}  // namespace corpus
