// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/names.h"

#include <algorithm>

#include "corpus/lexicon.h"
#include "corpus/symbol.h"
#include "search/cite_number.h"
#include "search/place_words.h"
#include "search/say.h"
#include "web/files.h"

namespace web {

namespace {

// The first form of a cell of names, if it is a whole word in the nominative: "*" stands for the rest of a word.
std::string first_form(std::string_view forms) {
  const std::string_view first = forms.substr(0, forms.find('|'));
  return first.find('*') == std::string_view::npos ? std::string(first) : std::string();
}

// Russian names are stems in the lexicon; here they are in the nominative.
std::string russian_name(std::string_view slug) {
  static const corpus::Table names("instruments.ru.tsv", file("messages/instruments.ru.tsv"));
  for (std::size_t row = 0; row < names.size(); ++row) {
    if (names.cell(row, "slug") == slug) return std::string(names.cell(row, "name"));
  }
  return {};
}

std::string instrument_name(std::string_view slug, Language language) {
  if (language == Language::ru) return russian_name(slug);
  const corpus::Table& table = corpus::table("named_instruments.tsv");
  for (std::size_t row = 0; row < table.size(); ++row) {
    if (table.cell(row, "slug") == slug) return first_form(table.cell(row, corpus::code(language)));
  }
  return {};
}

}  // namespace

std::string body_name(std::string_view key, Language language) { return search::body_name(key, language); }

std::string type_name(std::string_view key, Language language) { return search::type_name(key, language); }

std::string value_name(std::string_view field, std::string_view value, Language language) {
  return search::value_name(field, value, language);
}

namespace {

// "Art. 5" -> "5": the word stands before it already.
std::string_view without_article(std::string_view number) {
  const std::size_t stop = number.find(". ");
  const bool word = stop != std::string_view::npos && number.find_first_of("0123456789") > stop;
  return word ? number.substr(stop + 2) : number;
}

}  // namespace

std::string provision_name(corpus::Kind kind, std::string_view number, std::string_view id, Language language) {
  const std::string name(text(language, "part-" + std::string(corpus::name(kind))));
  if (number.find(", ") != std::string_view::npos)
    if (std::string place = search::place_name(number, language); !place.empty()) return place;
  if (kind == corpus::Kind::article) number = without_article(number);
  std::string shown(search::is_bullet(number) ? search::cite_number_of(id, {}) : number);
  if (kind == corpus::Kind::text) id.remove_prefix(id.rfind('.') + 1);
  const std::size_t digit = id.find_first_of("0123456789");
  if (shown.empty() && digit != std::string_view::npos) shown = id.substr(digit);
  return shown.empty() ? name : text(language, "part-and-number", name, shown);
}

std::string voting_name(std::string_view voting, Language language) {
  constexpr std::string_view kAdopted = "Adopted ";
  const bool sentence = voting.starts_with(kAdopted);
  std::string key = "voting-" + std::string(voting.substr(sentence ? kAdopted.size() : 0));
  std::replace(key.begin(), key.end(), ' ', '-');
  return std::string(has_text(language, key) ? text(language, key) : voting);
}

bool is_sample(std::string_view symbol) { return symbol.starts_with("SAMPLE/"); }

std::string shown_symbol(std::string_view symbol) {
  return std::string(symbol.starts_with("file:") ? symbol.substr(5) : symbol);
}

bool is_named_instrument(std::string_view symbol) { return !instrument_name(symbol, Language::en).empty(); }

std::string described(std::string_view symbol, Language language) {
  if (symbol.find('/') == std::string_view::npos) return instrument_name(symbol, language);
  constexpr std::string_view kTreaty = "UNTS/";
  const std::size_t number = symbol.rfind('/');
  if (symbol.starts_with(kTreaty) && number >= kTreaty.size())
    return text(language, "treaty-series", symbol.substr(kTreaty.size(), number - kTreaty.size()),
                symbol.substr(number + 1));
  const std::string words = corpus::describe_symbol(symbol, language);
  return words == symbol ? std::string() : words;
}

}  // namespace web
