// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "search/print_parts.h"
#include "search/say.h"
#include "search/wording.h"

namespace search {

namespace {

using parts::kBold;
using parts::kFaint;
using parts::kMatch;
using parts::Page;

void add_place(Page& page, const AgreedPlace& place) {
  page.add("  ").styled(kBold, parts::place(place.symbol, place.provision));
  for (const std::string& fact :
       {place.date, body_name(place.body, page.language()), voting_words(place.voting, page.language()), place.verb})
    if (!fact.empty()) page.add("  ").add(fact);
  if (!place.adopted) page.styled(kFaint, "  " + page.said("wording-not-adopted"));
  page.line().add("    ");
  page.marked(place.text, {place.found}).line();
  for (const WordChange& change : place.changes)
    page.add("    ").add(parts::change(change.removed, change.added)).line();
}

// "By: Security Council 6, General Assembly 1".
void add_counts(Page& page, std::string_view key, const std::vector<Counted>& counted) {
  if (counted.empty()) return;
  const bool bodies = key == "wording-bodies", votes = key == "wording-votes";
  std::string text;
  for (const Counted& one : counted)
    text += fmt::format("{}{} {}", text.empty() ? "" : page.comma(),
                        bodies  ? body_name(one.value, page.language())
                        : votes ? manner_in_words(one.value, page.language())
                                : one.value,
                        one.count);
  page.styled(kFaint, "  " + page.labelled(key, text)).line();
}

std::string dated(const AgreedPlace& place) { return place.date + " " + parts::place(place.symbol, place.provision); }

void add_precedent(Page& page, const Precedent& precedent) {
  if (precedent.adoptions == 0 && precedent.others == 0) return;
  page.add("  ").add(counts_in_words(precedent, page.language())).line();
  if (precedent.first && precedent.last) {
    page.add("  ").add(page.labelled("wording-first", dated(*precedent.first))).line();
    page.add("  ").add(page.labelled("wording-last", dated(*precedent.last))).line();
  }
  add_counts(page, "wording-bodies", precedent.bodies);
  add_counts(page, "wording-verbs", precedent.verbs);
  add_counts(page, "wording-votes", precedent.votes);
}

void add_quote(Page& page, const QuoteCheck& quote) {
  const auto named = [&](corpus::Language one) { return page.said("language-" + std::string(corpus::code(one))); };
  std::string held;
  for (const corpus::Language one : quote.languages)
    held += (held.empty() ? "" : std::string(page.comma())) + named(one);
  page.say("quote-" + std::string(name(quote.verdict)),
           {parts::place(quote.symbol, quote.provision), named(quote.language), held})
      .line();
  if (quote.here) add_place(page, *quote.here);
  if (!quote.elsewhere) return;
  page.say(elsewhere_key(quote)).line();
  add_place(page, *quote.elsewhere);
}

}  // namespace

std::string counts_in_words(const Precedent& precedent, corpus::Language language) {
  const std::string adoptions =
      say(language, precedent.complete ? "wording-adoptions" : "wording-adoptions-or-more", precedent.adoptions);
  const std::string exact = say(language, "wording-exactly", precedent.exact);
  if (precedent.others == 0) return say(language, "wording-counts-adopted", {adoptions, exact});
  return say(language, "wording-counts", {adoptions, exact, say(language, "wording-others", precedent.others)});
}

std::string manner_in_words(std::string_view manner, corpus::Language language) {
  return say(language, "wording-manner-" + std::string(manner));
}

std::string_view elsewhere_key(const QuoteCheck& quote) {
  return quote.elsewhere && quote.elsewhere->date.empty() ? "quote-elsewhere-undated" : "quote-elsewhere";
}

std::string to_text(const WordingAnswer& answer, const Terminal& terminal) {
  Page page(terminal, answer.language);
  if (answer.quote) {
    add_quote(page, *answer.quote);
    page.line();
  }
  if (answer.phrases.size() != 1)
    page.say("wording-phrases", {fmt::to_string(answer.phrases.size()), fmt::to_string(answer.exact),
                                 fmt::to_string(answer.near), fmt::to_string(answer.part), fmt::to_string(answer.none)})
        .line();
  for (const Phrase& phrase : answer.phrases) {
    page.styled(kMatch, page.said("wording-" + std::string(name(phrase.state)))).add("  ").add(phrase.text).line();
    add_precedent(page, phrase.precedent);
    for (const AgreedPlace& place : phrase.places) add_place(page, place);
  }
  if (answer.cut) page.styled(kFaint, page.said("wording-cut")).line();
  return page.take();
}

}  // namespace search
