// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>

#include "corpus/address.h"
#include "search/json_parts.h"
#include "search/link_codes.h"
#include "search/link_report.h"

namespace search {

namespace {

using parts::Json;

constexpr std::array<LinkCode, 9> kCodes = {{
    {"wrong_date", "The printed date is not that of the act.", "error",
     "Print the day of adoption that the evidence gives, or cite the act of that day."},
    {"wrong_organ", "Another body adopted the act.", "error", "Name the body that adopted the act."},
    {"wrong_title", "The act has another title.", "error", "Print the title of the act in the language of the draft."},
    {"other_subject", "The act does not speak of what it is said to be about.", "warning",
     "Check the number of the act, or say what it is about in its own words."},
    {"no_such_document", "No act has that number.", "error", "Check number, session and year."},
    {"no_such_provision", "The document has no such paragraph.", "error",
     "Check the number of the paragraph against the act."},
    {"misquoted", "The words quoted are not those of the provision.", "error",
     "Quote the words of the provision, or take the quotation marks away."},
    {"superseded", "A later member of the same series is held.", "note",
     "Cite the later member, unless the earlier one is meant."},
    {"form", "The Editorial Manual has another form.", "warning", "Print the act as the Editorial Manual does."},
}};

Json rule(const LinkCode& code) {
  return {{"id", code.code},
          {"shortDescription", {{"text", code.says}}},
          {"fullDescription", {{"text", code.says}}},
          {"help", {{"text", code.help}}},
          {"defaultConfiguration", {{"level", code.level}}}};
}

// A path as a relative reference of RFC 3986: its first segment must not look like "scheme:".
std::string uri_of(std::string_view file) {
  std::string uri = corpus::encoded_path(file);
  if (uri.substr(0, uri.find('/')).find(':') != std::string::npos) uri.insert(0, "./");
  return uri;
}

std::size_t index_of(const std::string& code) {
  return static_cast<std::size_t>(
      std::find_if(kCodes.begin(), kCodes.end(), [&](const LinkCode& each) { return each.code == code; }) -
      kCodes.begin());
}

Json region(const LinkedCitation& each, std::size_t offset) {
  return {{"startLine", each.line},
          {"startColumn", each.column},
          {"endLine", each.end_line},
          {"endColumn", each.end_column},
          {"charOffset", each.characters.start},
          {"charLength", each.characters.size()},
          {"byteOffset", each.span.start + offset},
          {"byteLength", each.span.size()},
          {"snippet", {{"text", each.surface}}}};
}

Json result(const LinkAnswer& answer, const LinkedCitation& each, const LinkFinding& finding) {
  const std::string text = finding.evidence.empty() ? finding.message : finding.message + " (" + finding.evidence + ")";
  const Json place = {{"artifactLocation", {{"uri", uri_of(answer.file)}}}, {"region", region(each, answer.offset)}};
  return {{"ruleId", finding.code},
          {"ruleIndex", index_of(finding.code)},
          {"level", kCodes[index_of(finding.code)].level},
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
