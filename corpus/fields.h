// SPDX-License-Identifier: GPL-2.0-or-later
// The schema of the index, in prose and as one table. The indexer writes by it, the query parser is set up from it,
// `travaux search --help` and the query help page print it.
//
// A Xapian document is one of three things, told apart by its kind term (XK):
//   provision   one provision of one expression: words with positions, its place, its citations as terms
//   expression  a work in one language: title words, metadata
//   ghost       an instrument that is cited but not held
// Unique ids (Q terms): "Q" + symbol + "#" + provision id + "@" + language; symbol + "@" + language; symbol.
// Words (analyse.h) of a provision's text, and of the title on its expression:
//   exact forms    no prefix, with positions; all languages alike; Chinese single characters. Folded words never begin
//                  with a capital, so they cannot be taken for a prefix
//   bigrams        Chinese, no prefix, no positions
//   stems          "Z" + language + ":" + stem ("Zen:secur"), no positions: stem_term()
//   title words    "S" + exact form, with positions, on expressions alone
// Wording: "XZ" + a mark of a run of words (shingles.h), boolean, on provisions of running text.
// All other terms are boolean (wdf 0) and stand in fields(); an expression has those of its work, a provision those of
// its expression by which results are narrowed (lang, body, type, year, session, subject) and its own.
// A document of several shards goes to the shard that xxh3(symbol) says, so that all languages of a work are together.
// Where the shards are: index_layout.h. Stored data: entry.h.
//
// Term prefixes and value slots are on disk: never renumber, never reuse.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "corpus/language.h"

namespace corpus {

inline constexpr int kIndexFormat = 3;  // an index of another format is refused with a sentence
inline constexpr std::uint32_t kNoSlot = 0xffffffff;

enum class FieldKind {
  words,    // free text, analysed: exact forms and stems with positions
  keyword,  // boolean term, as is
  symbol,   // boolean term, canonical symbol
  date,     // value slot, "20161208", ranges
  number,   // value slot, sortable
};

struct Field {
  std::string_view name;    // as typed in a query: "lang", "body", "cites"
  std::string_view prefix;  // of its terms; empty: no terms
  std::uint32_t slot;       // of its value; kNoSlot: none
  FieldKind kind;
  bool facet;            // counted beside the results
  std::string_view doc;  // one line for help, in English; the web's catalogues translate it by name
};

std::span<const Field> fields();

// The field of that name, or nullptr.
const Field* field(std::string_view name);

// The boolean term of a field's value: the one function for both sides (a multi-letter prefix and a value that begins
// with a capital need a colon between them). Keywords are folded first ("HUMAN RIGHTS" is "human rights"); symbols stay
// as they are. Cut and hashed so that no term is longer than 245 bytes.
std::string term(const Field& field, std::string_view value);

// The same for a prefix that is no field: "S" of title words.
std::string term(std::string_view prefix, std::string_view value);

// The value of slot kSame: equal for one provision in all languages, to fold or count them as one.
std::string same_value(std::string_view symbol, std::string_view provision);

// The term of a stem made by a language's stemmer.
std::string stem_term(Language language, std::string_view stem);

// The unique term of a provision, or of an expression when `provision` is empty; and of a ghost.
std::string unique_term(std::string_view symbol, Language language, std::string_view provision = {});
std::string ghost_term(std::string_view symbol);

// Names an expression: "A/RES/71/129@en". The value of the field "expression".
std::string expression_key(std::string_view symbol, Language language);

// Slots by name, for code that writes or reads them directly. The numbers are those of the table.
namespace slot {
inline constexpr std::uint32_t kWork = 0;      // canonical symbol: results are folded on it
inline constexpr std::uint32_t kOrder = 1;     // place of a provision in its document, sortable
inline constexpr std::uint32_t kDate = 2;      // "20161208", adoption, else publication
inline constexpr std::uint32_t kLanguage = 3;  // "en"
inline constexpr std::uint32_t kBody = 4;      // "ga"
inline constexpr std::uint32_t kType = 5;      // "resolution"
inline constexpr std::uint32_t kYear = 6;      // "2016"
inline constexpr std::uint32_t kPart = 7;      // "operative"
inline constexpr std::uint32_t kSubjects = 8;  // labels joined by U+001F
inline constexpr std::uint32_t kCited = 9;     // on expressions and ghosts: how many provisions cite the work (a
                                               // provision in several languages counts once), sortable
inline constexpr std::uint32_t kSame = 10;     // 8 bytes, equal for the same provision in every language: same_value()
inline constexpr std::uint32_t kVerb = 11;     // opening verb of a provision, as it is counted: plain_verb()
inline constexpr std::uint32_t kSeries = 12;  // on expressions, 8 bytes: equal for documents of one body and type under
                                              // one title, years and sessions aside
}  // namespace slot

}  // namespace corpus
