// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of terms: written, read, found among others; and the list of concepts, row by row.
#include "corpus/terminology.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "corpus/lexicon.h"

namespace corpus {
namespace {

struct KeyRow {
  const char *language, *text, *key;
};

TEST(Terminology, KeyIsTheSameWhateverTheForm) {
  const std::vector<KeyRow> rows = {
      {"en", "Human Security", "human secur"},
      {"en", "human securities", "human secur"},
      {"fr", "la sécurité", "la securit"},
      {"ru", "безопасности человека", "безопасн человек"},
      {"zh", "人类安全", "人类安全"},
      {"zh", "人類安全", "人类安全"},
      {"zh", "A组", "a 组"},
      {"en", "", ""},
  };
  Analyser analyser;
  for (const KeyRow& row : rows)
    EXPECT_EQ(term_key(analyser.words(row.text, language_of_code(row.language))), row.key) << row.text;
}

TEST(Terminology, FindsALineAmongSortedOnes) {
  std::vector<std::string> lines;
  for (const char* key : {"b", "ba", "bb", "a", "human secur", "human", "z"})
    lines.push_back(encode({Language::en, key, {{Language::fr, 80, std::string("<") + key + ">"}}}));
  lines.push_back(encode({Language::zh, "水", {{Language::ru, 100, "вода"}, {Language::ar, 7, "ماء\tنقي"}}}));
  std::sort(lines.begin(), lines.end());
  std::string all;
  for (const std::string& line : lines) all += line;
  for (const char* key : {"b", "ba", "bb", "a", "human secur", "human", "z"}) {
    const auto line = find_term(all, Language::en, key);
    ASSERT_TRUE(line) << key;
    EXPECT_EQ(line->renderings[0].text, std::string("<") + key + ">");
    EXPECT_EQ(line->renderings[0].strength, 80);
  }
  EXPECT_EQ(find_term(all, Language::zh, "水")->renderings[1].text, "ماء نقي");
  for (const char* key : {"", "aa", "huma", "human s", "zz"}) EXPECT_FALSE(find_term(all, Language::en, key)) << key;
  EXPECT_EQ(terms_beginning(all, Language::en, "human"), "en human secur\tfr:80:<human secur>\n");
  for (const char* word : {"b", "hum", "secur", ""}) EXPECT_EQ(terms_beginning(all, Language::en, word), "") << word;
  EXPECT_FALSE(find_term(all, Language::fr, "a"));
  EXPECT_FALSE(find_term("", Language::en, "a"));
}

TEST(Terminology, TakesAnyBytes) {
  for (const char* line :
       {"", "\n", "en", "en ", "xx a\tfr:1:b", "en a", "en a\t", "en a\tfr", "en a\tfr:", "en a\tfr:x:b", "en a\tfr:1"})
    EXPECT_TRUE(decode_term(line).value_or(TermLine()).renderings.empty()) << line;
  EXPECT_FALSE(find_term("\n\n\n", Language::en, "a"));
  EXPECT_FALSE(find_term("no end", Language::en, "a"));
}

TEST(Terminology, EveryConceptHasANameInEachLanguageAndNoNameTwice) {
  const Table& concepts = table("concepts.tsv");
  EXPECT_GE(concepts.size(), 150u);
  Analyser analyser;
  for (const Language language : kLanguages) {
    std::vector<std::string> keys;
    for (std::size_t row = 0; row < concepts.size(); ++row) {
      const std::string_view cell = concepts.cell(row, code(language));
      EXPECT_FALSE(cell.empty()) << concepts.cell(row, "en") << " in " << code(language);
      for (std::size_t from = 0; from <= cell.size();) {
        const auto to = std::min(cell.find('|', from), cell.size());
        keys.push_back(term_key(analyser.words(cell.substr(from, to - from), language)));
        EXPECT_FALSE(keys.back().empty()) << cell;
        from = to + 1;
      }
    }
    std::sort(keys.begin(), keys.end());
    for (auto at = std::adjacent_find(keys.begin(), keys.end()); at != keys.end();
         at = std::adjacent_find(at + 1, keys.end()))
      ADD_FAILURE() << code(language) << ": " << *at << " stands there twice";
  }
}

}  // namespace
}  // namespace corpus
