// SPDX-License-Identifier: GPL-2.0-or-later
// The opening verbs of all paragraphs, side by side in the languages each paragraph is held in: kept in memory, some
// fourteen bytes for each paragraph.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
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
  // The number of a verb as plain_verb() gives it; kNone when no paragraph opens with it.
  std::uint16_t number(std::string_view verb, corpus::Language language) const;
  const std::string& verb(std::uint16_t number, corpus::Language language) const;

 private:
  struct Names {
    std::vector<std::string> names{""};
    std::unordered_map<std::string, std::uint16_t> numbers;
    std::uint16_t add(const std::string& verb);
  };

  std::array<Names, 7> names_;
  std::vector<Row> rows_;
};

}  // namespace search
