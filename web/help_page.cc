// SPDX-License-Identifier: GPL-2.0-or-later
// What a query may say and which addresses there are: from the table of fields and the table of routes.
#include <string>

#include "corpus/fields.h"
#include "web/known_parameters.h"
#include "web/pages.h"
#include "web/routes.h"
#include "web/template.h"

namespace web {

namespace {

// Forms of the query language; what each does is the message "syntax-" + its key.
constexpr std::pair<const char*, const char*> kSyntax[] = {
    {"words", "human security"},
    {"phrase", "\"human security\" · «безопасность человека»"},
    {"symbol", "S/RES/1325 · A/RES/71/129"},
    {"and", "water AND sanitation"},
    {"or", "girls OR women"},
    {"not", "disarmament NOT nuclear"},
    {"near", "climate NEAR/5 security"},
    {"prefix", "humanit*"},
    {"exact", "+children"},
    {"field", "body:sc part:operative"},
    {"range", "year:2015..2017"},
    {"title", "title:\"clean water\""},
};

Data row(const std::string& first, const std::string& second, const std::string& href = {}) {
  Data data;
  data.set("linked", !href.empty());
  data.set("href", href);
  data.set("name", first);
  data.set("text", second);
  return data;
}

Data syntax_rows(const Visit& visit) {
  Data rows = list();
  for (const auto& [key, example] : kSyntax) {
    const std::string meaning(text(visit.ui, std::string("syntax-") + key));
    const std::string query = std::string(example).substr(0, std::string_view(example).find(" ·"));
    rows.push_back(row(example, meaning, visit.to_page("/search", {{"q", query}})));
  }
  return rows;
}

Data field_rows(const Visit& visit) {
  Data rows = list();
  for (const corpus::Field& field : corpus::fields()) {
    const std::string key = "field-" + std::string(field.name);
    if (has_text(visit.ui, key)) rows.push_back(row(std::string(field.name) + ":", std::string(text(visit.ui, key))));
  }
  return rows;
}

Data address_rows(const Visit& visit) {
  Data rows = list();
  for (const Route& route : routes()) {
    if (route.example.empty()) continue;
    const std::string json = route.json ? " · .json" : "";
    const std::string takes = listed_parameters(route.takes);
    std::string meaning(text(visit.ui, route.doc));
    if (!takes.empty() && takes != "*") meaning = text(visit.ui, "route-with-parameters", meaning, takes);
    rows.push_back(row(std::string(route.example) + json, meaning, std::string(route.example)));
  }
  return rows;
}

}  // namespace

Page help_page(const Visit& visit) {
  Data data;
  data.set("syntax", syntax_rows(visit));
  data.set("fields", field_rows(visit));
  data.set("addresses", address_rows(visit));
  Frame frame;
  frame.title = text(visit.ui, "help");
  frame.kind = "help";
  return html_page(visit, frame, "help", std::move(data));
}

}  // namespace web
