// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/session_number.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "corpus/digits.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/opening.h"
#include "corpus/proclitics.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kMost = 200;  // bytes; a line that names a session is not longer
constexpr char32_t kTen = U'十';

using Ordinals = std::unordered_map<std::string, int>;

const Table& rows_of(Language language) { return table(std::string(code(language)) + "/ordinals.tsv"); }

Ordinals read_ordinals(Language language) {
  Ordinals ordinals;
  const Table& rows = rows_of(language);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!is_digits(rows.cell(i, "value"))) continue;
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

// Whether a word's value is one number with what stands before it: "seventy" and "second", الثانية and والسبعين.
bool one_number(int before, int value, Language language) {
  if (language == Language::ar) return before < 10 && value >= 10 && value % 10 == 0;
  const int score = language == Language::fr && before % 20 == 0 ? 20 : 10;  // soixante et onzième
  return before >= 20 && before % 10 == 0 && value < score;
}

// "67º", "60th": of figures at the head of a word; 0 when it has none.
int figures_of(std::string_view word) {
  std::size_t at = 0;
  return !word.empty() && digit_value(next_character(word, at)) >= 0 ? figures(word) : 0;
}

std::vector<int> numbers_in_words(const Ordinals& ordinals, std::string_view text, Language language) {
  std::vector<int> numbers;
  bool open = false;  // the last one may go on
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    std::string_view word = text.substr(0, end);
    if (word.ends_with(',')) word.remove_suffix(1);
    int value = word_value(ordinals, word);
    if (value == 0 && word.starts_with(kArabicAnd)) value = word_value(ordinals, word.substr(kArabicAnd.size()));
    if (const int plain = value == 0 ? figures_of(word) : 0; plain != 0) {
      numbers.push_back(plain);
      open = false;
    } else if (value != 0 && open && one_number(numbers.back(), value, language)) {
      numbers.back() += value;
    } else if (value != 0) {
      numbers.push_back(value);
      open = true;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return numbers;
}

// 第七十七和七十八届: each run of numerals.
std::vector<int> numbers_in_chinese(const Ordinals& ordinals, std::string_view text) {
  std::vector<int> numbers;
  std::size_t start = 0;  // of the run
  const auto close = [&](std::size_t end) {
    const std::string_view run = text.substr(start, end - start);
    if (const int number = run.empty() ? 0 : std::max(chinese_number(ordinals, run), figures_of(run)); number != 0)
      numbers.push_back(number);
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t c = next_character(text, at);
    if (c == kTen || digit_value(c) >= 0 || value_of(ordinals, text.substr(here, at - here)) > 0) continue;
    close(here);
    start = at;
  }
  close(text.size());
  return numbers;
}

// "soixante‑quinzième" with the hyphen that breaks no line.
std::string plain_hyphens(std::string text) {
  constexpr std::string_view kFirm = "\u2011";
  for (std::size_t at = 0; (at = text.find(kFirm, at)) != std::string::npos; ++at) text.replace(at, kFirm.size(), "-");
  return text;
}

// Which of the forms of a number: the ordinal, what it is beside a unit, or the last.
enum class Form { ordinal, beside, last };

// Empty when the table has no word for the number.
std::string form_of(int number, Language language, Form which) {
  const Table& rows = rows_of(language);
  std::vector<std::string_view> forms;
  for (std::size_t i = 0; i < rows.size() && forms.empty(); ++i)
    if (is_digits(rows.cell(i, "value")) && leading_number(rows.cell(i, "value")) == number)
      each_form(rows.cell(i, "forms"), [&](std::string_view form) { forms.push_back(form); });
  if (forms.empty()) return {};
  const bool second = which == Form::beside && forms.size() > 1;
  return std::string(which == Form::last ? forms.back() : second ? forms[1] : forms.front());
}

}  // namespace

std::string ordinal_in_words(int number, Language language) {
  if (number < 1 || number > 99 || language == Language::unknown) return {};
  const int tens = number / 10 * 10, unit = number % 10;
  if (std::string alone = form_of(number, language, Form::ordinal); !alone.empty()) return alone;
  if (language == Language::zh) {
    std::string words = tens > 10 ? form_of(tens / 10, language, Form::ordinal) : "";
    append_utf8(words, kTen);
    return words + form_of(unit, language, Form::ordinal);
  }
  if (language == Language::ar)
    return form_of(unit, language, unit == 1 ? Form::beside : Form::ordinal) + " " +
           form_of(tens, language, Form::beside);
  // soixante-douzième, quatre-vingt-dix-septième: of the greatest ten that has a name of its own.
  for (int named = tens; named >= 10; named -= 10) {
    const std::string ten = form_of(named, language, Form::beside);
    if (ten.empty()) continue;
    const int rest = number - named;
    return ten + (language == Language::es || language == Language::ru ? " " : "-") +
           (rest == 1 ? form_of(rest, language, Form::last) : ordinal_in_words(rest, language));
  }
  return {};
}

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

std::vector<int> session_numbers(std::string_view text, Language language) {
  const Ordinals& ordinals = ordinals_of(language);
  const std::string folded = plain_hyphens(fold_opening(text, kMost));
  std::vector<int> numbers =
      language == Language::zh ? numbers_in_chinese(ordinals, folded) : numbers_in_words(ordinals, folded, language);
  std::erase_if(numbers, [](int number) { return number < 1 || number > 99; });
  return numbers;
}

}  // namespace corpus
