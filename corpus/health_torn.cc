// SPDX-License-Identifier: GPL-2.0-or-later
// Words torn in two: "comp letion".
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/digits.h"
#include "corpus/fold.h"
#include "corpus/health_checks.h"
#include "corpus/word_list.h"

namespace corpus {
namespace {

bool is_letter_byte(char c) { return (c & 0x80) != 0 || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

// Bytes of a quotation mark or an Arabic comma at `at`, which are no letters; 0 when there is none.
std::size_t mark_bytes(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 9> kMarks = {"“", "”", "„", "‘", "’", "«", "»", "،", "؛"};
  constexpr std::string_view kFirst = "\xE2\xC2\xD8";  // what their bytes begin with
  if (kFirst.find(text[at]) == std::string_view::npos) return 0;
  for (const std::string_view mark : kMarks)
    if (text.substr(at).starts_with(mark)) return mark.size();
  return 0;
}

// А to Я.
bool is_russian_capital(std::string_view word) {
  return word.size() > 1 && word[0] == '\xD0' && word[1] >= '\x90' && word[1] <= '\xAF';
}

std::string lower(std::string_view word) {
  std::string small(word);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return small;
}

// Calls use(word, place) for every word of a text: letters only.
template <class Use>
void each_word(std::string_view text, Use use) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t start = i;
    while (i < text.size() && is_letter_byte(text[i]) && ((text[i] & 0x80) == 0 || mark_bytes(text, i) == 0)) ++i;
    if (i == start) {
      i += std::max<std::size_t>(1, mark_bytes(text, i));
    } else {
      use(text.substr(start, i - start), start);
    }
  }
}

constexpr std::size_t kShortest = 3;  // bytes of a part; shorter ones may be abbreviations and labels

// Two words with one space between that may be one: neither both words, nor names, numbers or short signs.
struct Torn {
  std::size_t provision;
  std::string_view left, right;
};

bool is_plain(std::string_view text, std::string_view word, std::size_t at) {
  const std::size_t end = at + word.size();
  return word.size() >= kShortest && !(at > 0 && is_digit(text[at - 1])) && !(end < text.size() && is_digit(text[end]));
}

// "exponer las", "con sumo", "на прямую": a word that stands between others everywhere is no half of one.
bool is_common(std::string_view word, Language language) { return is_stopword(fold_letters(word), language); }

std::vector<Torn> suspects(const Document& document, const WordList& known) {
  std::vector<Torn> found;
  for (std::size_t p = 0; p < document.provisions.size(); ++p) {
    const std::string& text = document.provisions[p].text.text();
    std::string_view left;
    std::size_t left_at = 0;
    bool left_known = true;
    each_word(text, [&](std::string_view word, std::size_t at) {
      const bool is_known = known.contains(word);
      const bool beside = !left.empty() && left_at + left.size() + 1 == at && text[at - 1] == ' ';
      const bool name = (word[0] >= 'A' && word[0] <= 'Z') || is_russian_capital(word);
      if (beside && !name && !(is_known && left_known) && is_plain(text, left, left_at) && is_plain(text, word, at))
        found.push_back({p, left, word});
      left = word;
      left_at = at;
      left_known = is_known || known.contains(lower(word));
    });
  }
  return found;
}

}  // namespace

// The two parts make a word that the lexicon has or that stands whole elsewhere in the document, and a part that is no
// word stands nowhere else in it.
void check_torn(Document& document) {
  const WordList& known = known_words(document.metadata.language);
  if (known.empty()) return;
  const std::vector<Torn> torn = suspects(document, known);
  if (torn.empty()) return;
  std::unordered_map<std::string, int> counts;
  for (const Provision& provision : document.provisions)
    each_word(provision.text.text(), [&](std::string_view word, std::size_t) { ++counts[lower(word)]; });
  for (const Torn& word : torn) {
    const std::string first = lower(word.left), second = lower(word.right), whole = first + second;
    const bool alone = (known.contains(first) || counts[first] == 1) && (known.contains(second) || counts[second] == 1);
    const bool listed = known.contains(whole);
    const bool elsewhere = counts.contains(whole) && counts[first] == 1 && counts[second] == 1;
    if (!alone || (!listed && !elsewhere)) continue;
    if (is_common(first, document.metadata.language) || is_common(second, document.metadata.language)) continue;
    add_health(document, "torn-word", document.provisions[word.provision].id,
               fmt::format("{} {}", word.left, word.right));
  }
}

}  // namespace corpus
