// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/routes.h"

#include <algorithm>
#include <array>

#include "search/filter_values.h"
#include "web/files.h"
#include "web/known_parameters.h"
#include "web/messages.h"
#include "web/pages.h"

namespace web {

namespace {

constexpr const char* kRegister = "q about=q on due act strength body from to reports drafts lang limit";

constexpr std::array<Route, 28> kRoutes = {{
    {"/", start_page, "/", false, "route-start", ""},
    {"/index", start_page, "", true, "route-start", ""},
    {"/search", search_page, "/search?q=water&lang=fr", true, "route-search",
     "q lang body type year part subject cites from to offset limit across without fold as"},
    {"/ask", ask_page, "/ask?q=What+is+human+security", true, "route-ask", "q lang without limit"},
    {"/define", define_page, "/define?q=human+security", true, "route-define", "q lang body from to limit"},
    {"/principles", principles_page, "/principles?q=humanitarian+assistance", true, "route-principles",
     "q lang body from to limit"},
    {"/obligations", obligations_page, "/obligations?on=Secretary-General&due=72", true, "route-obligations",
     kRegister},
    {"/obligations.ics", calendar_page, "", false, "route-calendar", kRegister},
    {"/obligations.csv", table_page, "", false, "route-table", kRegister},
    {"/history", history_page, "/history?q=human+security", true, "route-history", "q lang"},
    {"/r", resolve_page, "/r?symbol=S/RES/1325", true, "route-resolve", "symbol q=symbol"},
    {"/wording", wording_page, "/wording?text=take+all+appropriate+steps&in=A/RES/71/129", true, "route-wording",
     "text q=text in lang limit"},
    {"/compare", compare_page, "/compare?a=A/RES/74/116&b=A/RES/75/125", true, "route-compare", "a b lang"},
    {"/verbs", verbs_page, "/verbs?verb=calls+upon&lang=en", true, "route-verbs", "verb q=verb lang"},
    {"/audit", audit_page, "/audit?slip=wrong-date&lang=ru", true, "route-audit",
     "symbol q=symbol slip body lang offset limit"},
    {"/link", link_page, "/link", true, "route-link", ""},
    {"/help", help_page, "/help", false, "route-help", ""},
    {"/healthz", health_page, "/healthz", false, "route-health", "*"},
    {"/robots.txt", robots_page, "", false, "route-robots", "*"},
    {"/opensearch.xml", opensearch_page, "/opensearch.xml", false, "route-opensearch", "*"},
    {"/static/{name}", static_page, "", false, "route-static", "*"},
    {"/favicon.ico", static_page, "", false, "route-static", "*"},
    {"/{language}/{symbol}", symbol_page, "/fr/A/RES/71/129", false, "route-official", ""},
    {"/{symbol}/cites", symbol_page, "/A/RES/71/129/cites?provision=op5", true, "route-cites", "provision lang"},
    {"/{symbol}/cited-by", symbol_page, "/A/RES/71/129/cited-by?provision=op5", true, "route-cited-by",
     "provision lang offset limit"},
    {"/{symbol}/lineage", symbol_page, "/A/RES/71/129/lineage?provision=op5", true, "route-lineage", "provision lang"},
    {"/{symbol}/echoes", symbol_page, "/A/RES/71/129/echoes", true, "route-echoes", "provision lang"},
    {"/{symbol}", symbol_page, "/A/RES/71/129?lang=fr&beside=ar", true, "route-document",
     "lang provision beside at echoes offset"},
}};

constexpr std::string_view kSymbol = "/{symbol}";

std::string_view without_json(std::string_view path) {
  if (path.ends_with(".json")) path.remove_suffix(5);
  return path;
}

// Whether a client that takes both prefers JSON: it names a JSON type and no HTML.
bool accepts_json(std::string_view accept) {
  return accept.find("json") != std::string_view::npos && accept.find("text/html") == std::string_view::npos;
}

Language language_of_interface(const Incoming& incoming) {
  const Language choices[] = {corpus::language_of_code(incoming.parameters.get("ui")),
                              preferred_language(incoming.accept_language),
                              corpus::language_of_code(incoming.parameters.get("lang"))};
  for (const Language language : choices) {
    if (language != Language::unknown) return language;
  }
  return Language::en;
}

bool is_at(const Visit& visit, const Route& route) {
  const std::string_view path = route.json ? without_json(visit.path) : std::string_view(visit.path);
  const std::size_t open = route.pattern.find('{');
  if (open == std::string_view::npos) return path == route.pattern;
  if (open > 1) return path.starts_with(route.pattern.substr(0, open));
  return route.pattern.starts_with(kSymbol) && path.ends_with(route.pattern.substr(kSymbol.size()));
}

// The row of an address; whatever is no fixed page may be the symbol of a document: the last row.
const Route& route_of(const Visit& visit) {
  return *std::find_if(kRoutes.begin(), kRoutes.end() - 1, [&](const Route& route) { return is_at(visit, route); });
}

// Why a filter cannot have that value; programs are told in English, as of all problems.
std::string wrong_value(const Visit& visit, std::string_view name, std::string_view value, bool for_programs) {
  const Language language = for_programs ? Language::en : visit.ui;
  const std::string wrong = search::wrong_value(*visit.index, name, value, language);
  return wrong.empty() ? wrong : text(language, "label-and-value", isolated(language, name), wrong);
}

}  // namespace

std::span<const Route> routes() { return kRoutes; }

Visit visit_of(const search::Index& index, const Incoming& incoming) {
  Visit visit;
  visit.index = &index;
  visit.path = incoming.path;
  visit.parameters = incoming.parameters;
  visit.draft = incoming.draft;
  visit.ui = language_of_interface(incoming);
  if (incoming.parameters.all("lang").size() == 1)
    visit.asked = corpus::language_of_code(incoming.parameters.get("lang"));
  visit.wants_json = incoming.path.ends_with(".json") || accepts_json(incoming.accept);
  if (!incoming.host.empty()) visit.origin = "http://" + incoming.host;
  return visit;
}

Page page_at(const Visit& visit) {
  const Route& route = route_of(visit);
  KnownParameters known = known_parameters(visit.parameters, route.takes);
  Visit asked = visit;
  asked.parameters = std::move(known.parameters);
  asked.unknown = std::move(known.unknown);
  const bool for_programs = visit.wants_json || route.example.empty();
  if (!asked.unknown.empty() && for_programs) return parameters_page(asked, listed_parameters(route.takes));
  for (const auto& [name, value] : asked.parameters.list())
    if (const std::string wrong = wrong_value(visit, name, value, for_programs); !wrong.empty())
      return value_page(asked, wrong, for_programs);
  const std::string wrong = search::wrong_period(asked.parameters.get("from"), asked.parameters.get("to"),
                                                 for_programs ? Language::en : visit.ui);
  if (!wrong.empty()) return value_page(asked, wrong, for_programs);
  return route.page(asked);
}

std::string entity_tag(const Visit& visit) {
  std::string tag = "W/\"" + visit.index->generation() + "-" + edition() + "-";
  tag += corpus::code(visit.ui);
  return tag + (visit.wants_json ? "-json\"" : "\"");
}

}  // namespace web
