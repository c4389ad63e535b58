// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "search/print_parts.h"
#include "search/wording.h"

namespace search {

namespace {

using parts::kBold;
using parts::kFaint;
using parts::kMatch;
using parts::Page;

void add_place(Page& page, const AgreedPlace& place) {
  page.add("  ").styled(kBold, parts::place(place.symbol, place.provision));
  for (const std::string& fact : {place.date, place.body, place.voting, place.verb})
    if (!fact.empty()) page.add("  ").add(fact);
  page.styled(kFaint, place.adopted ? "" : "  not adopted").line().add("    ");
  page.marked(place.text, {place.found}).line();
  for (const WordChange& change : place.changes)
    page.add("    ").add(parts::change(change.removed, change.added)).line();
}

std::string counts(const std::vector<Counted>& counted) {
  std::string text;
  for (const Counted& one : counted) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", one.value, one.count);
  return text;
}

void add_precedent(Page& page, const Precedent& precedent) {
  if (precedent.adoptions == 0 && precedent.others == 0) return;
  page.add(fmt::format("  {}{} adopted texts, {} word by word; {} not adopted", precedent.complete ? "" : "at least ",
                       precedent.adoptions, precedent.exact, precedent.others))
      .line();
  if (precedent.first && precedent.last)
    page.add(fmt::format("  first {} {}, last {} {}", precedent.first->date,
                         parts::place(precedent.first->symbol, precedent.first->provision), precedent.last->date,
                         parts::place(precedent.last->symbol, precedent.last->provision)))
        .line();
  for (const auto& [name, counted] : {std::pair("bodies", &precedent.bodies), std::pair("verbs", &precedent.verbs),
                                      std::pair("votes", &precedent.votes)})
    if (!counted->empty()) page.styled(kFaint, fmt::format("  {}: {}", name, counts(*counted))).line();
}

void add_quote(Page& page, const QuoteCheck& quote) {
  page.add(parts::place(quote.symbol, quote.provision)).add(": ");
  page.add(quote.verdict == QuoteCheck::Verdict::exact     ? "these are its words"
           : quote.verdict == QuoteCheck::Verdict::differs ? "its words differ"
                                                           : "these words are not there");
  page.line();
  if (quote.here) add_place(page, *quote.here);
  if (!quote.elsewhere) return;
  page.add("the same words stand first in").line();
  add_place(page, *quote.elsewhere);
}

}  // namespace

std::string to_text(const WordingAnswer& answer, bool colours) {
  Page page(colours);
  if (answer.quote) {
    add_quote(page, *answer.quote);
    page.line();
  }
  if (answer.phrases.size() != 1)
    page.add(fmt::format("{} phrases: {} exact, {} near, {} in part, {} not found", answer.phrases.size(), answer.exact,
                         answer.near, answer.part, answer.none))
        .line();
  for (const Phrase& phrase : answer.phrases) {
    page.styled(kMatch, name(phrase.state)).add("  ").add(phrase.text).line();
    add_precedent(page, phrase.precedent);
    for (const AgreedPlace& place : phrase.places) add_place(page, place);
  }
  if (answer.cut) page.styled(kFaint, "the draft is longer than what was looked at").line();
  return page.take();
}

}  // namespace search
