// SPDX-License-Identifier: GPL-2.0-or-later
// Paragraphs that use the words of older texts without citing them.
#include "search/echoes.h"

#include "search/cite_number.h"
#include "web/markup.h"
#include "web/names.h"
#include "web/pages.h"
#include "web/template.h"

namespace web {

namespace {

// "Preambular paragraph 8", "annex, para. 3"
std::string place_of(corpus::Kind kind, const std::string& number, const std::string& id, Language ui) {
  const std::string cited = search::cite_number_of(id, number);
  return provision_name(kind, cited.empty() ? number : cited, id, ui);
}

Data echo_data(const Visit& visit, const search::Echo& echo, const std::string& symbol) {
  Data data;
  data.set("href", visit.to(symbol, echo.provision));
  data.set("place", place_of(echo.kind, echo.number, echo.provision, visit.ui));
  data.set("text", marked(echo.text, {echo.words}));
  data.set("source", shown_symbol(echo.source));
  data.set("source-href", visit.to(echo.source, echo.source_provision));
  data.set("source-place", place_of(echo.source_kind, echo.source_number, echo.source_provision, visit.ui));
  data.set("source-title", echo.source_title);
  data.set("source-date", long_date(visit.ui, echo.source_date));
  data.set("source-text", marked(echo.source_text, {echo.source_words}));
  return data;
}

}  // namespace

Page echoes_page(const Visit& visit, const std::string& symbol) {
  const auto answer = search::echoes(*visit.index, visit.asked_of(symbol), visit.answering());
  if (!answer) return refusal_page(visit, answer.error());
  if (visit.wants_json) return json_page(search::to_json(*answer));
  Data data, echoes = list();
  for (const search::Echo& echo : answer->echoes) echoes.push_back(echo_data(visit, echo, symbol));
  data.set("symbol", shown_symbol(symbol));
  data.set("document", visit.to(symbol));
  data.set("heading", text(visit.ui, "echoes-title", shown_symbol(symbol)));
  data.set("echoes", echoes);
  data.set("none", answer->echoes.empty());
  data.set("lang", std::string(corpus::code(answer->language)));
  data.set("text-dir", corpus::right_to_left(answer->language) ? "rtl" : "ltr");
  Frame frame;
  frame.title = text(visit.ui, "echoes-title", shown_symbol(symbol));
  frame.kind = "relations";
  frame.document = visit.reading();
  frame.json = encoded_path(visit.path) + ".json" + visit.parameters.without("ui").query();
  return html_page(visit, frame, "echoes", std::move(data));
}

}  // namespace web
