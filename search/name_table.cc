// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/name_table.h"

#include <algorithm>
#include <array>
#include <memory>

#include "corpus/latin.h"
#include "corpus/lexicon.h"
#include "corpus/proclitics.h"
#include "corpus/state_words.h"
#include "corpus/utf8.h"
#include "search/phrase_places.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::array<std::string_view, 2> kTables = {"short_names.tsv", "bodies.tsv"};
constexpr std::size_t kFewestSmall = 5;  // letters of a short name that is typed in small ones

bool has_small(std::string_view text) {
  for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
    const char32_t c = corpus::next_character(text, next = at);
    if (corpus::in_word(c) && !corpus::is_upper(c) && (c < U'0' || c > U'9')) return true;
  }
  return false;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool has_capital(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (corpus::is_upper(corpus::next_character(text, at))) return true;
  return false;
}

// The names in a cell, the longest one first.
std::vector<std::string> longest_first(std::string_view cell) {
  std::vector<std::string> names = corpus::names_in(cell);
  std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return names;
}

const corpus::Table& table_of(std::size_t& row) {
  for (const std::string_view name : kTables) {
    const corpus::Table& table = corpus::table(name);
    if (row < table.size()) return table;
    row -= table.size();
  }
  return corpus::table(kTables.front());
}

std::size_t rows() {
  std::size_t count = 0;
  for (const std::string_view name : kTables) count += corpus::table(name).size();
  return count;
}

// A name is a short one where it is a single word or all in capitals; in Chinese every name but the longest.
bool is_short(std::string_view name, Language language) {
  return language == Language::zh || name.find(' ') == std::string_view::npos || !has_small(name);
}

// Of the languages of Latin letters, in capitals: known everywhere.
std::vector<std::string> international(std::size_t row, Language language) {
  std::vector<std::string> names;
  const corpus::Table& table = table_of(row);
  for (const Language other : corpus::kLatinLanguages) {
    if (other == language) continue;
    for (std::string& name : longest_first(table.cell(row, corpus::code(other))))
      if (is_ascii(name) && !has_small(name) && std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(std::move(name));
  }
  return names;
}

}  // namespace

std::vector<std::string> names_of(std::size_t row, Language language) {
  std::size_t in_table = row;
  const corpus::Table& table = table_of(in_table);
  std::vector<std::string> names;
  for (std::string& name : longest_first(table.cell(in_table, corpus::code(language))))
    if (names.empty() || is_short(name, language)) names.push_back(std::move(name));
  if (names.size() > 1 || language == Language::en) return names;
  for (std::string& name : names_of(row, Language::en))
    if (!has_small(name)) names.push_back(std::move(name));
  return names;
}

NameTable::NameTable(Language language) {
  for (std::size_t row = 0; row < rows(); ++row) {
    std::size_t in_table = row;
    const corpus::Table& table = table_of(in_table);
    const std::vector<std::string> names = longest_first(table.cell(in_table, corpus::code(language)));
    for (const std::string& name : names) {
      const bool whole = names.front().find(name) != std::string::npos;  // or a part of it: 南苏丹特派团
      const bool short_one = !whole && (table.name() == kTables.front() || is_short(name, language));
      if (whole || short_one) add(name, {row, whole, !has_small(name)});
      if (short_one && language == Language::ar && !std::string_view(name).starts_with(corpus::kArabicArticle)) {
        add(std::string(corpus::kArabicArticle) + name, {row, false, false});
        for (const std::string_view article : corpus::kArabicJoinedArticles)
          add(std::string(article) + name, {row, false, false});
      }
    }
  }
  for (std::size_t row = 0; row < rows(); ++row)
    for (const std::string& name : international(row, language)) add(name, {row, false, true});
  phrases_.settle();
}

void NameTable::add(std::string_view form, Form as) {
  phrases_.add(form, static_cast<std::uint32_t>(forms_.size()));
  forms_.push_back(as);
}

std::vector<NameFound> NameTable::find(std::string_view text) const {
  std::vector<NameFound> found;
  const bool typed_small = !has_capital(text);
  each_phrase(phrases_, text, [&](corpus::Span span, std::uint32_t value) {
    const Form& form = forms_[value];
    const std::string_view typed = span.of(text);
    const bool as_printed = !form.capitals || !has_small(typed) || (typed_small && typed.size() >= kFewestSmall);
    if (as_printed) found.push_back({form.row, span, form.whole});
    return as_printed;
  });
  return found;
}

const NameTable& name_table(Language language) {
  static const auto all = [] {
    std::array<std::unique_ptr<NameTable>, 7> made;
    for (const Language one : corpus::kLanguages)
      made[static_cast<std::size_t>(one)] = std::make_unique<NameTable>(one);
    return made;
  }();
  return *all[static_cast<std::size_t>(language == Language::unknown ? Language::en : language)];
}

}  // namespace search
