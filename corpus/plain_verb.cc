// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/plain_verb.h"

#include <array>
#include <vector>

#include "corpus/lexicon.h"
#include "corpus/opening.h"

namespace corpus {

namespace {

using Words = std::vector<std::string>;

const Words& sequence_words(Language language) {
  static const auto all = [] {
    std::array<Words, 7> words;
    const Table& rows = table("sequence_words.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const Language of = language_of_code(rows.cell(row, "language"));
      words[static_cast<std::size_t>(of)].push_back(fold_opening(rows.cell(row, "word")));
    }
    return words;
  }();
  return all[static_cast<std::size_t>(language)];
}

// In Chinese such a word opens the verb; elsewhere it is a word of it.
std::string without(const std::string& verb, const std::string& word, Language language) {
  if (language == Language::zh) return verb.starts_with(word) ? verb.substr(word.size()) : verb;
  const std::string padded = " " + verb + " ", wanted = " " + word + " ";
  const auto at = padded.find(wanted);
  if (at == std::string::npos) return verb;
  std::string left = padded.substr(0, at) + padded.substr(at + wanted.size() - 1);
  while (left.ends_with(' ')) left.pop_back();
  while (left.starts_with(' ')) left.erase(0, 1);
  return left;
}

}  // namespace

std::string plain_verb(std::string_view verb, Language language) {
  const std::string folded = fold_opening(verb);
  std::string plain = folded;
  for (const std::string& word : sequence_words(language)) plain = without(plain, word, language);
  return plain.empty() ? folded : plain;
}

}  // namespace corpus
