// SPDX-License-Identifier: GPL-2.0-or-later
// A text as the recogniser of citations sees it: one token for each word of lexicon/<lang>/citation.tsv, number,
// symbol, date and punctuation mark, and one for each other word. What is a citation is decided over tokens
// (recognize.cc).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/span.h"

namespace corpus {

enum class Sign : std::uint8_t {
  word,  // any other word; in Chinese any other run of characters
  noun,
  its,
  owner,
  of,
  and_,
  to,
  glue,
  mark,
  letter,
  pin,
  ibid,
  see,
  present,
  same,
  here,    // "above", "below": what stands before is a paragraph of the document itself
  called,  // "hereinafter": a name follows for what is cited before
  records,
  supplement,
  sitting,  // "special session": of which kind a session is
  sales,    // what stands before a sales number
  treaties,
  volume,
  number,
  month,
  ordinal,
  suffix,
  named,   // a named instrument
  places,  // "treaties of": several instruments follow, each named by its place
  place,   // such a place
  digits,  // a number that is nothing more
  item,    // the number of a resolution or decision: value is its place in Tokens::items
  symbol,  // value is its place in Tokens::symbols
  date,    // value is year * 10000 + month * 100 + day
  comma,
  stop,
  colon,
  open,
  close,
  other
};

// A part letter of a numbered resolution: "246 A and B".
struct PartLetter {
  char letter = 0;
  Span span;  // bytes of the text; of a letter only implied by a range ("A to D") the word between
};

// The number of a resolution or decision, by its shape alone.
struct Item {
  enum class Shape : std::uint8_t {
    session,     // 70/104
    year,        // 2005/30
    special,     // S-10/2
    emergency,   // ES-10/14
    council,     // 1325 (2000)
    roman,       // 2200 A (XXI), 3201 (S-VI)
    bare,        // 1325: of the Security Council only; session is the year the number tells
    conference,  // 1/CP.21
  };
  Shape shape = Shape::session;
  std::uint16_t session = 0;  // or year; of roman: its number
  std::uint16_t number = 0;
  std::string_view prefix;  // of roman: "", "S-", "ES-"; of conference: "CP", or "CP COP" where it may be either
  Span span;                // without the part letters
  std::vector<PartLetter> letters;
};

struct SymbolFound {
  std::string canonical;
  Span span;
};

struct Token {
  Sign sign = Sign::word;
  bool capital = false;              // begins with a capital (scripts that have them)
  std::uint32_t value = 0;           // row of the word list for its signs; see Sign
  std::uint32_t start = 0, end = 0;  // bytes of the text

  Span span() const { return {start, end}; }
};

struct Tokens {
  std::vector<Token> list;
  std::vector<Item> items;
  std::vector<SymbolFound> symbols;
  std::uint64_t read = 0;  // a bit for each sign that was read in the text

  // False where no token was read as such a sign: then a rule that goes by that sign has nothing to do.
  bool may_hold(Sign sign) const { return (read >> static_cast<unsigned>(sign) & 1U) != 0; }
};

// The value column of a token that is a word of the list ("resolution", "ga", "annex"); a slug for a named instrument.
std::string_view word_value(const Token& token, Language language);

// The value of a date as it is stored and compared: "2016-12-08". Empty for 0.
std::string iso_date(std::uint32_t value);

// Reads `text` (UTF-8; any bytes). `into` is emptied first and its memory reused. Texts above 4 GiB are cut.
void tokenize(std::string_view text, Language language, Tokens& into);

}  // namespace corpus
