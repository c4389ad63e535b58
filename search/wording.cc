// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/wording.h"

#include <fmt/format.h>

#include <algorithm>

#include "search/meaning_in.h"
#include "search/wording_steps.h"

namespace search {

namespace {

constexpr std::size_t kComparedOfOne = 200;   // provisions, when one phrase is asked for
constexpr std::size_t kComparedOfDraft = 16;  // for each phrase of a draft
constexpr std::size_t kPlacesOfDraft = 3;
constexpr std::uint32_t kMostPlaces = 50;
constexpr std::size_t kFewestWords = 3;

struct Asked {
  corpus::WordList list;
  std::vector<std::string> folded;  // of a phrase that is looked for by its words too
  bool is_short = false;            // too short to be sure to share a mark
};

Asked asked_of(const Phrase& phrase, corpus::Language language, bool alone) {
  Asked asked;
  asked.list = corpus::word_list(phrase.text, language, analyser_of_thread());
  const auto [run, window] = corpus::shingling(language);
  asked.is_short = asked.list.size() < run + window;
  if (!asked.is_short && !alone) return asked;
  for (const corpus::Word& word : analyser_of_thread().words(phrase.text, language))
    if (!word.bigram) asked.folded.push_back(word.folded);
  return asked;
}

Phrase::State state_of(const std::vector<Compared>& compared, const corpus::WordList& asked) {
  if (compared.empty()) return Phrase::State::none;
  if (compared.front().found.exact()) return Phrase::State::exact;
  const bool near = std::any_of(compared.begin(), compared.end(),
                                [&](const Compared& one) { return is_near(one.found, asked.size()); });
  return near ? Phrase::State::near : Phrase::State::part;
}

std::vector<Compared> fill(Phrase& phrase, const Asked& asked, Places& places, corpus::Language language,
                           std::size_t most, std::size_t shown) {
  if (asked.list.size() < kFewestWords) return {};
  bool complete = true;
  std::vector<Compared> compared = places_of(places, asked.list, language, most, complete);
  if (asked.is_short && (compared.empty() || !compared.front().found.exact())) {
    auto exact = exact_places_of(places, asked.list, asked.folded, complete);
    if (!exact.empty()) compared = std::move(exact);
  }
  const bool found = !compared.empty() && is_near(compared.front().found, asked.list.size());
  if (!found && !asked.folded.empty()) {
    auto loose = loose_places_of(places, asked.list, language, asked.folded);
    if (!loose.empty() && (compared.empty() || is_near(loose.front().found, asked.list.size())))
      compared = std::move(loose);
  }
  phrase.state = state_of(compared, asked.list);
  phrase.precedent = precedent_of(places, asked.list, phrase.text, compared);
  phrase.precedent.complete = complete;
  for (std::size_t i = 0; i < compared.size() && i < shown; ++i)
    phrase.places.push_back(places.place(asked.list, phrase.text, compared[i]));
  return compared;
}

Answer<WordingAnswer> wording_in(const Index::View& view, const WordingRequest& request, const DraftPhrases& draft) {
  WordingAnswer answer;
  answer.language = draft.language;
  answer.phrases = draft.phrases;
  answer.cut = draft.cut;
  ReadProvisions provisions(view, analyser_of_thread());
  Places places(view, provisions);
  const bool one = answer.phrases.size() == 1;
  const std::size_t shown = one ? std::clamp(request.limit, 1u, kMostPlaces) : kPlacesOfDraft;
  for (Phrase& phrase : answer.phrases) {
    const Asked asked = asked_of(phrase, answer.language, one);
    const auto compared = fill(phrase, asked, places, answer.language, one ? kComparedOfOne : kComparedOfDraft, shown);
    if (request.in.empty()) continue;
    auto quote = check_quote(places, asked.list, phrase.text, answer.language, request.in, compared);
    if (!quote) return tl::unexpected(std::move(quote.error()));
    if (!answer.quote || answer.quote->verdict < quote->verdict) answer.quote = std::move(*quote);  // the worst of them
  }
  for (const Phrase& phrase : answer.phrases) {
    answer.exact += phrase.state == Phrase::State::exact;
    answer.near += phrase.state == Phrase::State::near;
    answer.part += phrase.state == Phrase::State::part;
    answer.none += phrase.state == Phrase::State::none;
  }
  return answer;
}

}  // namespace

std::string_view name(Phrase::State state) {
  switch (state) {
    case Phrase::State::exact:
      return "exact";
    case Phrase::State::near:
      return "near";
    case Phrase::State::part:
      return "part";
    case Phrase::State::none:
      return "none";
  }
  return "none";
}

std::string_view name(QuoteCheck::Verdict verdict) {
  switch (verdict) {
    case QuoteCheck::Verdict::exact:
      return "exact";
    case QuoteCheck::Verdict::differs:
      return "differs";
    case QuoteCheck::Verdict::absent:
      return "absent";
    case QuoteCheck::Verdict::unheld:
      return "not-held";
  }
  return "absent";
}

Answer<WordingAnswer> wording(const Index& index, const WordingRequest& request) {
  const auto draft = phrases_of(request);
  if (!draft) return tl::unexpected(bad_index(draft.error()));
  Answer<WordingAnswer> answer;
  const auto read = index.read([&](const Index::View& view) { answer = wording_in(view, request, *draft); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

std::string describe(const WordingAnswer& answer) {
  std::string text = fmt::format("{} exact {} near {} part {} none {}", corpus::code(answer.language), answer.exact,
                                 answer.near, answer.part, answer.none);
  for (const Phrase& phrase : answer.phrases) {
    text += fmt::format("\n{} adopted {} exact {} others {}", name(phrase.state), phrase.precedent.adoptions,
                        phrase.precedent.exact, phrase.precedent.others);
    for (const AgreedPlace& place : phrase.places) {
      text += fmt::format("\n  {}#{} {:.2f} {} '{}'", place.symbol, place.provision, place.similarity, place.verb,
                          place.found.of(place.text));
      for (const WordChange& change : place.changes) text += fmt::format(" [{}->{}]", change.removed, change.added);
    }
  }
  if (answer.quote) text += fmt::format("\nquote {}", name(answer.quote->verdict));
  if (answer.quote && answer.quote->elsewhere)
    text += fmt::format(" first {}#{}", answer.quote->elsewhere->symbol, answer.quote->elsewhere->provision);
  return text;
}

}  // namespace search
