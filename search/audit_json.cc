// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/audit.h"

#include "corpus/document_json.h"
#include "search/json_parts.h"

namespace search {

namespace {

using namespace parts;

Json discrepancy(const Discrepancy& value) {
  return {{"slip", name(value.slip)},
          {"symbol", value.symbol},
          {"provision", known(value.provision)},
          {"number", known(value.number)},
          {"kind", value.places.empty() ? Json() : Json(corpus::name(value.kind))},
          {"target", known(value.target)},
          {"said", known(value.said)},
          {"saying", languages(value.saying)},
          {"expected", known(value.expected)},
          {"against", languages(value.against)},
          {"evidence", name(value.evidence)},
          {"witnesses", value.witnesses},
          {"dissent", value.dissent},
          {"message", message(value)},
          {"places", list_of(value.places, edge_json)}};
}

}  // namespace

std::string to_json(const AuditAnswer& answer) {
  Json counts = Json::object();
  for (const SlipCount& each : answer.counts) counts[std::string(name(each.slip))] = each.count;
  return text_of({{"schema", corpus::kSchema},
                  {"symbols", answer.symbols},
                  {"works", answer.works},
                  {"counts", std::move(counts)},
                  {"total", answer.total},
                  {"offset", answer.offset},
                  {"limit", answer.limit},
                  {"discrepancies", list_of(answer.discrepancies, discrepancy)}});
}

}  // namespace search
