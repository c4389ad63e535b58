// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/subject_name.h"

#include <algorithm>
#include <map>
#include <utility>

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

// The rows of a table by the forms in one of its columns, in small letters.
class Names {
 public:
  Names(const char* table_name, std::string_view column) : table_(corpus::table(table_name)) {
    for (std::size_t row = 0; row < table_.size(); ++row)
      corpus::each_form(table_.cell(row, column),
                        [&](std::string_view form) { rows_.emplace(in_small(form), std::pair(row, form)); });
  }

  // The first name of the row in `language`; empty when there is none.
  std::string find(const std::string& name, Language language) const {
    const auto found = rows_.find(name);
    if (found == rows_.end()) return {};
    return std::string(first_of(table_.cell(found->second.first, corpus::code(language))));
  }

  const auto& forms() const { return rows_; }

 private:
  const corpus::Table& table_;
  std::map<std::string, std::pair<std::size_t, std::string_view>> rows_;  // row, and the form as printed
};

const Names& subjects() {
  static const Names names("subjects.tsv", "key");
  return names;
}

const Names& concepts() {
  static const Names names("concepts.tsv", "en");
  return names;
}

const Names& countries() {
  static const Names names("countries.tsv", "en");
  return names;
}

// Names of countries have capitals: "afghanistan situation".
std::string with_countries(std::string text) {
  const std::string whole = " " + text + " ";
  for (const auto& [small_form, place] : countries().forms()) {
    const std::size_t at = whole.find(small_form);
    if (at == whole.npos || whole[at - 1] != ' ' || whole[at + small_form.size()] != ' ') continue;
    text.replace(at - 1, small_form.size(), place.second);
  }
  return text;
}

}  // namespace

std::string subject_name(std::string_view value, Language language) {
  if (language == Language::unknown) language = Language::en;
  const std::string key = in_small(value);
  const std::string number = key.starts_with(kGoal) ? key.substr(kGoal.size()) : "";
  const bool goal = !number.empty() && corpus::is_digits(number);
  std::string name = subjects().find(goal ? std::string(kGoal) : key, language);
  if (!name.empty()) return goal ? replaced(name, "{0}", number) : name;
  const std::string words = replaced(replaced(key, "_", " "), "--", " – ");
  for (const Names* names : {&concepts(), &countries()})
    if (name = names->find(words, language); !name.empty()) return name;
  return is_of_capitals(value) || value == words || value.find('_') != value.npos ? with_countries(words)
                                                                                  : std::string(value);
}

}  // namespace search
