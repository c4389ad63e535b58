// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/json.h"

#include "corpus/document_json.h"
#include "search/json_parts.h"
#include "search/refusal_json.h"

namespace search {

namespace {

using corpus::Language;
using parts::Json;
using parts::known;
using parts::language;
using parts::languages;
using parts::list_of;
using parts::span;
using parts::spans;
using parts::text_of;

Json hit(const Hit& value) {
  return {{"symbol", value.symbol},
          {"provision", known(value.provision)},
          {"number", known(value.number)},
          {"kind", value.provision.empty() ? Json() : Json(corpus::name(value.kind))},
          {"language", language(value.language)},
          {"languages", languages(value.languages)},
          {"title", known(value.title)},
          {"title_marks", spans(value.title_marks)},
          {"body", known(value.body)},
          {"type", known(value.type)},
          {"date", known(value.date)},
          {"session", known(value.session)},
          {"text", known(value.text)},
          {"in_provision", span(value.in_provision)},
          {"cut_before", value.cut_before},
          {"cut_after", value.cut_after},
          {"marks", spans(value.marks)},
          {"more", value.more},
          {"cited", value.cited},
          {"translated", value.translated},
          {"by_symbol", value.by_symbol},
          {"held", value.held},
          {"series_of", known(value.series_of)}};
}

Json facet(const Facet& value) {
  return {{"field", value.field},
          {"exact", value.exact},
          {"values", list_of(value.values, [](const FacetValue& v) {
             return Json{{"value", v.value}, {"count", v.count}, {"chosen", v.chosen}};
           })}};
}

Json remark(const Remark& value) {
  Json made = {{"code", value.code}, {"message", value.message}};
  if (!value.choices.empty()) made["choices"] = value.choices;
  return made;
}

Json citation(const corpus::CitationEntry& value) {
  return {{"start", value.span.start},
          {"end", value.span.end},
          {"target", known(value.target)},
          {"candidates", value.candidates},
          {"pinpoint", known(value.pinpoint)},
          {"date", known(value.date)},
          {"treatment", known(value.treatment)},
          {"form", known(value.form)},
          {"why", known(value.why)}};
}

Json relation(const Relation& value) {
  return {{"symbol", value.symbol},
          {"held", value.held},
          {"title", known(value.title)},
          {"date", known(value.date)},
          {"body", known(value.body)},
          {"type", known(value.type)},
          {"edges", list_of(value.edges, parts::edge_json)}};
}

Json vote(const corpus::Vote& value) { return {{"state", value.state}, {"choice", value.choice}}; }

Json subject(const corpus::Subject& value) {
  return {{"label", value.label}, {"scheme", known(value.scheme)}, {"uri", known(value.uri)}};
}

Json count_or_null(int value) { return value < 0 ? Json() : Json(value); }

Json voting(const corpus::Metadata& data) {
  return {{"method", known(data.voting)},
          {"for", count_or_null(data.votes_for)},
          {"against", count_or_null(data.votes_against)},
          {"abstentions", count_or_null(data.abstentions)},
          {"not_voting", count_or_null(data.not_voting)},
          {"states", list_of(data.votes, vote)}};
}

Json metadata(const corpus::Metadata& data) {
  return {{"title", known(data.title)},
          {"body", known(data.body)},
          {"type", known(data.type)},
          {"adopted", known(data.adopted)},
          {"published", known(data.published)},
          {"session", known(data.session)},
          {"agenda_items", data.agenda_items},
          {"sponsors", data.sponsors},
          {"originating", known(data.originating)},
          {"meeting", known(data.meeting)},
          {"voting", voting(data)},
          {"subjects", list_of(data.subjects, subject)},
          {"aliases", data.aliases},
          {"symbol_from", known(data.symbol_from)},
          {"iri", known(data.iri)}};
}

Json health(const corpus::Health& value) {
  return {{"code", value.code}, {"at", known(value.at)}, {"message", value.message}};
}

Json provision(const ShownProvision& value) {
  const corpus::ProvisionEntry& entry = value.provision;
  Json marks = Json::array();
  for (std::size_t i = 0; i < entry.marks.size(); ++i)
    marks.push_back({{"at", entry.marks[i].at},
                     {"mark", entry.marks[i].mark},
                     {"note", i < value.notes.size() ? known(value.notes[i]) : Json()}});
  return {{"id", entry.id},
          {"kind", corpus::name(entry.kind)},
          {"number", known(entry.number)},
          {"verb", known(entry.verb)},
          {"language", language(entry.language)},
          {"parent", known(entry.parent)},
          {"eid", known(entry.eid)},
          {"text", entry.text},
          {"marks", std::move(marks)},
          {"citations", list_of(value.citations,
                                [](const ShownCitation& shown) {
                                  Json made = citation(shown.citation);
                                  made["held"] = shown.held;
                                  made["target_title"] = known(shown.target_title);
                                  return made;
                                })},
          {"cited", value.cited}};
}

Json cited_by_json(const CitedByAnswer& answer) {
  return {{"schema", corpus::kSchema},
          {"symbol", answer.symbol},
          {"provision", known(answer.provision)},
          {"held", answer.held},
          {"total_works", answer.total_works},
          {"total_provisions", answer.total_provisions},
          {"offset", answer.offset},
          {"limit", answer.limit},
          {"relations", list_of(answer.relations, relation)}};
}

}  // namespace

namespace parts {

Json translation(const Translation& value) {
  return {{"words", value.words},
          {"source", name(value.source)},
          {"renderings", list_of(value.renderings, [](const corpus::Rendering& r) {
             return Json{{"language", language(r.language)}, {"text", r.text}, {"strength", r.strength}};
           })}};
}

}  // namespace parts

parts::Json parts::edge_json(const Edge& value) {
  return {{"symbol", value.symbol},
          {"provision", value.provision},
          {"number", known(value.number)},
          {"kind", corpus::name(value.kind)},
          {"language", language(value.language)},
          {"text", value.text},
          {"in_provision", span(value.in_provision)},
          {"citation", citation(value.citation)}};
}

std::string to_json(const SearchAnswer& answer) {
  Json json = {{"schema", corpus::kSchema},
               {"query", answer.query},
               {"understood", answer.understood},
               {"language", language(answer.language)},
               {"total", answer.total},
               {"exact", answer.exact},
               {"offset", answer.offset},
               {"limit", answer.limit},
               {"next", answer.next == 0 ? Json() : Json(answer.next)},
               {"hits", list_of(answer.hits, hit)},
               {"across", list_of(answer.across, parts::translation)},
               {"facets", list_of(answer.facets, facet)},
               {"remarks", list_of(answer.remarks, remark)},
               {"spelling", nullptr}};
  if (answer.spelling)
    json["spelling"] = {{"language", language(answer.spelling->language)}, {"words", answer.spelling->words}};
  return text_of(json);
}

std::string to_json(const ShowAnswer& answer) {
  return text_of({{"schema", corpus::kSchema},
                  {"symbol", answer.symbol},
                  {"provision", known(answer.provision)},
                  {"language", language(answer.language)},
                  {"asked", language(answer.asked)},
                  {"languages", languages(answer.languages)},
                  {"metadata", metadata(answer.expression.metadata)},
                  {"file", answer.expression.file},
                  {"format", answer.expression.format},
                  {"cited", answer.cited},
                  {"cited_works", answer.cited_works},
                  {"provisions", list_of(answer.provisions, provision)},
                  {"health", list_of(answer.expression.health, health)}});
}

std::string to_json(const CitesAnswer& answer) {
  return text_of({{"schema", corpus::kSchema},
                  {"symbol", answer.symbol},
                  {"provision", known(answer.provision)},
                  {"language", language(answer.language)},
                  {"relations", list_of(answer.relations, relation)},
                  {"undecided", list_of(answer.undecided, parts::edge_json)}});
}

std::string to_json(const CitedByAnswer& answer) { return text_of(cited_by_json(answer)); }

std::string to_json(const GhostAnswer& answer) {
  return text_of({{"schema", corpus::kSchema},
                  {"symbol", answer.symbol},
                  {"held", false},
                  {"dates", answer.dates},
                  {"pinpoints", answer.pinpoints},
                  {"verbs", answer.verbs},
                  {"cited_by", cited_by_json(answer.cited_by)},
                  {"refusal", parts::refusal(only_cited(answer.symbol))}});
}

std::string to_json(const Meaning& meaning) {
  static constexpr const char* kOutcomes[] = {"one", "many", "none"};
  return text_of({{"schema", corpus::kSchema},
                  {"outcome", kOutcomes[static_cast<std::size_t>(meaning.outcome)]},
                  {"symbol", known(meaning.symbol)},
                  {"provision", known(meaning.provision)},
                  {"held", meaning.held},
                  {"choices", list_of(meaning.choices, parts::choice)}});
}

std::string to_json(const OverviewAnswer& answer) {
  return text_of({{"schema", corpus::kSchema},
                  {"generation", answer.generation},
                  {"works", answer.works},
                  {"expressions", answer.expressions},
                  {"provisions", answer.provisions},
                  {"ghosts", answer.ghosts},
                  {"first", known(answer.first)},
                  {"last", known(answer.last)},
                  {"facets", list_of(answer.facets, facet)}});
}

std::string to_json(const Refusal& refusal) {
  return text_of({{"schema", corpus::kSchema}, {"refusal", parts::refusal(refusal)}});
}

}  // namespace search
