// SPDX-License-Identifier: GPL-2.0-or-later
// Who cites whom: what a document cites, who cites it, and the page of an instrument that is cited but not held.
#include <algorithm>

#include "search/edges.h"
#include "search/graph.h"
#include "search/json.h"
#include "search/say.h"
#include "web/document_facts.h"
#include "web/markup.h"
#include "web/names.h"
#include "web/pager.h"
#include "web/pages.h"
#include "web/template.h"

namespace web {

namespace {

using search::CitedByAnswer;
using search::Edge;
using search::Relation;

constexpr std::uint32_t kWorksOnPage = 50, kMostWorks = 200, kFarthest = 100000;

std::string sentence(const Edge& edge) { return marked(edge.text, {edge.citation.span}); }

Data edge_data(const Visit& visit, const Edge& edge) {
  Data data;
  data.set("href", visit.to(edge.symbol, edge.provision));
  data.set("place", provision_name(edge.kind, edge.number, edge.provision, visit.ui));
  data.set("lang", std::string(corpus::code(edge.language)));
  data.set("dir", corpus::right_to_left(edge.language) ? "rtl" : "ltr");
  data.set("text", sentence(edge));
  data.set("verb", edge.citation.treatment);
  data.set("pinpoint", edge.citation.pinpoint);
  std::string candidates;
  for (const std::string& candidate : edge.citation.candidates)
    candidates.append(candidates.empty() ? "" : ", ").append(candidate);
  data.set("candidates", candidates);
  data.set("has-candidates", !candidates.empty());
  const std::string other = search::link_not_followed(edge.citation);
  data.set("link-elsewhere", other.empty() ? "" : search::say(visit.ui, "link-elsewhere", {other}));
  return data;
}

Data relation_data(const Visit& visit, const Relation& relation) {
  Data data;
  data.set("symbol", is_named_instrument(relation.symbol) ? "" : shown_symbol(relation.symbol));
  data.set("href", visit.to(relation.symbol));
  data.set("title", relation.title.empty() ? described(relation.symbol, visit.ui) : relation.title);
  data.set("date", long_date(visit.ui, relation.date));
  data.set("ghost", !relation.held);
  data.set("body", relation.body.empty() ? "" : body_name(relation.body, visit.ui));
  Data edges = list();
  for (const Edge& edge : relation.edges) edges.push_back(edge_data(visit, edge));
  data.set("edges", edges);
  return data;
}

Data relations_data(const Visit& visit, const std::vector<Relation>& relations) {
  Data data = list();
  for (const Relation& relation : relations) data.push_back(relation_data(visit, relation));
  return data;
}

void add_citers(const Visit& visit, const CitedByAnswer& answer, Data& to) {
  to.set("relations", relations_data(visit, answer.relations));
  to.set("none", answer.total_works == 0);
  to.set("some", answer.total_works > 0);
  to.set("count", text(visit.ui, "cited-in-works", answer.total_works));
  to.set("count-provisions", text(visit.ui, "cited", answer.total_provisions));
  add_pages(visit, encoded_path(visit.path),
            part_of(answer.offset, answer.limit, answer.relations.size(), answer.total_works), to);
}

void add_symbol(const Visit& visit, const std::string& symbol, Data& to) {
  const bool named = is_named_instrument(symbol);
  to.set("symbol", named ? described(symbol, visit.ui) : shown_symbol(symbol));
  to.set("symbol-dir", named ? "auto" : "ltr");
  to.set("document", visit.to(symbol));
  to.set("described", named ? "" : described(symbol, visit.ui));
}

// "A/RES/71/129 · op5"
std::string name_of(const Visit& visit, const std::string& symbol) {
  return shown_symbol(symbol) + (visit.provision().empty() ? "" : " · " + visit.provision());
}

Frame frame_of(const Visit& visit, std::string title, std::string_view kind) {
  Frame frame;
  frame.title = std::move(title);
  frame.kind = kind;
  frame.document = visit.reading();
  frame.json = encoded_path(visit.path) + ".json" + visit.parameters.without("ui").query();
  return frame;
}

Data words_data(const std::vector<std::string>& words) {
  Data data = list();
  for (const std::string& word : words) {
    Data item;
    item.set("value", word);
    data.push_back(item);
  }
  return data;
}

}  // namespace

Page cites_page(const Visit& visit, const std::string& symbol) {
  const auto answer = search::cites(*visit.index, visit.asked_of(symbol), visit.answering());
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data;
  add_symbol(visit, symbol, data);
  data.set("document", visit.to(symbol, visit.provision()));
  data.set("heading", text(visit.ui, "cites-title", name_of(visit, symbol)));
  data.set("relations", relations_data(visit, answer->relations));
  data.set("none", answer->relations.empty() && answer->undecided.empty());
  Data undecided = list();
  for (const Edge& edge : answer->undecided) undecided.push_back(edge_data(visit, edge));
  data.set("undecided", undecided);
  data.set("has-undecided", !answer->undecided.empty());
  add_notice(symbol, answer->language, data);
  return html_page(visit, frame_of(visit, text(visit.ui, "cites-title", shown_symbol(symbol)), "relations"), "cites",
                   std::move(data));
}

Page cited_by_page(const Visit& visit, const std::string& symbol) {
  const std::string provision = visit.provision();
  const auto answer = search::cited_by(*visit.index, visit.asked_of(symbol), visit.answering(),
                                       visit.parameters.number("offset", 0, kFarthest),
                                       std::max(1u, visit.parameters.number("limit", kWorksOnPage, kMostWorks)));
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data;
  add_symbol(visit, symbol, data);
  const std::string title = is_named_instrument(symbol) ? std::string(text(visit.ui, "cited-by"))
                                                        : text(visit.ui, "cited-by-title", name_of(visit, symbol));
  data.set("heading", title);
  data.set("of-provision", !provision.empty());
  data.set("whole", document_address(symbol) + "/cited-by" + visit.kept().query());
  data.set("document", visit.to(symbol, provision));
  add_citers(visit, *answer, data);
  add_notice(symbol, visit.reading(), data);
  return html_page(visit, frame_of(visit, title, "relations"), "cited_by", std::move(data));
}

Page ghost_page(const Visit& visit, const std::string& symbol) {
  const auto answer = search::ghost(*visit.index, visit.asked_of(symbol), visit.answering(),
                                    visit.parameters.number("offset", 0, kFarthest), kWorksOnPage);
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data;
  add_symbol(visit, symbol, data);
  const std::string name = is_named_instrument(symbol) ? described(symbol, visit.ui) : shown_symbol(symbol);
  data.set("heading", name);
  std::vector<std::string> dates;
  for (const std::string& date : answer->dates) dates.push_back(long_date(visit.ui, date));
  data.set("dates", words_data(dates));
  data.set("pinpoints", words_data(answer->pinpoints));
  data.set("verbs", words_data(answer->verbs));
  data.set("has-dates", !dates.empty());
  data.set("has-pinpoints", !answer->pinpoints.empty());
  data.set("has-verbs", !answer->verbs.empty());
  data.set("lang", std::string(corpus::code(visit.reading())));
  add_citers(visit, answer->cited_by, data);
  add_notice(symbol, visit.reading(), data);
  return html_page(visit, frame_of(visit, name, "ghost"), "ghost", std::move(data));
}

}  // namespace web
