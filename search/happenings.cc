// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/happenings.h"

#include <algorithm>
#include <array>
#include <memory>

#include "corpus/analyse.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"
#include "search/phrase_places.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::string_view kBoth = "both";

const corpus::Table& happenings() { return corpus::table("happenings.tsv"); }

// The words of one language, for questions or for texts.
std::unique_ptr<corpus::Phrases> phrases_of(Language language, SaidIn where) {
  auto phrases = std::make_unique<corpus::Phrases>();
  for (std::size_t row = 0; row < happenings().size(); ++row)
    if (where == SaidIn::question || happenings().cell(row, "in") == kBoth)
      corpus::each_form(happenings().cell(row, corpus::code(language)), [&](std::string_view form) {
        phrases->add(form, static_cast<std::uint32_t>(row));
        if (where == SaidIn::question) phrases->add(corpus::fold(form), static_cast<std::uint32_t>(row));
      });
  phrases->settle();
  return phrases;
}

const corpus::Phrases* phrases(Language language, SaidIn where) {
  static const auto all = [] {
    std::array<std::array<std::unique_ptr<corpus::Phrases>, 7>, 2> made;
    for (const SaidIn in : {SaidIn::question, SaidIn::text})
      for (const Language one : corpus::kLanguages)
        made[static_cast<std::size_t>(in)][static_cast<std::size_t>(one)] = phrases_of(one, in);
    return made;
  }();
  return all[static_cast<std::size_t>(where)][static_cast<std::size_t>(language)].get();
}

}  // namespace

std::vector<std::string_view> happenings_in(std::string_view text, Language language, SaidIn where) {
  std::vector<std::string_view> found;
  const corpus::Phrases* words = phrases(language, where);
  if (words == nullptr) return found;
  each_phrase(*words, text, [&](corpus::Span, std::uint32_t row) {
    const std::string_view what = happenings().cell(row, "what");
    if (std::find(found.begin(), found.end(), what) == found.end()) found.push_back(what);
    return true;
  });
  return found;
}

}  // namespace search
