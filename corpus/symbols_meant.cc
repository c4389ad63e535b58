// SPDX-License-Identifier: GPL-2.0-or-later
// What a person may type for a symbol.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "corpus/citation_words.h"
#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/forms.h"
#include "corpus/latin.h"
#include "corpus/lexicon.h"
#include "corpus/numbered.h"
#include "corpus/owners.h"
#include "corpus/printed_numbers.h"
#include "corpus/recognize.h"
#include "corpus/symbol.h"
#include "corpus/symbol_segments.h"

namespace corpus {

namespace {

constexpr std::size_t kLongestTyped = 300;  // bytes
constexpr std::size_t kMostWords = 16;      // beside a bare number
constexpr int kDecisionNumbers = 401;       // so high a number of a session may be a decision of the General Assembly

void add(std::vector<std::string>& all, std::string symbol) {
  if (std::find(all.begin(), all.end(), symbol) == all.end()) all.push_back(std::move(symbol));
}

// By script: what is typed in Latin letters is tried as English, French and Spanish.
std::vector<Language> languages_of(std::string_view typed) {
  for (std::size_t at = 0; at < typed.size();) {
    const CodePoint next = code_point(typed, at);
    if (is_ideograph(next.value)) return {Language::zh};
    if (next.value >= 0x600 && next.value <= 0x6FF) return {Language::ar};
    at += next.bytes;
  }
  for (std::size_t at = 0; at < typed.size();) {
    const CodePoint next = code_point(typed, at);
    if (next.value >= 0x400 && next.value <= 0x4FF && ascii_in_symbol(next.value) == kForeign) return {Language::ru};
    at += next.bytes;
  }
  return {kLatinLanguages.begin(), kLatinLanguages.end()};
}

// "/akn/un/statement/deliberation/unga/2020-12-11/75-125/eng@": the work named by an Akoma Ntoso address.
std::string out_of_iri(std::string_view typed) {
  const auto at = typed.find("/akn/un/");
  if (at == std::string_view::npos) return {};
  const auto parts = segments(typed.substr(at + 1));  // akn un statement deliberation unga 2020-12-11 75-125
  if (parts.size() < 7) return {};
  std::string number(parts[6].substr(0, parts[6].find_first_of("?#!@.")));
  const Table& bodies = table("iri_bodies.tsv");
  for (std::size_t row = 0; row < bodies.size(); ++row) {
    if (bodies.cell(row, "body") != parts[4]) continue;
    const std::string_view start = bodies.cell(row, "symbol");
    if (bodies.cell(row, "number") == "year")  // unsc/2000-10-31/1325-2000
      return number.find('-') == std::string::npos
                 ? fmt::format("{}{}", start, number)
                 : fmt::format("{}{})", start, number.replace(number.find('-'), 1, "("));
    if (const auto dash = number.rfind('-'); dash != std::string::npos) number[dash] = '/';
    return std::string(start) + number;
  }
  return {};
}

// Every body that numbers its acts so, likeliest first.
void all_owners(const Citation& citation, std::vector<std::string>& all) {
  if (citation.target) add(all, *citation.target);
  for (const std::string& candidate : citation.candidates) add(all, candidate);
}

// "resolution 56/1", "第71/129号决议": as running text prints it, in each language it may be.
void as_text(std::string_view typed, std::vector<std::string>& all) {
  for (const Language language : languages_of(typed)) {
    Tokens tokens;
    tokenize(typed, language, tokens);
    for (const Mention& mention : mentions(typed, language, tokens)) {
      std::vector<Citation> cited;
      cite_mention(typed, tokens, mention, {}, cited);
      for (const Citation& citation : cited) all_owners(citation, all);
    }
    for (const SymbolFound& symbol : tokens.symbols) add(all, symbol.canonical);
    if (!all.empty()) return;
  }
}

struct Short {
  std::string_view organ, noun;
  bool any = false;
};

// Short forms that are typed, not printed: lexicon/typed_words.tsv ("GA", "UNSCR", "AGNU", "ГА", "قرار").
Short short_words(std::string_view typed) {
  static const Table& rows = table("typed_words.tsv");
  static const Phrases phrases = [] {
    Phrases read;
    for (std::size_t row = 0; row < rows.size(); ++row)
      each_form(rows.cell(row, "forms"),
                [&](std::string_view form) { read.add(form, static_cast<std::uint32_t>(row)); });
    read.settle();
    return read;
  }();
  Short found;
  for (std::size_t at = 0; at < typed.size(); at += code_point(typed, at).bytes) {
    const bool inside = at > 0 && in_word(static_cast<unsigned char>(typed[at - 1])) &&
                        static_cast<unsigned char>(typed[at - 1]) < 0x80;
    const auto match = inside ? Phrases::Match{} : phrases.longest(typed, at);
    if (!match) continue;
    found.any = true;
    if (!rows.cell(match.value, "organ").empty()) found.organ = rows.cell(match.value, "organ");
    if (!rows.cell(match.value, "noun").empty()) found.noun = rows.cell(match.value, "noun");
  }
  return found;
}

// "71/129", "1325 (2000)", "S-10/2" and the like with words before and after that nobody listed: "GA 60/1", "UNSCR
// 1325".
void as_bare_number(std::string_view typed, const Short& words, std::vector<std::string>& all) {
  const Language language = languages_of(typed).front();
  Tokens tokens;
  tokenize(typed, language, tokens);
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < tokens.list.size(); ++i) numbers += tokens.list[i].sign == Sign::item;
  if (numbers != 1 || tokens.list.size() > kMostWords) return;
  for (std::size_t i = 0; i < tokens.list.size(); ++i) {
    if (tokens.list[i].sign != Sign::item) continue;
    Mention mention;
    mention.token = static_cast<std::uint32_t>(i);
    std::vector<Citation> cited;
    for (const std::string_view noun : {"resolution", "decision"}) {
      const Item& item = tokens.items[tokens.list[i].value];
      const bool may_be = words.noun.empty() ? noun == "resolution" || (item.shape == Item::Shape::session &&
                                                                        item.number >= kDecisionNumbers)
                                             : words.noun == noun;
      mention.noun = noun;
      if (may_be) cite_mention(typed, tokens, mention, {}, cited);
    }
    for (const Citation& citation : cited) all_owners(citation, all);
  }
}

// "UNSCR 1325", "SC res 242": the number of a resolution of the Security Council without its year.
void as_council_number(std::string_view typed, const Short& words, std::vector<std::string>& all) {
  if (words.organ != "sc" && words.noun != "resolution") return;
  std::string digits;
  std::size_t runs = 0;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (!is_digit(typed[i])) continue;
    if (i == 0 || !is_digit(typed[i - 1])) ++runs;
    digits += typed[i];
  }
  if (runs != 1 || digits.size() > 4) return;
  const int number = whole_number(digits);
  if (number <= 0) return;
  const int year = council_year(number);
  add(all, year > 0 ? fmt::format("S/RES/{}({})", number, year) : fmt::format("S/RES/{}", number));
}

