// SPDX-License-Identifier: GPL-2.0-or-later
// The sentences, clauses and phrases around a token, for the steps that read definitions, principles and conditions.
#pragma once

#include <string_view>

#include "corpus/state_tokens.h"

namespace corpus {

// StateTokens first up to and without `behind`.
struct TokenRange {
  std::size_t first = 0;
  std::size_t behind = 0;
  bool empty() const { return first >= behind; }
};

// The sentence that token `at` is part of: from behind a full stop or semicolon to the next. A colon ends it as well
// unless `through_colon`, which takes what stands behind it in the same text.
TokenRange sentence_of(std::string_view text, const StateTokens& tokens, std::size_t at, bool through_colon = true);

// The bytes of a range, from its first token to its last; an empty span for an empty range.
Span span_of(const StateTokens& tokens, TokenRange range);

// The words of a range; "" for an empty one.
std::string_view words_of(std::string_view text, const StateTokens& tokens, TokenRange range);

// True when token `at` is a colon.
bool is_colon(std::string_view text, const StateToken& token);

}  // namespace corpus
