// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/everyday.h"

#include <algorithm>
#include <array>
#include <mutex>
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
using Places = std::unordered_map<std::string, std::vector<Place>>;  // of each name

// All rows, one file behind the other.
struct Rows {
  struct Row {
    const corpus::Table* table = nullptr;
    std::size_t row = 0;
  };
  std::vector<Row> list;
  std::uint32_t acts = 0;  // the first of them

  Rows() {
    for (const std::string_view file : {std::string_view("places.tsv"), std::string_view("everyday.tsv"), kActs}) {
      const corpus::Table& table = corpus::table(file);
      if (file == kActs) acts = static_cast<std::uint32_t>(list.size());
      for (std::size_t row = 0; row < table.size(); ++row) list.push_back({&table, row});
    }
  }

  std::string_view cell(std::uint32_t row, Language language) const {
    return list[row].table->cell(list[row].row, corpus::code(language));
  }
};

const Rows& rows() {
  static const Rows all;
  return all;
}

std::string key_of(const corpus::Word* first, std::size_t count) {
  std::string key;
  for (std::size_t i = 0; i < count; ++i) key.append(indexed_as(first[i])).push_back(' ');
  return key;
}

// True of a name of which all but one word are small: غير قانوني is not قانوني, nor « sans-abri » « abri ».
bool is_left_of_small_words(const EverydayName& name, Language language, corpus::Analyser& analyser) {
  return language != Language::zh && name.words.size() == 1 && analyser.words(name.printed, language).size() > 1;
}

Places read(Language language) {
  corpus::Analyser analyser;
  Places places;
  for (std::uint32_t row = 0; row < rows().list.size(); ++row) {
    const std::vector<EverydayName> names = everyday_row(row, language, analyser);
    for (std::size_t name = 0; name < names.size(); ++name) {
      if (is_left_of_small_words(names[name], language, analyser)) continue;
      std::vector<Place>& of_name = places[key_of(names[name].words.data(), names[name].words.size())];
      if (of_name.empty() || of_name.back().row != row) of_name.push_back({row, name});
    }
  }
  return places;
}

const Places& places_in(Language language) {
  static std::array<std::once_flag, 7> once;
  static std::array<Places, 7> all;
  const auto at = static_cast<std::size_t>(language);
  std::call_once(once[at], [&] { all[at] = read(language); });
  return all[at];
}

}  // namespace

std::vector<EverydayFound> everyday_words(std::string_view text, Language language, corpus::Analyser& analyser) {
  if (language == Language::unknown) return {};
  const Places& places = places_in(language);
  const Words words = telling_words(text, language, analyser);
  std::vector<EverydayFound> found;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t count = std::min(kMostWords, words.size() - at);
    auto place = places.end();
    while (count > 0 && (place = places.find(key_of(&words[at], count))) == places.end()) --count;
    if (count > 0) {
      std::vector<corpus::Span> spans;
      for (std::size_t i = 0; i < count; ++i) spans.push_back(words[at + i].span);
      for (const auto& [row, name] : place->second) found.push_back({row, name, row >= rows().acts, spans});
    }
    at += std::max<std::size_t>(1, count);
  }
  return found;
}

std::vector<EverydayName> everyday_row(std::uint32_t row, Language language, corpus::Analyser& analyser) {
  std::vector<EverydayName> names;
  corpus::each_form(rows().cell(row, language), [&](std::string_view printed) {
    Words words = telling_words(printed, language, analyser);
    if (!words.empty() && words.size() <= kMostWords) names.push_back({printed, std::move(words)});
  });
  return names;
}

}  // namespace search
