// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/language.h"

#include <algorithm>
#include <string>

#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr std::array<std::string_view, 7> kCodes = {"", "ar", "zh", "en", "fr", "ru", "es"};

struct Names {
  std::array<std::string_view, 7> own;
  std::vector<std::pair<std::string_view, Language>> codes;
};

void add_codes(Names& names, std::string_view codes, Language language) {
  while (!codes.empty()) {
    const auto end = std::min(codes.find(' '), codes.size());
    if (end > 0) names.codes.emplace_back(codes.substr(0, end), language);
    codes.remove_prefix(std::min(end + 1, codes.size()));
  }
}

const Names& names() {
  static const Names all = [] {
    Names read;
    const Table& rows = table("languages.tsv");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto code = std::find(kCodes.begin(), kCodes.end(), rows.cell(i, "code"));
      const auto index = static_cast<std::size_t>(code - kCodes.begin());
      if (index == 0 || index >= kCodes.size()) continue;
      const auto language = static_cast<Language>(index);
      read.own[index] = rows.cell(i, "own_name");
      read.codes.emplace_back(*code, language);
      add_codes(read, rows.cell(i, "other_codes"), language);
    }
    return read;
  }();
  return all;
}

}  // namespace

std::string_view code(Language language) { return kCodes[static_cast<std::size_t>(language)]; }

std::string_view own_name(Language language) { return names().own[static_cast<std::size_t>(language)]; }

Language language_of_code(std::string_view code) {
  if (code.empty() || code.size() > 3) return Language::unknown;
  std::string lower(code);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const auto& [known, language] : names().codes)
    if (known == lower) return language;
  return Language::unknown;
}

}  // namespace corpus
