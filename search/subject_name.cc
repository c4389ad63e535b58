// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/subject_name.h"

#include <algorithm>

#include "corpus/digits.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::string_view kGoal = "sdg_";

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string in_small(std::string_view text) {
  std::string made(text);
  std::transform(made.begin(), made.end(), made.begin(), small);
  return made;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

bool is_of_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string_view first_of(std::string_view forms) { return forms.substr(0, forms.find('|')); }

// The name in `language` of the row of which a form in `column` is `wanted`, in small letters.
std::string name_in(const char* table_name, std::string_view column, std::string_view wanted, Language language) {
  const corpus::Table& table = corpus::table(table_name);
  for (std::size_t row = 0; row < table.size(); ++row) {
    bool is = false;
    corpus::each_form(table.cell(row, column), [&](std::string_view form) { is |= in_small(form) == wanted; });
    if (is) return std::string(first_of(table.cell(row, corpus::code(language))));
  }
  return {};
}

// Names of countries have capitals: "afghanistan situation".
std::string with_countries(std::string text) {
  const corpus::Table& table = corpus::table("countries.tsv");
  const std::string whole = " " + text + " ";
  for (std::size_t row = 0; row < table.size(); ++row)
    corpus::each_form(table.cell(row, "en"), [&](std::string_view form) {
      const std::size_t at = whole.find(" " + in_small(form) + " ");
      if (at != whole.npos) text.replace(at, form.size(), form);
    });
  return text;
}

}  // namespace

std::string subject_name(std::string_view value, Language language) {
  if (language == Language::unknown) language = Language::en;
  const std::string key = in_small(value);
  const std::string number = key.starts_with(kGoal) ? key.substr(kGoal.size()) : "";
  const bool goal = !number.empty() && corpus::is_digits(number);
  std::string name = name_in("subjects.tsv", "key", goal ? kGoal : std::string_view(key), language);
  if (!name.empty()) return goal ? replaced(name, "{0}", number) : name;
  const std::string words = replaced(replaced(key, "_", " "), "--", " – ");
  for (const char* table : {"concepts.tsv", "countries.tsv"})
    if (name = name_in(table, "en", words, language); !name.empty()) return name;
  return is_of_capitals(value) || value == words || value.find('_') != value.npos ? with_countries(words)
                                                                                 : std::string(value);
}

}  // namespace search
