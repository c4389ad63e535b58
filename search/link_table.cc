// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link_report.h"

namespace search {

namespace {

std::string cell(std::string_view value) {
  const bool formula = !value.empty() && std::string_view("=+-@\t\r").find(value[0]) != std::string_view::npos;
  std::string text = formula ? "'" : "";
  for (const char c : value) {
    if (c == '"') text += '"';
    text += c;
  }
  return text.find_first_of(",\"\r\n") == std::string::npos ? text : "\"" + text + "\"";
}

void add_row(std::string& table, std::size_t offset, const LinkedCitation& each, const LinkFinding& finding) {
  const std::string cells[] = {std::to_string(each.line),
                               std::to_string(each.column),
                               std::to_string(each.span.start + offset),
                               std::to_string(each.span.end + offset),
                               each.surface,
                               each.target,
                               each.provision,
                               std::string(name(each.status)),
                               each.link,
                               finding.code,
                               finding.message,
                               finding.evidence,
                               finding.printed,
                               finding.right};
  bool first = true;
  for (const std::string& value : cells) {
    table.append(first ? "" : ",").append(cell(value));
    first = false;
  }
  table += "\r\n";
}

}  // namespace

std::string to_csv(const LinkAnswer& answer) {
  std::string table =
      "line,column,start,end,surface,target,provision,status,link,code,message,evidence,printed,right\r\n";
  for (const LinkedCitation& each : answer.citations) {
    for (const LinkFinding& finding : each.findings) add_row(table, answer.offset, each, finding);
    if (each.findings.empty()) add_row(table, answer.offset, each, {});
  }
  return table;
}

}  // namespace search
