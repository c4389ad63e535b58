// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/name_forms.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "corpus/forms.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr std::size_t kMostForms = 96;  // of one name: a list of five things joined in three ways

// The forms of one printed name as they are found: each once, in order.
class Forms {
 public:
  bool add(std::string form) {
    if (list_.size() >= kMostForms || !known_.insert(form).second) return false;
    list_.push_back(std::move(form));
    return true;
  }
  std::size_t size() const { return list_.size(); }
  std::string at(std::size_t place) const { return list_[place]; }
  std::vector<std::string> take() { return std::move(list_); }

 private:
  std::vector<std::string> list_;
  std::unordered_set<std::string> known_;
};

std::vector<std::string> forms_of(std::string_view cell) {
  std::vector<std::string> forms;
  each_form(cell, [&](std::string_view form) {
    forms.emplace_back(form);
    std::replace(forms.back().begin(), forms.back().end(), '_', ' ');
  });
  return forms;
}

// lexicon/<lang>/name_words.tsv, taken apart.
struct NameWords {
  std::vector<std::vector<std::string>> alike;
  std::vector<std::string> inserts, links;
  std::vector<std::pair<std::string_view, std::string_view>> months;  // "8", its whole name; in Arabic the double one
};

void read_months(Language language, NameWords& into) {
  const Table& rows = table(std::string(code(language)) + "/citation.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (rows.cell(row, "class") != "month") continue;
    std::string_view name;
    each_form(rows.cell(row, "forms"), [&](std::string_view form) {
      if (name.empty() || (name.find('/') == name.npos && form.find('/') != form.npos)) name = form;
    });
    into.months.emplace_back(rows.cell(row, "value"), name);
  }
}

NameWords read_name_words(Language language) {
  NameWords words;
  const Table& rows = table(std::string(code(language)) + "/name_words.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view what = rows.cell(row, "class");
    auto forms = forms_of(rows.cell(row, "forms"));
    if (what == "alike") {
      words.alike.push_back(std::move(forms));
    } else {
      auto& into = what == "insert" ? words.inserts : words.links;
      into.insert(into.end(), forms.begin(), forms.end());
    }
  }
  read_months(language, words);
  return words;
}

const NameWords& name_words(Language language) {
  static const auto all = [] {
    std::map<Language, NameWords> read;
    for (const Language each : kLanguages) read.emplace(each, read_name_words(each));
    return read;
  }();
  return all.at(language == Language::unknown ? Language::en : language);
}

// The name with `word` at byte `at` replaced by each word of the row that is not it.
void put_others(const std::string& name, std::size_t at, const std::string& word, const std::vector<std::string>& words,
                Forms& into) {
  for (const std::string& other : words)
    if (other != word) into.add(std::string(name).replace(at, word.size(), other));
}

// True when the word at byte `at` is only a piece of another of the words that stands there: 及 of 以及, 公约 of
// 的公约.
bool is_piece(const std::string& name, std::size_t at, const std::string& word, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& other) {
    if (other.size() <= word.size()) return false;
    for (auto in = other.find(word); in != other.npos; in = other.find(word, in + 1))
      if (in <= at && name.compare(at - in, other.size(), other) == 0) return true;
    return false;
  });
}

// Each place in each form where a word of an "alike" row stands, with the others of that row. Of two words that begin
// at one place the longest is meant: "y el " and not "y ".
void put_alike(const std::vector<std::string>& words, Forms& forms) {
  for (std::size_t place = 0; place < forms.size(); ++place) {
    const std::string name = forms.at(place);
    for (const std::string& word : words)
      for (auto at = name.find(word); !word.empty() && at != name.npos; at = name.find(word, at + word.size()))
        if (!is_piece(name, at, word, words)) put_others(name, at, word, words, forms);
  }
}

void replace(std::string& text, std::string_view sign, std::string_view with) {
  if (const auto at = text.find(sign); at != text.npos) text.replace(at, sign.size(), with);
}

// " du DAY MONTH YEAR" of 1949-08-12: " du 12 août 1949". Nothing where the date has no such month.
std::string dated(std::string_view pattern, std::string_view date, const NameWords& words) {
  std::string text(pattern);
  const auto number = [&](std::size_t at) {
    return date.substr(date[at] == '0' ? at + 1 : at, date[at] == '0' ? 1 : 2);
  };
  const auto month =
      std::find_if(words.months.begin(), words.months.end(), [&](const auto& each) { return each.first == number(5); });
  if (month == words.months.end()) return {};
  replace(text, "YEAR", date.substr(0, 4));
  replace(text, "MONTH", month->second);
  replace(text, "DAY", number(8));
  return text;
}

// What may be put in, before the first linking word of each form.
void put_in(const NameWords& words, std::string_view date, Forms& forms) {
  const std::size_t plain = forms.size();
  for (std::size_t place = 0; place < plain; ++place) {
    const std::string name = forms.at(place);
    std::size_t first = name.npos;
    for (const std::string& link : words.links) first = std::min(first, name.find(link));
    if (first == name.npos || first == 0) continue;
    for (const std::string& pattern : words.inserts) {
      const std::string insert = dated(pattern, date, words);
      if (!insert.empty() && name.find(insert) == name.npos) forms.add(std::string(name).insert(first, insert));
    }
  }
}

// "Kunming Montreal", "Nuclear Test Ban Treaty": names whose hyphens were left out.
void leave_out_hyphens(Forms& forms) {
  const std::size_t plain = forms.size();
  for (std::size_t place = 0; place < plain; ++place) {
    std::string name = forms.at(place);
    std::replace(name.begin(), name.end(), '-', ' ');
    forms.add(std::move(name));
  }
}

}  // namespace

std::vector<std::string> name_forms(std::string_view form, std::string_view date, Language language) {
  const NameWords& words = name_words(language);
  Forms forms;
  forms.add(std::string(form));
  if (date.size() == 10) put_in(words, date, forms);
  leave_out_hyphens(forms);
  for (const auto& alike : words.alike) {
    const auto stands = [&](const std::string& word) { return !word.empty() && form.find(word) != form.npos; };
    if (std::any_of(alike.begin(), alike.end(), stands)) put_alike(alike, forms);
  }
  return forms.take();
}

}  // namespace corpus
