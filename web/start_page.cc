// SPDX-License-Identifier: GPL-2.0-or-later
// The first page: what this collection holds, and what may be asked of it in each of the six languages.
#include "search/json.h"
#include "search/overview.h"
#include "web/names.h"
#include "web/pages.h"
#include "web/template.h"
#include "web/tools.h"

namespace web {

namespace {

Data figure(const Visit& visit, std::string_view key, std::uint32_t count) {
  Data data;
  data.set("number", grouped(visit.ui, count));
  data.set("label", text(visit.ui, key, count));
  return data;
}

// Of each facet the most frequent values, as links into the search.
Data ways_in(const Visit& visit, const search::Facet& facet) {
  Data values = list();
  std::size_t shown = 0;
  for (const search::FacetValue& value : facet.values) {
    if (++shown > 10) break;
    Data entry;
    entry.set("name", value_name(facet.field, value.value, visit.ui));
    entry.set("lang", facet.field == "lang" ? value.value : std::string(corpus::code(visit.ui)));
    entry.set("count", (facet.exact ? "" : "≈ ") + grouped(visit.ui, value.count));
    entry.set("href", visit.to_page("/search", {{facet.field, value.value}}));
    values.push_back(entry);
  }
  Data data;
  data.set("label", std::string(text(visit.ui, "facet-" + facet.field)));
  data.set("values", values);
  return data;
}

Data example(const Visit& visit, Language language, const char* key, const char* page) {
  const std::string words(text(language, key));
  Data data;
  data.set("words", words);
  data.set("lang", std::string(corpus::code(language)));
  data.set("dir", corpus::right_to_left(language) ? "rtl" : "ltr");
  data.set("href", visit.to_page(page, {{"q", words}}));
  return data;
}

// What may be typed, in the reader's language: words, and the four kinds of questions.
Data own_examples(const Visit& visit) {
  Data data = list();
  data.push_back(example(visit, visit.ui, "example", "/search"));
  for (const char* key : {"example-question", "example-principles", "example-obligation", "example-history"})
    data.push_back(example(visit, visit.ui, key, "/ask"));
  return data;
}

// The first question in the five other languages.
Data other_examples(const Visit& visit) {
  Data data = list();
  for (const Language language : corpus::kLanguages)
    if (language != visit.ui) data.push_back(example(visit, language, "example-question", "/ask"));
  return data;
}

Data tasks(const Visit& visit) {
  Data data = list();
  for (const Tool& tool : kTools) {
    Data entry;
    entry.set("href", visit.to_page(tool.path));
    entry.set("name", std::string(text(visit.ui, tool.heading)));
    entry.set("explained", std::string(text(visit.ui, tool.explained)));
    data.push_back(entry);
  }
  return data;
}

}  // namespace

Page start_page(const Visit& visit) {
  const auto overview = search::overview(*visit.index);
  if (!overview) return refusal_page(visit, overview.error());
  if (visit.wants_json) return json_page(search::to_json(*overview));
  Data data, figures = list(), ways = list();
  figures.push_back(figure(visit, "figure-works", overview->works));
  figures.push_back(figure(visit, "figure-expressions", overview->expressions));
  figures.push_back(figure(visit, "figure-provisions", overview->provisions));
  figures.push_back(figure(visit, "figure-ghosts", overview->ghosts));
  for (const search::Facet& facet : overview->facets) {
    if (facet.field != "part" && facet.field != "subject") ways.push_back(ways_in(visit, facet));
  }
  data.set("figures", figures);
  data.set("ways", ways);
  data.set("questions", own_examples(visit));
  data.set("elsewhere", other_examples(visit));
  data.set("tasks", tasks(visit));
  data.set("has-period", !overview->first.empty());
  data.set("period",
           text(visit.ui, "period", long_date(visit.ui, overview->first), long_date(visit.ui, overview->last)));
  data.set("empty", overview->works == 0);
  Frame frame;
  frame.title = text(visit.ui, "tagline");
  frame.kind = "start";
  frame.json = "/index.json";
  return html_page(visit, frame, "start", std::move(data));
}

}  // namespace web
