// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/everyday.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "search/question_names.h"

namespace search {

namespace {

using corpus::Language;
using Words = std::vector<corpus::Word>;

constexpr std::size_t kMostWords = 6;  // of a name; of Chinese pairs of characters
constexpr std::string_view kActs = "everyday_acts.tsv";

struct Place {
  std::uint32_t row = 0;
  std::size_t name = 0;
};

struct Names {
  std::vector<std::vector<Words>> of_row;
  std::vector<std::string_view> usual;  // by row
  std::vector<std::vector<std::string_view>> printed;
  std::unordered_map<std::string, Place> places;
  std::uint32_t acts = 0;  // the first row of them
};

std::string key_of(const corpus::Word* first, std::size_t count) {
  std::string key;
  for (std::size_t i = 0; i < count; ++i) key.append(indexed_as(first[i])).push_back(' ');
  return key;
}

void add(Names& names, std::string_view cell, Language language, corpus::Analyser& analyser) {
  const auto row = static_cast<std::uint32_t>(names.of_row.size());
  std::vector<Words>& of_row = names.of_row.emplace_back();
  names.usual.push_back(cell.substr(0, cell.find('|')));
  names.printed.emplace_back();
  corpus::each_form(cell, [&](std::string_view name) {
    Words words = telling_words(name, language, analyser);
    if (words.empty() || words.size() > kMostWords) return;
    names.places.try_emplace(key_of(words.data(), words.size()), Place{row, of_row.size()});
    of_row.push_back(std::move(words));
    names.printed.back().push_back(name);
  });
}

Names read(Language language, corpus::Analyser& analyser) {
  Names names;
  for (const std::string_view file : {std::string_view("places.tsv"), std::string_view("everyday.tsv"), kActs}) {
    const corpus::Table& table = corpus::table(file);
    if (file == kActs) names.acts = static_cast<std::uint32_t>(names.of_row.size());
    for (std::size_t row = 0; row < table.size(); ++row)
      add(names, table.cell(row, corpus::code(language)), language, analyser);
  }
  return names;
}

const Names& names_in(Language language) {
  static const auto all = [] {
    corpus::Analyser analyser;
    std::array<Names, 7> made;
    for (const Language one : corpus::kLanguages) made[static_cast<std::size_t>(one)] = read(one, analyser);
    return made;
  }();
  return all[static_cast<std::size_t>(language)];
}

}  // namespace

std::vector<EverydayFound> everyday_words(std::string_view text, Language language, corpus::Analyser& analyser) {
  const Names& names = names_in(language);
  const Words words = telling_words(text, language, analyser);
  std::vector<EverydayFound> found;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t count = std::min(kMostWords, words.size() - at);
    auto place = names.places.end();
    while (count > 0 && (place = names.places.find(key_of(&words[at], count))) == names.places.end()) --count;
    if (count > 0) {
      const auto [row, name] = place->second;
      found.push_back({row, name, row >= names.acts, {}});
      for (std::size_t i = 0; i < count; ++i) found.back().words.push_back(words[at + i].span);
    }
    at += std::max<std::size_t>(1, count);
  }
  return found;
}

const std::vector<Words>& everyday_names(std::uint32_t row, Language language) {
  return names_in(language).of_row[row];
}

const std::vector<std::string_view>& everyday_printed(std::uint32_t row, Language language) {
  return names_in(language).printed[row];
}

std::string_view usual_name(std::uint32_t row, Language language) { return names_in(language).usual[row]; }

}  // namespace search
