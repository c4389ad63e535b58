// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/added_words.h"

#include <xapian.h>

#include <algorithm>

#include "search/everyday.h"
#include "search/needles.h"
#include "search/question_names.h"

namespace search {

namespace {

using corpus::Language;

constexpr int kAlways = 100;  // percent

bool overlap(corpus::Span one, corpus::Span other) { return one.start < other.end && other.start < one.end; }

// Whether a word that was typed stands in it.
bool has_word(const Asking& asking, corpus::Span span) {
  return std::any_of(asking.words.begin(), asking.words.end(),
                     [&](const AskedWord& word) { return !word.told && overlap(word.span, span); });
}

void add(std::vector<Translation>& to, Translation one) {
  const auto same = [&](const Translation& other) { return other.span == one.span && other.source == one.source; };
  const auto place = std::find_if(to.begin(), to.end(), same);
  if (place == to.end()) {
    if (!one.renderings.empty()) to.push_back(std::move(one));
    return;
  }
  for (corpus::Rendering& rendering : one.renderings) {
    const auto is_it = [&](const corpus::Rendering& other) {
      return other.language == rendering.language && other.text == rendering.text;
    };
    std::vector<corpus::Rendering>& all = place->renderings;
    if (std::none_of(all.begin(), all.end(), is_it)) all.push_back(std::move(rendering));
  }
}

bool is_held(const std::vector<corpus::Word>& words, Language language, const Index::View& view) {
  return std::all_of(words.begin(), words.end(), [&](const corpus::Word& word) {
    return view.database.term_exists(word_term(language, indexed_as(word)));
  });
}

// Of the same words, whatever their endings: "prevent" and "prevention".
bool are_same(const std::vector<corpus::Word>& one, const std::vector<corpus::Word>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const auto& a, const auto& b) { return indexed_as(a) == indexed_as(b); });
}

// The names of a row of everyday words that the index has words of: in the question's language the others, in another
// language all.
Translation everyday_of(const Asking& asking, const EverydayFound& found, const std::vector<Language>& into,
                        const Index::View& view, corpus::Analyser& analyser) {
  const corpus::Span span{found.words.front().start, found.words.back().end};
  Translation one{std::string(span.of(asking.text)), span, found.words.size(), TermSource::everyday, {}};
  for (const Language language : into) {
    const std::vector<EverydayName> names = everyday_row(found.row, language, analyser);
    for (const auto& [printed, words] : names) {
      const bool typed = language == asking.language && are_same(words, names[found.name].words);
      if (!typed && !is_taken_off(asking, printed) && is_held(words, language, view))
        one.renderings.push_back({language, kAlways, std::string(printed)});
    }
  }
  return one;
}

void add_same_language(const Asking& asking, const Index::View& view, corpus::Analyser& analyser,
                       std::vector<Translation>& to) {
  for (const AskedWord& word : asking.words) {
    Translation one{std::string(word.span.of(asking.text)), word.span, 1, TermSource::learned, {}};
    for (const Paraphrase& other : paraphrases_asked(asking, word, view.terminology(), analyser))
      one.renderings.push_back({asking.language, static_cast<int>(other.strength * kAlways), other.text});
    add(to, std::move(one));
  }
}

}  // namespace

bool is_taken_off(const Asking& asking, std::string_view words) {
  return std::find(asking.without.begin(), asking.without.end(), words) != asking.without.end();
}

std::string rendered_text(const Asking& asking) {
  std::string text = asking.text;
  std::size_t start = text.size(), end = 0;
  for (const AskedWord& word : asking.words) {
    if (word.told) continue;
    start = std::min(start, word.span.start);
    end = std::max(end, word.span.end);
  }
  if (asking.language != Language::zh || start >= end) return text;
  std::fill(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(start), ' ');
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(std::min(end, text.size())), text.end(), ' ');
  return text;
}

std::vector<Paraphrase> paraphrases_asked(const Asking& asking, const AskedWord& word, const Terminology& terminology,
                                          corpus::Analyser& analyser) {
  if (word.name || word.told || word.stem.empty()) return {};
  std::vector<Paraphrase> list = paraphrases_of(word.stem, asking.language, terminology, analyser);
  std::erase_if(list, [&](const Paraphrase& one) { return is_taken_off(asking, one.text); });
  return list;
}

std::vector<Translation> added_words(const Asking& asking, const std::vector<Language>& languages,
                                     const Index::View& view, corpus::Analyser& analyser) {
  std::vector<Language> others = languages;
  std::erase(others, asking.language);
  const std::string text = rendered_text(asking);
  std::vector<Translation> all;
  for (const Language other : others)
    for (Translation& one :
         translations_of({text, asking.language, {other}, asking.without, true}, view.terminology(), analyser))
      if (has_word(asking, one.span)) add(all, std::move(one));
  const std::size_t rendered = all.size();
  for (const EverydayFound& found : everyday_words(asking.text, asking.language, analyser)) {
    const corpus::Span span{found.words.front().start, found.words.back().end};
    const bool known = std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(rendered),
                                   [&](const Translation& one) { return overlap(one.span, span); });
    std::vector<Language> into = {asking.language};
    if (!known) into.insert(into.end(), others.begin(), others.end());
    if (has_word(asking, span)) add(all, everyday_of(asking, found, into, view, analyser));
  }
  add_same_language(asking, view, analyser, all);
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& one, const auto& other) { return one.span.start < other.span.start; });
  return all;
}

}  // namespace search
