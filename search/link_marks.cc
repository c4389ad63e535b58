// SPDX-License-Identifier: GPL-2.0-or-later
// Where words stand in quotation marks, and whether they are a title.
#include <array>

#include "corpus/draft_words.h"
#include "corpus/phrases.h"
#include "corpus/utf8.h"
#include "search/link_case.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kLongest = 4'000;    // bytes of a quotation
constexpr std::size_t kMostMarks = 2'000;  // opening marks in one text
constexpr std::size_t kLead = 64;          // bytes looked at before one

struct Marks {
  std::string_view open, close, other_close;
};
// Single marks are left out: they are apostrophes as often, and stand inside of double ones.
constexpr Marks kArabic = {"”", "“", ""};  // as the United Nations prints them: ”…“
constexpr std::array<Marks, 7> kMarks = {{{"“", "”", ""},
                                          {"„", "“", "”"},
                                          {"«", "»", ""},
                                          {"「", "」", ""},
                                          {"『", "』", ""},
                                          {"＂", "＂", ""},
                                          {"\"", "\"", ""}}};

const Marks* marks_at(std::string_view text, std::size_t at, Language language) {
  if (language == Language::ar && text.substr(at).starts_with(kArabic.open)) return &kArabic;
  for (const Marks& each : kMarks)
    if (text.substr(at).starts_with(each.open)) return &each;
  return nullptr;
}

// The closing mark that belongs to an opening one, marks of the same kind in between skipped in pairs.
std::size_t closing(std::string_view text, std::size_t from, const Marks& marks) {
  const std::size_t end = std::min(text.size(), from + kLongest);
  int depth = 0;
  for (std::size_t at = from; at < end; ++at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(marks.close) || (!marks.other_close.empty() && rest.starts_with(marks.other_close))) {
      if (depth-- == 0) return at;
    } else if (marks.open != marks.close && rest.starts_with(marks.open)) {
      ++depth;
    }
  }
  return std::string_view::npos;
}

// Where the words that announce a title begin, when they end right before the opening mark; npos: none do. `what` of
// draft_words.tsv.
std::size_t title_lead(std::string_view text, std::size_t open, Language language, std::string_view what) {
  const std::size_t end = corpus::trim(text.substr(0, open)).size() +
                          static_cast<std::size_t>(corpus::trim(text.substr(0, open)).data() - text.data());
  bool starts = true;  // a word may begin here
  for (std::size_t at = end > kLead ? end - kLead : 0; at < end;) {
    while (at < end && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    std::size_t next = at;
    const char32_t c = corpus::next_character(text, next);
    if (starts || corpus::is_ideograph(c)) {
      const corpus::DraftWord word = corpus::draft_word_at(text, at, language);
      if (word.what == what && word.end == end) return at;
    }
    starts = !corpus::in_word(c);
    at = next;
  }
  return std::string_view::npos;
}

// Fills titled, lead and tail.
void announce(std::string_view text, Language language, Quote& quote) {
  const corpus::DraftWord behind = corpus::draft_word_at(text, quote.outside.end, language);
  const bool enclosed = behind.what == "title-behind";  // 以“…”为题
  const std::size_t lead = title_lead(text, quote.outside.start, language, enclosed ? "title-before" : "title");
  quote.titled = enclosed || lead != std::string_view::npos;
  quote.lead = lead != std::string_view::npos ? lead : quote.outside.start;
  quote.tail = enclosed ? behind.end : quote.outside.end;
}

}  // namespace

std::vector<Quote> find_quotes(std::string_view text, Language language) {
  std::vector<Quote> quotes;
  std::size_t opened = 0;
  for (std::size_t at = 0; at < text.size() && opened < kMostMarks; ++at) {
    const Marks* marks = marks_at(text, at, language);
    if (marks == nullptr) continue;
    ++opened;
    const std::size_t from = at + marks->open.size(), to = closing(text, from, *marks);
    if (to == std::string_view::npos || to == from) continue;
    Quote quote;
    quote.inside = {from, to};
    quote.outside = {at, to + (text.substr(to).starts_with(marks->close) ? marks->close : marks->other_close).size()};
    announce(text, language, quote);
    at = quote.outside.end - 1;
    quotes.push_back(quote);
  }
  return quotes;
}

}  // namespace search
