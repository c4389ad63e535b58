// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/settle.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace indexer {

namespace {

// Place of a format in the order of preference: how much of a document's structure it keeps.
std::size_t format_rank(std::string_view format) {
  static constexpr std::array<std::string_view, 6> kOrder = {"akn", "docx", "html", "text", "pdf", "doc"};
  return static_cast<std::size_t>(std::find(kOrder.begin(), kOrder.end(), format) - kOrder.begin());
}

ManifestRow row_of(const SourceFile& file, const Attempt& attempt, std::uint64_t generation) {
  ManifestRow row;
  row.key = file.key;
  row.path = file.path;
  row.size = file.size;
  row.changed = file.changed;
  row.hash = attempt.hash;
  row.generation = generation;
  if (!attempt.problem.empty()) {
    row.state = State::failed;
    row.note = attempt.problem;
    return row;
  }
  row.expression = attempt.ingested.expression();
  row.format = attempt.ingested.format;
  row.provisions = attempt.ingested.provisions;
  row.citations = attempt.ingested.citations;
  return row;
}

ReportRow report_row(const SourceFile& file, const ManifestRow& row, const Ingested& ingested) {
  ReportRow line;
  line.status = row.state == State::read ? "read" : row.state == State::failed ? "failed" : "duplicate";
  line.file = file.path;
  line.symbol = ingested.symbol;
  line.language = corpus::code(ingested.language);
  line.format = row.format;
  line.provisions = row.provisions;
  line.citations = row.citations;
  line.note = row.note;
  line.warnings = ingested.warnings;
  line.health = ingested.health;
  return line;
}

std::string symbol_of(const std::string& expression) { return expression.substr(0, expression.rfind('@')); }

}  // namespace

Settlement::Settlement(std::vector<ManifestRow> keep, std::uint64_t generation, Shards& shards, Report& report,
                       Summary& summary)
    : rows_(std::move(keep)), generation_(generation), shards_(shards), report_(report), summary_(summary) {
  for (std::size_t i = 0; i < rows_.size(); ++i)
    if (rows_[i].state == State::read) holders_[rows_[i].expression] = i;
}

bool Settlement::preferred(const ManifestRow& row, const ManifestRow& over) const {
  return std::tuple(format_rank(row.format), -row.changed, std::string_view(row.key)) <
         std::tuple(format_rank(over.format), -over.changed, std::string_view(over.key));
}

void Settlement::demote(ManifestRow& row, const SourceFile& better) {
  row.state = State::duplicate;
  row.note = better.path;
  ReportRow line;
  line.status = "duplicate";
  line.file = row.path;
  line.note = better.path;
  report_.add(line);
  summary_.count(line);
  --(row.generation == generation_ ? summary_.read : summary_.unchanged);
  if (ShardWriter* writer = shards_.of(symbol_of(row.expression))) writer->remove(row.expression);
}

bool Settlement::settle(const SourceFile& file, Attempt attempt, std::function<void()> written) {
  ManifestRow row = row_of(file, attempt, generation_);
  const auto holder = row.state == State::read ? holders_.find(row.expression) : holders_.end();
  if (holder != holders_.end()) {
    ManifestRow& other = rows_[holder->second];
    if (preferred(row, other)) {
      demote(other, file);
    } else {
      row.state = State::duplicate;
      row.note = other.path;
    }
  }
  const ReportRow line = report_row(file, row, attempt.ingested);
  report_.add(line);
  summary_.count(line);
  rows_.push_back(row);
  if (row.state != State::read) return false;
  holders_[row.expression] = rows_.size() - 1;
  touched_.insert(attempt.ingested.names.begin(), attempt.ingested.names.end());
  touched_.insert(attempt.ingested.targets.begin(), attempt.ingested.targets.end());
  ShardWriter* writer = shards_.of(attempt.ingested.symbol);
  if (writer) writer->add(std::move(attempt.ingested.entries), std::move(written));
  return writer != nullptr;
}

Manifest Settlement::manifest() && {
  std::sort(rows_.begin(), rows_.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  return {std::move(rows_)};
}

}  // namespace indexer
