// SPDX-License-Identifier: GPL-2.0-or-later
// The clerk's page: a form for a draft, and what was found in one. A draft is looked at and forgotten: it is in no
// address, no log and no file, and an answer to a POST is never kept by a cache.
#include "corpus/draft.h"
#include "search/link.h"
#include "search/link_report.h"
#include "web/markup.h"
#include "web/names.h"
#include "web/pages.h"
#include "web/problem.h"
#include "web/template.h"

namespace web {

namespace {

using search::LinkAnswer;
using search::LinkedCitation;
using search::LinkFinding;

std::string shown_value(const LinkFinding& finding, const std::string& value, Language ui) {
  if (finding.code == "wrong_date") return long_date(ui, value);
  if (finding.code == "wrong_organ" && value == finding.right) return body_name(value, ui);
  return value;
}

Data finding_data(const Visit& visit, const LinkFinding& finding) {
  Data data;
  data.set("code", finding.code);
  data.set("text", text(visit.ui, "finding-" + finding.code));
  data.set("printed", shown_value(finding, finding.printed, visit.ui));
  data.set("right", shown_value(finding, finding.right, visit.ui));
  if (!finding.symbol.empty()) {
    data.set("source", shown_symbol(finding.symbol) + (finding.provision.empty() ? "" : "#" + finding.provision));
    data.set("source-href", visit.to(finding.symbol, finding.provision));
  }
  return data;
}

Data citation_data(const Visit& visit, const LinkedCitation& each) {
  Data data;
  data.set("place", std::to_string(each.line) + ":" + std::to_string(each.column));
  data.set("surface", each.surface);
  data.set("symbol", each.target.empty()                ? ""
                     : is_named_instrument(each.target) ? described(each.target, visit.ui)
                                                        : shown_symbol(each.target));
  data.set("provision", each.provision);
  data.set("href", each.link);
  data.set("title", each.title);
  data.set("status", text(visit.ui, "link-" + std::string(name(each.status))));
  Data candidates = list();
  for (const std::string& candidate : each.candidates) {
    Data item;
    item.set("symbol", candidate);
    item.set("href", visit.to(candidate));
    if (each.target.empty()) candidates.push_back(item);
  }
  data.set("candidates", candidates);
  Data findings = list();
  for (const LinkFinding& finding : each.findings) findings.push_back(finding_data(visit, finding));
  data.set("findings", findings);
  data.set("has-findings", !each.findings.empty());
  return data;
}

void add_answer(const Visit& visit, const LinkAnswer& answer, Data& data) {
  std::size_t findings = 0;
  Data citations = list();
  for (const LinkedCitation& each : answer.citations) {
    findings += each.findings.size();
    citations.push_back(citation_data(visit, each));
  }
  data.set("citations", citations);
  data.set("has-answer", true);
  data.set("none", answer.citations.empty());
  data.set("some", !answer.citations.empty());
  data.set("count", text(visit.ui, "link-count", answer.citations.size()));
  data.set("count-findings", text(visit.ui, "link-count-findings", findings));
  data.set("lang", std::string(corpus::code(answer.language)));
}

Page form_page(const Visit& visit, Data data, int status) {
  Frame frame;
  frame.title = text(visit.ui, "link-title");
  frame.kind = "link";
  frame.indexed = visit.draft == nullptr;
  data.set("action", visit.to_page("/link"));
  return html_page(visit, frame, "link", std::move(data), status);
}

Page refused(const Visit& visit, const std::string& sentence) {
  if (visit.wants_json) {
    Page page = json_page(problem_json({400, sentence}), 400);
    page.type = problem_type;
    return page;
  }
  Data data;
  data.set("problem", sentence);
  return form_page(visit, std::move(data), 400);
}

}  // namespace

Page link_page(const Visit& visit) {
  if (visit.draft == nullptr) {
    if (visit.wants_json) return refused(visit, "Send the draft by POST.");
    return form_page(visit, {}, 200);
  }
  if (visit.draft->bytes.empty()) return refused(visit, std::string(text(visit.ui, "link-empty")));
  const auto draft = corpus::read_draft(visit.draft->bytes, visit.draft->name);
  if (!draft) return refused(visit, draft.error().describe());
  const auto answer = search::link(*visit.index, *draft, {});
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data;
  add_answer(visit, *answer, data);
  return form_page(visit, std::move(data), 200);
}

}  // namespace web
