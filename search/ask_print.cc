// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as text for a terminal. Part of ask.h.
#include <fmt/format.h>

#include <array>

#include "search/ask.h"
#include "search/print.h"
#include "search/print_parts.h"

namespace search {

namespace {

using parts::kBold;
using parts::kFaint;
using parts::Page;

struct Wording {
  std::string_view code, before, after;
};

constexpr std::array<Wording, 13> kWordings = {{{"defines", "defines '", "'"},
                                                {"no-definition", "says that there is no agreed definition of '", "'"},
                                                {"principle", "names principles", ""},
                                                {"verb", "verb: ", ""},
                                                {"addressee", "asks ", ""},
                                                {"asks-report", "asks for a report", ""},
                                                {"due", "due ", ""},
                                                {"adopted", "adopted ", ""},
                                                {"voting", "", ""},
                                                {"cited", "cited by ", " provisions"},
                                                {"repeated", "nearly the same in ", " others"},
                                                {"other-language", "held in ", ""},
                                                {"first", "first here in ", ""}}};

std::string wording(const Reason& reason) {
  for (const Wording& row : kWordings)
    if (row.code == reason.code) return fmt::format("{}{}{}", row.before, reason.value, row.after);
  return reason.code;
}

void add_answer(Page& page, const AskedAnswer& answer) {
  page.line().styled(kBold, answer.symbol + (answer.provision.empty() ? "" : "#" + answer.provision));
  page.add(fmt::format("  {}  [{}]", answer.date, corpus::code(answer.language))).line();
  if (!answer.title.empty()) page.styled(kFaint, "  " + answer.title).line();
  for (const Beside& lead : answer.lead) page.styled(kFaint, "    " + lead.quote).line();
  page.add("    ").add(answer.number.empty() ? "" : answer.number + "  ").add(answer.quote).line();
  for (const Beside& next : answer.follows)
    page.add("      ").add(next.number.empty() ? "" : next.number + "  ").add(next.quote).line();
  page.styled(kFaint, "    " + why(answer.reasons)).line();
}

}  // namespace

std::string why(const std::vector<Reason>& reasons) {
  std::string text;
  for (const Reason& reason : reasons) text.append(text.empty() ? "" : "; ").append(wording(reason));
  return text;
}

std::string to_text(const AskAnswer& answer, bool colours) {
  if (!answer.refusal.empty()) return to_text(answer.refusal.front());
  Page page(colours);
  page.add(
      fmt::format("{}{}", name(answer.asking.intent), answer.asking.term.empty() ? "" : ": " + answer.asking.term));
  page.line();
  for (const AskedAnswer& one : answer.answers) add_answer(page, one);
  return page.take();
}

}  // namespace search
