// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/known_parameters.h"

#include <algorithm>

#include "corpus/strength.h"
#include "search/query.h"
#include "web/ascii.h"

namespace web {

namespace {

constexpr std::string_view kOfAllPages = "ui lang at";
constexpr std::size_t kMostUnknown = 10, kLongestName = 100;

// Calls with each word of a list with spaces between.
template <typename Word>
void each_word(std::string_view words, Word&& word) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0) word(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

// The page's own name for what came as `name`; empty when it knows none.
std::string_view own_name_of(std::string_view name, std::string_view takes) {
  std::string_view own;
  for (const std::string_view list : {takes, kOfAllPages})
    each_word(list, [&](std::string_view word) {
      const std::size_t other = word.find('=');
      if (own.empty() && word.substr(0, other) == name)
        own = other == std::string_view::npos ? word : word.substr(other + 1);
    });
  return own;
}

void note(std::vector<std::string>& unknown, std::string_view name) {
  std::string shown(name.substr(0, kLongestName));
  if (unknown.size() < kMostUnknown && std::find(unknown.begin(), unknown.end(), shown) == unknown.end())
    unknown.push_back(std::move(shown));
}

bool is_language(std::string_view value) {
  value.remove_prefix(value.starts_with('-') ? 1 : 0);  // -fr: every other one
  return corpus::language_of_code(value) != corpus::Language::unknown;
}

bool is_date(std::string_view value) { return !search::days_of(value).first.empty(); }

bool is_number(std::string_view value) { return std::all_of(value.begin(), value.end(), is_digit); }

bool has_digit(std::string_view value) { return std::any_of(value.begin(), value.end(), is_digit); }

bool is_act(std::string_view value) {
  const std::vector<std::string> acts = corpus::acts();
  return std::any_of(acts.begin(), acts.end(), [&](const std::string& act) { return lower(act) == lower(value); });
}

bool is_strength(std::string_view value) {
  const std::vector<std::string> strengths = corpus::strengths();
  return value == "any" || std::find(strengths.begin(), strengths.end(), value) != strengths.end();
}

struct ValueRule {
  std::string_view name;
  bool (*is_one)(std::string_view value);
};

// Of other names any value may be meant: words, symbols, names of bodies.
constexpr ValueRule kValues[] = {
    {"lang", is_language}, {"ui", is_language},       {"beside", is_language}, {"from", is_date},
    {"to", is_date},       {"limit", is_number},      {"offset", is_number},   {"act", is_act},
    {"due", has_digit},    {"strength", is_strength},
};

bool is_possible(std::string_view name, std::string_view value) {
  if (value.empty()) return true;
  return std::all_of(std::begin(kValues), std::end(kValues),
                     [&](const ValueRule& rule) { return rule.name != name || rule.is_one(value); });
}

}  // namespace

KnownParameters known_parameters(const Parameters& given, std::string_view takes) {
  KnownParameters known;
  if (takes == "*") return {given, {}};
  for (const auto& [name, value] : given.list()) {
    const std::string_view own = own_name_of(name, takes);
    if (own.empty())
      note(known.unknown, name);
    else if (!is_possible(own, value))
      note(known.unknown, name + "=" + value);
    else if (own == name || given.get(own).empty())
      known.parameters.add(std::string(own), value);
  }
  return known;
}

std::string listed_parameters(std::string_view takes) {
  std::string listed;
  each_word(takes, [&](std::string_view word) {
    if (word.find('=') != std::string_view::npos) return;
    if (!listed.empty()) listed += ", ";
    listed += word;
  });
  return listed;
}

}  // namespace web
