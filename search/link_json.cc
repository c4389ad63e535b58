// SPDX-License-Identifier: GPL-2.0-or-later
#include <nlohmann/json.hpp>

#include "search/link_report.h"

namespace search {

namespace {

using Json = nlohmann::ordered_json;

Json known(const std::string& value) { return value.empty() ? Json() : Json(value); }

int status_code(const LinkedCitation& each) {
  switch (each.status) {
    case LinkedCitation::Status::ok:
      return 200;
    case LinkedCitation::Status::ambiguous:
      return 300;
    case LinkedCitation::Status::unknown:
      break;
  }
  return each.target.empty() ? 400 : 404;
}

std::string error_message(const LinkedCitation& each) {
  switch (status_code(each)) {
    case 300:
      return "Several works may be meant.";
    case 400:
      return "It says too little to look up: " + each.why + ".";
    case 404:
      return "Nothing of that name is held or cited here.";
    default:
      return {};
  }
}

Json finding(const LinkFinding& value) {
  return {{"code", value.code},
          {"message", value.message},
          {"evidence", value.evidence},
          {"symbol", known(value.symbol)},
          {"provision", known(value.provision)},
          {"printed", known(value.printed)},
          {"right", known(value.right)}};
}

Json clusters(const LinkedCitation& each) {
  Json list = Json::array();
  if (each.status == LinkedCitation::Status::ok)
    list.push_back(
        {{"symbol", each.target}, {"title", known(each.title)}, {"held", each.held}, {"link", known(each.link)}});
  return list;
}

Json citation(const LinkedCitation& each) {
  Json normalized = Json::array();
  if (!each.target.empty()) normalized.push_back(each.target);
  for (const std::string& candidate : each.candidates)
    if (candidate != each.target) normalized.push_back(candidate);
  Json findings = Json::array();
  for (const LinkFinding& one : each.findings) findings.push_back(finding(one));
  return {{"surface", each.surface},
          {"start", each.span.start},
          {"end", each.span.end},
          {"target", known(each.target)},
          {"provision", known(each.provision)},
          {"pinpoint", known(each.pinpoint)},
          {"date", known(each.date)},
          {"status", name(each.status)},
          {"held", each.held},
          {"title", known(each.title)},
          {"candidates", each.candidates},
          {"why", each.why},
          {"link", known(each.link)},
          {"findings", findings},
          {"citation", each.surface},
          {"normalized_citations", normalized},
          {"start_index", each.characters.start},
          {"end_index", each.characters.end},
          {"status_code", status_code(each)},
          {"error_message", error_message(each)},
          {"clusters", clusters(each)}};
}

}  // namespace

std::string to_json(const LinkAnswer& answer) {
  Json citations = Json::array();
  for (const LinkedCitation& each : answer.citations) citations.push_back(citation(each));
  const Json json = {
      {"schema", 1},
      {"file", answer.file},
      {"format", answer.format},
      {"language", answer.language == corpus::Language::unknown ? Json() : Json(corpus::code(answer.language))},
      {"citations", citations}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace search
