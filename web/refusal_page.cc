// SPDX-License-Identifier: GPL-2.0-or-later
// No answer, said in the reader's language: not in this collection, several may be meant, no such paragraph, no such
// page. For programs a refusal is what the command prints with --json; what is wrong with a request is problem details
// (RFC 9457).
#include "search/json.h"
#include "web/markup.h"
#include "web/names.h"
#include "web/nearest.h"
#include "web/pages.h"
#include "web/problem.h"
#include "web/template.h"

namespace web {

namespace {

using search::Refusal;

int status_of(Refusal::Code code) {
  switch (code) {
    case Refusal::Code::ambiguous:
      return 300;
    case Refusal::Code::bad_index:
      return 503;
    default:
      return 404;
  }
}

Page problem_page(const Visit& visit, int status, std::string_view detail) {
  Page page = json_page(problem_json({status, std::string(detail)}), status);
  page.type = problem_type;
  page.language = visit.ui;
  return page;
}

Data choice_data(const Visit& visit, const search::Choice& choice) {
  Data data;
  data.set("symbol", shown_symbol(choice.symbol));
  data.set("provision", choice.provision);
  data.set("href", visit.to(choice.symbol, choice.provision));
  data.set("title", choice.title);
  data.set("date", long_date(visit.ui, choice.date));
  data.set("ghost", !choice.held);
  return data;
}

// The title and the sentence of a refusal: messages "refusal-CODE" and "refusal-CODE-title".
Page page_with_choices(const Visit& visit, const Refusal& refusal, int status) {
  const std::string key = "refusal-" + std::string(search::name(refusal.code));
  Data data;
  data.set("heading", std::string(text(visit.ui, key + "-title")));
  data.set("sentence", text(visit.ui, key, shown_symbol(refusal.searched.substr(0, 300))));
  Data choices = list();
  for (const search::Choice& choice : refusal.choices) choices.push_back(choice_data(visit, choice));
  data.set("has-choices", !refusal.choices.empty());
  data.set("choices", choices);
  data.set("ambiguous", refusal.code == Refusal::Code::ambiguous);
  data.set("search-words", visit.to_page("/search", {{"q", refusal.searched.substr(0, 300)}}));
  data.set("can-search", refusal.code != Refusal::Code::bad_index);
  Frame frame;
  frame.title = text(visit.ui, key + "-title");
  frame.kind = "error";
  frame.indexed = false;
  frame.query = refusal.code == Refusal::Code::bad_index ? "" : refusal.searched.substr(0, 300);
  return html_page(visit, frame, "refusal", std::move(data), status);
}

// A title and a sentence, and nothing to choose from.
Page sentence_page(const Visit& visit, int status, const std::string& title, const std::string& sentence) {
  Data data;
  data.set("heading", std::string(text(visit.ui, title)));
  data.set("sentence", sentence);
  Frame frame;
  frame.title = text(visit.ui, title);
  frame.kind = "error";
  frame.indexed = false;
  return html_page(visit, frame, "refusal", std::move(data), status);
}

}  // namespace

Page refusal_page(const Visit& visit, const Refusal& refusal) {
  const int status = status_of(refusal.code);
  if (visit.wants_json) return json_page(search::to_json(refusal), status);
  Refusal told = refusal;
  if (told.code == Refusal::Code::not_held && told.choices.empty())
    told.choices = nearest(*visit.index, told.searched, visit.ui);
  return page_with_choices(visit, told, status);
}

Page error_page(const Visit& visit, int status) {
  const std::string number = std::to_string(status);
  const std::string key = has_text(visit.ui, "error-" + number) ? "error-" + number
                          : status < 500                        ? "error-400"
                                                                : "error-500";
  if (visit.wants_json) return problem_page(visit, status, text(Language::en, key));
  return sentence_page(visit, status, key + "-title", std::string(text(visit.ui, key)));
}

Page value_page(const Visit& visit, const std::string& sentence, bool for_programs) {
  if (for_programs) return problem_page(visit, 400, sentence);
  return sentence_page(visit, 400, "error-400-title", sentence);
}

Page parameters_page(const Visit& visit, const std::string& known) {
  std::string wrong;
  for (const std::string& one : visit.unknown) wrong.append(wrong.empty() ? "" : ", ").append(one);
  const std::string others = known.empty() ? "no parameters" : "these parameters only: " + known;
  return problem_page(visit, 400, "Not understood: " + wrong + ". This address takes " + others + ".");
}

}  // namespace web
