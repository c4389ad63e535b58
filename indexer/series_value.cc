// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/series_value.h"

#include <xxhash.h>

#include <algorithm>
#include <set>
#include <vector>

#include "corpus/lexicon.h"

namespace indexer {

namespace {

using corpus::Language;
using Words = std::vector<std::string>;

// Those of a title that may tell it from others: no common words, nothing with a digit.
Words telling_words(std::string_view title, Language language, corpus::Analyser& analyser) {
  Words words;
  for (const corpus::Word& word : analyser.words(title, language)) {
    const bool number = word.folded.find_first_of("0123456789") != std::string::npos;
    if (!word.bigram && !number && !corpus::is_stopword(word.folded, language)) words.push_back(word.folded);
  }
  return words;
}

// The row of a table with `key` in its column.
void add_cells(const char* table_name, const char* column, std::string_view key,
               std::initializer_list<std::string_view> cells, Language language, corpus::Analyser& analyser,
               std::set<std::string>& words) {
  const corpus::Table& table = corpus::table(table_name);
  for (std::size_t row = 0; row < table.size(); ++row)
    if (table.cell(row, column) == key)
      for (const std::string_view cell : cells)
        for (std::string& word : telling_words(table.cell(row, cell), language, analyser))
          words.insert(std::move(word));
}

// "Statement by the President of the Security Council" of a presidential statement of that Council. The report of a
// body is one each year, and its title says which.
bool says_kind_alone(const Words& title, const corpus::Metadata& data, Language language, corpus::Analyser& analyser) {
  const std::string code(corpus::code(language)), of_body = "of_" + code;
  std::set<std::string> known;
  add_cells("title_words.tsv", "language", code, {"words"}, language, analyser, known);
  add_cells("types.tsv", "key", data.type, {code}, language, analyser, known);
  if (data.type != "report") add_cells("organs.tsv", "key", data.body, {code, of_body}, language, analyser, known);
  return std::all_of(title.begin(), title.end(), [&](const std::string& word) { return known.contains(word); });
}

}  // namespace

std::string series_value(const corpus::Metadata& data, Language language, corpus::Analyser& analyser) {
  const Words title = telling_words(data.title, language, analyser);
  if (title.empty()) return {};
  if (language != Language::unknown && says_kind_alone(title, data, language, analyser)) return {};
  std::string words;
  for (const std::string& word : title) words.append(word).append(" ");
  const std::string whole = data.body + '\x1F' + data.type + '\x1F' + words;
  XXH64_canonical_t bytes;
  XXH64_canonicalFromHash(&bytes, XXH3_64bits(whole.data(), whole.size()));
  return {reinterpret_cast<const char*>(bytes.digest), sizeof bytes.digest};
}

}  // namespace indexer
