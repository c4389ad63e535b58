// SPDX-License-Identifier: GPL-2.0-or-later
// field:value and its ranges. Part of query.h.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/analyse.h"
#include "corpus/digits.h"
#include "corpus/fields.h"
#include "corpus/symbol.h"
#include "search/filter_values.h"
#include "search/query_field.h"
#include "search/query_words.h"

namespace search {

namespace {

using Op = QueryNode::Op;

// Names of the UN Digital Library and short ones, beside those of the field table.
constexpr auto kOtherNames = std::to_array<std::pair<std::string_view, std::string_view>>({{"documentsymbol", "symbol"},
                                                                                           {"language", "lang"},
                                                                                           {"author", "body"},
                                                                                           {"organ", "body"},
                                                                                           {"sponsors", "sponsor"}});

constexpr auto kPartNames = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"pre", "preambular"}, {"op", "operative"}, {"note", "footnote"}, {"fn", "footnote"}, {"para", "paragraph"}});

QueryNode condition(std::string_view field, std::string value) {
  QueryNode node;
  node.op = Op::field;
  node.field = field;
  node.value = std::move(value);
  return node;
}

QueryNode unknown_value(std::string_view field, std::string_view value, std::vector<Remark>& remarks) {
  std::vector<std::string> choices = values_of_field(field);
  std::string message = fmt::format("\"{}\" is no value of {}; the condition was left out.", value, field);
  remarks.push_back({"unknown-value", std::move(message), std::string(value), std::move(choices)});
  return {};
}

QueryNode symbols(std::string_view field, std::string_view value, std::vector<Remark>& remarks) {
  std::vector<QueryNode> nodes;
  const auto hash = value.find('#');
  const auto at = field == "expression" ? value.rfind('@') : value.npos;  // "@en" stays behind the symbol
  const std::string language(at == value.npos ? "" : value.substr(at));
  for (const std::string& symbol : corpus::symbols_meant(value.substr(0, std::min(hash, at))))
    nodes.push_back(condition(field, symbol + language));
  if (nodes.empty()) return unknown_value(field, value, remarks);
  return node_of(Op::any, std::move(nodes));
}

// "fr"; "-fr": every other language.
QueryNode language(std::string_view value, std::vector<Remark>& remarks) {
  const bool others = value.starts_with('-');
  const auto named = corpus::language_of_code(others ? value.substr(1) : value);
  if (named == corpus::Language::unknown) return unknown_value("lang", value, remarks);
  if (!others) return condition("lang", std::string(corpus::code(named)));
  std::vector<QueryNode> nodes;
  for (const corpus::Language other : corpus::kLanguages)
    if (other != named) nodes.push_back(condition("lang", std::string(corpus::code(other))));
  return node_of(Op::any, std::move(nodes));
}

QueryNode keyword(std::string_view field, std::string_view value, std::vector<Remark>& remarks) {
  if (field == "lang") return language(value, remarks);
  if (field == "body") return condition(field, body_key(value));
  if (field == "type") return condition(field, type_key(value));
  std::string folded = field == "part" ? part_name(value) : corpus::fold(value);
  const std::vector<std::string> choices = values_of_field(field);
  const bool known = choices.empty() || std::find(choices.begin(), choices.end(), folded) != choices.end();
  if (folded.empty() || !known) return unknown_value(field, value, remarks);
  if (field == "year" && (!corpus::is_digits(folded) || folded.size() != 4))
    return unknown_value(field, value, remarks);
  return condition(field, std::move(folded));
}

QueryNode range(std::string_view field, std::string first, std::string last) {
  QueryNode node;
  node.op = Op::range;
  node.field = field;
  node.value = std::move(first);
  node.upper = std::move(last);
  return node;
}

// Open ends are empty on both sides of this; nothing when a side is there and is no date.
QueryNode days(std::string_view from, std::string_view to) {
  const Days first = days_of(from), last = days_of(to);
  if ((!from.empty() && first.first.empty()) || (!to.empty() && last.last.empty()) || (from.empty() && to.empty()))
    return {};
  if (!from.empty() && !to.empty() && last.last < first.first) return {};
  return range("date", first.first, last.last);
}

