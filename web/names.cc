// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/names.h"

#include <algorithm>

#include "corpus/lexicon.h"

namespace web {

namespace {

std::string cell_of(const char* table_name, std::string_view key, Language language) {
  const corpus::Table& table = corpus::table(table_name);
  const std::string_view column = language == Language::unknown ? "en" : corpus::code(language);
  for (std::size_t row = 0; row < table.size(); ++row) {
    if (table.cell(row, "key") == key) return std::string(table.cell(row, column));
  }
  return std::string(key);
}

}  // namespace

std::string body_name(std::string_view key, Language language) { return cell_of("organs.tsv", key, language); }

std::string type_name(std::string_view key, Language language) { return cell_of("types.tsv", key, language); }

std::string value_name(std::string_view field, std::string_view value, Language language) {
  if (field == "lang") {
    const std::string_view name = corpus::own_name(corpus::language_of_code(value));
    return std::string(name.empty() ? value : name);
  }
  if (field == "body") return body_name(value, language);
  if (field == "type") return type_name(value, language);
  if (field == "part") return std::string(text(language, "part-" + std::string(value)));
  return std::string(value);
}

std::string provision_name(corpus::Kind kind, std::string_view number, std::string_view id, Language language) {
  const std::string name(text(language, "part-" + std::string(corpus::name(kind))));
  std::string shown(number);
  const std::size_t digit = id.find_first_of("0123456789");
  if (shown.empty() && digit != std::string_view::npos) shown = id.substr(digit);
  return shown.empty() ? name : text(language, "part-and-number", name, shown);
}

bool is_sample(std::string_view symbol) { return symbol.starts_with("SAMPLE/"); }

std::string shown_symbol(std::string_view symbol) {
  return std::string(symbol.starts_with("file:") ? symbol.substr(5) : symbol);
}

}  // namespace web
