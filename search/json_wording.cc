// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/json_wording.h"

#include "corpus/document_json.h"

namespace search {

namespace parts {

Json change(const WordChange& value) {
  return {{"removed", value.removed},
          {"added", value.added},
          {"in_asked", span(value.in_asked)},
          {"in_text", span(value.in_text)}};
}

namespace {

Json count_or_null(int value) { return value < 0 ? Json() : Json(value); }

}  // namespace

Json place(const AgreedPlace& value) {
  return {{"symbol", value.symbol},
          {"provision", value.provision},
          {"number", known(value.number)},
          {"kind", corpus::name(value.kind)},
          {"language", language(value.language)},
          {"title", known(value.title)},
          {"body", known(value.body)},
          {"type", known(value.type)},
          {"date", known(value.date)},
          {"session", known(value.session)},
          {"adopted", value.adopted},
          {"voting",
           {{"method", known(value.voting)},
            {"manner", known(value.manner)},
            {"for", count_or_null(value.votes_for)},
            {"against", count_or_null(value.votes_against)},
            {"abstentions", count_or_null(value.abstentions)}}},
          {"verb", known(value.verb)},
          {"strength", known(value.strength)},
          {"quote", std::string(value.found.of(value.text))},
          {"start", value.found.start},
          {"end", value.found.end},
          {"text", value.text},
          {"similarity", value.similarity},
          {"exact", value.exact()},
          {"changes", list_of(value.changes, change)}};
}

}  // namespace parts

namespace {

using namespace parts;

Json counted(const Counted& value) {
  Json json = {{"value", value.value}, {"count", value.count}};
  if (!value.note.empty()) json["strength"] = value.note;
  return json;
}

Json precedent(const Precedent& value) {
  return {{"adoptions", value.adoptions},
          {"exact", value.exact},
          {"others", value.others},
          {"complete", value.complete},
          {"first", value.first ? place(*value.first) : Json()},
          {"last", value.last ? place(*value.last) : Json()},
          {"bodies", list_of(value.bodies, counted)},
          {"verbs", list_of(value.verbs, counted)},
          {"votes", list_of(value.votes, counted)}};
}

Json phrase(const Phrase& value) {
  return {{"state", name(value.state)},
          {"text", value.text},
          {"start", value.in_draft.start},
          {"end", value.in_draft.end},
          {"precedent", precedent(value.precedent)},
          {"places", list_of(value.places, place)}};
}

Json quote(const QuoteCheck& value) {
  return {{"verdict", name(value.verdict)},
          {"symbol", value.symbol},
          {"provision", known(value.provision)},
          {"language", language(value.language)},
          {"held_in", list_of(value.languages, language)},
          {"here", value.here ? place(*value.here) : Json()},
          {"elsewhere_first", value.elsewhere ? place(*value.elsewhere) : Json()}};
}

}  // namespace

std::string to_json(const WordingAnswer& answer) {
  return text_of({{"schema", corpus::kSchema},
                  {"language", language(answer.language)},
                  {"exact", answer.exact},
                  {"near", answer.near},
                  {"part", answer.part},
                  {"none", answer.none},
                  {"cut", answer.cut},
                  {"quote", answer.quote ? quote(*answer.quote) : Json()},
                  {"phrases", list_of(answer.phrases, phrase)}});
}

}  // namespace search
