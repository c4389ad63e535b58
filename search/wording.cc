// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <span>
#include <unordered_map>

#include "search/meaning_in.h"
#include "search/side_by_side.h"
#include "search/wording_steps.h"

namespace search {

namespace {

constexpr Effort kOne{200, 2000};                // when one phrase is asked for
constexpr std::size_t kAlwaysOfDraft = 16;       // provisions, for each phrase of a draft
constexpr std::size_t kComparedOfDraft = 30000;  // for all of them
constexpr std::size_t kMostLoose = 60;           // phrases of a draft that are looked for by their words in any order
constexpr std::size_t kFewForTwo = 8;            // phrases that are not worth a second thread
constexpr std::size_t kPlacesOfDraft = 3;
constexpr std::uint32_t kMostPlaces = 50;
constexpr std::size_t kFewestWords = 3;  // fewer are found only as they stand

Phrase::State state_of(const std::vector<Compared>& compared, std::size_t words) {
  if (compared.empty()) return Phrase::State::none;
  if (compared.front().found.exact()) return Phrase::State::exact;
  const bool near =
      std::any_of(compared.begin(), compared.end(), [&](const Compared& one) { return is_near(one.found, words); });
  return near ? Phrase::State::near : Phrase::State::part;
}

bool is_found(const Held& held, const Asked& asked) {
  return !held.compared.empty() && is_near(held.compared.front().found, asked.list.size());
}

// Looks phrases up one after the other. The same phrase is looked up once.
class LookUp {
 public:
  LookUp(const Index::View& view, corpus::Analyser& analyser, corpus::Language language)
      : analyser_(analyser), language_(language), provisions_(view, analyser), places_(view, provisions_) {}

  Asked asked(const Phrase& phrase) { return asked_of(phrase.text, language_, analyser_); }
  Places& places() { return places_; }
  corpus::Analyser& analyser() { return analyser_; }

  Held fill(Phrase& phrase, const Asked& asked, Effort effort, std::size_t shown) {
    Held held = held_of(asked, effort);
    phrase.state = state_of(held.compared, asked.list.size());
    phrase.precedent = precedent_of(places_, asked, held);
    for (std::size_t i = 0; i < held.compared.size() && i < shown; ++i)
      phrase.places.push_back(places_.place(asked, held.compared[i]));
    return held;
  }

  void fill(std::span<Phrase> phrases, std::size_t most) {
    std::unordered_map<std::string_view, const Phrase*> known;
    loose_left_ = kMostLoose;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
      Phrase& phrase = phrases[i];
      const auto [same, is_new] = known.try_emplace(phrase.text, &phrase);
      if (!is_new) {
        phrase.state = same->second->state;
        phrase.precedent = same->second->precedent;
        phrase.places = same->second->places;
        continue;
      }
      const std::size_t kept = (phrases.size() - i - 1) * kAlwaysOfDraft;  // each phrase behind has its share
      const Effort effort{kAlwaysOfDraft, most - std::min(most, kept)};
      most -= std::min(most, fill(phrase, asked(phrase), effort, kPlacesOfDraft).tried);
    }
  }

 private:
  Held held_of(const Asked& asked, Effort effort) {
    Held held;
    const bool few = asked.list.size() < kFewestWords;
    if (!few) held = places_of(places_, asked, effort);
    if (asked.is_short) held = merged(places_, std::move(held), exact_places_of(places_, asked, effort));
    if (few || is_found(held, asked) || loose_left_ == 0) return held;
    --loose_left_;
    Held loose = loose_places_of(places_, asked);
    const bool better = held.compared.empty() || is_found(loose, asked);
    return !loose.compared.empty() && better ? loose : held;
  }

  corpus::Analyser& analyser_;
  corpus::Language language_;
  ReadProvisions provisions_;
  Places places_;
  std::size_t loose_left_ = 1;
};

using Fill = std::function<void(const Index::View&, corpus::Analyser&, std::span<Phrase>)>;

// Half of a long draft beside the other half.
void in_halves(const Index::View& view, std::span<Phrase> all, const Fill& fill) {
  const std::size_t middle = all.size() > kFewForTwo ? all.size() / 2 : all.size();
  const auto here = [&] { fill(view, analyser_of_thread(), all.first(middle)); };
  if (middle == all.size()) return here();
  side_by_side(view, here,
               [&](const Index::View& of, corpus::Analyser& analyser) { fill(of, analyser, all.subspan(middle)); });
}

using Verdict = Answer<std::optional<QuoteCheck>>;

// The worse of two, of equals the first; a refusal before any.
Verdict worse(Verdict one, Verdict other) {
  if (!one || (other && (!*other || (*one && (*one)->verdict >= (*other)->verdict)))) return one;
  return other;
}

// One phrase, or those of a quotation of several paragraphs: the worst of their verdicts is that of all.
Verdict fill_in_turn(LookUp& look_up, const WordingRequest& request, std::span<Phrase> phrases, bool one) {
  const std::size_t shown = one ? std::clamp(request.limit, 1u, kMostPlaces) : kPlacesOfDraft;
  Verdict worst;
  for (Phrase& phrase : phrases) {
    const Asked asked = look_up.asked(phrase);
    const Held held = look_up.fill(phrase, asked, one ? kOne : Effort{kAlwaysOfDraft, kAlwaysOfDraft}, shown);
    if (request.in.empty()) continue;
    auto quote = check_quote(look_up.places(), look_up.analyser(), asked, request.in, held.compared);
    if (!quote) return tl::unexpected(std::move(quote.error()));
    worst = worse(std::move(worst), std::move(*quote));
  }
  return worst;
}

std::optional<Refusal> fill_quoted(const Index::View& view, const WordingRequest& request, WordingAnswer& answer) {
  Verdict first, second;
  in_halves(view, answer.phrases, [&](const Index::View& of, corpus::Analyser& analyser, std::span<Phrase> phrases) {
    Verdict& verdict = phrases.data() == answer.phrases.data() ? first : second;
    LookUp look_up(of, analyser, answer.language);
    verdict = fill_in_turn(look_up, request, phrases, answer.phrases.size() == 1);
  });
  Verdict worst = worse(std::move(first), std::move(second));
  if (!worst) return std::move(worst.error());
  answer.quote = std::move(*worst);
  return std::nullopt;
}

void fill_all(const Index::View& view, WordingAnswer& answer) {
  const std::span<Phrase> all(answer.phrases);
  in_halves(view, all, [&](const Index::View& of, corpus::Analyser& analyser, std::span<Phrase> phrases) {
    LookUp(of, analyser, answer.language).fill(phrases, kComparedOfDraft * phrases.size() / all.size());
  });
}

Answer<WordingAnswer> wording_in(const Index::View& view, const WordingRequest& request, const DraftPhrases& draft) {
  WordingAnswer answer;
  answer.language = draft.language;
  answer.phrases = draft.phrases;
  answer.cut = draft.cut;
  if (answer.phrases.size() == 1 || !request.in.empty()) {
    if (auto refusal = fill_quoted(view, request, answer)) return tl::unexpected(std::move(*refusal));
  } else if (!answer.phrases.empty()) {
    fill_all(view, answer);
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
