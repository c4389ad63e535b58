// SPDX-License-Identifier: GPL-2.0-or-later
// The page of a document that is held: its text with everything that leads from it and to it.
#include <algorithm>
#include <optional>

#include "search/json.h"
#include "search/show.h"
#include "web/document_facts.h"
#include "web/document_head.h"
#include "web/document_text.h"
#include "web/names.h"
#include "web/pages.h"
#include "web/template.h"

namespace web {

namespace {

using search::ShowAnswer;

std::string code_of(Language language) { return std::string(corpus::code(language)); }

Data language_data(Language language, const std::string& href, bool current) {
  Data data;
  data.set("code", code_of(language));
  data.set("dir", corpus::right_to_left(language) ? "rtl" : "ltr");
  data.set("name", std::string(corpus::own_name(language)));
  data.set("href", href);
  data.set("current", current);
  return data;
}

// The document in its other languages, and beside the one shown.
void add_languages(const Visit& visit, const ShowAnswer& shown, Language second, Data& to) {
  const std::string_view at = visit.parameters.get("at");
  Data held = list(), pairs = list();
  for (const Language language : shown.languages) {
    held.push_back(language_data(language, visit.to(shown.symbol, at, language), language == shown.language));
    if (language == shown.language) continue;
    const Parameters beside = visit.kept().with("lang", code_of(shown.language)).with("beside", code_of(language));
    pairs.push_back(language_data(language, document_address(shown.symbol) + beside.query(), language == second));
  }
  to.set("held-in", held);
  to.set("pairs", pairs);
  to.set("has-pairs", shown.languages.size() > 1);
  to.set("one-column", second == Language::unknown ? "" : visit.to(shown.symbol, at, shown.language));
  to.set("is-beside", second != Language::unknown);
}

// Headings and annexes, for a list of contents of a long document.
void add_contents(const ShowAnswer& shown, Data& to) {
  Data contents = list();
  std::size_t count = 0;
  for (const search::ShownProvision& provision : shown.provisions) {
    const corpus::Kind kind = provision.provision.kind;
    if (kind != corpus::Kind::heading && kind != corpus::Kind::annex) continue;
    Data entry;
    entry.set("href", "#" + encoded(provision.provision.id));
    entry.set("text",
              (provision.provision.number.empty() ? "" : provision.provision.number + " ") + provision.provision.text);
    contents.push_back(entry);
    ++count;
  }
  to.set("contents", contents);
  to.set("has-contents", count > 2);
}

void add_remarks(const Visit& visit, const ShowAnswer& shown, Language wanted_second, Language second, Data& to) {
  Data remarks = list();
  const auto say = [&](const std::string& text) {
    Data remark;
    remark.set("text", text);
    remarks.push_back(remark);
  };
  const auto own_name = [](Language language) { return std::string(corpus::own_name(language)); };
  if (visit.asked != Language::unknown && visit.asked != shown.language)
    say(text(visit.ui, "not-in-language", own_name(visit.asked), own_name(shown.language)));
  if (wanted_second != Language::unknown && second == Language::unknown && wanted_second != shown.language)
    say(text(visit.ui, "not-beside", own_name(wanted_second)));
  const std::string at(visit.parameters.get("at").substr(0, 100));
  const bool there = at.empty() || std::any_of(shown.provisions.begin(), shown.provisions.end(),
                                               [&](const auto& provision) { return provision.provision.id == at; });
  if (!there) say(text(visit.ui, "refusal-no-such-provision", at));
  to.set("remarks", remarks);
}

void add_heading(const Visit& visit, const ShowAnswer& shown, Data& to) {
  const corpus::Metadata& data = shown.expression.metadata;
  const std::string date = data.adopted.empty() ? data.published : data.adopted;
  to.set("symbol", shown_symbol(shown.symbol));
  const std::string words = described(shown.symbol, shown.language);
  to.set("heading", !data.title.empty() ? data.title : words.empty() ? shown_symbol(shown.symbol) : words);
  to.set("lang", code_of(shown.language));
  to.set("text-dir", corpus::right_to_left(shown.language) ? "rtl" : "ltr");
  to.set("body", data.body.empty() ? "" : body_name(data.body, visit.ui));
  to.set("type", data.type.empty() ? "" : type_name(data.type, visit.ui));
  to.set("date", long_date(visit.ui, date));
  to.set("cites", document_address(shown.symbol) + "/cites" + visit.kept().query());
  to.set("lineage", document_address(shown.symbol) + "/lineage" + visit.kept().query());
  to.set("echoes", document_address(shown.symbol) + "/echoes" + visit.kept().query());
  to.set("cited-by", document_address(shown.symbol) + "/cited-by" + visit.kept().query());
  to.set("audit", visit.to_page("/audit", {{"symbol", shown.symbol}}));
  to.set("has-cited", shown.cited > 0);
  to.set("cited", text(visit.ui, "cited-in-works", shown.cited_works));
}

// The second language asked for, if the document is held in it.
std::optional<ShowAnswer> second_answer(const Visit& visit, const ShowAnswer& shown, Language wanted) {
  if (wanted == Language::unknown || wanted == shown.language) return {};
  auto answer = search::show(*visit.index, shown.symbol, wanted);
  if (!answer || answer->language != wanted) return {};
  return std::move(*answer);
}

// With ?echoes=1: they take longer to find than the text to show.
std::vector<search::Echo> echoes_of(const Visit& visit, const ShowAnswer& shown) {
  if (visit.parameters.get("echoes").empty()) return {};
  auto answer = search::echoes(*visit.index, shown.symbol, shown.language);
  return answer ? std::move(answer->echoes) : std::vector<search::Echo>();
}

// The way to the marks and back, and how many there are.
void add_echoes(const Visit& visit, const ShowAnswer& shown, std::size_t count, Data& to) {
  const bool marked = !visit.parameters.get("echoes").empty();
  const Parameters kept = visit.kept().with("lang", code_of(shown.language));
  to.set("echoes-marked", marked);
  to.set("mark-echoes", document_address(shown.symbol) + (marked ? kept : kept.with("echoes", "1")).query());
  to.set("echoes-count", grouped(visit.ui, count));
}

}  // namespace

Page document_page(const Visit& visit, const std::string& symbol) {
  const std::string provision = visit.provision();
  if (!provision.empty() && !visit.wants_json) {
    Visit there = visit;  // at that place of the page; for programs it stands alone
    there.parameters = visit.parameters.without("provision");
    return redirect(visit.asked == Language::unknown ? there.to(symbol, provision)
                                                     : there.to(symbol, provision, visit.asked));
  }
  const auto shown = search::show(*visit.index, visit.asked_of(symbol), visit.answering());
  if (!shown) return refusal_page(visit, shown.error());
  if (visit.wants_json) return json_page(search::to_json(*shown));
  const Language wanted = corpus::language_of_code(visit.parameters.get("beside"));
  const std::optional<ShowAnswer> second = second_answer(visit, *shown, wanted);
  const Language other = second ? second->language : Language::unknown;
  Data data;
  add_heading(visit, *shown, data);
  add_languages(visit, *shown, other, data);
  add_contents(*shown, data);
  add_remarks(visit, *shown, wanted, other, data);
  add_notice(symbol, shown->language, data);
  add_facts(visit, *shown, data);
  const std::vector<search::Echo> echoes = second ? std::vector<search::Echo>() : echoes_of(visit, *shown);
  add_echoes(visit, *shown, echoes.size(), data);
  data.set("text", second ? side_by_side(visit, *shown, *second) : document_text(visit, *shown, echoes));
  Frame frame;
  const std::string& title = shown->expression.metadata.title;
  frame.title = shown_symbol(symbol) + (title.empty() ? "" : " — " + title);
  frame.head = document_head(visit, *shown);
  frame.document = shown->language;
  frame.kind = second ? "document two" : "document";
  frame.json = document_address(symbol) + ".json?lang=" + code_of(shown->language);
  return html_page(visit, frame, "document", std::move(data));
}

}  // namespace web
