// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/organ_names.h"

#include <array>
#include <string>

#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"
#include "corpus/proclitics.h"
#include "search/phrase_places.h"

namespace search {

namespace {

using corpus::Language;

struct Names {
  std::vector<std::string_view> of_row;
  corpus::Phrases phrases;
};

void add_forms(corpus::Phrases& phrases, std::string_view name, Language language, std::uint32_t row) {
  phrases.add(name, row);
  if (language != Language::ar) return;
  for (const std::string_view proclitic : corpus::kArabicProclitics)
    phrases.add(std::string(proclitic).append(name), row);
  for (const std::string_view fused : corpus::kArabicFused) phrases.add(std::string(fused).append(name), row);
}

Names read(Language language) {
  Names names;
  const corpus::Table& organs = corpus::table("organs.tsv");
  const std::string code(corpus::code(language));
  for (std::size_t row = 0; row < organs.size(); ++row) {
    const bool adopts = !organs.cell(row, "resolution").empty();
    names.of_row.push_back(adopts ? std::string_view(organs.cell(row, code)) : std::string_view());
    if (names.of_row.back().empty()) continue;
    add_forms(names.phrases, names.of_row.back(), language, static_cast<std::uint32_t>(row));
    add_forms(names.phrases, organs.cell(row, "of_" + code), language, static_cast<std::uint32_t>(row));
  }
  const corpus::Table& passing = corpus::table("passing_names.tsv");
  for (std::size_t row = 0; row < passing.size(); ++row) {
    const auto number = static_cast<std::uint32_t>(names.of_row.size());
    const std::string_view forms = passing.cell(row, code);
    names.of_row.push_back(forms.substr(0, forms.find('|')));
    corpus::each_form(forms, [&](std::string_view form) { add_forms(names.phrases, form, language, number); });
  }
  names.phrases.settle();
  return names;
}

const Names& names_in(Language language) {
  static const auto all = [] {
    std::array<Names, 7> made;
    for (const Language one : corpus::kLanguages) made[static_cast<std::size_t>(one)] = read(one);
    return made;
  }();
  return all[static_cast<std::size_t>(language)];
}

}  // namespace

std::vector<OrganNamed> organs_named(std::string_view text, Language language) {
  std::vector<OrganNamed> found;
  each_phrase(names_in(language).phrases, text, [&](corpus::Span span, std::uint32_t row) {
    found.push_back({row, span});
    return true;
  });
  return found;
}

const std::vector<std::string_view>& organ_names(Language language) { return names_in(language).of_row; }

}  // namespace search
