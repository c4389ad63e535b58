// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_sentences.h"

namespace corpus {

bool is_colon(std::string_view text, const StateToken& token) {
  const std::string_view mark = token.span.of(text);
  return token.is(kFullStop) && (mark == ":" || mark == "：");
}

namespace {

// "." and ";" of any script, and ":" unless `through_colon`.
bool ends_sentence(std::string_view text, const StateToken& token, bool through_colon) {
  return token.is(kFullStop) && !(through_colon && is_colon(text, token));
}

}  // namespace

TokenRange sentence_of(std::string_view text, const StateTokens& tokens, std::size_t at, bool through_colon) {
  TokenRange range{at, at + 1};
  while (range.first > 0 && !ends_sentence(text, tokens[range.first - 1], through_colon)) --range.first;
  if (ends_sentence(text, tokens[at], through_colon)) return range;
  while (range.behind < tokens.size() && !ends_sentence(text, tokens[range.behind], through_colon)) ++range.behind;
  return range;
}

Span span_of(const StateTokens& tokens, TokenRange range) {
  if (range.empty()) return {};
  return {tokens[range.first].span.start, tokens[range.behind - 1].span.end};
}

std::string_view words_of(std::string_view text, const StateTokens& tokens, TokenRange range) {
  return span_of(tokens, range).of(text);
}

}  // namespace corpus
