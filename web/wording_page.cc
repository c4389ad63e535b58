// SPDX-License-Identifier: GPL-2.0-or-later
// Where words were agreed before: the form, the precedents of each phrase, and the check of a quotation.
#include <algorithm>

#include "corpus/draft.h"
#include "search/say.h"
#include "search/wording.h"
#include "web/changed_text.h"
#include "web/markup.h"
#include "web/names.h"
#include "web/pages.h"
#include "web/problem.h"
#include "web/template.h"

namespace web {

namespace {

constexpr std::uint32_t kMostPlaces = 50;

using search::AgreedPlace;
using search::Phrase;

std::string code_of(Language language) { return std::string(corpus::code(language)); }
const char* direction(Language language) { return corpus::right_to_left(language) ? "rtl" : "ltr"; }

Data place_data(const Visit& visit, const AgreedPlace& place) {
  Data data;
  data.set("symbol", shown_symbol(place.symbol));
  data.set("href", visit.to(place.symbol, place.provision, place.language));
  data.set("lineage",
           document_address(place.symbol) + "/lineage" + visit.kept().with("provision", place.provision).query());
  data.set("place", provision_name(place.kind, place.number, place.provision, visit.ui));
  data.set("title", place.title);
  data.set("body", place.body.empty() ? "" : body_name(place.body, visit.ui));
  data.set("date", long_date(visit.ui, place.date));
  data.set("voting", voting_name(place.voting, visit.ui));
  data.set("verb", place.verb);
  data.set("strength", place.strength.empty() ? "" : std::string(text(visit.ui, "strength-" + place.strength)));
  data.set("not-adopted", !place.adopted);
  data.set("lang", code_of(place.language));
  data.set("dir", direction(place.language));
  data.set("text",
           place.changes.empty() ? marked(place.text, {place.found}) : changed_text(visit, place.text, place.changes));
  return data;
}

std::string as_it_is(std::string_view value, Language) { return std::string(value); }

// "General Assembly 12, Security Council 3": each value under its name in the language of the page.
std::string counted(const Visit& visit, const std::vector<search::Counted>& counts,
                    std::string (*name)(std::string_view, Language)) {
  std::string line;
  for (const search::Counted& one : counts) {
    const std::string counted = isolated(visit.ui, name(one.value, visit.ui)) + " " + grouped(visit.ui, one.count);
    line = line.empty() ? counted : text(visit.ui, "list-of-two", line, counted);
  }
  return line;
}

std::string end_of(const Visit& visit, const std::optional<AgreedPlace>& place) {
  if (!place) return {};
  return text(visit.ui, "list-of-two", isolated(visit.ui, shown_symbol(place->symbol)),
              long_date(visit.ui, place->date));
}

Data phrase_data(const Visit& visit, const Phrase& phrase, Language language) {
  Data data;
  const search::Precedent& precedent = phrase.precedent;
  data.set("text", phrase.text);
  data.set("lang", code_of(language));
  data.set("dir", direction(language));
  data.set("state", std::string(search::name(phrase.state)));
  data.set("state-name", std::string(text(visit.ui, "wording-" + std::string(search::name(phrase.state)))));
  const bool some = precedent.adoptions + precedent.others > 0;
  data.set("has-precedent", some);
  data.set("counts", search::counts_in_words(precedent, visit.ui));
  data.set("first", end_of(visit, precedent.first));
  data.set("first-href", precedent.first ? visit.to(precedent.first->symbol, precedent.first->provision) : "");
  data.set("last", end_of(visit, precedent.last));
  data.set("last-href", precedent.last ? visit.to(precedent.last->symbol, precedent.last->provision) : "");
  data.set("bodies", counted(visit, precedent.bodies, body_name));
  data.set("verbs", counted(visit, precedent.verbs, as_it_is));
  data.set("votes", counted(visit, precedent.votes, search::manner_in_words));
  Data places = list();
  for (const AgreedPlace& place : phrase.places) places.push_back(place_data(visit, place));
  data.set("places", places);
  return data;
}

std::string language_said(const Visit& visit, Language language) {
  return search::say(visit.ui, "language-" + code_of(language));
}

void add_quote(const Visit& visit, const search::QuoteCheck& quote, Data& to) {
  Data data;
  const std::string name = shown_symbol(quote.symbol) + (quote.provision.empty() ? "" : " · " + quote.provision);
  std::string held;
  for (const Language one : quote.languages)
    held = held.empty() ? language_said(visit, one) : text(visit.ui, "list-of-two", held, language_said(visit, one));
  data.set("verdict", search::say(visit.ui, "quote-" + std::string(search::name(quote.verdict)),
                                  {name, language_said(visit, quote.language), held}));
  Data here = list(), elsewhere = list();
  if (quote.here) here.push_back(place_data(visit, *quote.here));
  if (quote.elsewhere) elsewhere.push_back(place_data(visit, *quote.elsewhere));
  data.set("here", here);
  data.set("elsewhere", elsewhere);
  data.set("has-elsewhere", quote.elsewhere.has_value());
  data.set("elsewhere-said", std::string(text(visit.ui, search::elsewhere_key(quote))));
  to.set("quote", data);
}

Page form_page(const Visit& visit, Data data, int status) {
  Frame frame;
  frame.title = text(visit.ui, "wording-title");
  frame.kind = "relations";
  frame.indexed = false;
  if (visit.draft == nullptr) frame.json = "/wording.json" + visit.parameters.without("ui").query();
  return html_page(visit, frame, "wording", std::move(data), status);
}

// A draft that is not read, and why.
Page unread(const Visit& visit, Data data, const std::string& sentence) {
  data.set("problem", sentence);
  data.set("asked", false);
  if (!visit.wants_json) return form_page(visit, std::move(data), 400);
  Page page = json_page(problem_json({400, sentence}), 400);
  page.type = problem_type;
  return page;
}

}  // namespace

Page wording_page(const Visit& visit) {
  search::WordingRequest request;
  request.text = visit.draft != nullptr ? visit.draft->bytes : std::string(visit.parameters.get("text"));
  if (visit.draft != nullptr && visit.draft->name != "-") request.file = visit.draft->name;
  request.in = visit.parameters.get("in");
  request.language = visit.asked;
  request.limit = std::max(1u, visit.parameters.number("limit", request.limit, kMostPlaces));
  Data data;
  data.set("text", request.file.empty() ? request.text : "");
  data.set("in", request.in);
  data.set("lang-asked", visit.parameters.get("lang"));
  const bool asked = request.text.find_first_not_of(" \t\r\n") != std::string::npos;
  data.set("asked", asked);
  if (asked || visit.wants_json) {
    const auto answer = search::wording(*visit.index, request);
    if (!answer && !request.file.empty()) {
      if (const auto read = corpus::read_draft(request.text, request.file); !read)
        return unread(visit, std::move(data), read.error().describe());
    }
    if (!answer) return refusal_page(visit, answer.error());
    if (visit.wants_json) return json_page(search::to_json(*answer));
    Data phrases = list();
    for (const Phrase& phrase : answer->phrases) phrases.push_back(phrase_data(visit, phrase, answer->language));
    data.set("phrases", phrases);
    if (answer->quote) add_quote(visit, *answer->quote, data);
    data.set("several", answer->phrases.size() > 1);
    std::string meter;
    for (const auto& [key, count] : {std::pair("exact", answer->exact), std::pair("near", answer->near),
                                     std::pair("part", answer->part), std::pair("none", answer->none)})
      meter.append(meter.empty() ? "" : " · ")
          .append(text(visit.ui, "label-and-value", text(visit.ui, "wording-" + std::string(key)),
                       grouped(visit.ui, count)));
    data.set("meter", meter);
  }
  return form_page(visit, std::move(data), 200);
}

}  // namespace web
