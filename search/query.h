// SPDX-License-Identifier: GPL-2.0-or-later
// What was typed, understood: a tree of words, phrases and conditions, and remarks on what could not be taken as it
// stood. Nothing a user types is an error: a query with broken syntax is searched for its words, and a remark says so.
//
//   human security             paragraphs with all the words, in any form (stems); common words are left out
//   "human security"           these words in this order, exactly; also «…» “…” „…“ 「…」 『…』
//   a AND b · a OR b · a NOT b · ( )      upper case; a space is AND; +word must be there as typed, -word must not
//   a NEAR b · a NEAR/5 b      at most 10 (or 5) words apart, in any order
//   secur*                     words that begin so; three letters at least, two such words at most; not in Chinese
//   lang:fr body:sc type:resolution year:2016 part:operative cites:A/RES/60/1   fields.h; several of one field: any
//   lang:-fr                   every language but this one
//   year:2015..2017 · date:2015-03..2015-06 · 1990->2000 · cited:10..           ranges, open at one end if wished
//   title:water · title:"clean water" · documentsymbol:A/RES/71/129 · fulltext:water   as the UN Digital Library has it
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"

namespace search {

// What became of the query that its author should know.
struct Remark {
  std::string code;        // "bad-syntax", "too-long", "too-many-words", "wildcard", "long-phrase", "unknown-field",
                           // "unknown-value", "only-not", "fewer-words", "part-searched"
  std::string message;     // one sentence in English; say.h has it in six languages, by code
  std::string value = {};  // of "unknown-value": what was typed ...
  std::vector<std::string> choices = {};  // ... and what it may be, where that can be listed
};

struct QueryWord {
  std::string folded;                                   // as indexed
  corpus::Language script = corpus::Language::unknown;  // ar, zh, ru when its letters say so; unknown: Latin, digits
  bool exact = false;                                   // as typed: no stems
  bool bigram = false;                                  // two Chinese characters
  friend bool operator==(const QueryWord&, const QueryWord&) = default;
};

struct QueryNode {
  enum class Op {
    nothing,
    word,     // words[0]
    prefix,   // words that begin with words[0]
    phrase,   // words in this order, one after the other
    near,     // words within `window` of each other, in any order
    all,      // every one of children
    any,      // at least one of children
    without,  // children[0], and none of the others
    field,    // the field has `value`
    range,    // the field's value is from `value` to `upper`, both included; empty: open
    title,    // children[0] in the title
  };
  Op op = Op::nothing;
  std::vector<QueryWord> words;
  std::uint32_t window = 0;
  std::string field, value, upper;  // value as indexed: "fr", "20150101", canonical symbol
  std::vector<QueryNode> children;
};

struct Query {
  QueryNode root;
  std::vector<Remark> remarks;
};

// Bounds on what one query may cost: the time it takes grows with its text.
inline constexpr std::size_t kLongestQuery = 1024;  // bytes
inline constexpr std::size_t kMostWords = 64;
inline constexpr std::size_t kLongestPhrase = 20;  // words; Chinese: characters
inline constexpr std::size_t kMostWildcards = 2;
inline constexpr std::size_t kShortestPrefix = 3;                     // letters
inline constexpr std::size_t kDeepestQuery = 8;                       // nested parentheses
inline constexpr std::uint32_t kNearWindow = 10, kWidestWindow = 50;  // words

// Reads any bytes. `analyser` is the calling thread's.
Query parse_query(std::string_view typed, corpus::Analyser& analyser);

// The condition field:value as a filter gives it; Op::nothing (and a remark) when the value makes no sense.
QueryNode parse_condition(std::string_view field, std::string_view value, corpus::Analyser& analyser,
                          std::vector<Remark>& remarks);

// A date as people write one: "2016", "2016-12", "2016-12-08", "20161208". First and last day of it, "20161201" and
// "20161231"; both empty when it is none.
struct Days {
  std::string first, last;
};
Days days_of(std::string_view written);

// "(human AND security)", "\"human security\"", "lang=fr", "date=20150101..20151231", "(a WITHOUT b)", "title(water)".
std::string describe(const QueryNode& node);
std::string describe(const Query& query);  // with the codes of its remarks: "(a AND b) [too-long]"

}  // namespace search
