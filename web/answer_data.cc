// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/answer_data.h"

#include "web/names.h"

namespace web {

namespace {

using search::AskedAnswer;
using search::Beside;

Data reason_data(std::string words) {
  Data data;
  data.set("text", std::move(words));
  return data;
}

std::string reason_text(const Visit& visit, const search::Reason& reason) {
  const std::string key = "why-" + reason.code;
  if (!has_text(visit.ui, key)) return reason.value;
  if (reason.code == "adopted") return text(visit.ui, key, long_date(visit.ui, reason.value));
  if (reason.code == "other-language")
    return text(visit.ui, key, corpus::own_name(corpus::language_of_code(reason.value)));
  return text(visit.ui, key, reason.value);
}

Data beside_data(const Visit& visit, const Beside& beside) {
  Data data;
  data.set("quote", beside.quote);
  data.set("number", beside.number);
  data.set("name", shown_symbol(beside.symbol) + (beside.provision.empty() ? "" : "#" + beside.provision));
  data.set("href", visit.to(beside.symbol, beside.provision));
  return data;
}

Data list_of(const Visit& visit, const std::vector<Beside>& all) {
  Data data = list();
  for (const Beside& one : all) data.push_back(beside_data(visit, one));
  return data;
}

std::string address(const Visit& visit, const AskedAnswer& answer) {
  return answer.language == Language::unknown || answer.language == visit.ui
             ? visit.to(answer.symbol, answer.provision)
             : visit.to(answer.symbol, answer.provision, answer.language);
}

Data reasons_of(const Visit& visit, const AskedAnswer& answer) {
  Data reasons = list();
  for (const search::Reason& reason : answer.reasons) reasons.push_back(reason_data(reason_text(visit, reason)));
  return reasons;
}

Data filled(const Visit& visit, const AskedAnswer& answer, const Data& reasons) {
  Data data;
  data.set("symbol", shown_symbol(answer.symbol));
  data.set("href", address(visit, answer));
  data.set("place", answer.provision.empty() ? shown_symbol(answer.symbol)
                                             : provision_name(answer.kind, answer.number, answer.provision, visit.ui));
  data.set("title", answer.title);
  data.set("lang", std::string(corpus::code(answer.language)));
  data.set("dir", corpus::right_to_left(answer.language) ? "rtl" : "ltr");
  data.set("body", answer.body.empty() ? "" : body_name(answer.body, visit.ui));
  data.set("type", answer.type.empty() ? "" : type_name(answer.type, visit.ui));
  data.set("date", long_date(visit.ui, answer.date));
  data.set("sample", is_sample(answer.symbol));
  data.set("quote", answer.quote);
  data.set("lead", list_of(visit, answer.lead));
  data.set("follows", list_of(visit, answer.follows));
  data.set("has-follows", !answer.follows.empty());
  data.set("repeated", list_of(visit, answer.repeated));
  data.set("has-repeated", !answer.repeated.empty());
  data.set("repeated-summary", text(visit.ui, "answer-repeated", answer.repeated.size()));
  data.set("reasons", reasons);
  return data;
}

void add_statement(const Visit& visit, const search::StatedEntry& entry, Data& reasons) {
  const corpus::Statement& s = entry.statement;
  const auto add = [&](const char* key, std::string_view value) {
    if (!value.empty()) reasons.push_back(reason_data(text(visit.ui, key, value)));
  };
  add("why-defined-by", s.who_defines);
  if (!entry.strength.empty()) add("why-strength", text(visit.ui, "strength-" + entry.strength));
  if (s.kind == "obligation") {
    for (const std::string& bearer : s.bearers) add("why-addressee", bearer);
    add("why-due", s.deadline);
    for (const std::string& due : s.due)
      add("why-day", long_date(visit.ui, search::day_of_deadline(due, entry.answer.date)));
    if (s.report) reasons.push_back(reason_data(std::string(text(visit.ui, "why-asks-report"))));
  }
  for (const search::Choice& choice : entry.delivered) add("why-delivered", choice.symbol);
}

}  // namespace

Data answer_data(const Visit& visit, const AskedAnswer& answer) {
  return filled(visit, answer, reasons_of(visit, answer));
}

Data stated_data(const Visit& visit, const search::StatedEntry& entry) {
  Data reasons = list();
  add_statement(visit, entry, reasons);
  for (const search::Reason& reason : entry.answer.reasons) {
    const bool said = reason.code == "addressee" || reason.code == "due" || reason.code == "asks-report";
    if (!said) reasons.push_back(reason_data(reason_text(visit, reason)));
  }
  return filled(visit, entry.answer, reasons);
}

Data choices_data(const Visit& visit, const std::vector<search::Choice>& choices) {
  Data data = list();
  for (const search::Choice& choice : choices) {
    Data entry;
    entry.set("href", visit.to(choice.symbol, choice.provision));
    entry.set("symbol", shown_symbol(choice.symbol));
    entry.set("provision", choice.provision);
    entry.set("title", choice.title);
    data.push_back(entry);
  }
  return data;
}

}  // namespace web
