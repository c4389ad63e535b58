// SPDX-License-Identifier: GPL-2.0-or-later
// Who is to act in Chinese, which has no word between who is to act and the act, and puts what modifies a noun before
// it: a phrase ends with its last noun of who acts, and 的 behind that noun says that it only modifies another.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/state_tokens.h"

namespace corpus {

// The phrases at token `from`, joined by "and", before token `end`; none when the words there begin with an act.
std::vector<Span> list_zh(std::string_view text, const StateTokens& tokens, std::size_t from, std::size_t end);

// Who stands before the word of duty at token `at`, behind the last comma of the clause that begins at `clause`.
std::vector<Span> duty_before_zh(std::string_view text, const StateTokens& tokens, std::size_t clause, std::size_t at);

// A word of duty stands right behind the last of `spans` (委员会应), an aside or a name in brackets between them at
// most; not behind a noun that the last of them only modifies (社会政策应).
bool modal_behind_zh(std::string_view text, const StateTokens& tokens, const std::vector<Span>& spans);

}  // namespace corpus
