// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as text for a terminal. Part of ask.h.
#include <fmt/format.h>

#include "search/ask.h"
#include "search/print.h"
#include "search/print_parts.h"
#include "search/say.h"

namespace search {

namespace {

using parts::kBold;
using parts::kFaint;
using parts::Page;

void add_answer(Page& page, const AskedAnswer& answer) {
  page.line().styled(kBold, answer.symbol + (answer.provision.empty() ? "" : "#" + answer.provision));
  page.add(fmt::format("  {}  [{}]", answer.date, corpus::code(answer.language))).line();
  if (!answer.title.empty()) page.styled(kFaint, "  " + answer.title).line();
  for (const Beside& lead : answer.lead) page.styled(kFaint, "    " + lead.quote).line();
  page.add("    ").add(answer.number.empty() ? "" : answer.number + "  ").add(answer.quote).line();
  for (const Beside& next : answer.follows)
    page.add("      ").add(next.number.empty() ? "" : next.number + "  ").add(next.quote).line();
  page.styled(kFaint, "    " + why(answer.reasons, page.language())).line();
}

// Which words were added, and how to do without them.
void add_looked_for(Page& page, const AskAnswer& answer) {
  if (answer.across.empty()) return;
  page.line().styled(kFaint, page.said("answers-across") + " (--without)").line();
  parts::add_across(page, answer.across);
}

}  // namespace

std::string why(const std::vector<Reason>& reasons, corpus::Language language) {
  std::string text;
  for (const Reason& reason : addressees_listed(reasons, language))
    if (const std::string said = words(reason, language); !said.empty())
      text.append(text.empty() ? "" : between(language)).append(said);
  return text;
}

std::string to_text(const AskAnswer& answer, const Terminal& terminal) {
  Page page(terminal, answer.asking.language);
  const auto add_list = [&](const std::vector<AskedAnswer>& list) {
    for (const AskedAnswer& one : list) add_answer(page, one);
  };
  if (!answer.refusal.empty()) {
    if (!answer.nearest.empty()) page.line().say("answers-nearest").line();
    add_list(answer.nearest);
    add_looked_for(page, answer);
    return to_text(answer.refusal.front(), {terminal.colours, page.language()}) + page.take();
  }
  page.say("intent-" + std::string(name(answer.asking.intent)));
  page.add(answer.asking.term.empty() ? "" : ": " + answer.asking.term).line();
  if (answer.undefined) page.line().say(undefined_key(answer)).line();
  add_list(answer.answers);
  add_looked_for(page, answer);
  return page.take();
}

}  // namespace search
