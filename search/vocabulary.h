// SPDX-License-Identifier: GPL-2.0-or-later
// The words of an index by language, for suggestions when a word finds nothing. Kept in memory, made from the posting
// lists; a word belongs to each language in whose documents a fair share of it stands, so that a name or a quotation in
// another language does not become a word of it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/language.h"
#include "corpus/latin.h"

namespace Xapian {
class Database;
}

namespace search {

class Columns;

// In how many provisions of each of these languages the folded word of Latin letters stands, counted in its posting
// list; 0 where it is not a word of the language. For a few words: a table of all takes its time to make.
using LatinFrequencies = std::array<std::uint32_t, corpus::kLatinLanguages.size()>;
LatinFrequencies latin_frequencies(const std::string& folded, const Xapian::Database& database, const Columns& columns);

class Vocabulary {
 public:
  struct Nearest {
    std::string word;
    int distance = 0;
    std::uint32_t frequency = 0;
  };

  Vocabulary() = default;
  Vocabulary(const Xapian::Database& database, const Columns& columns);

  void add(const std::string& folded, std::uint32_t frequency, corpus::Language language);

  // In how many provisions of the language the folded word stands; 0 when it is not a word of it.
  std::uint32_t frequency(const std::string& folded, corpus::Language language) const;

  // The word of that language nearest to one it does not have: one letter apart in words of four letters or more, two
  // in words of seven or more; the most frequent of the nearest, the first by code points of those. Nothing for words
  // with digits, for Chinese, and when nothing is near.
  std::optional<Nearest> nearest(std::string_view folded, corpus::Language language) const;

  // Words of that language with the same beginning as one it does not have, which its stem does not find: "suspendu"
  // has "suspendre", "suspension". At least five letters and two thirds of the word are the same, few follow; the most
  // frequent first, at most four. Nothing for words with digits and for Chinese.
  std::vector<std::string> with_beginning(std::string_view folded, corpus::Language language) const;

 private:
  struct Word {
    std::u32string letters;
    std::uint32_t mask = 0;  // which letters it has, five bits of each: a cheap bound on the distance
    std::uint32_t frequency = 0;
  };
  struct OneLanguage {
    std::vector<std::vector<Word>> by_length;
    std::unordered_map<std::string, std::uint32_t> frequencies;
  };

  std::array<OneLanguage, 7> languages_;
};

}  // namespace search
