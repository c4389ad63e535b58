// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/draft_words.h"

#include <array>
#include <string>

#include "corpus/lexicon.h"
#include "corpus/phrases.h"

namespace corpus {

namespace {

struct List {
  Phrases phrases;  // values are rows of the table
  const Table* table = nullptr;
};
using Lists = std::array<List, kLanguages.size() + 1>;

Lists lists_of(const std::string& name) {
  Lists made;
  for (const Language each : kLanguages) {
    List& list = made[static_cast<std::size_t>(each)];
    list.table = &table(std::string(code(each)) + "/" + name);
    for (std::size_t row = 0; row < list.table->size(); ++row)
      list.phrases.add(list.table->cell(row, "words"), static_cast<std::uint32_t>(row));
    list.phrases.settle();
  }
  return made;
}

DraftWord word_at(const Lists& lists, std::string_view text, std::size_t at, Language language) {
  const List& list = lists[static_cast<std::size_t>(language == Language::unknown ? Language::en : language)];
  const Phrases::Match match = list.phrases.longest(text, at);
  if (!match) return {};
  return {list.table->cell(match.value, "what"), match.end};
}

}  // namespace

DraftWord draft_word_at(std::string_view text, std::size_t at, Language language) {
  static const Lists lists = lists_of("draft_words.tsv");
  return word_at(lists, text, at, language);
}

DraftWord subject_word_at(std::string_view text, std::size_t at, Language language) {
  static const Lists lists = lists_of("subject_words.tsv");
  return word_at(lists, text, at, language);
}

}  // namespace corpus