QueryNode numbers(std::string_view field, std::string_view from, std::string_view to) {
  const auto fits = [](std::string_view side) { return side.empty() || (corpus::is_digits(side) && side.size() <= 9); };
  if (!fits(from) || !fits(to) || (from.empty() && to.empty())) return {};
  return range(field, std::string(from), std::string(to));
}

int days_in(int year, int month) {
  static constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

}  // namespace

Days days_of(std::string_view written) {
  std::string digits;
  for (const char c : written) {
    if (c != '-') digits += c;
  }
  const auto dashes = written.size() - digits.size();
  const bool shape = (written.size() == 4) || (written.size() == 7 && dashes == 1 && written[4] == '-') ||
                     (written.size() == 10 && dashes == 2 && written[4] == '-' && written[7] == '-') ||
                     (written.size() == 8 && dashes == 0);
  if (!shape || !corpus::is_digits(digits)) return {};
  const int year = corpus::leading_number(digits.substr(0, 4));
  if (year < 1000) return {};
  if (digits.size() == 4) return {digits + "0101", digits + "1231"};
  const int month = corpus::leading_number(digits.substr(4, 2));
  if (month < 1 || month > 12) return {};
  if (digits.size() == 6) return {digits + "01", fmt::format("{}{:02}", digits, days_in(year, month))};
  const int day = corpus::leading_number(digits.substr(6));
  if (day < 1 || day > days_in(year, month)) return {};
  return {digits, digits};
}

std::optional<std::pair<std::string_view, std::string_view>> range_ends(std::string_view value) {
  for (const std::string_view sign : {"..", "->", "→"}) {
    const auto at = value.find(sign);
    if (at != std::string_view::npos) return std::pair(value.substr(0, at), value.substr(at + sign.size()));
  }
  return std::nullopt;
}

QueryNode days_between(std::string_view from, std::string_view to) { return days(from, to); }

std::string part_name(std::string_view typed) {
  std::string folded = corpus::fold(typed);
  for (const auto& [short_name, name] : kPartNames)
    if (folded == short_name) return std::string(name);
  return folded;
}

std::string_view field_name(std::string_view typed) {
  std::string lower(typed);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (const auto& [other, name] : kOtherNames)
    if (lower == other) return name;
  if (lower == "fulltext") return "fulltext";
  const corpus::Field* found = corpus::field(lower);
  return found == nullptr ? std::string_view() : found->name;
}

QueryNode parse_condition(std::string_view typed_field, std::string_view value, corpus::Analyser& analyser,
                          std::vector<Remark>& remarks) {
  const auto name = field_name(typed_field);
  const corpus::Field* field = corpus::field(name);
  if (field == nullptr) {
    remarks.push_back({"unknown-field", fmt::format("There is no field \"{}\".", typed_field)});
    return {};
  }
  if (field->kind == corpus::FieldKind::symbol && name != "pinpoint") return symbols(name, value, remarks);
  if (field->kind == corpus::FieldKind::words) {
    QueryNode words = node_of_piece(value, analyser);
    if (words.op == Op::nothing) return {};
    QueryNode title;
    title.op = Op::title;
    title.children.push_back(std::move(words));
    return title;
  }
  const auto ends = range_ends(value);
  const bool is_date = field->kind == corpus::FieldKind::date || (name == "year" && ends);
  if (is_date || field->kind == corpus::FieldKind::number) {
    const auto [from, to] = ends.value_or(std::pair(value, value));
    QueryNode node = is_date ? days(from, to) : numbers(name, from, to);
    return node.op == Op::nothing ? unknown_value(name, value, remarks) : node;
  }
  return name == "pinpoint" ? condition(name, std::string(value)) : keyword(name, value, remarks);
}

}  // namespace search
