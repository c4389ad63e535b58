// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document_json.h"

#include <nlohmann/json.hpp>

#include "corpus/lexicon.h"

namespace corpus {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(std::string_view words) { return words.empty() ? Json() : Json(words); }

// "ga" -> "General Assembly"; a key that is not in the table stays as it is.
std::string_view body_name(std::string_view key) {
  const Table& organs = table("organs.tsv");
  for (std::size_t row = 0; row < organs.size(); ++row) {
    if (organs.cell(row, "key") == key) return organs.cell(row, "en");
  }
  return key;
}

Json json_of(const Provision& provision) {
  Json marks = Json::array(), links = Json::array();
  for (const NoteMark& mark : provision.marks) {
    marks.push_back({{"at", mark.at}, {"mark", mark.mark}, {"note", or_null(mark.note)}});
  }
  for (const Link& link : provision.links) {
    links.push_back({{"start", link.span.start}, {"end", link.span.end}, {"href", link.href}});
  }
  return {{"id", provision.id},
          {"kind", name(provision.kind)},
          {"number", or_null(provision.number)},
          {"verb", or_null(provision.verb)},
          {"text", provision.text.text()},
          {"start", provision.span.start},
          {"end", provision.span.end},
          {"parent", or_null(provision.parent)},
          {"eid", or_null(provision.eid)},
          {"language", or_null(code(provision.language))},
          {"marks", std::move(marks)},
          {"links", std::move(links)}};
}

Json json_of(const Citation& citation) {
  return {{"surface", citation.surface},
          {"target", citation.target ? Json(*citation.target) : Json()},
          {"candidates", citation.candidates},
          {"start", citation.span.start},
          {"end", citation.span.end},
          {"provision", or_null(citation.provision)},
          {"at", {citation.in_provision.start, citation.in_provision.end}},
          {"pinpoint", or_null(citation.pinpoint)},
          {"date", or_null(citation.date)},
          {"treatment", or_null(citation.treatment)},
          {"treatment_class", or_null(citation.treatment_class)},
          {"form", or_null(citation.form)},
          {"why", or_null(citation.why)}};
}

Json json_of(const Statement& statement) {
  const Span& done = statement.done;
  return {{"kind", statement.kind},
          {"provision", statement.provision},
          {"verb", statement.verb},
          {"act", or_null(statement.act)},
          {"force", or_null(statement.force)},
          {"bearer", statement.bearers},
          {"bearer_name", statement.names},
          {"done", done.empty() ? Json() : Json{done.start, done.end}},
          {"condition", or_null(statement.condition)},
          {"deadline", or_null(statement.deadline)},
          {"due", statement.due},
          {"report", statement.report},
          {"term", or_null(statement.term)},
          {"who_defines", or_null(statement.who_defines)},
          {"who_defines_name", or_null(statement.who_defines_name)},
          {"status", or_null(statement.status)},
          {"members", statement.members},
          {"start", statement.span.start},
          {"end", statement.span.end}};
}

Json json_of(const Health& health) {
  return {{"code", health.code}, {"at", or_null(health.at)}, {"message", health.message}};
}

Json json_of(const Vote& vote) { return {{"state", vote.state}, {"vote", vote.choice}}; }

Json json_of(const Subject& subject) {
  return {{"label", subject.label}, {"scheme", or_null(subject.scheme)}, {"uri", or_null(subject.uri)}};
}

template <class T>
Json list_of(const std::vector<T>& values) {
  Json list = Json::array();
  for (const T& value : values) list.push_back(json_of(value));
  return list;
}

Json votes_of(const Metadata& metadata) {
  const auto count = [](int votes) { return votes < 0 ? Json() : Json(votes); };
  return {{"how", or_null(metadata.voting)},          {"for", count(metadata.votes_for)},
          {"against", count(metadata.votes_against)}, {"abstained", count(metadata.abstentions)},
          {"not_voting", count(metadata.not_voting)}, {"states", list_of(metadata.votes)}};
}

Json json_of(const Document& document) {
  const Metadata& metadata = document.metadata;
  return {{"schema", kSchema},
          {"file", document.file},
          {"format", document.format},
          {"symbol", or_null(metadata.symbol)},
          {"symbol_from", or_null(metadata.symbol_from)},
          {"aliases", metadata.aliases},
          {"language", code(metadata.language)},
          {"type", or_null(metadata.type)},
          {"body", or_null(body_name(metadata.body))},
          {"title", or_null(metadata.title)},
          {"adopted", or_null(metadata.adopted)},
          {"published", or_null(metadata.published)},
          {"session", or_null(metadata.session)},
          {"agenda_items", metadata.agenda_items},
          {"sponsors", metadata.sponsors},
          {"originating", or_null(metadata.originating)},
          {"meeting", or_null(metadata.meeting)},
          {"voting", votes_of(metadata)},
          {"subjects", list_of(metadata.subjects)},
          {"iri", or_null(metadata.iri)},
          {"health", list_of(document.health)},
          {"warnings", document.warnings},
          {"provisions", list_of(document.provisions)},
          {"citations", list_of(document.citations)},
          {"statements", list_of(document.statements)}};
}

}  // namespace

namespace {

std::string line_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json json_with_text(const Document& document, bool with_text) {
  Json json = json_of(document);
  if (with_text) json["source_text"] = document.text;
  return json;
}

}  // namespace

std::string to_json_line(const Document& document, bool with_text) {
  return line_of(json_with_text(document, with_text));
}

std::string to_json_line(const std::vector<Document>& works, bool with_text) {
  if (works.empty()) return {};
  Json json = json_with_text(works.front(), with_text);
  for (std::size_t i = 1; i < works.size(); ++i) json["others"].push_back(json_of(works[i]));
  return line_of(json);
}

}  // namespace corpus
