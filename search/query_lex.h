// SPDX-License-Identifier: GPL-2.0-or-later
// The pieces of a typed query: words, quoted text, operators. First step of query.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace search {

struct Token {
  enum class Kind { text, quoted, open, close, and_, or_, not_, near, plus, minus };
  Kind kind = Kind::text;
  std::string_view text;     // of text and quoted: without its quotes
  std::string_view field;    // "lang" of lang:fr, lang:"fr" and lang:(fr OR es), as typed; empty: none
  std::uint32_t window = 0;  // of near; 0: not given
};

struct Tokens {
  std::vector<Token> list;  // pieces of the text given to lex_query()
  bool broken = false;      // a quotation is not closed
};

// Makes any bytes fit for lex_query(): well-formed UTF-8 without control and direction characters, one kind of space
// and of parenthesis, cut to `longest` bytes at the end of a word.
std::string clean_query(std::string_view typed, std::size_t longest);

// `cleaned` must outlive the tokens.
Tokens lex_query(std::string_view cleaned);

}  // namespace search
