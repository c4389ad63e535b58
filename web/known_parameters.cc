// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/known_parameters.h"

#include <algorithm>

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

}  // namespace

KnownParameters known_parameters(const Parameters& given, std::string_view takes) {
  KnownParameters known;
  if (takes == "*") return {given, {}};
  for (const auto& [name, value] : given.list()) {
    const std::string_view own = own_name_of(name, takes);
    if (own.empty())
      note(known.unknown, name);
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
