// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/settle.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
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
  return row;
}

ReportRow report_row(const SourceFile& file, const ManifestRow& row) {
  ReportRow line;
  line.status = row.part > 0                 ? "beside"
                : row.state == State::read   ? "read"
                : row.state == State::failed ? "failed"
                                             : "duplicate";
  line.file = file.path;
  line.format = row.format;
  line.provisions = row.provisions;
  line.citations = row.citations;
  line.note = row.note;
  return line;
}

ReportRow report_row(const SourceFile& file, const ManifestRow& row, const Ingested& work) {
  ReportRow line = report_row(file, row);
  line.symbol = work.symbol;
  line.language = corpus::code(work.language);
  line.warnings = work.warnings;
  line.health = work.health;
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
  return std::tuple(row.part > 0, format_rank(row.format), -row.changed, std::string_view(row.key)) <
         std::tuple(over.part > 0, format_rank(over.format), -over.changed, std::string_view(over.key));
}

void Settlement::demote(ManifestRow& row, const SourceFile& better) {
  row.state = State::duplicate;
  row.note = better.path;
  ReportRow line;
  line.status = row.part > 0 ? "beside" : "duplicate";
  line.file = row.path;
  line.note = better.path;
  report_.add(line);
  summary_.count(line);
  if (row.part == 0) --(row.generation == generation_ ? summary_.read : summary_.unchanged);
  if (ShardWriter* writer = shards_.of(symbol_of(row.expression))) writer->remove(row.expression);
}

bool Settlement::settle(const SourceFile& file, Attempt attempt, std::function<void()> written) {
  ManifestRow row = row_of(file, attempt, generation_);
  if (!attempt.problem.empty()) {
    row.state = State::failed;
    row.note = attempt.problem;
    const ReportRow line = report_row(file, row);
    report_.add(line);
    summary_.count(line);
    rows_.push_back(std::move(row));
    return false;
  }
  // The file is out of memory when the last of its works is; one more is counted until all are on their way.
  auto waiting = std::make_shared<std::atomic<std::size_t>>(attempt.works.size() + 1);
  const auto done = [waiting, written = std::move(written)] {
    if (waiting->fetch_sub(1) == 1) written();
  };
  std::size_t left = 1;
  for (Ingested& work : attempt.works) {
    if (!settle_work(file, row, work, done)) ++left;
    ++row.part;
  }
  return waiting->fetch_sub(left) != left;
}

bool Settlement::settle_work(const SourceFile& file, ManifestRow row, Ingested& work, std::function<void()> written) {
  row.expression = work.expression();
  row.format = work.format;
  row.provisions = work.provisions;
  row.citations = work.citations;
  if (const auto holder = holders_.find(row.expression); holder != holders_.end()) {
    ManifestRow& other = rows_[holder->second];
    if (preferred(row, other)) {
      demote(other, file);
    } else {
      row.state = State::duplicate;
      row.note = other.path;
    }
  }
  const ReportRow line = report_row(file, row, work);
  report_.add(line);
  summary_.count(line);
  rows_.push_back(row);
  if (row.state != State::read) return false;
  holders_[row.expression] = rows_.size() - 1;
  touched_.insert(work.names.begin(), work.names.end());
  touched_.insert(work.targets.begin(), work.targets.end());
  ShardWriter* writer = shards_.of(work.symbol);
  if (writer) writer->add(std::move(work.entries), std::move(written));
  return writer != nullptr;
}

Manifest Settlement::manifest() && {
  std::sort(rows_.begin(), rows_.end(),
            [](const auto& a, const auto& b) { return std::tie(a.key, a.part) < std::tie(b.key, b.part); });
  return {std::move(rows_)};
}

}  // namespace indexer
