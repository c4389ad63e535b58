// SPDX-License-Identifier: GPL-2.0-or-later
// Where the languages of a document, its links and its dates contradict each other.
#include <algorithm>

#include "search/audit.h"
#include "web/markup.h"
#include "web/names.h"
#include "web/options.h"
#include "web/pager.h"
#include "web/pages.h"
#include "web/template.h"

namespace web {

namespace {

using search::Discrepancy;
using search::Edge;
using search::Slip;

constexpr std::uint32_t kOnPage = 50, kMostOnPage = 200, kFarthest = 1000000;
constexpr std::size_t kLongestName = 300, kMostSymbols = 40;

search::AuditRequest request_of(const Visit& visit) {
  search::AuditRequest request;
  for (const std::string_view symbol : visit.parameters.all("symbol"))
    if (request.typed.size() < kMostSymbols) request.typed.emplace_back(symbol.substr(0, kLongestName));
  for (const Slip slip : search::kSlips)
    if (visit.parameters.has("slip", search::name(slip))) request.slips.push_back(slip);
  request.body = visit.parameters.get("body").substr(0, kLongestName);
  request.language = visit.asked;
  request.offset = visit.parameters.number("offset", 0, kFarthest);
  // Readers turn pages; programs get all unless they ask for fewer.
  request.limit = visit.wants_json ? visit.parameters.number("limit", 0, kFarthest)
                                   : std::max(1u, visit.parameters.number("limit", kOnPage, kMostOnPage));
  return request;
}

std::string key_of(Slip slip) { return "slip-" + std::string(search::name(slip)); }

// Names in their own letters, each isolated from the direction of its neighbours.
std::string languages_of(const Visit& visit, const std::vector<Language>& languages) {
  std::string names;
  for (const Language language : languages) {
    const std::string name = isolated(visit.ui, corpus::own_name(language));
    names = names.empty() ? name : text(visit.ui, "list-of-two", names, name);
  }
  return names;
}

// What is said or expected: a date as the language writes it, a symbol or a number as it is.
std::string value_of(const Visit& visit, const Discrepancy& found, const std::string& value) {
  const bool date = found.slip == Slip::wrong_date || found.slip == Slip::adoption_date;
  if (value.empty()) return found.slip == Slip::numbering ? std::string(text(visit.ui, "audit-missing")) : "";
  return date ? long_date(visit.ui, value) : shown_symbol(value);
}

Data place_data(const Visit& visit, const Edge& edge) {
  Data data;
  data.set("href", visit.to(edge.symbol, edge.provision, edge.language));
  data.set("lang", std::string(corpus::code(edge.language)));
  data.set("dir", corpus::right_to_left(edge.language) ? "rtl" : "ltr");
  data.set("language", std::string(corpus::own_name(edge.language)));
  data.set("text", marked(edge.text, {edge.citation.span}));
  return data;
}

// The first place that says so; of those that do not, the one the reader reads best.
Data places_data(const Visit& visit, const Discrepancy& found) {
  Data places = list();
  if (found.places.empty()) return places;
  places.push_back(place_data(visit, found.places.front()));
  const auto first =
      found.places.begin() + static_cast<std::ptrdiff_t>(std::min(found.saying.size(), found.places.size()));
  auto best = first;
  for (auto place = first; place != found.places.end(); ++place)
    if (place->language == visit.ui) best = place;
  if (best != found.places.end()) places.push_back(place_data(visit, *best));
  return places;
}

Data found_data(const Visit& visit, const Discrepancy& found) {
  Data data;
  data.set("symbol", shown_symbol(found.symbol));
  data.set("href", visit.to(found.symbol, found.provision));
  data.set("place", found.places.empty() ? found.provision
                                         : provision_name(found.kind, found.number, found.provision, visit.ui));
  data.set("slip", std::string(text(visit.ui, key_of(found.slip))));
  const bool dated = found.slip == Slip::wrong_date;
  data.set("target-label", std::string(text(visit.ui, dated ? "audit-dated" : "audit-printed")));
  data.set("target", found.slip == Slip::adoption_date ? "" : shown_symbol(found.target));
  data.set("said", value_of(visit, found, found.said));
  data.set("saying", languages_of(visit, found.saying));
  data.set("expected", value_of(visit, found, found.expected));
  data.set("against", languages_of(visit, found.against));
  data.set("evidence", std::string(text(visit.ui, "evidence-" + std::string(search::name(found.evidence)))));
  data.set("places", places_data(visit, found));
  return data;
}

void add_form(const Visit& visit, const search::AuditAnswer& answer, Data& to) {
  Options slips, bodies, languages;
  for (const search::SlipCount& each : answer.counts)
    slips.emplace_back(search::name(each.slip),
                       std::string(text(visit.ui, key_of(each.slip))) + " (" + grouped(visit.ui, each.count) + ")");
  for (const char* body : {"ga", "sc", "ecosoc", "hrc"}) bodies.emplace_back(body, body_name(body, visit.ui));
  for (const Language language : corpus::kLanguages)
    languages.emplace_back(corpus::code(language), corpus::own_name(language));
  to.set("slips", options_data(visit.parameters.get("slip"), slips));
  to.set("bodies", options_data(visit.parameters.get("body"), bodies));
  to.set("languages", options_data(visit.parameters.get("lang"), languages));
  to.set("symbol", std::string(visit.parameters.get("symbol").substr(0, kLongestName)));
}

}  // namespace

Page audit_page(const Visit& visit) {
  const auto answer = search::audit(*visit.index, request_of(visit));
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data, found = list();
  for (const Discrepancy& each : answer->discrepancies) found.push_back(found_data(visit, each));
  data.set("found", found);
  data.set("none", answer->total == 0);
  data.set("count", text(visit.ui, "audit-count", answer->total));
  data.set("works", text(visit.ui, "audit-works", answer->works));
  add_form(visit, *answer, data);
  add_pages(visit, "/audit", part_of(answer->offset, answer->limit, answer->discrepancies.size(), answer->total), data);
  Frame frame;
  frame.title = std::string(text(visit.ui, "audit-title"));
  if (!answer->symbols.empty()) frame.title += ": " + shown_symbol(answer->symbols.front());
  frame.kind = "relations";
  frame.json = "/audit.json" + visit.parameters.without("ui").query();
  return html_page(visit, frame, "audit", std::move(data));
}

}  // namespace web
