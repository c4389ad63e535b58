// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_names.h"

#include <algorithm>
#include <string>

#include "corpus/utf8.h"

namespace search {

namespace {

using corpus::Language;

// Of each word of a whole name: together they count about as much as the short one, which is rarer.
constexpr double kKeep = 0.3;

bool is_capital(std::string_view name, const corpus::Word& word) {
  std::size_t at = word.span.start;
  return corpus::is_upper(corpus::next_character(name, at));
}

std::vector<std::string> indexed_words(std::string_view name, Language language, corpus::Analyser& analyser) {
  std::vector<std::string> indexed;
  for (const corpus::Word& word : telling_words(name, language, analyser)) indexed.push_back(indexed_as(word));
  return indexed;
}

// The question without its short names: 大规模杀伤性武器 has most characters of its whole name.
std::string beside_names(const Asking& asking) {
  std::string text = asking.text;
  for (const NameFound& name : asking.names)
    if (!name.whole) std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(name.span.start), name.span.size(), ' ');
  return text;
}

// Most of a whole name is typed beside the short one: "Силах по наблюдению за разъединением (СООННР)".
bool is_typed(const std::vector<AskedWord>& told, const std::vector<std::string>& typed) {
  const auto there = std::count_if(told.begin(), told.end(), [&](const AskedWord& word) {
    return std::find(typed.begin(), typed.end(), corpus::indexed_as(word)) != typed.end();
  });
  return static_cast<std::size_t>(there) * 2 >= told.size();
}

}  // namespace

std::vector<corpus::Word> telling_words(std::string_view text, Language language, corpus::Analyser& analyser) {
  const auto& all = analyser.words(text, language);
  const bool pairs = std::any_of(all.begin(), all.end(), [](const corpus::Word& word) { return word.bigram; });
  std::vector<corpus::Word> words;
  for (const corpus::Word& word : all)
    if (word.bigram == pairs && !corpus::is_stopword(word.folded, language)) words.push_back(word);
  return words;
}

std::vector<std::vector<AskedWord>> told_words(const Asking& asking, Language language, corpus::Analyser& analyser) {
  std::vector<std::vector<AskedWord>> told(asking.names.size());
  const bool own = language == asking.language;
  const std::vector<std::string> typed =
      own ? indexed_words(beside_names(asking), language, analyser) : std::vector<std::string>();
  for (std::size_t i = 0; i < asking.names.size(); ++i) {
    if (asking.names[i].whole && own) continue;
    const std::vector<std::string> names = names_of(asking.names[i].row, language);
    if (names.empty()) continue;
    for (const corpus::Word& word : telling_words(names.front(), language, analyser))
      told[i].push_back(
          {word.folded, word.stem, kKeep, false, asking.names[i].span, is_capital(names.front(), word), i, true});
    if (own && is_typed(told[i], typed)) told[i].clear();
  }
  return told;
}

std::vector<std::string> short_words(std::size_t row, Language language, corpus::Analyser& analyser) {
  const std::vector<std::string> names = names_of(row, language);
  std::vector<std::string> found;
  if (names.empty()) return found;
  const std::vector<std::string> whole = indexed_words(names.front(), language, analyser);
  const auto has = [](const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  for (std::size_t i = 1; i < names.size(); ++i) {
    const std::vector<std::string> words = indexed_words(names[i], language, analyser);
    if (language != Language::zh && words.size() != 1) continue;
    const auto own = std::find_if(words.begin(), words.end(), [&](const auto& word) { return !has(whole, word); });
    if (own != words.end() && !has(found, *own)) found.push_back(*own);
  }
  return found;
}

}  // namespace search
