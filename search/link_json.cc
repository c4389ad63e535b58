// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/json_parts.h"
#include "search/link_report.h"

namespace search {

namespace {

using parts::Json;
using parts::known;

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

Json normalized(const LinkedCitation& each) {
  Json list = Json::array();
  if (!each.target.empty()) list.push_back(each.target);
  for (const std::string& candidate : each.candidates)
    if (candidate != each.target) list.push_back(candidate);
  return list;
}

Json citation(const LinkedCitation& each, std::size_t offset) {
  return {{"surface", each.surface},
          {"start", each.span.start + offset},
          {"end", each.span.end + offset},
          {"line", each.line},
          {"column", each.column},
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
          {"findings", parts::list_of(each.findings, finding)},
          {"citation", each.surface},
          {"normalized_citations", normalized(each)},
          {"start_index", each.characters.start},
          {"end_index", each.characters.end},
          {"status_code", status_code(each)},
          {"error_message", error_message(each)},
          {"clusters", clusters(each)}};
}

}  // namespace

std::string to_json(const LinkAnswer& answer) {
  return parts::text_of({{"schema", 1},
                         {"file", answer.file},
                         {"format", answer.format},
                         {"language", parts::language(answer.language)},
                         {"citations", parts::list_of(answer.citations, [&](const LinkedCitation& each) {
                            return citation(each, answer.offset);
                          })}});
}

}  // namespace search
