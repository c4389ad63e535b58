// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/meaning.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>

#include "corpus/symbol.h"
#include "search/asking.h"
#include "search/entries.h"
#include "search/meaning_in.h"
#include "search/pinpoint_places.h"
#include "search/shared_wording.h"

namespace search {

namespace {

constexpr std::size_t kLongestTyped = 300;  // bytes; no symbol is longer in any writing
constexpr std::size_t kMostChoices = 20;
constexpr std::size_t kLongestPlace = 100;

struct Name {
  std::string symbol;
  bool held = false;  // else cited
};

// What is held or cited here of all that may be meant, likeliest first.
std::vector<Name> names_here(const Index::View& view, std::string_view typed) {
  std::vector<std::string> meant = corpus::symbols_meant(typed);
  if (!typed.empty()) meant.emplace_back(typed);  // as it stands: documents without a symbol, slugs, treaties
  std::vector<Name> names;
  for (const std::string& symbol : meant) {
    const std::string held = languages_held(view, symbol).empty() ? name_held(view, symbol) : symbol;
    if (held.empty() && !find_ghost(view, symbol)) continue;
    Name name{held.empty() ? symbol : held, !held.empty()};
    const bool known = std::any_of(names.begin(), names.end(), [&](const Name& n) { return n.symbol == name.symbol; });
    if (!known) names.push_back(std::move(name));
  }
  return names;
}

// The pinpoint typed with a symbol, as questions have it: "para. 5" of "66/290, para. 5", 第66/290号决议第5段. A symbol
// alone has none.
std::string pinpoint_typed(std::string_view typed) {
  const bool alone = std::all_of(typed.begin(), typed.end(), [](char c) { return c > ' ' && c < 0x7F; });
  if (alone) return {};
  for (const AskedDocument& document : read_question(typed, corpus::Language::unknown, analyser_of_thread()).documents)
    if (!document.pinpoint.empty()) return document.pinpoint;
  return {};
}

// The provisions that a pinpoint names in a work; of one that is not held, by the likeliest id.
std::vector<std::string> provisions_of_work(const Index::View& view, const Name& name, std::string_view pinpoint) {
  std::vector<std::string> ids, found;
  if (name.held) {
    const auto language = language_to_show(languages_held(view, name.symbol), corpus::Language::unknown);
    const auto expression = find_expression(view, name.symbol, language);
    for (std::size_t i = 0; expression && i < expression->contents.size(); ++i)
      ids.push_back(expression->contents[i].id);
  }
  for (const std::string& one : pinpoints_apart(pinpoint)) {
    const auto likely = ids_of_pinpoint(one);
    auto places = name.held ? provisions_at(one, ids) : std::vector<std::string>();
    if (!name.held && !likely.empty()) places.push_back(likely.front());
    found.insert(found.end(), places.begin(), places.end());
  }
  return found;
}

// One choice for each place that the pinpoint may mean, in each of the works; the works alone where none has it.
std::vector<Choice> places_meant(const Index::View& view, const std::vector<Name>& names, std::string_view pinpoint) {
  std::vector<Choice> places;
  for (const Name& name : names)
    for (const std::string& id : provisions_of_work(view, name, pinpoint)) {
      if (places.size() == kMostChoices) return places;
      places.push_back(choice_of(view, name.symbol, corpus::Language::unknown));
      places.back().provision = id;
    }
  return places;
}

// Narrows what is meant to the place that the pinpoint names. A place that the work does not have stays as it was
// typed: who asks for it is told so, and not given the whole work.
void read_place(const Index::View& view, const std::vector<Name>& names, const std::string& pinpoint,
                Meaning& meaning) {
  std::vector<Choice> places = places_meant(view, names, pinpoint);
  if (places.size() == 1) {
    meaning.outcome = Meaning::Outcome::one;
    meaning.symbol = places.front().symbol;
    meaning.held = places.front().held;
    meaning.provision = places.front().provision;
    meaning.choices.clear();
  } else if (places.size() > 1) {
    meaning.outcome = Meaning::Outcome::many;
    meaning.choices = std::move(places);
  } else {
    meaning.provision = pinpoint;
  }
}

}  // namespace

Meaning meaning_in(const Index::View& view, std::string_view typed) {
  Meaning meaning;
  const auto hash = typed.substr(0, kLongestTyped).rfind('#');
  const std::string_view name = typed.substr(0, hash);
  if (hash != std::string_view::npos) meaning.provision = typed.substr(hash + 1, kLongestTyped);
  if (name.empty() || name.size() > kLongestTyped) return meaning;
  const std::vector<Name> names = names_here(view, name);
  if (names.empty()) {
    const auto meant = corpus::symbols_meant(name);
    meaning.symbol = meant.empty() ? "" : meant.front();
    return meaning;
  }
  meaning.symbol = names.front().symbol;
  meaning.held = names.front().held;
  meaning.canonical = meaning.symbol == name;
  meaning.outcome = names.size() == 1 || meaning.canonical ? Meaning::Outcome::one : Meaning::Outcome::many;
  if (meaning.outcome == Meaning::Outcome::many) {
    for (std::size_t i = 0; i < std::min(names.size(), kMostChoices); ++i)
      meaning.choices.push_back(choice_of(view, names[i].symbol, corpus::Language::unknown));
  }
  const std::string pinpoint = meaning.canonical || hash != std::string_view::npos ? "" : pinpoint_typed(name);
  if (!pinpoint.empty()) read_place(view, names, pinpoint, meaning);
  return meaning;
}

Answer<Meaning> held_meant(const Index::View& view, std::string_view typed) {
  Meaning meaning = meaning_in(view, typed);
  if (auto refusal = refusal_of(meaning, typed)) return tl::unexpected(std::move(*refusal));
  if (!meaning.held) return tl::unexpected(only_cited(meaning.symbol));
  return meaning;
}

namespace {

// "5 (a)" and "op9.b" are near to what is counted as they are: "op1", "op2", ...
std::vector<Choice> near_provisions(const corpus::ExpressionEntry& expression, std::string_view wanted) {
  std::vector<Choice> choices;
  const std::string_view stem = wanted.substr(0, wanted.find_last_not_of("0123456789.abcdefghijklmnopqrstuvwxyz") + 1);
  const std::string_view kind = wanted.substr(0, wanted.find_first_of("0123456789"));
  for (const corpus::ContentsEntry& entry : expression.contents) {
    if (entry.id.starts_with(kind.empty() ? stem : kind) && entry.id.find('.') == std::string::npos)
      choices.push_back({expression.symbol, entry.id, expression.metadata.title, iso_date(expression.metadata), true});
  }
  return choices;
}

}  // namespace

Refusal no_such_provision(const Index::View& view, const Meaning& meaning, corpus::Language language) {
  const std::string place = meaning.provision.substr(0, kLongestPlace);
  const bool id = place.find(' ') == std::string::npos;
  const auto likely = id ? std::vector<std::string>{place} : ids_of_pinpoint(place);
  Refusal refusal;
  refusal.code = Refusal::Code::no_such_provision;
  refusal.searched = meaning.symbol + (id ? "#" : ", ") + place;
  refusal.message = fmt::format("{} has no {}.", meaning.symbol, place);
  const auto expression =
      find_expression(view, meaning.symbol, language_to_show(languages_held(view, meaning.symbol), language));
  for (std::size_t i = 0; expression && i < likely.size() && refusal.choices.empty(); ++i)
    refusal.choices = near_provisions(*expression, likely[i]);
  if (!id && !refusal.choices.empty()) refusal.choices = {refusal.choices.back()};  // how far it is counted
  if (refusal.choices.size() > kMostChoices) refusal.choices.resize(kMostChoices);
  return refusal;
}

Answer<Meaning> meaning(const Index& index, std::string_view typed) {
  Meaning found;
  const auto read = index.read([&](const Index::View& view) { found = meaning_in(view, typed); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return found;
}

std::string describe(const Meaning& meaning) {
  if (meaning.outcome == Meaning::Outcome::none) return "none " + meaning.symbol;
  const std::string fragment = meaning.provision.empty() ? "" : "#" + meaning.provision;
  if (meaning.outcome == Meaning::Outcome::one)
    return fmt::format("{}{}{}{}", meaning.held ? "one " : "ghost ", meaning.symbol, fragment,
                       meaning.canonical ? "" : " (redirect)");
  std::string text = "many";
  for (const Choice& choice : meaning.choices)
    text.append(" ").append(choice.symbol).append(choice.provision.empty() ? "" : "#").append(choice.provision);
  return text;
}

}  // namespace search
