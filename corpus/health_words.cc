// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include "corpus/health_checks.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

// "A L A N D M A R K": five or more capitals with single spaces between, in any script that has them.
void check_capitals(Document& document, const Provision& provision) {
  const std::string& text = provision.text.text();
  std::size_t run = 0, start = 0, end = 0;
  const auto report = [&] { add_health(document, "spaced-capitals", provision.id, text.substr(start, end - start)); };
  char32_t before = U' ';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t c = next_character(text, at);
    const bool alone = is_upper(c) && before == U' ' && (at == text.size() || text[at] == ' ');
    if (alone) {
      if (run++ == 0) start = here;
      end = at;
    } else if (c != U' ') {
      if (run >= 5) return report();
      run = 0;
    }
    before = c;
  }
  if (run >= 5) report();
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
      const int low = quotes.open == "“" ? count_of(sum.text, "„") : 0;  // “ closes „
      const int open = std::max(0, count_of(sum.text, quotes.open) - low),
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
  check_quotes(document);
}

}  // namespace corpus
