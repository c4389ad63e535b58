// SPDX-License-Identifier: GPL-2.0-or-later
// Lists of definitions, principles and obligations as JSON and as text. Part of stated.h.
#include <fmt/format.h>

#include "corpus/document_json.h"
#include "corpus/state.h"
#include "search/ask_json.h"
#include "search/definer.h"
#include "search/print_parts.h"
#include "search/refusal_json.h"
#include "search/say.h"
#include "search/stated.h"

namespace search {

namespace {

using parts::Json;
using parts::kBold;
using parts::kFaint;
using parts::known;
using parts::list_of;
using parts::Page;

// What it states, in the reader's language; words of the text as printed.
void add_statement(Page& page, const StatedEntry& entry) {
  const corpus::Statement& s = entry.statement;
  std::vector<Reason> reasons;
  const auto add = [&](const char* code, std::string value) { reasons.push_back({code, std::move(value)}); };
  if (entry.standing == kDraft) add("draft", "");
  if (entry.standing == kNotAdopted) reasons.push_back({"voting", std::string(corpus::kNotAdopted)});
  if (s.kind == "definition") add(entry.negative ? "no-definition" : "defines", s.term);
  if (s.kind == "principle" && !s.term.empty()) add("named", s.term);
  if (const std::string who = definer(s); !who.empty()) add("defined-by", who);
  if (!entry.strength.empty()) add("verb", fmt::format("{} ({})", s.verb, page.said("strength-" + entry.strength)));
  if (!is_for_itself(s)) add("addressee", who_acts(s, page.language()));
  if (!s.deadline.empty()) add("due", s.deadline);
  if (s.report) add("asks-report", "");
  for (const Choice& choice : entry.delivered) add("delivered", choice.symbol);
  if (reasons.empty()) return;
  page.styled(kFaint, "    " + why(reasons, page.language())).line();
}

}  // namespace

namespace parts {

Json stated_entry(const StatedEntry& entry) {
  Json json = asked_answer(entry.answer);
  const corpus::Statement& s = entry.statement;
  json["statement"] = {
      {"kind", s.kind},
      {"verb", known(s.verb)},
      {"act", known(s.act)},
      {"force", known(s.force)},
      {"strength", known(entry.strength)},
      {"bearers", s.bearers},
      {"names", s.names},
      {"condition", known(s.condition)},
      {"deadline", known(s.deadline)},
      {"due", s.due},
      {"days", list_of(s.due, [&](const std::string& due) { return known(day_of_deadline(due, entry.answer.date)); })},
      {"report", s.report},
      {"term", known(s.term)},
      {"who_defines", known(s.who_defines)},
      {"who_defines_name", known(s.who_defines_name)},
      {"status", known(s.status)},
      {"members", s.members}};
  json["standing"] = known(std::string(entry.standing));
  json["delivered"] = list_of(entry.delivered, choice);
  return json;
}

}  // namespace parts

std::string to_json(const StatedAnswer& answer) {
  return parts::text_of({{"schema", corpus::kSchema},
                         {"kind", answer.kind},
                         {"asked", known(answer.asked)},
                         {"language", parts::language(answer.language)},
                         {"entries", list_of(answer.entries, parts::stated_entry)},
                         {"cut", answer.cut}});
}

std::string to_text(const StatedAnswer& answer, const Terminal& terminal) {
  Page page(terminal, answer.language);
  page.say("count-" + answer.kind, answer.entries.size());
  if (answer.cut) page.add(" ").say("count-more");
  page.line();
  if (answer.entries.empty()) page.say("answer-searched", answer.searched_works).line();
  for (const StatedEntry& entry : answer.entries) {
    const AskedAnswer& one = entry.answer;
    page.line().styled(kBold, parts::place(one.symbol, one.provision));
    page.add(fmt::format("  {}  [{}]", one.date, corpus::code(one.language))).line();
    for (const Beside& lead : one.lead) page.styled(kFaint, "    " + lead.quote).line();
    page.add("    ").add(one.number.empty() ? "" : one.number + "  ").add(one.quote).line();
    for (const Beside& next : one.follows) page.add("      ").add(next.quote).line();
    add_statement(page, entry);
  }
  return page.take();
}

}  // namespace search
