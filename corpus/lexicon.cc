// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/lexicon.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "corpus/embedded.h"

namespace corpus {

namespace {

constexpr std::string_view kFolder = "lexicon/";

std::string_view trimmed(std::string_view cell) {
  const auto start = cell.find_first_not_of(" \r");
  if (start == std::string_view::npos) return {};
  return cell.substr(start, cell.find_last_not_of(" \r") - start + 1);
}

std::vector<std::string_view> cells(std::string_view line) {
  std::vector<std::string_view> found;
  for (;;) {
    const auto tab = line.find('\t');
    found.push_back(trimmed(line.substr(0, tab)));
    if (tab == std::string_view::npos) return found;
    line.remove_prefix(tab + 1);
  }
}

[[noreturn]] void missing(std::string_view what, std::string_view name) {
  std::fprintf(stderr, "travaux: the lexicon has no %.*s '%.*s'\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(name.size()), name.data());
  std::abort();
}

const std::map<std::string_view, Table>& tables() {
  static const auto all = [] {
    std::map<std::string_view, Table> read;
    for (const EmbeddedFile& file : lexicon_files()) {
      const std::string_view name = file.name.substr(kFolder.size());
      read.emplace(name, Table(name, file.bytes));
    }
    return read;
  }();
  return all;
}

}  // namespace

Table::Table(std::string_view name, std::string_view bytes) : name_(name) {
  while (!bytes.empty()) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line.starts_with('#') || trimmed(line).empty()) continue;
    if (columns_.empty()) {
      columns_ = cells(line);
      continue;
    }
    rows_.push_back(cells(line));
    rows_.back().resize(columns_.size());
  }
}

std::size_t Table::column(std::string_view name) const {
  const auto found = std::find(columns_.begin(), columns_.end(), name);
  if (found == columns_.end()) missing("column in " + std::string(name_), name);
  return static_cast<std::size_t>(found - columns_.begin());
}

std::string_view Table::cell(std::size_t row, std::string_view name) const { return rows_.at(row)[column(name)]; }

const Table& table(std::string_view name) {
  const auto found = tables().find(name);
  if (found == tables().end()) missing("table", name);
  return found->second;
}

}  // namespace corpus
