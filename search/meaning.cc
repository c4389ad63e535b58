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
