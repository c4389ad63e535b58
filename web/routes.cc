// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/routes.h"

#include <array>

#include "web/files.h"
#include "web/pages.h"

namespace web {

namespace {

constexpr std::array<Route, 28> kRoutes = {{
    {"/", start_page, "/", false, "route-start"},
    {"/index", start_page, "", true, "route-start"},
    {"/search", search_page, "/search?q=water&lang=fr", true, "route-search"},
    {"/ask", ask_page, "/ask?q=What+is+human+security", true, "route-ask"},
    {"/define", define_page, "/define?q=human+security", true, "route-define"},
    {"/principles", principles_page, "/principles?q=humanitarian+assistance", true, "route-principles"},
    {"/obligations", obligations_page, "/obligations?on=Secretary-General&due=72", true, "route-obligations"},
    {"/obligations.ics", calendar_page, "", false, "route-calendar"},
    {"/obligations.csv", table_page, "", false, "route-table"},
    {"/history", history_page, "/history?q=human+security", true, "route-history"},
    {"/r", resolve_page, "/r?symbol=S/RES/1325", true, "route-resolve"},
    {"/wording", wording_page, "/wording?text=take+all+appropriate+steps&in=A/RES/71/129", true, "route-wording"},
    {"/compare", compare_page, "/compare?a=A/RES/74/116&b=A/RES/75/125", true, "route-compare"},
    {"/verbs", verbs_page, "/verbs?verb=calls+upon&lang=en", true, "route-verbs"},
    {"/audit", audit_page, "/audit?slip=wrong-date&lang=ru", true, "route-audit"},
    {"/link", link_page, "/link", true, "route-link"},
    {"/help", help_page, "/help", false, "route-help"},
    {"/healthz", health_page, "/healthz", false, "route-health"},
    {"/robots.txt", robots_page, "", false, "route-robots"},
    {"/opensearch.xml", opensearch_page, "/opensearch.xml", false, "route-opensearch"},
    {"/static/{name}", static_page, "", false, "route-static"},
    {"/favicon.ico", static_page, "", false, "route-static"},
    {"/{language}/{symbol}", symbol_page, "/fr/A/RES/71/129", false, "route-official"},
    {"/{symbol}/cites", symbol_page, "/A/RES/71/129/cites", true, "route-cites"},
    {"/{symbol}/cited-by", symbol_page, "/A/RES/71/129/cited-by?provision=op5", true, "route-cited-by"},
    {"/{symbol}/lineage", symbol_page, "/A/RES/71/129/lineage?provision=op5", true, "route-lineage"},
    {"/{symbol}/echoes", symbol_page, "/A/RES/71/129/echoes", true, "route-echoes"},
    {"/{symbol}", symbol_page, "/A/RES/71/129?lang=fr&beside=ar", true, "route-document"},
}};

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
  for (const Route& route : kRoutes) {
    const std::size_t open = route.pattern.find('{');
    const std::string_view path = route.json ? without_json(visit.path) : std::string_view(visit.path);
    if (open == std::string_view::npos ? path == route.pattern
                                       : open > 1 && visit.path.starts_with(route.pattern.substr(0, open)))
      return route.page(visit);
  }
  return symbol_page(visit);
}

std::string entity_tag(const Visit& visit) {
  std::string tag = "W/\"" + visit.index->generation() + "-" + edition() + "-";
  tag += corpus::code(visit.ui);
  return tag + (visit.wants_json ? "-json\"" : "\"");
}

}  // namespace web
