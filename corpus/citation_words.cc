// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/citation_words.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>

#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/name_forms.h"
#include "corpus/proclitics.h"

namespace corpus {

namespace {

struct ClassName {
  std::string_view name;
  Sign sign;
};
constexpr std::array<ClassName, 29> kClasses = {
    {{"noun", Sign::noun},       {"its", Sign::its},       {"owner", Sign::owner},     {"of", Sign::of},
     {"and", Sign::and_},        {"to", Sign::to},         {"glue", Sign::glue},       {"mark", Sign::mark},
     {"letter", Sign::letter},   {"pin", Sign::pin},       {"ibid", Sign::ibid},       {"see", Sign::see},
     {"present", Sign::present}, {"same", Sign::same},     {"records", Sign::records}, {"treaties", Sign::treaties},
     {"volume", Sign::volume},   {"number", Sign::number}, {"month", Sign::month},     {"ordinal", Sign::ordinal},
     {"suffix", Sign::suffix},   {"sales", Sign::sales},   {"sitting", Sign::sitting}, {"supplement", Sign::supplement},
     {"here", Sign::here},       {"called", Sign::called}, {"word", Sign::word},       {"places", Sign::places},
     {"place", Sign::place}}};

void add_form(CitationWords& words, std::string_view form, std::uint32_t value) {
  if (!form.empty()) words.phrases.add(form, value);
  if (form.starts_with(kArabicArticle))  // the article after "to": للاتفاق
    words.phrases.add(std::string(kArabicForThe).append(form.substr(kArabicArticle.size())), value);
}

void add_forms(CitationWords& words, std::string_view forms, CitationWord word) {
  const auto value = static_cast<std::uint32_t>(words.words.size());
  words.words.push_back(word);
  each_form(forms, [&](std::string_view form) { add_form(words, form, value); });
}

// Names of one instrument, in all ways of printing them; in Arabic also without the article, which a word before the
// linking one loses: اتفاقية عام 1951 المتعلقة, from الاتفاقية المتعلقة.
void add_names(CitationWords& words, std::string_view forms, std::string_view date, Language language,
               CitationWord word) {
  const auto value = static_cast<std::uint32_t>(words.words.size());
  words.words.push_back(word);
  each_form(forms, [&](std::string_view form) {
    for (const std::string& each : name_forms(form, date, language)) add_form(words, each, value);
    if (!form.starts_with(kArabicArticle)) return;
    for (const std::string& each : name_forms(form.substr(kArabicArticle.size()), date, language))
      add_form(words, each, value);
  });
}

CitationWords read_words(Language language) {
  const std::string tongue(language == Language::unknown ? "en" : code(language));
  CitationWords words;
  const Table& instruments = table("named_instruments.tsv");
  for (std::size_t row = 0; row < instruments.size(); ++row)
    add_names(words, instruments.cell(row, tongue), instruments.cell(row, "date"), language,
              {Sign::named, instruments.cell(row, "slug")});
  const Table& rows = table(tongue + "/citation.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row)
    add_forms(words, rows.cell(row, "forms"), {sign_of_class(rows.cell(row, "class")), rows.cell(row, "value")});
  words.phrases.settle();
  return words;
}

}  // namespace

Sign sign_of_class(std::string_view name) {
  for (const ClassName& row : kClasses)
    if (row.name == name) return row.sign;
  std::fprintf(stderr, "travaux: citation.tsv has the unknown class '%.*s'\n", static_cast<int>(name.size()),
               name.data());
  std::abort();
}

const CitationWords& citation_words(Language language) {
  static std::array<CitationWords, 1 + kLanguages.size()> all;
  static std::array<std::once_flag, 1 + kLanguages.size()> made;
  const auto found = std::find(kLanguages.begin(), kLanguages.end(), language);
  const auto place = static_cast<std::size_t>(found - kLanguages.begin());  // the last for an unknown language
  std::call_once(made[place], [&] { all[place] = read_words(language); });
  return all[place];
}

}  // namespace corpus
