// SPDX-License-Identifier: GPL-2.0-or-later
// The page of results: one hit for each work, facets to narrow them, what became of the query.
#include "search/find.h"

#include <algorithm>

#include "search/asking.h"
#include "search/json.h"
#include "search/say.h"
#include "web/added_words.h"
#include "web/markup.h"
#include "web/names.h"
#include "web/pager.h"
#include "web/pages.h"
#include "web/search_request.h"
#include "web/template.h"

namespace web {

namespace {

using search::Hit;
using search::SearchAnswer;

std::string search_address(const Parameters& parameters) { return "/search" + parameters.without("offset").query(); }

Data language_chip(const Visit& visit, const Hit& hit, Language language) {
  Data chip;
  chip.set("code", std::string(corpus::code(language)));
  chip.set("name", std::string(corpus::own_name(language)));
  chip.set("href", visit.to(hit.symbol, hit.provision, language));
  return chip;
}

std::string excerpt(const Hit& hit) {
  const std::string html = marked(hit.text, hit.marks);
  return (hit.cut_before ? "… " : "") + html + (hit.cut_after ? " …" : "");
}

std::string name_in_words(const Hit& hit, Language language) {
  const std::string name = described(hit.symbol, language);
  return name.empty() ? shown_symbol(hit.symbol) : name;
}

std::string address_of(const Visit& visit, const Hit& hit) {
  return hit.language == Language::unknown || hit.language == visit.ui
             ? visit.to(hit.symbol, hit.provision)
             : visit.to(hit.symbol, hit.provision, hit.language);
}

Data hit_data(const Visit& visit, const Hit& hit) {
  Data data;
  const Visit& v = visit;
  data.set("symbol", is_named_instrument(hit.symbol) ? "" : shown_symbol(hit.symbol));
  data.set("href", address_of(v, hit));
  data.set("title", marked(hit.title, hit.title_marks));
  data.set("described", hit.title.empty() ? name_in_words(hit, v.ui) : "");
  data.set("lang", std::string(corpus::code(hit.language)));
  data.set("dir", corpus::right_to_left(hit.language) ? "rtl" : "ltr");
  data.set("body", hit.body.empty() ? "" : body_name(hit.body, v.ui));
  data.set("type", hit.type.empty() ? "" : type_name(hit.type, v.ui));
  data.set("date", long_date(v.ui, hit.date));
  data.set("place", hit.provision.empty() ? "" : provision_name(hit.kind, hit.number, hit.provision, v.ui));
  data.set("text", excerpt(hit));
  data.set("has-text", !hit.text.empty());
  data.set("ghost", !hit.held);
  data.set("named", hit.by_symbol);
  data.set("translated", hit.translated);
  data.set("more", hit.more > 0 ? text(v.ui, "more-provisions", hit.more) : "");
  data.set("cited", hit.cited > 0 ? text(v.ui, "cited", hit.cited) : "");
  data.set("cited-by", document_address(hit.symbol) + "/cited-by" + v.kept().query());
  data.set("sample", is_sample(hit.symbol));
  Data chips = list();
  for (const Language language : hit.languages) chips.push_back(language_chip(v, hit, language));
  data.set("languages", chips);
  data.set("has-languages", !hit.languages.empty());
  return data;
}

// The hits with what is folded under each of them.
Data hits_data(const Visit& visit, const std::vector<Hit>& hits) {
  Data list_of_hits = list();
  for (auto hit = hits.begin(); hit != hits.end();) {
    Data data = hit_data(visit, *hit);
    Data series = list();
    auto other = hit + 1;
    for (; other != hits.end() && !other->series_of.empty(); ++other) {
      Data entry;
      entry.set("symbol", shown_symbol(other->symbol));
      entry.set("date", long_date(visit.ui, other->date));
      entry.set("href", address_of(visit, *other));
      series.push_back(entry);
    }
    const auto others = static_cast<std::uint32_t>(other - hit - 1);
    data.set("series", series);
    data.set("has-series", others > 0);
    data.set("series-others", others > 0 ? text(visit.ui, "series-others", others) : "");
    data.set("fold-off-href", search_address(visit.parameters.with("fold", "off")));
    list_of_hits.push_back(data);
    hit = other;
  }
  return list_of_hits;
}

Data facet_data(const Visit& visit, const search::Facet& facet) {
  Data values = list();
  for (const search::FacetValue& value : facet.values) {
    Data entry;
    entry.set("name", value_name(facet.field, value.value, visit.ui));
    entry.set("lang", facet.field == "lang" ? value.value : std::string(corpus::code(visit.ui)));
    entry.set("count", (facet.exact ? "" : "≈ ") + grouped(visit.ui, value.count));
    entry.set("chosen", value.chosen);
    entry.set("href", search_address(value.chosen ? visit.parameters.without(facet.field, value.value)
                                                  : visit.parameters.and_also(facet.field, value.value)));
    values.push_back(entry);
  }
  Data data;
  data.set("field", facet.field);
  data.set("label", std::string(text(visit.ui, "facet-" + facet.field)));
  data.set("values", values);
  const bool years = facet.field == "year" || facet.field == "subject";
  const bool chosen = std::any_of(facet.values.begin(), facet.values.end(), [](const auto& v) { return v.chosen; });
  data.set("open", !years || chosen);
  return data;
}

// What is chosen, each with a link that takes it away.
Data chosen_data(const Visit& visit) {
  Data chosen = list();
  const auto add = [&](std::string_view field, std::string_view name, const Parameters& without) {
    Data entry;
    entry.set("text", text(visit.ui, "label-and-value", text(visit.ui, "facet-" + std::string(field)), name));
    entry.set("href", search_address(without));
    chosen.push_back(entry);
  };
  for (const std::string_view field : filter_names()) {
    for (const std::string_view value : visit.parameters.all(field))
      add(field, value_name(field, value, visit.ui), visit.parameters.without(field, value));
  }
  for (const char* field : {"from", "to"}) {
    const std::string_view value = visit.parameters.get(field);
    if (!value.empty()) add(field, value, visit.parameters.without(field));
  }
  return chosen;
}

// What the form must carry along: everything but what it has fields for.
Data hidden_data(const Visit& visit) {
  Data hidden = list();
  for (const auto& [name, value] : visit.parameters.list()) {
    const bool known = name == "ui" || name == "across" || name == "without" ||
                       std::find(filter_names().begin(), filter_names().end(), name) != filter_names().end();
    if (!known || value.empty()) continue;
    Data entry;
    entry.set("name", name);
    entry.set("value", value);
    hidden.push_back(entry);
  }
  return hidden;
}

Data remarks_data(const Visit& visit, const SearchAnswer& answer) {
  Data remarks = list();
  for (const search::Remark& remark : answer.remarks) {
    Data entry;
    entry.set("text", search::words(remark, visit.ui));
    remarks.push_back(entry);
  }
  return remarks;
}

void add_across(const Visit& visit, const SearchAnswer& answer, Data& to) {
  const Data across = added_words_data(visit, "/search", answer.across);
  to.set("across", across);
  to.set("has-across", across.is_non_empty_list());
  to.set("across-off-href", search_address(visit.parameters.with("across", "off")));
  const bool changed = !visit.parameters.get("across").empty() || !visit.parameters.get("without").empty();
  const bool unfolded = visit.parameters.get("fold") == "off";
  to.set("fold-on-href", unfolded ? search_address(visit.parameters.without("fold")) : "");
  to.set("across-on-href", changed ? search_address(visit.parameters.without("across").without("without")) : "");
}

void add_counts(const Visit& visit, const SearchAnswer& answer, Data& to) {
  to.set("count", text(visit.ui, answer.exact ? "results" : "results-about", answer.total));
  to.set("none", answer.hits.empty() && answer.offset == 0);
  const auto entries =
      std::count_if(answer.hits.begin(), answer.hits.end(), [](const Hit& hit) { return hit.series_of.empty(); });
  const std::uint32_t shown = answer.offset + static_cast<std::uint32_t>(entries);
  to.set("range", answer.hits.empty()
                      ? ""
                      : text(visit.ui, "results-range", std::to_string(answer.offset + 1), std::to_string(shown)));
  add_pages(visit, "/search", {answer.offset, answer.limit, answer.next}, to);
}

}  // namespace

namespace {

// What is put as a question goes to the answers, unless its words are to be searched (as=words) or are narrowed down.
bool is_question(const Visit& visit) {
  if (visit.wants_json || !visit.parameters.get("as").empty()) return false;
  for (const std::string_view field : filter_names())
    if (!visit.parameters.get(field).empty()) return false;
  thread_local corpus::Analyser analyser;
  const search::Asking asking = search::read_question(visit.parameters.get("q"), corpus::Language::unknown, analyser);
  return asking.question_words && asking.intent != search::Intent::search && search::asks(asking);
}

}  // namespace

Page search_page(const Visit& visit) {
  if (is_question(visit)) return redirect("/ask" + visit.parameters.query());
  const auto answer = search::find(*visit.index, search_request(visit));
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data;
  const std::string words(visit.parameters.get("q"));
  data.set("heading",
           words.empty() ? std::string(text(visit.ui, "all-documents")) : text(visit.ui, "results-for", words));
  add_counts(visit, *answer, data);
  Data facets = list();
  for (const search::Facet& facet : answer->facets) facets.push_back(facet_data(visit, facet));
  data.set("hits", hits_data(visit, answer->hits));
  data.set("facets", facets);
  data.set("remarks", remarks_data(visit, *answer));
  add_across(visit, *answer, data);
  const Data chosen = chosen_data(visit);
  data.set("chosen", chosen);
  data.set("has-chosen", chosen.is_non_empty_list());
  data.set("hidden", hidden_data(visit));
  data.set("from", std::string(visit.parameters.get("from")));
  data.set("to", std::string(visit.parameters.get("to")));
  data.set("words", words);
  data.set("has-spelling", answer->spelling.has_value());
  if (answer->spelling) {
    data.set("spelling", answer->spelling->words);
    data.set("spelling-lang", std::string(corpus::code(answer->spelling->language)));
    data.set("spelling-href", search_address(visit.parameters.with("q", answer->spelling->words)));
  }
  Frame frame;
  frame.title = words.empty() ? std::string(text(visit.ui, "all-documents")) : words;
  frame.kind = "results";
  frame.query = words;
  frame.indexed = false;
  frame.json = "/search.json" + visit.parameters.without("ui").query();
  return html_page(visit, frame, "search", std::move(data));
}

}  // namespace web
