// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/filter_values.h"

#include <xapian.h>

#include <algorithm>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/digits.h"
#include "corpus/document.h"
#include "corpus/fields.h"
#include "corpus/lexicon.h"
#include "corpus/strength.h"
#include "corpus/symbol.h"
#include "search/audit.h"
#include "search/query.h"
#include "search/query_field.h"
#include "search/say.h"
#include "search/stated.h"

namespace search {

namespace {

using corpus::Language;
using Choices = std::vector<std::string>;

constexpr std::size_t kLongestShown = 100;  // bytes of a value
constexpr int kLastSession = 150;           // the General Assembly's of 2095

std::string key_in(const char* table_name, std::string_view typed) {
  const corpus::Table& table = corpus::table(table_name);
  std::string wanted = corpus::fold(typed);
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto key = table.cell(row, "key");
    const bool named = std::any_of(corpus::kLanguages.begin(), corpus::kLanguages.end(), [&](Language language) {
      return corpus::fold(table.cell(row, corpus::code(language))) == wanted;
    });
    if (named || key == wanted) return std::string(key);
  }
  return wanted;
}

Choices keys_of(const char* table_name) {
  const corpus::Table& table = corpus::table(table_name);
  Choices keys;
  for (std::size_t row = 0; row < table.size(); ++row) keys.emplace_back(table.cell(row, "key"));
  return keys;
}

Choices languages() {
  Choices codes;
  for (const Language language : corpus::kLanguages) codes.emplace_back(corpus::code(language));
  return codes;
}

Choices kinds() {
  Choices names;
  for (int kind = 0; kind <= static_cast<int>(corpus::Kind::text); ++kind)
    names.emplace_back(corpus::name(static_cast<corpus::Kind>(kind)));
  return names;
}

Choices slips() {
  Choices names;
  for (const Slip slip : kSlips) names.emplace_back(name(slip));
  return names;
}

Choices strengths() {
  Choices names = corpus::strengths();
  names.emplace_back(kAnyStrength);
  return names;
}

Choices acts() {
  Choices names = corpus::acts();
  for (std::string& one : names) one = corpus::fold(one);
  return names;
}

bool is_in(const Choices& choices, const std::string& value) {
  return std::find(choices.begin(), choices.end(), value) != choices.end();
}

bool is_held(const Index& index, const char* field, const std::string& value) {
  bool held = false;
  const auto read = index.read(
      [&](const Index::View& view) { held = view.database.term_exists(corpus::term(*corpus::field(field), value)); });
  return !read || held;  // an index that cannot be read says so itself
}

std::string none_of(std::string_view value, const Choices& choices, Language language) {
  std::string listed;
  for (const std::string& choice : choices) listed.append(listed.empty() ? "" : ", ").append(choice);
  return say(language, "value-none-of", {value, listed});
}

std::string among(std::string_view value, const Choices& choices, Language language) {
  return is_in(choices, corpus::fold(value)) ? std::string() : none_of(value, choices, language);
}

std::string in_table(const Index& index, const char* field, const char* table_name, std::string_view value,
                     Language language) {
  const std::string key = key_in(table_name, value);
  const Choices keys = keys_of(table_name);
  return is_in(keys, key) || is_held(index, field, key) ? std::string() : none_of(value, keys, language);
}

std::string unless(bool right, std::string_view key, std::string_view value, Language language) {
  return right ? std::string() : say(language, key, {value});
}

std::string unless(bool right, std::string_view key, std::string_view value, std::string_view other,
                   Language language) {
  return right ? std::string() : say(language, key, {value, other});
}

std::string wrong_language(std::string_view value, Language language) {
  const std::string_view code = value.substr(value.starts_with('-') ? 1 : 0);  // -fr: every other one
  return corpus::language_of_code(code) != Language::unknown ? std::string() : none_of(value, languages(), language);
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// A date, or a session in this century, of any organ ("72") or of one ("GA:72").
bool is_due(std::string_view value) {
  const std::size_t colon = value.find(':');
  const bool organ = colon != value.npos && colon > 0 && std::all_of(value.begin(), value.begin() + colon, is_letter);
  const int session = corpus::whole_number(organ ? value.substr(colon + 1) : value);
  return !days_of(value).first.empty() || (session >= 1 && session <= kLastSession);
}

}  // namespace

std::string body_key(std::string_view typed) { return key_in("organs.tsv", typed); }

std::string type_key(std::string_view typed) { return key_in("types.tsv", typed); }

std::vector<std::string> values_of_field(std::string_view field) {
  if (field == "lang") return languages();
  if (field == "part") return kinds();
  if (field == "act") return acts();
  if (field == "strength") return corpus::strengths();
  if (field == "statement") return {"definition", "principle", "obligation", "report"};
  if (field == "kind") return {"provision", "expression", "ghost"};
  return {};
}

std::string wrong_period(std::string_view from, std::string_view to, Language language) {
  const std::string first = days_of(from).first, last = days_of(to).last;
  return first.empty() || last.empty() || first <= last ? std::string() : say(language, "value-no-period", {from, to});
}

std::string wrong_count(std::string_view limit, std::uint32_t most, Language language) {
  if (!corpus::is_digits(limit)) return {};
  const int count = corpus::whole_number(limit);  // 0 of one too great for an int
  const bool right = count > 0 ? static_cast<std::uint32_t>(count) <= most : limit.find_first_not_of('0') == limit.npos;
  if (count == 0 && right) return say(language, "value-no-number", {limit});
  return unless(right, "value-at-most", limit.substr(0, kLongestShown), std::to_string(most), language);
}

std::string wrong_value(const Index& index, std::string_view name, std::string_view value, Language language) {
  if (value.empty()) return {};
  const std::string_view shown = value.substr(0, kLongestShown);
  if (name == "lang" || name == "beside") return wrong_language(shown, language);
  if (name == "body") return in_table(index, "body", "organs.tsv", shown, language);
  if (name == "type") return in_table(index, "type", "types.tsv", shown, language);
  if (name == "part") return among(part_name(shown), kinds(), language);
  if (name == "act") return among(shown, acts(), language);
  if (name == "strength") return among(shown, strengths(), language);
  if (name == "slip") return among(shown, slips(), language);
  if (name == "cites") return unless(!corpus::symbols_meant(value).empty(), "refusal-no-symbol", shown, language);
  if (name == "from" || name == "to") return unless(!days_of(value).first.empty(), "value-no-date", shown, language);
  if (name == "due") return unless(is_due(value), "value-not-due", shown, language);
  if (name == "reports" || name == "drafts")
    return unless(value == "0" || value == "1", "value-no-switch", shown, language);
  if (name == "year" || name == "limit" || name == "offset")
    return unless(corpus::is_digits(value), "value-no-number", shown, language);
  return {};
}

}  // namespace search
