// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/citation_words.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "corpus/forms.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

struct ClassName {
  std::string_view name;
  Sign sign;
};
constexpr std::array<ClassName, 26> kClasses = {
    {{"noun", Sign::noun},       {"its", Sign::its},       {"owner", Sign::owner},     {"of", Sign::of},
     {"and", Sign::and_},        {"to", Sign::to},         {"glue", Sign::glue},       {"mark", Sign::mark},
     {"letter", Sign::letter},   {"pin", Sign::pin},       {"ibid", Sign::ibid},       {"see", Sign::see},
     {"present", Sign::present}, {"same", Sign::same},     {"records", Sign::records}, {"treaties", Sign::treaties},
     {"volume", Sign::volume},   {"number", Sign::number}, {"month", Sign::month},     {"ordinal", Sign::ordinal},
     {"suffix", Sign::suffix},   {"sales", Sign::sales},   {"sitting", Sign::sitting}, {"supplement", Sign::supplement},
     {"here", Sign::here},       {"called", Sign::called}}};

void add_forms(CitationWords& words, std::string_view forms, CitationWord word) {
  const auto value = static_cast<std::uint32_t>(words.words.size());
  words.words.push_back(word);
  each_form(forms, [&](std::string_view form) {
    if (!form.empty()) words.phrases.add(form, value);
    if (form.starts_with("ال"))  // the article after "to": للاتفاق
      words.phrases.add("لل" + std::string(form.substr(std::string_view("ال").size())), value);
  });
}

CitationWords read_words(Language language) {
  const std::string tongue(language == Language::unknown ? "en" : code(language));
  CitationWords words;
  const Table& instruments = table("named_instruments.tsv");
  for (std::size_t row = 0; row < instruments.size(); ++row)
    add_forms(words, instruments.cell(row, tongue), {Sign::named, instruments.cell(row, "slug")});
  const Table& rows = table(tongue + "/citation.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row)
    add_forms(words, rows.cell(row, "forms"), {sign_of_class(rows.cell(row, "class")), rows.cell(row, "value")});
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
  static const auto all = [] {
    std::map<Language, CitationWords> read;
    read.emplace(Language::unknown, read_words(Language::en));
    for (const Language each : kLanguages) read.emplace(each, read_words(each));
    return read;
  }();
  return all.at(language);
}

}  // namespace corpus
