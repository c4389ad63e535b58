// SPDX-License-Identifier: GPL-2.0-or-later
// The vocabulary is data: tab-separated UTF-8 tables under corpus/lexicon/, one folder for each language where a table
// differs by language. A table opens with '#' lines of prose (what it is, where its words come from); its first other
// line names the columns; empty lines are skipped. Cells are trimmed of spaces; missing cells at the end of a line are
// "".
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

class Table {
 public:
  Table(std::string_view name, std::string_view bytes);

  std::string_view name() const { return name_; }  // "fr/verbs.tsv"
  const std::vector<std::string_view>& columns() const { return columns_; }
  std::size_t size() const { return rows_.size(); }

  // The cell of a row by the name of its column. Aborts with a sentence when the table has no such column: a table and
  // its code are changed together.
  std::string_view cell(std::size_t row, std::string_view column) const;
  std::size_t column(std::string_view name) const;
  const std::vector<std::string_view>& row(std::size_t row) const { return rows_[row]; }

 private:
  std::string_view name_;
  std::vector<std::string_view> columns_;
  std::vector<std::vector<std::string_view>> rows_;
};

// The table of that name ("organs.tsv", "fr/verbs.tsv"). Tables are read once, at first use, and live as long as the
// program; safe to call from several threads. Aborts with a sentence when there is none: it is part of the program.
const Table& table(std::string_view name);

}  // namespace corpus
