// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/plain_verb.h"

#include <algorithm>
#include <array>
#include <vector>

#include "corpus/lexicon.h"
#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

using Words = std::vector<std::string>;

struct Form {
  std::string written, counted;
};

// verb_forms.tsv, by its column `place`.
struct Forms {
  Words behind, from;
  std::vector<Form> first, last, whole;
};

// What `add(of_language, table, row)` makes of each row of a table with a column `language`.
template <class Of, class Add>
std::array<Of, 7> by_language(std::string_view name, Add add) {
  std::array<Of, 7> all;
  const Table& rows = table(name);
  for (std::size_t row = 0; row < rows.size(); ++row)
    add(all[static_cast<std::size_t>(language_of_code(rows.cell(row, "language")))], rows, row);
  return all;
}

const Words& sequence_words(Language language) {
  static const auto all = by_language<Words>(
      "sequence_words.tsv",
      [](Words& words, const Table& rows, std::size_t row) { words.push_back(fold_opening(rows.cell(row, "word"))); });
  return all[static_cast<std::size_t>(language)];
}

void add_form(Forms& forms, const Table& rows, std::size_t row) {
  const std::string_view place = rows.cell(row, "place");
  Form form{fold_opening(rows.cell(row, "written")), std::string(rows.cell(row, "counted"))};
  if (place == "behind")
    forms.behind.push_back(std::move(form.written));
  else if (place == "from")
    forms.from.push_back(std::move(form.written));
  else
    (place == "first" ? forms.first : place == "last" ? forms.last : forms.whole).push_back(std::move(form));
}

const Forms& forms_of(Language language) {
  static const auto all = by_language<Forms>("verb_forms.tsv", add_form);
  return all[static_cast<std::size_t>(language)];
}

// In Chinese such a word opens the verb; elsewhere it is a word of it.
std::string without(const std::string& verb, const std::string& word, Language language) {
  if (language == Language::zh) return verb.starts_with(word) ? verb.substr(word.size()) : verb;
  const std::string padded = " " + verb + " ", wanted = " " + word + " ";
  const auto at = padded.find(wanted);
  if (at == std::string::npos) return verb;
  std::string left = padded.substr(0, at) + padded.substr(at + wanted.size() - 1);
  while (left.ends_with(' ')) left.pop_back();
  while (left.starts_with(' ')) left.erase(0, 1);
  return left;
}

// Without what links it with the words behind it. A last letter alone is torn off one of them ("تطلب إ").
std::string without_links(std::string verb, Language language) {
  const bool spaced = language != Language::zh;
  for (const std::string& word : forms_of(language).from)
    if (const auto at = (verb + " ").find(" " + word + " "); at != std::string::npos) verb.resize(at);
  for (bool shorter = true; shorter;) {
    shorter = false;
    for (const std::string& word : forms_of(language).behind) {
      const std::string end = spaced ? " " + word : word;
      if (verb.size() <= end.size() || !verb.ends_with(end)) continue;
      verb.resize(verb.size() - end.size());
      shorter = true;
    }
  }
  const auto blank = spaced ? verb.rfind(' ') : std::string::npos;
  if (blank == std::string::npos || blank == 0) return verb;
  std::size_t behind = blank + 1;
  next_character(verb, behind);
  if (behind == verb.size()) verb.resize(blank);
  return verb;
}

std::string word_key(std::string word, const Forms& forms) {
  for (const Form& form : forms.whole)
    if (word == form.written) return form.counted;
  for (const Form& form : forms.first)
    if (word.starts_with(form.written)) word.replace(0, form.written.size(), form.counted);
  for (const Form& form : forms.last) {
    if (word.size() <= form.written.size() || !word.ends_with(form.written)) continue;
    return word.substr(0, word.size() - form.written.size()) + form.counted;
  }
  return word;
}

}  // namespace

std::string plain_verb(std::string_view verb, Language language) {
  const std::string folded = fold_opening(verb);
  std::string plain = folded;
  for (const std::string& word : sequence_words(language)) plain = without(plain, word, language);
  return plain.empty() ? folded : without_links(std::move(plain), language);
}

std::string verb_key(std::string_view plain, Language language) {
  if (language == Language::zh) return std::string(plain);
  std::string key;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t blank = std::min(plain.find(' ', at), plain.size());
    if (!key.empty()) key += ' ';
    key += word_key(std::string(plain.substr(at, blank - at)), forms_of(language));
    at = blank + 1;
  }
  return key;
}

}  // namespace corpus
