// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "corpus/health_checks.h"
#include "corpus/lexicon.h"

namespace corpus {
namespace {

bool is_letter(char c) { return (c & 0x80) != 0 || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

// "A L A N D M A R K": five or more capitals with single spaces between.
void check_capitals(Document& document, const Provision& provision) {
  const std::string& text = provision.text.text();
  std::size_t run = 0, start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool alone = text[i] >= 'A' && text[i] <= 'Z' && (i == 0 || text[i - 1] == ' ') &&
                       (i + 1 == text.size() || text[i + 1] == ' ');
    if (alone) {
      if (run++ == 0) start = i;
    } else if (text[i] != ' ') {
      if (run >= 5) return add_health(document, "spaced-capitals", provision.id, text.substr(start, run * 2 - 1));
      run = 0;
    }
  }
  if (run >= 5) add_health(document, "spaced-capitals", provision.id, text.substr(start, run * 2 - 1));
}

std::string lower(std::string_view word) {
  std::string small(word);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return small;
}

// Words of a text in order: letters only, at least one byte; `at` is where they start.
struct Token {
  std::string_view word;
  std::size_t at;
};

std::vector<Token> tokens(std::string_view text) {
  std::vector<Token> found;
  found.reserve(text.size() / 6);
  for (std::size_t i = 0; i < text.size();) {
    if (!is_letter(text[i])) {
      ++i;
      continue;
    }
    const std::size_t start = i;
    while (i < text.size() && is_letter(text[i])) ++i;
    found.push_back({text.substr(start, i - start), start});
  }
  return found;
}

// The endings of a language that are no words by themselves.
std::unordered_set<std::string_view> endings_of(Language language) {
  std::unordered_set<std::string_view> found;
  const Table& endings = table("word_endings.tsv");
  for (std::size_t row = 0; row < endings.size(); ++row) {
    if (endings.cell(row, "language") != code(language)) continue;
    std::string_view list = endings.cell(row, "endings");
    while (!list.empty()) {
      const std::size_t end = std::min(list.find(' '), list.size());
      found.insert(list.substr(0, end));
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }
  return found;
}

bool touches_digit(std::string_view text, const Token& token) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::size_t end = token.at + token.word.size();
  return (token.at > 0 && digit(text[token.at - 1])) || (end < text.size() && digit(text[end]));
}

// Two words with one space between, the second an ending: maybe one word.
struct Torn {
  std::size_t provision;
  Token left, right;
};

std::vector<Torn> suspects(const Document& document) {
  std::vector<Torn> found;
  const std::unordered_set<std::string_view> endings = endings_of(document.metadata.language);
  for (std::size_t p = 0; p < document.provisions.size() && !endings.empty(); ++p) {
    const std::string& text = document.provisions[p].text.text();
    Token left{};
    for (const Token& right : tokens(text)) {
      const bool beside = left.at + left.word.size() + 1 == right.at && text[right.at - 1] == ' ';
      if (beside && !left.word.empty() && endings.contains(right.word) && !touches_digit(text, left) &&
          !touches_digit(text, right)) {
        found.push_back({p, left, right});
      }
      left = right;
    }
  }
  return found;
}

// A word is torn when its two parts make a word that stands whole elsewhere in the document, and neither part is a word
// of it anywhere else; the second part is an ending, or it may be a compound written in two ways ("time frame").
void check_torn(Document& document) {
  const std::vector<Torn> torn = suspects(document);
  if (torn.empty()) return;
  std::unordered_map<std::string, int> counts;
  for (const Provision& provision : document.provisions) {
    for (const Token& token : tokens(provision.text.text())) ++counts[lower(token.word)];
  }
  for (const Torn& word : torn) {
    const std::string first = lower(word.left.word), second = lower(word.right.word);
    if (counts[first] > 1 || counts[second] > 1 || !counts.contains(first + second)) continue;
    const Provision& provision = document.provisions[word.provision];
    add_health(document, "torn-word", provision.id, fmt::format("{} {}", word.left.word, word.right.word));
  }
}

struct Quotes {
  std::string_view open, close;
};
// Marks that come in pairs. Single ones are apostrophes too; straight ones have no side.
constexpr Quotes kQuotes[] = {{"“", "”"}, {"«", "»"}, {"《", "》"}, {"「", "」"}};

int count_of(std::string_view text, std::string_view mark) {
  int count = 0;
  for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) ++count;
  return count;
}

// Counted over a paragraph with its subparagraphs. A paragraph of a longer quotation opens with a mark of its own, and
// only the last one closes: so a difference of one with a mark in front is right. Arabic turns “ and ” about: there
// only the sum counts.
void check_quotes(Document& document) {
  struct Sum {
    std::string id, text;
  };
  if (document.metadata.language == Language::unknown || document.metadata.type == "presidential-statement") return;
  std::vector<Sum> sums;
  for (const Provision& provision : document.provisions) {
    if (provision.kind == Kind::footnote || provision.kind == Kind::heading || provision.kind == Kind::text) continue;
    if (provision.parent.empty() || sums.empty()) sums.push_back({provision.id, {}});
    sums.back().text += provision.number.substr(provision.number.find_last_of(' ') + 1);
    sums.back().text += provision.text.text();
    sums.back().text += ' ';
  }
  for (const Sum& sum : sums) {
    for (const Quotes& quotes : kQuotes) {
      const int open = count_of(sum.text, quotes.open),
                close = count_of(sum.text, quotes.close) + (quotes.open == "“" ? count_of(sum.text, "ˮ") : 0);
      const bool bad = document.metadata.language == Language::ar ? (open + close) % 2 != 0 : open != close;
      const bool goes_on = sum.text.starts_with(quotes.open) && open == close + 1;
      if (bad && !goes_on) add_health(document, "unbalanced-quote", sum.id);
    }
  }
}

}  // namespace

void check_words(Document& document) {
  const std::size_t size = document.provisions.size();
  for (std::size_t i = 0; i < size; ++i) check_capitals(document, document.provisions[i]);
  check_torn(document);
  check_quotes(document);
}

}  // namespace corpus
