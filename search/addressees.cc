// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/addressees.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"
#include "corpus/proclitics.h"
#include "corpus/state.h"
#include "corpus/state_words.h"
#include "corpus/utf8.h"
#include "search/say.h"

namespace search {

namespace {

// The forms of one language, folded.
class Names {
 public:
  explicit Names(const std::string& code) {
    const corpus::Table& nouns = corpus::table(code + "/addressees.tsv");
    for (std::size_t row = 0; row < nouns.size(); ++row) add(nouns.cell(row, "words"), nouns.cell(row, "name"));
    for (const auto& [table, column] :
         {std::pair{"bodies.tsv", "name"}, std::pair{"countries.tsv", "name"}, std::pair{"organs.tsv", "en"}}) {
      const corpus::Table& rows = corpus::table(table);
      for (std::size_t row = 0; row < rows.size(); ++row)
        add("(" + std::string(rows.cell(row, code)) + ")", rows.cell(row, column));
    }
    forms_.settle();
  }

  struct Found {
    std::string_view name;
    std::size_t size = 0;  // bytes it covers
  };

  // The first name in the text.
  Found first(std::string_view text) const {
    bool inside = false;
    for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
      next = at;
      const char32_t c = corpus::next_character(text, next);
      const bool begins = corpus::is_ideograph(c) || (corpus::in_word(c) && !inside);
      inside = corpus::in_word(c);
      if (!begins) continue;
      corpus::Phrases::Match match = forms_.longest(text, at);
      if (!match && text.substr(at).starts_with(corpus::kArabicArticle))
        match = forms_.longest(text, at + corpus::kArabicArticle.size());
      if (match) return {names_[match.value], match.end - at};
    }
    return {};
  }

 private:
  void add(std::string_view cell, std::string_view name) {
    for (const std::string& form : corpus::forms_of(cell)) {
      if (form.empty()) continue;
      forms_.add(corpus::fold(form), static_cast<std::uint32_t>(names_.size()));
      names_.push_back(name);
    }
  }

  corpus::Phrases forms_;
  std::vector<std::string_view> names_;
};

const std::vector<Names>& all_names() {
  static const auto all = [] {
    std::vector<Names> names;
    for (const corpus::Language language : corpus::kLanguages) names.emplace_back(std::string(corpus::code(language)));
    return names;
  }();
  return all;
}

// "the body itself", as answers say it in each language.
bool is_organ_itself(std::string_view folded) {
  return std::any_of(corpus::kLanguages.begin(), corpus::kLanguages.end(),
                     [&](corpus::Language language) { return corpus::fold(say(language, "organ-itself")) == folded; });
}

}  // namespace

std::vector<std::string> addressee_names(std::string_view typed) {
  const std::string text = corpus::fold(typed);
  if (is_organ_itself(text)) return {std::string(corpus::kOrganItself)};
  std::vector<Names::Found> found;
  std::size_t most = 0;
  for (const Names& names : all_names()) {
    found.push_back(names.first(text));
    most = std::max(most, found.back().size);
  }
  std::vector<std::string> names;  // of the languages that know most of it
  for (const Names::Found& one : found)
    if (one.size > 0 && one.size == most && std::find(names.begin(), names.end(), one.name) == names.end())
      names.emplace_back(one.name);
  return names;
}

}  // namespace search
