// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/telling.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "corpus/fold.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/state_tokens.h"
#include "corpus/state_words.h"
#include "search/question_words.h"

namespace search {

namespace {

using corpus::Language;
using corpus::StateToken;
using corpus::StateTokens;

constexpr std::size_t kDateBehind = 40;  // bytes behind a citation in which its date stands
constexpr std::size_t kNear = 2;         // tokens from a number to the unit of time it counts
constexpr std::size_t kCounts = 3;       // tokens from a number to the noun it counts
constexpr std::size_t kLongestItem = 5;  // words of one of the things listed
constexpr std::size_t kFewest = 3;       // things that make a list
constexpr double kNumberAlone = 0.6;
constexpr double kFewThings = 0.8;  // of the shortest list, where no number is asked for: any sentence may have one

bool is_cited(const corpus::ProvisionEntry& entry, corpus::Span span) {
  return std::any_of(entry.citations.begin(), entry.citations.end(), [&](const corpus::CitationEntry& citation) {
    const std::size_t end = citation.span.end + (citation.date.empty() ? 0 : kDateBehind);
    return span.start < end && citation.span.start < span.end;
  });
}

// "12 months", "the end of the year", 三个月
bool counts_time(const StateTokens& tokens, std::size_t at) {
  if (!tokens[at].is(corpus::kTime)) return false;
  for (std::size_t other = at - std::min(at, kNear); other < std::min(tokens.size(), at + kNear + 1); ++other)
    if (tokens[other].is(corpus::kNumber | corpus::kYear) ||
        (other < at && tokens[other].is(corpus::kDateWord) && !tokens[other].is(corpus::kDeterminer)))
      return true;
  return false;
}

// Finds series of things: short ones with a comma or "and" between them, an "and" before the last. In Arabic every one
// begins with its "and".
class Series {
 public:
  Series(const StateTokens& tokens, Language language, std::size_t count)
      : tokens_(tokens), each_and_(language == Language::ar), count_(count) {}

  // Its bytes; empty when there is none.
  corpus::Span run() {
    for (const StateToken& token : tokens_) {
      if (token.is(corpus::kComma | corpus::kAnd | corpus::kPrefixedAnd)) separate(token);
      if (token.is(corpus::kFullStop | corpus::kQuote | corpus::kBracket)) end(), words_ = 0;
      if (!token.is(corpus::kPunctuation | corpus::kAnd)) read_word(token.span);
    }
    end();
    return found_;
  }

  std::size_t things() const { return things_; }

 private:
  void separate(const StateToken& token) {
    if (words_ > kLongestItem && items_ > 0) end();
    if (items_ == 0) start_ = token.span.start;
    items_ += words_ > 0;
    words_ = 0;
    and_ |= !token.is(corpus::kComma);
  }

  void read_word(corpus::Span word) {
    last_ = word;
    ++words_;
    if (and_ && !each_and_ && words_ == 1) end();
  }

  void end() {
    const std::size_t things = items_ + (words_ > 0);
    if (and_ && things >= kFewest && (count_ == 0 || things == count_) && found_.size() == 0)
      found_ = {start_, last_.end}, things_ = things;
    items_ = 0;
    and_ = false;
  }

  const StateTokens& tokens_;
  const bool each_and_;
  const std::size_t count_;
  std::size_t items_ = 0, words_ = 0, start_ = 0;
  corpus::Span last_, found_;
  std::size_t things_ = 0;  // in the one found
  bool and_ = false;
};

bool names_number(std::string_view text, Language language, std::size_t count) {
  const QuestionWords* words = question_words(language);
  if (words == nullptr) return false;
  const auto found = words->find(text);
  return std::any_of(found.begin(), found.end(), [&](const FrameFound& frame) {
    const auto& seeks = frame.word->seeks;
    return std::find(seeks.begin(), seeks.end(), std::to_string(count)) != seeks.end();
  });
}

// Words for numbers (lexicon/<lang>/periods.tsv), one left out, which is an article in half of the languages.
using Numerals = std::set<std::string, std::less<>>;

Numerals read_numerals(Language language) {
  Numerals numerals;
  const corpus::Table& table = corpus::table(std::string(corpus::code(language)) + "/periods.tsv");
  for (std::size_t row = 0; row < table.size(); ++row) {
    if (table.cell(row, "what") != "number" || table.cell(row, "value") == "1") continue;
    std::string_view forms = table.cell(row, "words");
    if (forms.starts_with('(')) forms = forms.substr(1, forms.size() - 2);
    corpus::each_form(forms, [&](std::string_view form) { numerals.insert(corpus::fold_letters(form)); });
  }
  return numerals;
}

const Numerals& numerals_of(Language language) {
  static const auto all = [] {
    std::array<Numerals, 7> made;
    for (const Language one : corpus::kLanguages) made[static_cast<std::size_t>(one)] = read_numerals(one);
    return made;
  }();
  return all[static_cast<std::size_t>(language)];
}

// "seven" of "forty-seven".
std::string numeral_of(std::string_view printed) {
  for (const std::string_view hyphen : {"-", "‐", "‑"})
    if (const auto at = printed.rfind(hyphen); at != std::string_view::npos) printed.remove_prefix(at + hyphen.size());
  return corpus::fold_letters(printed);
}

}  // namespace

Told told_in(const corpus::ProvisionEntry& entry) {
  Told told;
  told.time = std::any_of(entry.statements.begin(), entry.statements.end(),
                          [](const corpus::Statement& statement) { return !statement.deadline.empty(); });
  const corpus::StateWords* words = corpus::state_words(entry.language);
  if (words == nullptr) return told;
  StateTokens tokens;
  corpus::cut(entry.text, *words, tokens);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (is_cited(entry, tokens[at].span)) continue;
    told.time |= tokens[at].is(corpus::kOften | corpus::kYear) || counts_time(tokens, at);
    const bool of_time = at + 1 < tokens.size() && tokens[at + 1].is(corpus::kTime);
    told.amount |= tokens[at].is(corpus::kNumber) && !tokens[at].is(corpus::kYear) && !of_time;
  }
  return told;
}

bool counts(std::string_view text, Language language, const std::vector<corpus::Span>& words) {
  const corpus::StateWords* known = corpus::state_words(language);
  if (known == nullptr || words.empty()) return false;
  StateTokens tokens;
  corpus::cut(text, *known, tokens);
  const Numerals& numerals = numerals_of(language);
  const auto is_number = [&](const StateToken& token) {
    return (token.is(corpus::kNumber) && !token.is(corpus::kYear)) ||
           numerals.contains(numeral_of(token.span.of(text)));
  };
  for (const corpus::Span word : words) {
    const auto here = std::lower_bound(tokens.begin(), tokens.end(), word.start,
                                       [](const StateToken& token, std::size_t at) { return token.span.end <= at; });
    const auto at = static_cast<std::size_t>(here - tokens.begin());
    const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(at - std::min(at, kCounts));
    if (std::any_of(first, here, is_number)) return true;
    if (here != tokens.end() && here + 1 != tokens.end() && is_number(here[1])) return true;
  }
  return false;
}

Listed lists_things(std::string_view text, Language language, std::size_t count) {
  const corpus::StateWords* words = corpus::state_words(language);
  if (words == nullptr) return {};
  StateTokens tokens;
  corpus::cut(text, *words, tokens);
  Series read(tokens, language, count);
  if (const corpus::Span series = read.run(); series.size() > 0)
    return {count == 0 && read.things() == kFewest ? kFewThings : 1, series};
  return {count > 0 && names_number(text, language, count) ? kNumberAlone : 0, {}};
}

}  // namespace search
