// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/document_head.h"

#include <nlohmann/json.hpp>

#include <set>

#include "corpus/symbol.h"
#include "web/address.h"
#include "web/markup.h"
#include "web/names.h"

namespace web {

namespace {

using Json = nlohmann::ordered_json;

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
}

std::string date_of(const corpus::Metadata& data) { return data.adopted.empty() ? data.published : data.adopted; }

// Only what is said explicitly: "recalls" and the like are citations and nothing more.
Json cited_works(const search::ShowAnswer& shown) {
  std::set<std::string> symbols;
  for (const search::ShownProvision& provision : shown.provisions) {
    for (const search::ShownCitation& citation : provision.citations) symbols.insert(citation.citation.target);
  }
  symbols.erase("");
  return Json(symbols);
}

Json legislation(const Visit& visit, const search::ShowAnswer& shown) {
  const corpus::Metadata& data = shown.expression.metadata;
  const std::string code(corpus::code(shown.language)), date = date_of(data);
  Json json = {{"@context", "https://schema.org"}, {"@type", "Legislation"}};
  json["@id"] = data.iri.empty() ? visit.origin + document_address(shown.symbol) : data.iri;
  json["url"] = visit.origin + document_address(shown.symbol);
  json["legislationIdentifier"] = shown.symbol;
  json["name"] = data.title.empty() ? shown.symbol : data.title;
  json["inLanguage"] = code;
  if (!date.empty()) json["legislationDate"] = date;
  if (!data.body.empty())
    json["legislationPassedBy"] = {{"@type", "Organization"}, {"name", body_name(data.body, shown.language)}};
  if (!data.type.empty()) json["legislationType"] = type_name(data.type, Language::en);
  for (const corpus::Subject& subject : data.subjects)
    json["about"].push_back(subject.uri.empty() ? subject.label : subject.uri);
  for (const Language other : shown.languages) {
    if (other == shown.language) continue;
    const std::string held(corpus::code(other));
    json["workTranslation"].push_back({{"@type", "Legislation"},
                                       {"inLanguage", held},
                                       {"url", visit.origin + document_address(shown.symbol) + "?lang=" + held}});
  }
  json["citation"] = cited_works(shown);
  const std::string official = corpus::official_link(shown.symbol, shown.language);
  if (!official.empty() && !is_sample(shown.symbol)) json["isBasedOn"] = official;
  return json;
}

void add_meta(std::string& html, std::string_view name, std::string_view content) {
  if (content.empty()) return;
  html.append("<meta name=\"").append(name).append("\" content=\"").append(escaped(content)).append("\">\n");
}

// JSON for a script element: "<", ">", "&" and the line separators of JavaScript are written as escapes.
std::string script_json(std::string json) {
  replace_all(json, "<", "\\u003c");
  replace_all(json, ">", "\\u003e");
  replace_all(json, "&", "\\u0026");
  replace_all(json, "\u2028", "\\u2028");
  replace_all(json, "\u2029", "\\u2029");
  return json;
}

}  // namespace

std::string document_head(const Visit& visit, const search::ShowAnswer& shown) {
  const corpus::Metadata& data = shown.expression.metadata;
  std::string html;
  add_meta(html, "DC.identifier", shown.symbol);
  add_meta(html, "DC.title", data.title);
  add_meta(html, "DC.date", date_of(data));
  add_meta(html, "DC.language", corpus::code(shown.language));
  add_meta(html, "DC.creator", body_name(data.body, shown.language));
  add_meta(html, "DC.type", type_name(data.type, Language::en));
  if (!is_sample(shown.symbol)) add_meta(html, "DC.source", corpus::official_link(shown.symbol, shown.language));
  for (const corpus::Subject& subject : data.subjects) add_meta(html, "DC.subject", subject.label);
  const std::string canonical = visit.origin + document_address(shown.symbol);
  html.append("<link rel=\"canonical\" href=\"").append(escaped(canonical)).append("\">\n");
  for (const Language language : shown.languages) {
    const std::string code(corpus::code(language));
    html.append("<link rel=\"alternate\" hreflang=\"").append(code).append("\" href=\"");
    html.append(escaped(canonical)).append("?lang=").append(code).append("\">\n");
  }
  const std::string json = legislation(visit, shown).dump(-1, ' ', false, Json::error_handler_t::replace);
  return html + "<script type=\"application/ld+json\">" + script_json(json) + "</script>\n";
}

}  // namespace web
