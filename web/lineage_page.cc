// SPDX-License-Identifier: GPL-2.0-or-later
// A series as one table and each of its paragraphs with what changed; two works, or two paragraphs, compared.
#include <fmt/format.h>

#include "search/lineage.h"
#include "search/say.h"
#include "web/changed_text.h"
#include "web/markup.h"
#include "web/names.h"
#include "web/pages.h"
#include "web/template.h"

namespace web {

namespace {

using search::Fate;
using search::LineageAnswer;
using search::LineageRow;
using search::LineageWork;
using search::Version;

std::string fate_name(const Visit& visit, Fate fate) {
  return std::string(text(visit.ui, "fate-" + std::string(search::name(fate))));
}

Data work_data(const Visit& visit, const LineageWork& work, bool first) {
  Data data;
  data.set("symbol", shown_symbol(work.symbol));
  data.set("href", visit.to(work.symbol));
  data.set("title", work.title);
  data.set("date", long_date(visit.ui, work.date));
  data.set("voting", voting_name(work.voting, visit.ui));
  data.set("first", first);
  for (const auto& [name, count] : {std::pair("same", work.same), std::pair("changed", work.changed),
                                    std::pair("new", work.added), std::pair("dropped", work.dropped)})
    data.set(name, first ? "–" : std::to_string(count));
  data.set("cites", work.cites_previous);
  return data;
}

Data version_data(const Visit& visit, const LineageWork& work, Fate fate, const Version& version,
                  const LineageRow& row) {
  Data data;
  data.set("symbol", shown_symbol(work.symbol));
  data.set("href", visit.to(work.symbol, version.provision));
  data.set("place", provision_name(row.kind, version.number, version.provision, visit.ui));
  data.set("date", long_date(visit.ui, work.date));
  data.set("fate", fate_name(visit, fate));
  data.set("verb", version.verb);
  data.set("strength", version.strength.empty() ? "" : std::string(text(visit.ui, "strength-" + version.strength)));
  data.set("stronger", version.stronger > 0);
  data.set("weaker", version.stronger < 0);
  data.set("shown", fate != Fate::same);
  data.set("text", changed_text(visit, version.text, version.changes));
  Data rolled = list();
  for (const auto& [from, to] : version.rolled) {
    Data one;
    one.set("from", shown_symbol(from));
    one.set("to", shown_symbol(to));
    one.set("from-href", visit.to(from));
    one.set("to-href", visit.to(to));
    rolled.push_back(one);
  }
  data.set("rolled", rolled);
  data.set("has-rolled", !version.rolled.empty());
  return data;
}

// A cell of the table: the paragraph's number there, and a word for what became of it.
Data cell_data(const Visit& visit, const LineageWork& work, Fate fate, const std::optional<Version>& version) {
  Data cell;
  cell.set("class", std::string(search::name(fate)));
  cell.set("fate", fate == Fate::absent ? "" : fate_name(visit, fate));
  cell.set("there", version.has_value());
  if (!version) return cell;
  cell.set("number", version->number.empty() ? version->provision : version->number);
  cell.set("href", visit.to(work.symbol, version->provision));
  return cell;
}

// The first words of a paragraph, by which its row is known.
std::string opening_words(std::string_view text) {
  constexpr std::size_t kMost = 90;  // bytes
  if (text.size() <= kMost) return std::string(text);
  std::size_t end = text.rfind(' ', kMost);
  if (end == std::string_view::npos || end < kMost / 2)
    for (end = kMost; end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80;) --end;
  return std::string(text.substr(0, end)) + " …";
}

Data row_data(const Visit& visit, const LineageAnswer& answer, const LineageRow& row) {
  Data data, cells = list(), versions = list();
  std::string opening;
  for (std::size_t i = 0; i < row.versions.size(); ++i) {
    cells.push_back(cell_data(visit, answer.works[i], row.fates[i], row.versions[i]));
    if (!row.versions[i]) continue;
    opening = row.versions[i]->text;
    versions.push_back(version_data(visit, answer.works[i], row.fates[i], *row.versions[i], row));
  }
  data.set("opening", opening_words(opening));
  data.set("cells", cells);
  data.set("versions", versions);
  return data;
}

// "Also in this series, held in English only: A/RES/71/129, ..."; empty when there are none.
std::string elsewhere(const Visit& visit, const LineageAnswer& answer) {
  std::string list;
  for (const search::LineageElsewhere& work : answer.elsewhere) {
    const std::string one = isolated(visit.ui, shown_symbol(work.symbol));
    list = list.empty() ? one : text(visit.ui, "list-of-two", list, one);
  }
  if (list.empty()) return list;
  const std::string code(corpus::code(answer.elsewhere.front().language));
  return search::say(visit.ui, "lineage-elsewhere", {search::say(visit.ui, "language-" + code), list});
}

void add_answer(const Visit& visit, const LineageAnswer& answer, Data& to) {
  Data works = list(), rows = list();
  for (std::size_t i = 0; i < answer.works.size(); ++i) works.push_back(work_data(visit, answer.works[i], i == 0));
  for (const LineageRow& row : answer.rows) rows.push_back(row_data(visit, answer, row));
  const std::string apart = search::no_common_language(answer, visit.ui);
  to.set("apart", apart.empty() ? "" : search::say(visit.ui, "lineage-no-common-language", {apart}));
  to.set("works", works);
  to.set("elsewhere", elsewhere(visit, answer));
  to.set("rows", rows);
  to.set("has-works", apart.empty());
  to.set("alone", answer.works.size() < 2);
  to.set("as-table", answer.rows.size() > 1 && answer.works.size() > 1);
  to.set("lang", std::string(corpus::code(answer.language)));
  to.set("dir", corpus::right_to_left(answer.language) ? "rtl" : "ltr");
}

Frame frame_of(const Visit& visit, std::string title) {
  Frame frame;
  frame.title = std::move(title);
  frame.kind = "relations";
  frame.document = visit.reading();
  frame.json = encoded_path(visit.path) + ".json" + visit.parameters.without("ui").query();
  return frame;
}

}  // namespace

Page lineage_page(const Visit& visit, const std::string& symbol) {
  const std::string provision = visit.provision();
  const auto answer = search::lineage(*visit.index, visit.asked_of(symbol), visit.answering());
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  const std::string title =
      text(visit.ui, "lineage-title", shown_symbol(symbol) + (provision.empty() ? "" : " · " + provision));
  Data data;
  data.set("heading", title);
  data.set("symbol", shown_symbol(symbol));
  data.set("document", visit.to(symbol, provision));
  data.set("of-provision", !provision.empty());
  data.set("works-caption", std::string(text(visit.ui, "lineage-works")));
  data.set("whole", document_address(symbol) + "/lineage" + visit.kept().query());
  add_answer(visit, *answer, data);
  return html_page(visit, frame_of(visit, title), "lineage", std::move(data));
}

Page compare_page(const Visit& visit) {
  const std::string one(visit.parameters.get("a").substr(0, 300)), other(visit.parameters.get("b").substr(0, 300));
  Data data;
  data.set("heading", std::string(text(visit.ui, "compare-title")));
  data.set("comparison", true);
  data.set("works-caption", std::string(text(visit.ui, "compare-works")));
  data.set("a", one);
  data.set("b", other);
  if (visit.wants_json || !one.empty() || !other.empty()) {
    const auto answer = search::compare(*visit.index, one, other, visit.answering());
    if (!answer) return refusal_page(visit, answer.error());
    if (visit.wants_json) return json_page(search::to_json(*answer));
    add_answer(visit, *answer, data);
  }
  return html_page(visit, frame_of(visit, std::string(text(visit.ui, "compare-title"))), "lineage", std::move(data));
}

}  // namespace web
