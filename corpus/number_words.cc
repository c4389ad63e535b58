// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/number_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "corpus/analyse.h"
#include "corpus/fold.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

struct NumberWords {
  std::unordered_set<std::string> before, months;  // folded
};

NumberWords read_words(Language language) {
  static constexpr std::array<std::string_view, 10> kClasses = {"pin",        "noun",    "number", "volume", "sales",
                                                                "supplement", "sitting", "word",   "suffix", "month"};
  NumberWords words;
  const Table& rows = table(std::string(code(language)) + "/citation.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view kind = rows.cell(i, "class");
    if (std::find(kClasses.begin(), kClasses.end(), kind) == kClasses.end()) continue;
    each_form(rows.cell(i, "forms"), [&](std::string_view form) {
      const std::size_t blank = form.rfind(' ');
      std::string last = fold_letters(trim(blank == form.npos ? form : form.substr(blank + 1)));
      while (!last.empty() && (last.back() == '.' || last.back() == '*')) last.pop_back();
      if (kind == "month") words.months.insert(fold_letters(form.substr(0, form.find(' '))));
      words.before.insert(std::move(last));
    });
  }
  return words;
}

const NumberWords& words_of(Language language) {
  static const auto all = [] {
    std::array<NumberWords, 7> lists;
    for (const Language each : kLanguages) lists[static_cast<std::size_t>(each)] = read_words(each);
    return lists;
  }();
  return all[static_cast<std::size_t>(language)];
}

}  // namespace

bool takes_number(std::string_view word, Language language) {
  const std::string folded = fold_letters(word);
  return words_of(language).before.contains(folded) || is_stopword(folded, language);
}

bool is_month(std::string_view word, Language language) {
  return words_of(language).months.contains(fold_letters(word));
}

}  // namespace corpus
