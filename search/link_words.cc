// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link_words.h"

#include <algorithm>

#include "corpus/analyse.h"
#include "corpus/digits.h"
#include "search/edit_distance.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kFewestOfTitle = 3;         // words that may stand for a longer title
constexpr std::size_t kFewestOfHeld = 6;          // words of a title held that may go on in print
constexpr std::size_t kFewestOfChineseTitle = 6;  // characters
constexpr std::size_t kMostLetters = 1'000;       // of a title, compared letter by letter
constexpr double kSpelling = 0.06;                // of its letters may differ by spelling

corpus::Analyser& analyser() {
  thread_local corpus::Analyser one;
  return one;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
  return text.substr(0, kMostLetters);
}

std::string figures(std::string_view text) {
  std::string found;
  std::copy_if(text.begin(), text.end(), std::back_inserter(found), corpus::is_digit);
  return found;
}

// "DPRK", "SDGs"
bool is_abbreviation(std::string_view word) {
  return std::count_if(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
}

bool begins_with(const std::vector<std::string>& whole, const std::vector<std::string>& part, std::size_t fewest) {
  return part.size() >= fewest && part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

bool spelt_alike(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const std::string one = joined(a), other = joined(b);
  const std::size_t letters = std::max(one.size(), other.size());
  if (figures(one) != figures(other)) return false;
  return static_cast<double>(edit_distance(one, other)) <= kSpelling * static_cast<double>(letters);
}

}  // namespace

std::vector<std::string> title_words(std::string_view title, Language language) {
  std::vector<std::string> words;
  for (const corpus::Word& word : analyser().words(title, language))
    if (!word.bigram && (language == Language::zh || !corpus::is_stopword(word.folded, language)))
      words.push_back(word.folded);
  return words;
}

std::set<std::string> stems_of(std::string_view text, Language language) {
  std::set<std::string> stems;
  for (const corpus::Word& word : analyser().words(text, language)) {
    const bool counts = language == Language::zh ? word.bigram
                                                 : !word.bigram && !corpus::is_stopword(word.folded, language) &&
                                                       !is_abbreviation(word.span.of(text));
    if (counts) stems.insert(word.stem.empty() ? word.folded : word.stem);
  }
  return stems;
}

corpus::WordList words_of(std::string_view text, Language language) {
  return corpus::word_list(text, language, analyser());
}

std::size_t find_words(const Words& words, const Words& in, std::size_t from) {
  if (words.empty() || from > in.size()) return std::string_view::npos;
  const auto found = std::search(in.begin() + static_cast<std::ptrdiff_t>(from), in.end(), words.begin(), words.end());
  return found == in.end() ? std::string_view::npos : static_cast<std::size_t>(found - in.begin());
}

// Edit distance of all of `words` to any stretch of `in`, with the place where the best stretch began carried along.
NearWords nearest_words(const Words& words, const Words& in) {
  struct Cell {
    std::size_t cost, start;
  };
  const std::size_t rows = words.size();
  std::vector<Cell> column(rows + 1);
  for (std::size_t i = 0; i <= rows; ++i) column[i] = {i, 0};
  NearWords best{0, 0, rows};
  for (std::size_t j = 1; j <= in.size(); ++j) {
    Cell corner = column[0];
    column[0] = {0, j};
    for (std::size_t i = 1; i <= rows; ++i) {
      const std::size_t cost = words[i - 1] == in[j - 1] ? 0 : 1;
      Cell next{corner.cost + cost, corner.start};
      if (column[i].cost + 1 < next.cost) next = {column[i].cost + 1, column[i].start};
      if (column[i - 1].cost + 1 < next.cost) next = {column[i - 1].cost + 1, column[i - 1].start};
      corner = column[i];
      column[i] = next;
    }
    // As good, one word on: the last word was changed, not left out.
    const bool goes_on = column[rows].cost == best.differences && j == best.end + 1 && column[rows].start == best.first;
    if (column[rows].cost < best.differences || (goes_on && best.end > 0))
      best = {column[rows].start, j, column[rows].cost};
  }
  return best;
}

bool same_title(std::string_view printed, std::string_view held, Language language) {
  const auto a = title_words(printed, language), b = title_words(held, language);
  if (a.empty() || b.empty()) return true;
  const std::size_t fewest = language == Language::zh ? kFewestOfChineseTitle : kFewestOfTitle;
  return begins_with(b, a, std::min(fewest, b.size())) || begins_with(a, b, std::max(fewest, kFewestOfHeld)) ||
         spelt_alike(a, b);
}

}  // namespace search
