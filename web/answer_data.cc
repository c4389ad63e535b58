// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/answer_data.h"

#include "corpus/state.h"
#include "search/definer.h"
#include "search/footnote.h"
#include "search/say.h"
#include "web/names.h"

namespace web {

namespace {

using search::AskedAnswer;
using search::Beside;

Data reason_data(const std::string& words) {
  Data data;
  data.set("text", words);
  return data;
}

std::string reason_text(const Visit& visit, search::Reason reason) {
  if (reason.code == "adopted") reason.value = long_date(visit.ui, reason.value);
  return search::words(reason, visit.ui);
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
  for (const search::Reason& reason : search::addressees_listed(answer.reasons, visit.ui))
    if (std::string words = reason_text(visit, reason); !words.empty()) reasons.push_back(reason_data(words));
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
  data.set("footnote", search::footnote(answer));
  data.set("reasons", reasons);
  return data;
}

// Who acts or defines, as printed; the body that speaks is named in the language of the interface.
std::string_view organ(const Visit& visit, const std::string& name) {
  return name == corpus::kOrganItself ? text(visit.ui, "organ-itself") : std::string_view(name);
}

std::string definer(const Visit& visit, const corpus::Statement& statement) {
  const std::string named = search::definer(statement);
  return named.empty() ? std::string(organ(visit, statement.who_defines)) : named;
}

// One act of a provision on one line: its verb, how strongly it speaks, who is to act, by when.
Data act_data(const Visit& visit, const search::StatedEntry& entry) {
  const corpus::Statement& s = entry.statement;
  Data data, parts = list();
  const auto add_part = [&](const std::string& words) { parts.push_back(reason_data(words)); };
  if (!entry.strength.empty()) add_part(std::string(text(visit.ui, "strength-" + entry.strength)));
  if (!search::is_for_itself(s)) add_part(search::say(visit.ui, "why-addressee", {search::who_acts(s, visit.ui)}));
  if (!s.deadline.empty()) add_part(search::words(search::Reason{"due", s.deadline}, visit.ui));
  for (const std::string& due : s.due)
    if (const std::string day = search::day_of_deadline(due, entry.answer.date); !day.empty())
      add_part(search::say(visit.ui, "why-day", {long_date(visit.ui, day)}));
  if (s.report) add_part(search::say(visit.ui, "why-asks-report"));
  data.set("verb", s.verb);
  data.set("lang", std::string(corpus::code(entry.answer.language)));
  data.set("dir", corpus::right_to_left(entry.answer.language) ? "rtl" : "ltr");
  data.set("parts", parts);
  return data;
}

// What an act says already needs no reason of its own.
bool is_said_by_acts(const search::Reason& reason) {
  for (const char* code : {"addressee", "due", "asks-report", "verb"})
    if (reason.code == code) return true;
  return false;
}

bool are_of_one_provision(const search::StatedEntry& one, const search::StatedEntry& other) {
  return one.answer.symbol == other.answer.symbol && one.answer.provision == other.answer.provision &&
         one.answer.language == other.answer.language;
}

// The same with what its statements say: who defines, who is asked, by when, what was delivered. The entries are
// statements of one provision (at least one).
Data stated_data(const Visit& visit, std::span<const search::StatedEntry> entries) {
  const search::StatedEntry& first = entries.front();
  Data reasons = list(), acts = list();
  const bool obliges = first.statement.kind == "obligation";
  if (obliges)
    for (const search::StatedEntry& entry : entries) acts.push_back(act_data(visit, entry));
  if (!first.statement.who_defines.empty())
    reasons.push_back(reason_data(search::say(visit.ui, "why-defined-by", {definer(visit, first.statement)})));
  for (const search::Choice& choice : first.delivered)
    reasons.push_back(reason_data(search::say(visit.ui, "why-delivered", {choice.symbol})));
  for (const search::Reason& reason : first.answer.reasons)
    if (!obliges || !is_said_by_acts(reason)) reasons.push_back(reason_data(reason_text(visit, reason)));
  Data data = filled(visit, first.answer, reasons);
  data.set("acts", acts);
  data.set("has-acts", obliges);
  return data;
}

}  // namespace

Data answer_data(const Visit& visit, const AskedAnswer& answer) {
  return filled(visit, answer, reasons_of(visit, answer));
}

Data stated_list(const Visit& visit, std::span<const search::StatedEntry> entries) {
  Data data = list();
  while (!entries.empty()) {
    std::size_t count = 1;
    while (count < entries.size() && are_of_one_provision(entries.front(), entries[count])) ++count;
    data.push_back(stated_data(visit, entries.first(count)));
    entries = entries.subspan(count);
  }
  return data;
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
