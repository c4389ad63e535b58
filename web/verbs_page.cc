// SPDX-License-Identifier: GPL-2.0-or-later
// What a verb of paragraphs becomes in the other languages.
#include "search/verbs.h"
#include "web/pages.h"
#include "web/template.h"

namespace web {

namespace {

std::string code_of(Language language) { return std::string(corpus::code(language)); }
const char* direction(Language language) { return corpus::right_to_left(language) ? "rtl" : "ltr"; }

// A share that is there but rounds to nothing is "< 1 %".
std::string percent(const Visit& visit, std::uint32_t part, std::uint32_t all) {
  const std::uint64_t share = all == 0 ? 0 : (std::uint64_t{100} * part + all / 2) / all;
  if (share == 0 && part > 0) return std::string(text(visit.ui, "percent-least"));
  return text(visit.ui, "percent", share);
}

Data verb_data(const Visit& visit, const search::VerbCount& verb, Language language, std::uint32_t all) {
  Data data;
  data.set("verb", verb.verb);
  data.set("href", visit.to_page("/verbs", {{"verb", verb.verb}, {"lang", code_of(language)}}));
  data.set("count", grouped(visit.ui, verb.count));
  data.set("share", percent(visit, verb.count, all));
  data.set("strength", verb.strength.empty() ? "" : std::string(text(visit.ui, "strength-" + verb.strength)));
  return data;
}

Data renderings_data(const Visit& visit, const search::Renderings& each, Language asked) {
  Data data, verbs = list();
  data.set("language", std::string(corpus::own_name(each.language)));
  data.set("lang", code_of(each.language));
  data.set("dir", direction(each.language));
  data.set("paragraphs", text(visit.ui, "verbs-paragraphs", each.paragraphs));
  for (const search::Rendering& one : each.verbs) {
    Data verb = verb_data(visit, one.verb, each.language, each.paragraphs), back = list();
    for (const search::VerbCount& other : one.stands_for) back.push_back(verb_data(visit, other, asked, one.all));
    verb.set("stands-for", back);
    verbs.push_back(verb);
  }
  data.set("verbs", verbs);
  return data;
}

}  // namespace

Page verbs_page(const Visit& visit) {
  const Language otherwise = visit.wants_json ? Language::en : visit.ui;  // .json has the same bytes for all readers
  const auto answer = search::verbs(*visit.index, visit.parameters.get("verb"), visit.asked, otherwise);
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data, renderings = list(), known = list();
  data.set("verb", answer->verb);
  data.set("lang", code_of(answer->language));
  data.set("dir", direction(answer->language));
  data.set("strength", answer->strength.empty()
                           ? ""
                           : text(visit.ui, "why-strength", text(visit.ui, "strength-" + answer->strength)));
  data.set("found", answer->paragraphs > 0);
  data.set("paragraphs", text(visit.ui, "verbs-paragraphs", answer->paragraphs));
  for (const search::Renderings& each : answer->renderings)
    renderings.push_back(renderings_data(visit, each, answer->language));
  for (const search::VerbCount& one : answer->known) known.push_back(verb_data(visit, one, answer->language, 0));
  data.set("renderings", renderings);
  data.set("known", known);
  data.set("unknown", answer->paragraphs == 0 && !answer->verb.empty());
  data.set("none", answer->paragraphs == 0);
  Frame frame;
  frame.title = std::string(text(visit.ui, "verbs-title")) + (answer->verb.empty() ? "" : ": " + answer->verb);
  frame.kind = "relations";
  frame.json = "/verbs.json" + visit.parameters.without("ui").query();
  return html_page(visit, frame, "verbs", std::move(data));
}

}  // namespace web
