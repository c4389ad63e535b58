// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/word_list.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <string>

#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr std::size_t kAbout = 8192;  // words in a list

WordList read_words(Language language) {
  WordList words;
  if (language == Language::unknown) return words;
  words.reserve(kAbout);
  const Table& rows = table(std::string(code(language)) + "/words.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::string_view list = rows.cell(row, "words");
    while (!list.empty()) {
      const std::size_t end = std::min(list.find(' '), list.size());
      words.insert(list.substr(0, end));
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }
  return words;
}

}  // namespace

const WordList& known_words(Language language) {
  static std::array<std::once_flag, 7> once;
  static std::array<WordList, 7> all;
  const auto place = static_cast<std::size_t>(language);
  std::call_once(once[place], [&] { all[place] = read_words(language); });
  return all[place];
}

}  // namespace corpus
