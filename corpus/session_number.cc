// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/session_number.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "corpus/digits.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kMost = 200;  // bytes; a line that names a session is not longer
constexpr char32_t kTen = U'十';

using Ordinals = std::unordered_map<std::string, int>;

Ordinals read_ordinals(Language language) {
  Ordinals ordinals;
  const Table& rows = table(std::string(code(language)) + "/ordinals.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    each_form(rows.cell(i, "forms"), [&](std::string_view form) {
      ordinals.emplace(fold_opening(form), leading_number(rows.cell(i, "value")));
    });
  }
  return ordinals;
}

const Ordinals& ordinals_of(Language language) {
  static const auto all = [] {
    std::array<Ordinals, 7> tables;
    for (const Language each : kLanguages) tables[static_cast<std::size_t>(each)] = read_ordinals(each);
    return tables;
  }();
  return all[static_cast<std::size_t>(language)];
}

int value_of(const Ordinals& ordinals, std::string_view word) {
  const auto found = ordinals.find(std::string(word));
  return found == ordinals.end() ? 0 : found->second;
}

// A word of the table, or a hyphenated one whose first part (as long as possible) is: "quatre-vingt-onzième".
int word_value(const Ordinals& ordinals, std::string_view word) {
  int total = 0;
  while (!word.empty()) {
    std::size_t end = word.size();
    int value = value_of(ordinals, word);
    while (value == 0 && (end = word.rfind('-', end - 1)) != word.npos && end > 0)
      value = value_of(ordinals, word.substr(0, end));
    if (value == 0) return total;
    total += value;
    word.remove_prefix(std::min(end + 1, word.size()));
  }
  return total;
}

int chinese_number(const Ordinals& ordinals, std::string_view text) {
  int total = 0, last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_character(text, at);
    const int digit = value_of(ordinals, text.substr(start, at - start));
    if (digit > 0)
      last = digit;
    else if (c == kTen)
      total += (last == 0 ? 1 : last) * 10, last = 0;
    else if (total + last > 0)
      break;
  }
  return total + last;
}

int figures(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    int value = digit_value(next_character(text, at));
    if (value < 0) continue;
    for (std::size_t next = at; next < text.size() && digit_value(next_character(text, next)) >= 0; at = next) {
      std::size_t probe = at;
      value = std::min(value * 10 + digit_value(next_character(text, probe)), 1000);  // no session has so many
    }
    return value < 100 ? value : 0;
  }
  return 0;
}

// "soixante‑quinzième" with the hyphen that breaks no line.
std::string plain_hyphens(std::string text) {
  constexpr std::string_view kFirm = "\u2011";
  for (std::size_t at = 0; (at = text.find(kFirm, at)) != std::string::npos; ++at) text.replace(at, kFirm.size(), "-");
  return text;
}

}  // namespace

int session_number(std::string_view text, Language language) {
  const Ordinals& ordinals = ordinals_of(language);
  const std::string folded = plain_hyphens(fold_opening(text, kMost));
  int total = 0;
  if (language == Language::zh) {
    total = chinese_number(ordinals, folded);
  } else {
    std::string_view rest = folded;
    while (!rest.empty()) {
      const auto end = std::min(rest.find(' '), rest.size());
      total += word_value(ordinals, rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  if (total == 0) total = figures(folded);
  return total < 100 ? total : 0;
}

}  // namespace corpus
