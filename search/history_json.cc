// SPDX-License-Identifier: GPL-2.0-or-later
// Histories as JSON and as text. Part of history.h.
#include <fmt/format.h>

#include "corpus/document_json.h"
#include "search/ask_json.h"
#include "search/history.h"
#include "search/print_parts.h"
#include "search/refusal_json.h"
#include "search/say.h"

namespace search {

namespace {

using parts::Json;
using parts::kBold;
using parts::kFaint;
using parts::known;
using parts::list_of;
using parts::Page;

Json year(const YearCount& value) {
  return {{"year", known(value.year)}, {"provisions", value.provisions}, {"documents", value.works}};
}

Json carrier(const Carrier& value) {
  Json json = parts::choice(value.work);
  json["mentions"] = value.mentions;
  json["cited"] = value.cited;
  json["in_title"] = value.in_title;
  return json;
}

Json citation(const std::pair<std::string, std::string>& value) {
  return {{"from", value.first}, {"to", value.second}};
}

}  // namespace

std::string to_json(const HistoryAnswer& answer) {
  return parts::text_of(
      {{"schema", corpus::kSchema},
       {"asked", known(answer.asked)},
       {"language", parts::language(answer.language)},
       {"provisions", answer.provisions},
       {"documents", answer.works},
       {"sampled", answer.sampled},
       {"years", list_of(answer.years, year)},
       {"firsts", list_of(answer.firsts, [](const AskedAnswer& one) { return parts::asked_answer(one); })},
       {"definitions", list_of(answer.definitions, parts::stated_entry)},
       {"instruments", list_of(answer.carriers, carrier)},
       {"citations", list_of(answer.citations, citation)}});
}

std::string to_text(const HistoryAnswer& answer, const Terminal& terminal) {
  Page page(terminal, answer.language);
  const corpus::Language language = page.language();
  page.say("count-provisions", answer.provisions).add(" ").say("count-documents", answer.works).line();
  for (const AskedAnswer& first : answer.firsts) {
    page.line().styled(kBold, parts::place(first.symbol, first.provision));
    page.add("  " + first.date);
    if (!first.body.empty()) page.add("  ").say("why-first", {body_name(first.body, language)});
    page.line();
    page.add("    ").add(first.number.empty() ? "" : first.number + "  ").add(first.quote).line();
  }
  page.line();
  for (const YearCount& year : answer.years)
    page.add(fmt::format("{}  {}", year.year.empty() ? "—   " : year.year, year.provisions)).line();
  if (!answer.definitions.empty()) page.line();
  for (const StatedEntry& entry : answer.definitions) {
    page.styled(kBold, parts::place(entry.answer.symbol, entry.answer.provision));
    const Reason reason{entry.negative ? "no-definition" : "defines", entry.statement.term};
    page.add("  " + entry.answer.date + "  ").add(words(reason, language)).line();
    page.add("    ").add(entry.answer.quote).line();
  }
  if (!answer.carriers.empty()) page.line();
  for (const Carrier& carrier : answer.carriers) {
    page.styled(kBold, carrier.work.symbol).add(fmt::format("  {}  {}", carrier.work.date, carrier.mentions));
    if (carrier.in_title) page.styled(kFaint, "  " + page.said("why-in-title"));
    page.line();
  }
  for (const auto& [from, to] : answer.citations) page.add(from).add(" → ").add(to).line();
  return page.take();
}

}  // namespace search
