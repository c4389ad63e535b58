// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/report.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace indexer {

namespace {

using nlohmann::ordered_json;

constexpr int kSchema = 1;

// Names of files need not be UTF-8.
std::string line_of(const ordered_json& object) {
  return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

ordered_json health_rows(const std::vector<corpus::Health>& health) {
  ordered_json rows = ordered_json::array();
  for (const corpus::Health& row : health)
    rows.push_back({{"code", row.code}, {"at", row.at}, {"message", row.message}});
  return rows;
}

}  // namespace

void Summary::count(const ReportRow& row) {
  const bool was_read = row.status == "read", beside = row.status == "beside" && row.note.empty();
  read += was_read;
  unchanged += row.status == "unchanged";
  duplicates += row.status == "duplicate";
  deleted += row.status == "deleted";
  warnings += row.warnings.size();
  for (const corpus::Health& one : row.health) ++health[one.code];
  if (was_read || beside) provisions += row.provisions, citations += row.citations;
  if (row.status != "failed") return;
  ++failed;
  problems.push_back({row.file, row.note});
}

std::string describe(const Summary& summary, std::size_t most) {
  std::string text =
      fmt::format("read {}, unchanged {}, duplicates {}, failed {}, deleted {}, warnings {}\n", summary.read,
                  summary.unchanged, summary.duplicates, summary.failed, summary.deleted, summary.warnings);
  if (summary.read > 0)
    text += fmt::format("{} provisions, {} citations in {:.1f} s\n", summary.provisions, summary.citations,
                        summary.seconds);
  std::string checks;
  for (const auto& [code, count] : summary.health)
    checks += fmt::format("{}{} {}", checks.empty() ? "" : ", ", code, count);
  if (!checks.empty()) text += "failed checks: " + checks + "\n";
  for (std::size_t i = 0; i < summary.problems.size() && i < most; ++i)
    text += "not read: " + summary.problems[i].describe() + "\n";
  if (summary.problems.size() > most)
    text += fmt::format("not read: {} more; --report FILE names them all\n", summary.problems.size() - most);
  text += summary.changed ? fmt::format("generation {} is in place\n", summary.generation)
                          : std::string("nothing changed\n");
  return text;
}

corpus::Result<Report> Report::open(const std::string& path) {
  Report report;
  report.path_ = path;
  if (path.empty()) return report;
  report.file_.open(path, std::ios::binary | std::ios::trunc);
  if (!report.file_) return corpus::failure("the report cannot be written", path);
  return report;
}

void Report::add(const ReportRow& row) {
  if (path_.empty()) return;
  ordered_json line = {{"schema", kSchema}, {"status", row.status}, {"file", row.file}};
  if (!row.symbol.empty()) line["symbol"] = row.symbol;
  if (!row.language.empty()) line["language"] = row.language;
  if (!row.format.empty()) line["format"] = row.format;
  if (row.status == "read" || row.status == "beside")
    line["provisions"] = row.provisions, line["citations"] = row.citations;
  if (!row.note.empty()) line[row.status == "duplicate" || row.status == "beside" ? "preferred" : "reason"] = row.note;
  if (!row.warnings.empty()) line["warnings"] = row.warnings;
  if (!row.health.empty()) line["health"] = health_rows(row.health);
  file_ << line_of(line);
}

corpus::Result<void> Report::close(const Summary& summary) {
  if (path_.empty()) return {};
  const ordered_json line = {{"schema", kSchema},
                             {"status", "summary"},
                             {"read", summary.read},
                             {"unchanged", summary.unchanged},
                             {"duplicates", summary.duplicates},
                             {"failed", summary.failed},
                             {"deleted", summary.deleted},
                             {"warnings", summary.warnings},
                             {"provisions", summary.provisions},
                             {"citations", summary.citations},
                             {"health", summary.health},
                             {"generation", summary.generation},
                             {"changed", summary.changed},
                             {"seconds", summary.seconds}};
  file_ << line_of(line);
  file_.close();
  if (!file_) return corpus::failure("the report could not be written whole", path_);
  return {};
}

}  // namespace indexer
