// SPDX-License-Identifier: GPL-2.0-or-later
// Finds works by words, phrases, symbols and filters. One hit for each work, its languages folded together, with the
// provision that fits best and the words that matched marked in it.
//
// A query whose words are of none of the languages that its filters leave ("human security" in French documents, or in
// every language but English) is asked in its own language: the works found so are shown by the same provision in a
// language asked for. Results in the query's own language never depend on any of this.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/language.h"
#include "corpus/span.h"
#include "search/index.h"
#include "search/query.h"
#include "search/refusal.h"
#include "search/translations.h"

namespace search {

// A condition on a field of the table (corpus/fields.h). Several of one field are alternatives; fields restrict each
// other.
struct Filter {
  std::string field;  // "lang", "body", "type", "year", "part", "subject", "cites"
  std::string value;  // as stored: "en" ("-en": every other language), "ga", "resolution", "2016", "operative"; cites:
                      // a symbol in any form
};

struct SearchRequest {
  std::string words;            // the query as typed (query.h); empty: everything that passes the filters, newest first
  std::vector<Filter> filters;  // beside those in the query itself
  std::string from, to;         // dates: "2016", "2016-12" or "2016-12-08"; inclusive; empty: open
  corpus::Language language = corpus::Language::unknown;  // shown first where a work is held in several languages
  std::uint32_t offset = 0, limit = 10;  // entries: a work with what is folded under it; limit at most 100,
                                         // offset + limit at most 1000
  bool facets = true;
  bool fold = true;                  // the works of a yearly series into one entry, the newest first (fold_series.h)
  bool across = true;                // look across languages (above)
  std::vector<std::string> without;  // renderings that are not to be looked for, as in SearchAnswer::across
  bool as_if_not_held = false;       // as if no work were held in the query's language: to measure renderings alone
};

struct Hit {
  std::string symbol;                                     // of the work
  corpus::Language language = corpus::Language::unknown;  // of what is shown
  std::vector<corpus::Language> languages;                // the work is held in, in the order of kLanguages
  std::string title;                                      // in `language`; may be empty
  std::vector<corpus::Span> title_marks;                  // matched words: bytes of title
  std::string body, type, date, session;                  // keys of the lexicon; ISO date; empty when unknown
  std::string provision;  // id of the best one; empty: the hit is by title, symbol or filter, text is empty
  std::string number;     // of the provision, as printed
  corpus::Kind kind = corpus::Kind::text;
  std::string text;           // a byte-exact part of the provision's text, cut at words when it is long
  corpus::Span in_provision;  // where text stands in the provision's text; cut when it is not the whole
  bool cut_before = false, cut_after = false;
  std::vector<corpus::Span> marks;  // matched words: bytes of text, in order, not overlapping
  std::uint32_t more = 0;           // further provisions of the work that match, among those looked at
  std::uint32_t cited = 0;          // provisions of other works that cite this work
  bool translated = false;          // found by renderings of the query's words: SearchAnswer::across
  std::string series_of;            // the hit before it that it is folded under: another year of the same series, of
                          // which symbol, languages, body, type, date and cited are told; empty for all others
  bool by_symbol = false;  // the query names this work
  bool held = true;        // false: a ghost that the query names; only symbol and cited are known
};

struct FacetValue {
  std::string value;  // as in Filter::value
  std::uint32_t count = 0;
  bool chosen = false;  // a filter of the request
};

struct Facet {
  std::string field;               // "lang", "body", "type", "year", "part", "subject"
  std::vector<FacetValue> values;  // most frequent first (years: newest first); at most 20, chosen ones always
  bool exact = true;               // false: counted on the best part of a large result and scaled: say "about"
};

struct Spelling {
  corpus::Language language = corpus::Language::unknown;  // of the words that were suggested
  std::string words;                                      // the whole query with the suggestion in it
};

struct SearchAnswer {
  std::string query;                                      // as typed
  std::string understood;                                 // describe() of the parsed query: for the curious, and tests
  corpus::Language language = corpus::Language::unknown;  // that was preferred: asked, else the query's
  std::uint32_t total = 0;                                // works
  bool exact = true;                                      // false: `total` is an estimate: say "about"
  std::uint32_t offset = 0, limit = 10;
  std::uint32_t next = 0;           // offset of the next page; 0: there is none
  std::vector<Hit> hits;            // of `limit` entries at most: what is folded under a hit follows it
  std::vector<Translation> across;  // what else was looked for, in other languages; empty when that found nothing
  std::vector<Facet> facets;        // in the order of the field table; empty ones left out
  std::vector<Remark> remarks;
  std::optional<Spelling> spelling;  // only when it would find something that the query does not
};

// Never fails on what the user typed; the refusal is Code::bad_index. An unknown filter field or value is a remark.
Answer<SearchAnswer> find(const Index& index, const SearchRequest& request);

std::string describe(const Hit& hit);
std::string describe(const SearchAnswer& answer);

}  // namespace search
