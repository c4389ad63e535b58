// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include "corpus/address.h"
#include "search/json_parts.h"
#include "search/link_codes.h"
#include "search/link_report.h"

namespace search {

namespace {

using parts::Json;

constexpr std::array<LinkCode, 8> kCodes = {{
    {"wrong_date", "The printed date is not that of the act.", "error"},
    {"wrong_organ", "Another body adopted the act.", "error"},
    {"wrong_title", "The act has another title.", "error"},
    {"no_such_document", "No act has that number.", "error"},
    {"no_such_provision", "The document has no such paragraph.", "error"},
    {"misquoted", "The words quoted are not those of the provision.", "error"},
    {"superseded", "A later member of the same series is held.", "note"},
    {"form", "The Editorial Manual has another form.", "warning"},
}};

Json rule(const LinkCode& code) {
  return {{"id", code.code},
          {"shortDescription", {{"text", code.says}}},
          {"defaultConfiguration", {{"level", code.level}}}};
}

std::string level_of(const std::string& code) {
  for (const LinkCode& each : kCodes)
    if (each.code == code) return std::string(each.level);
  return "warning";
}

Json region(const LinkedCitation& each) {
  return {{"startLine", each.line},
          {"startColumn", each.column},
          {"endColumn", each.column + each.characters.size()},
          {"charOffset", each.characters.start},
          {"charLength", each.characters.size()},
          {"byteOffset", each.span.start},
          {"byteLength", each.span.size()},
          {"snippet", {{"text", each.surface}}}};
}

Json result(const LinkAnswer& answer, const LinkedCitation& each, const LinkFinding& finding) {
  const std::string text = finding.evidence.empty() ? finding.message : finding.message + " (" + finding.evidence + ")";
  const Json place = {{"artifactLocation", {{"uri", corpus::encoded_path(answer.file)}}}, {"region", region(each)}};
  return {{"ruleId", finding.code},
          {"level", level_of(finding.code)},
          {"message", {{"text", text}}},
          {"locations", Json::array({Json{{"physicalLocation", place}}})}};
}

}  // namespace

std::span<const LinkCode> link_codes() { return kCodes; }

std::string to_sarif(const LinkAnswer& answer) {
  Json results = Json::array();
  for (const LinkedCitation& each : answer.citations)
    for (const LinkFinding& finding : each.findings) results.push_back(result(answer, each, finding));
  const Json driver = {{"name", "travaux"}, {"rules", parts::list_of(kCodes, rule)}};
  const Json run = {{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}};
  return parts::text_of({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                         {"version", "2.1.0"},
                         {"runs", Json::array({run})}});
}

}  // namespace search
