// SPDX-License-Identifier: GPL-2.0-or-later
// Questions and their answers; definitions, principles, obligations; the history of a concept.
#include <algorithm>

#include "corpus/strength.h"
#include "search/ask.h"
#include "search/filter_values.h"
#include "search/history.h"
#include "search/overview.h"
#include "search/say.h"
#include "search/stated.h"
#include "web/added_words.h"
#include "web/answer_data.h"
#include "web/ascii.h"
#include "web/names.h"
#include "web/options.h"
#include "web/pages.h"
#include "web/template.h"
#include "web/year_chart.h"

namespace web {

namespace {

constexpr std::size_t kLongestWords = 300;  // bytes of a field
constexpr std::uint32_t kOnPage = 100;      // entries of a list
constexpr std::size_t kMostWithout = 50;    // words taken off

std::string field(const Visit& visit, std::string_view name) {
  return std::string(visit.parameters.get(name).substr(0, kLongestWords));
}

Frame frame_of(const Visit& visit, std::string title, const char* address) {
  Frame frame;
  frame.title = std::move(title);
  frame.kind = "results";
  frame.query = field(visit, "q");
  frame.indexed = false;
  frame.json = std::string(address) + ".json" + visit.parameters.without("ui").query();
  return frame;
}

Data way(const std::string& name, const std::string& href) {
  Data data;
  data.set("name", name);
  data.set("href", href);
  return data;
}

// Other pages about what is asked.
Data ways_of(const Visit& visit, const search::Asking& asking) {
  Data ways = list();
  const std::string term = asking.term.empty() ? asking.question : asking.term;
  for (const char* page : {"define", "principles", "history", "obligations"})
    ways.push_back(
        way(text(visit.ui, std::string(page) + "-of", term), visit.to_page("/" + std::string(page), {{"q", term}})));
  ways.push_back(way(std::string(text(visit.ui, "search-instead")),
                     visit.to_page("/search", {{"q", asking.question}, {"as", "words"}})));
  return ways;
}

void add_refusal(const Visit& visit, const search::AskAnswer& answer, Data& data) {
  data.set("refused", !answer.refusal.empty());
  if (answer.refusal.empty()) return;
  const search::Refusal& refusal = answer.refusal.front();
  search::Refusal shown = refusal;
  shown.searched = shown_symbol(refusal.searched);
  data.set("sentence", search::words(shown, visit.ui, answer.searched_works));
  data.set("searched", text(visit.ui, "answer-searched", answer.searched_works));
  data.set("choices", choices_data(visit, refusal.choices));
  data.set("has-choices", !refusal.choices.empty());
}

// Under a refusal, what has part of what was asked.
void add_nearest(const Visit& visit, const search::AskAnswer& answer, Data& data) {
  Data nearest = list();
  for (const search::AskedAnswer& one : answer.nearest) nearest.push_back(answer_data(visit, one));
  data.set("has-nearest", !answer.nearest.empty());
  data.set("nearest-heading", search::say(visit.ui, "answers-nearest"));
  data.set("nearest", nearest);
}

search::StatedRequest request_of(const Visit& visit, const std::string& kind, std::uint32_t usual) {
  search::StatedRequest request;
  request.kind = kind;
  request.words = field(visit, "q");
  request.language = request.words.empty() && !visit.wants_json ? visit.reading() : visit.asked;
  request.addressee = field(visit, "on");
  request.act = field(visit, "act");
  request.strength = field(visit, "strength");
  request.body = field(visit, "body");
  request.from = field(visit, "from");
  request.to = field(visit, "to");
  request.due = field(visit, "due");
  request.reports = visit.parameters.get("reports") == "1";
  request.drafts = visit.parameters.get("drafts") == "1";
  request.limit = std::max(1u, visit.parameters.number("limit", usual, search::kMostStated));
  return request;
}

Data fields_of(const Visit& visit, std::initializer_list<const char*> names) {
  Data fields = list();
  for (const char* name : names) {
    Data entry;
    entry.set("name", name);
    entry.set("label", std::string(text(visit.ui, "register-" + std::string(name))));
    entry.set("value", field(visit, name));
    fields.push_back(entry);
  }
  return fields;
}

Data select(const Visit& visit, const std::string& name, const Options& options) {
  Data data;
  data.set("name", name);
  data.set("label", std::string(text(visit.ui, "register-" + name)));
  data.set("options", options_data(field(visit, name), options));
  return data;
}

// Which of the bodies held here.
Data body_select(const Visit& visit) {
  Options bodies = {{"", std::string(text(visit.ui, "audit-all"))}};
  if (const auto overview = search::overview(*visit.index))
    for (const search::Facet& facet : overview->facets)
      for (const search::FacetValue& value : facet.values)
        if (facet.field == "body") bodies.emplace_back(value.value, body_name(value.value, visit.ui));
  return select(visit, "body", bodies);
}

// What is done, how strongly, and by which body.
Data selects_of(const Visit& visit) {
  Options strengths = {{"", std::string(text(visit.ui, "register-duties"))}};
  for (const std::string& one : corpus::strengths()) strengths.emplace_back(one, text(visit.ui, "strength-" + one));
  strengths.emplace_back("any", text(visit.ui, "register-any-strength"));
  Options acts = {{"", std::string(text(visit.ui, "register-any-act"))}};
  for (const std::string& one : corpus::acts()) {
    const std::string name = lower(one);
    acts.emplace_back(name, text(visit.ui, "act-" + name));
  }
  Data selects = list();
  selects.push_back(select(visit, "act", acts));
  selects.push_back(select(visit, "strength", strengths));
  selects.push_back(body_select(visit));
  return selects;
}

Data list_of_one(const Data& data) {
  Data one = list();
  one.push_back(data);
  return one;
}

// What the register of obligations has beside the lists of definitions and principles.
void add_register(const Visit& visit, const search::StatedRequest& request, Data& data) {
  data.set("obligations", true);
  data.set("reports", request.reports);
  data.set("drafts", request.drafts);
  data.set("fields", fields_of(visit, {"on", "due", "from", "to"}));
  data.set("selects", selects_of(visit));
  const std::string query = visit.parameters.without("ui").without("limit").query();
  data.set("ics", "/obligations.ics" + query);
  data.set("csv", "/obligations.csv" + query);
}

// "Definitions", or "Definitions of human security".
std::string heading_of(const Visit& visit, const std::string& page, const std::string& words) {
  return words.empty() ? std::string(text(visit.ui, page + "-heading"))
                       : text(visit.ui, page + "-of", isolated(visit.ui, words));
}

Page listing(const Visit& visit, const std::string& page, const std::string& kind) {
  const std::uint32_t most = kind == "obligation" && visit.wants_json ? search::kMostStated : search::kMostShown;
  const Language told = visit.wants_json ? Language::en : visit.ui;
  if (const std::string wrong = search::wrong_count(visit.parameters.get("limit"), most, told); !wrong.empty())
    return value_page(visit, text(told, "label-and-value", "limit", wrong), visit.wants_json);
  const search::StatedRequest request = request_of(visit, kind, kOnPage);
  const bool asked = kind == "obligation" || !request.words.empty();
  const auto answer = search::stated(*visit.index, request);
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data;
  const std::string heading = heading_of(visit, page, request.words);
  data.set("heading", heading);
  data.set("explained", std::string(text(visit.ui, page + "-explained")));
  data.set("action", "/" + page);
  data.set("words-label", std::string(text(visit.ui, page + "-words")));
  data.set("words", request.words);
  if (kind == "obligation") {
    add_register(visit, request, data);
  } else {
    data.set("fields", fields_of(visit, {"from", "to"}));
    data.set("selects", list_of_one(body_select(visit)));
  }
  const Data answers = stated_list(visit, answer->entries);
  data.set("asked", asked);
  data.set("count", search::say(visit.ui, "count-" + kind, answer->entries.size()));
  data.set("cut", answer->cut);
  data.set("none", asked && answer->entries.empty());
  data.set("search-words", visit.to_page("/search", {{"q", request.words}, {"as", "words"}}));
  data.set("answers", answers);
  data.set("has-answers", !answer->entries.empty());
  return html_page(visit, frame_of(visit, heading, ("/" + page).c_str()), "stated", std::move(data));
}

Page file_page(const Visit& visit, std::string (*written)(const search::StatedAnswer&), const char* type) {
  const std::string wrong = search::wrong_count(visit.parameters.get("limit"), search::kMostStated, Language::en);
  if (!wrong.empty()) return value_page(visit, text(Language::en, "label-and-value", "limit", wrong), true);
  search::StatedRequest request = request_of(visit, "obligation", search::kMostStated);
  request.dated = written == search::to_ics;
  const auto answer = search::stated(*visit.index, request);
  if (!answer) return refusal_page(visit, answer.error());
  Page page;
  page.type = type;
  page.body = written(*answer);
  return page;
}

Data carriers_data(const Visit& visit, const search::HistoryAnswer& answer) {
  Data carriers = list();
  for (const search::Carrier& carrier : answer.carriers) {
    Data entry, links = list();
    entry.set("href", visit.to(carrier.work.symbol));
    entry.set("symbol", shown_symbol(carrier.work.symbol));
    entry.set("title", carrier.work.title);
    entry.set("date", long_date(visit.ui, carrier.work.date));
    entry.set("mentions", text(visit.ui, "figure-provisions-of", carrier.mentions));
    bool any = false;
    for (const auto& [from, to] : answer.citations) {
      if (from != carrier.work.symbol) continue;
      Data link;
      link.set("href", visit.to(to));
      link.set("symbol", shown_symbol(to));
      links.push_back(link);
      any = true;
    }
    entry.set("links", links);
    entry.set("cites", any);
    carriers.push_back(entry);
  }
  return carriers;
}

// The table's own years as a picture above it.
void add_chart(const Visit& visit, const search::HistoryAnswer& answer, Data& to) {
  std::vector<YearBar> bars;
  for (const search::YearCount& year : answer.years)
    if (const int number = std::atoi(year.year.c_str()); number > 0) bars.push_back({number, year.provisions});
  if (bars.size() < 2) return;
  const YearBar most = *std::max_element(
      bars.begin(), bars.end(), [](const YearBar& one, const YearBar& other) { return one.count < other.count; });
  const std::string peak =
      text(visit.ui, "history-most", std::to_string(most.year), text(visit.ui, "figure-provisions-of", most.count));
  const YearChart chart =
      year_chart(bars, std::string(text(visit.ui, "history-years")) + ". " + peak, corpus::right_to_left(visit.ui));
  Data decades = list();
  for (const int decade : chart.decades) {
    Data entry;
    entry.set("year", std::to_string(decade));
    decades.push_back(entry);
  }
  to.set("chart", chart.svg);
  to.set("decades", decades);
  to.set("most", peak);
}

Data years_data(const Visit& visit, const search::HistoryAnswer& answer) {
  Data years = list();
  for (const search::YearCount& year : answer.years) {
    Data entry;
    entry.set("year", year.year.empty() ? std::string(text(visit.ui, "history-undated")) : year.year);
    entry.set("href", year.year.empty() ? "" : visit.to_page("/search", {{"q", answer.asked}, {"year", year.year}}));
    entry.set("provisions", grouped(visit.ui, year.provisions));
    entry.set("works", grouped(visit.ui, year.works));
    years.push_back(entry);
  }
  return years;
}

}  // namespace

Page ask_page(const Visit& visit) {
  search::AskRequest request;
  request.question = std::string(visit.parameters.get("q").substr(0, 2048));
  request.language = visit.asked;
  if (!visit.wants_json) request.reading = visit.ui;
  request.limit = std::max(1u, visit.parameters.number("limit", 10, 50));
  for (const std::string_view text : visit.parameters.all("without"))
    if (request.without.size() < kMostWithout) request.without.emplace_back(text);
  if (request.question.empty() && !visit.wants_json) return redirect(visit.to_page("/"));
  const auto answer = search::ask(*visit.index, request);
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data, answers = list();
  for (const search::AskedAnswer& one : answer->answers) answers.push_back(answer_data(visit, one));
  data.set("heading", request.question);
  data.set("summary", search::say(visit.ui, "intent-" + std::string(search::name(answer->asking.intent))));
  data.set("answers", answers);
  data.set("has-answers", !answer->answers.empty());
  add_nearest(visit, *answer, data);
  const Data across = added_words_data(visit, "/ask", answer->across);
  data.set("across", across);
  data.set("has-across", across.is_non_empty_list());
  const Parameters all = visit.parameters.without("without");
  data.set("across-on-href", request.without.empty() ? "" : "/ask" + all.query());
  data.set("ways", ways_of(visit, answer->asking));
  if (answer->undefined) data.set("undefined", search::say(visit.ui, search::undefined_key(*answer)));
  add_refusal(visit, *answer, data);
  return html_page(visit, frame_of(visit, request.question, "/ask"), "ask", std::move(data));
}

Page define_page(const Visit& visit) { return listing(visit, "define", "definition"); }
Page principles_page(const Visit& visit) { return listing(visit, "principles", "principle"); }
Page obligations_page(const Visit& visit) { return listing(visit, "obligations", "obligation"); }
Page calendar_page(const Visit& visit) { return file_page(visit, search::to_ics, "text/calendar; charset=utf-8"); }
Page table_page(const Visit& visit) { return file_page(visit, search::to_csv, "text/csv; charset=utf-8"); }

Page history_page(const Visit& visit) {
  const std::string words = field(visit, "q");
  const auto answer = search::history(*visit.index, words, visit.asked);
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data, firsts = list();
  for (const search::AskedAnswer& first : answer->firsts) firsts.push_back(answer_data(visit, first));
  const std::string heading = heading_of(visit, "history", words);
  data.set("heading", heading);
  data.set("words", words);
  data.set("asked", !words.empty());
  data.set("count", text(visit.ui, "register-count", answer->provisions));
  data.set("sampled", answer->sampled);
  data.set("none", !words.empty() && answer->provisions == 0);
  data.set("search-words", visit.to_page("/search", {{"q", words}, {"as", "words"}}));
  data.set("firsts", firsts);
  data.set("has-firsts", !answer->firsts.empty());
  data.set("years", years_data(visit, *answer));
  add_chart(visit, *answer, data);
  data.set("has-years", !answer->years.empty());
  data.set("definitions", stated_list(visit, answer->definitions));
  data.set("has-definitions", !answer->definitions.empty());
  data.set("carriers", carriers_data(visit, *answer));
  data.set("has-carriers", !answer->carriers.empty());
  return html_page(visit, frame_of(visit, heading, "/history"), "history", std::move(data));
}

}  // namespace web