// What the words typed beside a number leave of its candidates; all when they leave none.
std::vector<std::string> narrowed(const std::vector<std::string>& all, const Short& words) {
  std::vector<std::string> some;
  for (const std::string& symbol : all) {
    const SymbolParts parts = symbol_parts(symbol);
    const bool organ = words.organ.empty() || parts.organ == words.organ;
    const bool noun = words.noun.empty() || parts.type == words.noun;
    if (organ && noun) some.push_back(symbol);
  }
  return some.empty() ? all : some;
}

}  // namespace

std::optional<std::string> symbol_of_iri(std::string_view iri) {
  if (iri.size() > kLongestTyped) return std::nullopt;
  const std::string symbol = out_of_iri(iri);
  return symbol.empty() ? std::nullopt : canonical_symbol(symbol);
}

std::vector<std::string> symbols_meant(std::string_view typed) {
  std::vector<std::string> all;
  if (typed.empty() || typed.size() > kLongestTyped) return all;
  if (auto symbol = symbol_of_iri(typed)) return {*std::move(symbol)};
  const auto first_slash = typed.find('/');  // "res. 56/1" is no series
  if (first_slash != std::string_view::npos && typed.substr(0, first_slash).find(". ") == std::string_view::npos)
    if (auto names = joint_symbols(typed); !names.empty()) return names;
  const Short words = short_words(typed);
  as_text(typed, all);
  as_bare_number(typed, words, all);
  if (all.empty()) as_council_number(typed, words, all);
  if (all.empty() && typed.find('/') != std::string_view::npos) {  // "a/71/l.34 and add.1", "document A/71/1"
    const auto slash = typed.find('/');
    const auto start = typed.rfind(' ', slash);
    if (start != std::string_view::npos)
      if (auto symbol = canonical_symbol(typed.substr(start + 1))) all.push_back(*std::move(symbol));
  }
  return narrowed(all, words);
}

}  // namespace corpus
