// SPDX-License-Identifier: GPL-2.0-or-later
// Asks an index the queries of a file, one JSON object a line, and writes what was found, best first, one line each:
// {"id": ..., "symbols": [...]}. A query has "id", "query" and "filter": "fr" (documents in French) or "-fr" (documents
// in any other language). For measuring: what it writes is compared with what was looked for.
// usage: search_batch INDEX QUERIES.jsonl [find | renderings | plain] > FOUND.jsonl
//   find        as `travaux search` finds (the default)
//   renderings  across languages as if no document were held in the query's language
//   plain       BM25 over paragraphs, any of the words, each document by its best paragraph: what any full-text index
//   gives
#include <xapian.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/fields.h"
#include "search/columns.h"
#include "search/find.h"
#include "search/index.h"

namespace {

using corpus::Language;

constexpr std::uint32_t kLimit = 10;

std::vector<std::string> found_by_search(const search::Index& index, const std::string& words, const std::string& lang,
                                         bool as_if_not_held) {
  search::SearchRequest request;
  request.words = words;
  request.filters.push_back({"lang", lang});
  request.limit = kLimit;
  request.facets = false;
  request.as_if_not_held = as_if_not_held;
  std::vector<std::string> symbols;
  const auto answer = search::find(index, request);
  if (!answer) return symbols;
  for (const search::Hit& hit : answer->hits) symbols.push_back(hit.symbol);
  return symbols;
}

Xapian::Query language_filter(const std::string& lang) {
  const bool other = lang.starts_with('-');
  const Xapian::Query in_language(corpus::term(*corpus::field("lang"), other ? lang.substr(1) : lang));
  return other ? Xapian::Query(Xapian::Query::OP_AND_NOT, Xapian::Query::MatchAll, in_language) : in_language;
}

std::vector<std::string> found_by_weight(const search::Index& index, const std::string& words, const std::string& lang,
                                         corpus::Analyser& analyser) {
  const Language language = corpus::language_of_code(lang.starts_with('-') ? lang.substr(1) : lang);
  std::set<std::string> terms;
  for (const corpus::Word& word : analyser.words(words, language)) {
    if (language == Language::zh && !word.bigram && word.stem.empty() && word.span.size() == 3) continue;
    terms.insert(word.stem.empty() ? word.folded : corpus::stem_term(word.stemmed, word.stem));
  }
  std::vector<std::string> symbols;
  const auto read = index.read([&](const search::Index::View& view) {
    symbols.clear();
    const Xapian::Query any(Xapian::Query::OP_OR, terms.begin(), terms.end());
    Xapian::Enquire enquire(view.database);
    enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, any, language_filter(lang)));
    enquire.set_collapse_key(corpus::slot::kWork);
    const Xapian::MSet matches = enquire.get_mset(0, kLimit);
    for (auto it = matches.begin(); it != matches.end(); ++it) {
      const std::uint32_t work = view.columns().work(*it);
      if (work != search::Columns::kNoWork) symbols.push_back(view.columns().of_works()[work].symbol);
    }
  });
  if (!read) std::fprintf(stderr, "%s\n", read.error().describe().c_str());
  return symbols;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: search_batch INDEX QUERIES.jsonl [find | renderings | plain] > FOUND.jsonl\n");
    return 2;
  }
  const auto index = search::Index::open(argv[1]);
  if (!index) {
    std::fprintf(stderr, "%s\n", index.error().describe().c_str());
    return 2;
  }
  if (!(*index)->warm()) return 2;
  const std::string way = argc > 3 ? argv[3] : "find";
  const bool plain = way == "plain";
  corpus::Analyser analyser;
  std::ifstream file(argv[2]);
  std::string line;
  std::size_t asked = 0;
  const auto start = std::chrono::steady_clock::now();
  while (std::getline(file, line)) {
    const nlohmann::json query = nlohmann::json::parse(line);
    const std::string words = query.at("query"), lang = query.at("filter");
    const auto symbols = plain ? found_by_weight(**index, words, lang, analyser)
                               : found_by_search(**index, words, lang, way == "renderings");
    std::printf("%s\n", nlohmann::json{{"id", query.at("id")}, {"symbols", symbols}}.dump().c_str());
    ++asked;
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::fprintf(stderr, "%zu queries, %.1f ms each\n", asked, seconds * 1000 / static_cast<double>(asked ? asked : 1));
  return 0;
}
