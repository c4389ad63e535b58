// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/meaning.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>

#include "corpus/symbol.h"
#include "search/entries.h"
#include "search/meaning_in.h"

namespace search {

namespace {

constexpr std::size_t kLongestTyped = 300;  // bytes; no symbol is longer in any writing
constexpr std::size_t kMostChoices = 20;

struct Named {
  std::vector<std::string> held, ghosts, unknown;
};

Named sort_names(const Index::View& view, std::string_view typed) {
  Named named;
  std::vector<std::string> names = corpus::symbols_meant(typed);
  if (!typed.empty()) names.emplace_back(typed);  // as it stands: documents without a symbol, slugs, treaties
  for (const std::string& symbol : names) {
    std::string held = languages_held(view, symbol).empty() ? name_held(view, symbol) : symbol;
    auto& list = !held.empty() ? named.held : find_ghost(view, symbol) ? named.ghosts : named.unknown;
    if (held.empty()) held = symbol;
    if (std::find(list.begin(), list.end(), held) == list.end()) list.push_back(std::move(held));
  }
  return named;
}

}  // namespace

Meaning meaning_in(const Index::View& view, std::string_view typed) {
  Meaning meaning;
  const auto hash = typed.substr(0, kLongestTyped).rfind('#');
  const std::string_view name = typed.substr(0, hash);
  if (hash != std::string_view::npos) meaning.provision = typed.substr(hash + 1, kLongestTyped);
  if (name.empty() || name.size() > kLongestTyped) return meaning;
  const Named named = sort_names(view, name);
  const auto& likeliest = !named.held.empty() ? named.held : named.ghosts;
  if (likeliest.empty()) {
    meaning.symbol = corpus::canonical_symbol(name).value_or("");
    if (meaning.symbol.empty() && named.unknown.size() > 1) meaning.symbol = named.unknown.front();
    return meaning;
  }
  meaning.symbol = likeliest.front();
  meaning.held = !named.held.empty();
  meaning.canonical = meaning.symbol == name;
  meaning.outcome = likeliest.size() == 1 || meaning.canonical ? Meaning::Outcome::one : Meaning::Outcome::many;
  if (meaning.outcome == Meaning::Outcome::many) {
    for (std::size_t i = 0; i < std::min(likeliest.size(), kMostChoices); ++i)
      meaning.choices.push_back(choice_of(view, likeliest[i], corpus::Language::unknown));
  }
  return meaning;
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
  for (const Choice& choice : meaning.choices) text.append(" ").append(choice.symbol);
  return text;
}

}  // namespace search
