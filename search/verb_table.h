// SPDX-License-Identifier: GPL-2.0-or-later
// The opening verbs of all paragraphs, side by side in the languages each paragraph is held in: kept in memory, some
// fourteen bytes for each paragraph.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corpus/language.h"

namespace Xapian {
class Database;
}

namespace search {

class Columns;

class VerbTable {
 public:
  static constexpr std::uint16_t kNone = 0;  // no verb, or not held in the language
  // One paragraph: the number of its verb in each language.
  using Row = std::array<std::uint16_t, 7>;

  // Reads the value slots of `database` once.
  VerbTable(const Xapian::Database& database, const Columns& columns);

  const std::vector<Row>& rows() const { return rows_; }
  // The number of a verb as it is typed or printed; kNone when no paragraph opens with it.
  std::uint16_t number(std::string_view verb, corpus::Language language) const;
  // As most paragraphs have it: one number stands for all that agree with who speaks (corpus::verb_key).
  const std::string& verb(std::uint16_t number, corpus::Language language) const;
  // By whichever of its forms is known.
  std::string_view strength(std::uint16_t number, corpus::Language language) const;

 private:
  struct Form {
    std::string verb;
    std::uint32_t count = 0;
  };
  struct Names {
    std::vector<std::vector<Form>> forms{{Form{}}};  // of each number; when all are added the most frequent first
    std::unordered_map<std::string, std::uint16_t> numbers;                          // by key
    std::unordered_map<std::string, std::pair<std::uint16_t, std::uint16_t>> added;  // as stored: number and form
    std::uint16_t add(const std::string& verb, corpus::Language language);
  };

  std::array<Names, 7> names_;
  std::vector<Row> rows_;
};

}  // namespace search
