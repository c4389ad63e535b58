// SPDX-License-Identifier: GPL-2.0-or-later
// Questions and their answers as JSON and as text. Part of ask.h.
#include <fmt/format.h>

#include "corpus/document_json.h"
#include "search/ask_json.h"
#include "search/footnote.h"
#include "search/json_parts.h"
#include "search/refusal_json.h"

namespace search {

namespace {

using parts::Json;
using parts::known;
using parts::list_of;

Json beside(const Beside& value) {
  return {{"symbol", value.symbol},
          {"provision", known(value.provision)},
          {"number", known(value.number)},
          {"date", known(value.date)},
          {"quote", value.quote}};
}

Json reason(const Reason& value) { return {{"code", value.code}, {"value", known(value.value)}}; }

}  // namespace

namespace parts {

Json asked_answer(const AskedAnswer& answer, corpus::Language language) {
  return {{"symbol", answer.symbol},
          {"provision", known(answer.provision)},
          {"eid", known(answer.eid)},
          {"number", known(answer.number)},
          {"kind", corpus::name(answer.kind)},
          {"language", parts::language(answer.language)},
          {"quote", answer.quote},
          {"start", answer.in_provision.start},
          {"end", answer.in_provision.end},
          {"date", known(answer.date)},
          {"body", known(answer.body)},
          {"type", known(answer.type)},
          {"title", known(answer.title)},
          {"why", why(answer.reasons, language)},
          {"reasons", list_of(answer.reasons, reason)},
          {"lead", list_of(answer.lead, beside)},
          {"follows", list_of(answer.follows, beside)},
          {"repeated", list_of(answer.repeated, beside)},
          {"footnote", footnote(answer)}};
}

}  // namespace parts

std::string to_json(const AskAnswer& answer) {
  const auto said = [&](const AskedAnswer& one) { return parts::asked_answer(one, answer.asking.language); };
  return parts::text_of({{"schema", corpus::kSchema},
                         {"question", answer.asking.question},
                         {"intent", name(answer.asking.intent)},
                         {"language", parts::language(answer.asking.language)},
                         {"term", known(answer.asking.term)},
                         {"undefined", answer.undefined},
                         {"unused", answer.unused},
                         {"across", list_of(answer.across, parts::translation)},
                         {"answers", list_of(answer.answers, said)},
                         {"refusal", answer.refusal.empty() ? Json() : parts::refusal(answer.refusal.front())},
                         {"nearest", list_of(answer.nearest, said)},
                         {"searched", {{"documents", answer.searched_works}}}});
}

}  // namespace search
