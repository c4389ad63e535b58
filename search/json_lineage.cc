// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document_json.h"
#include "search/json_wording.h"
#include "search/lineage.h"

namespace search {

namespace {

using namespace parts;

Json work(const LineageWork& value) {
  return {{"symbol", value.symbol},
          {"title", known(value.title)},
          {"body", known(value.body)},
          {"type", known(value.type)},
          {"date", known(value.date)},
          {"session", known(value.session)},
          {"voting", known(value.voting)},
          {"cites_previous", value.cites_previous},
          {"same", value.same},
          {"changed", value.changed},
          {"new", value.added},
          {"dropped", value.dropped}};
}

Json version(const Version& value) {
  return {{"provision", value.provision},
          {"number", known(value.number)},
          {"text", value.text},
          {"verb", known(value.verb)},
          {"strength", known(value.strength)},
          {"stronger", value.stronger},
          {"similarity", value.similarity},
          {"changes", list_of(value.changes, change)},
          {"citations_rolled_forward", list_of(value.rolled,
                                               [](const auto& pair) {
                                                 return Json{{"from", pair.first}, {"to", pair.second}};
                                               })},
          {"citations_added", value.cites_added},
          {"citations_dropped", value.cites_dropped}};
}

Json row(const LineageRow& value) {
  return {{"kind", corpus::name(value.kind)},
          {"fates", list_of(value.fates, [](Fate fate) { return Json(name(fate)); })},
          {"versions", list_of(value.versions, [](const auto& one) { return one ? version(*one) : Json(); })}};
}

}  // namespace

std::string to_json(const LineageAnswer& answer) {
  return text_of(
      {{"schema", corpus::kSchema},
       {"symbol", answer.symbol},
       {"provision", known(answer.provision)},
       {"language", language(answer.language)},
       {"comparison", answer.comparison},
       {"no_common_language",
        list_of(answer.no_common_language, [](const auto& held) { return list_of(held, language); })},
       {"works", list_of(answer.works, work)},
       {"held_in_other_languages",
        list_of(answer.elsewhere,
                [](const LineageElsewhere& one) {
                  return Json{{"symbol", one.symbol}, {"date", known(one.date)}, {"language", language(one.language)}};
                })},
       {"rows", list_of(answer.rows, row)}});
}

}  // namespace search
