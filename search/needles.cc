// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/needles.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>

#include "corpus/fields.h"
#include "search/query_stems.h"
#include "search/vocabulary.h"
#include "search/word_renderings.h"

namespace search {

namespace {

using corpus::Language;

constexpr double kNoRendering = 0.4;  // weight of a word of which no rendering is known
constexpr double kMisspelt = 0.8;     // strength of what a word unknown to the index is one letter from
constexpr double kSure = 0.6;         // a rendering so strong stands for the word

bool has_stems(Language language, const std::string& word) {
  return language != Language::zh && word.find_first_of("0123456789") == std::string::npos;
}

// The stems a word stands for: those a search for it takes too.
std::vector<std::string> own_forms(const AskedWord& word, Language language, corpus::Analyser& analyser) {
  if (!has_stems(language, word.folded)) return {word.folded};
  QueryWord query;
  query.folded = word.folded;
  const bool latin = language == Language::en || language == Language::fr || language == Language::es;
  if (!latin) query.script = language;
  std::vector<std::string> forms;
  for (auto& [of, stem] : stems_of(query, {language}, analyser)) forms.push_back(std::move(stem));
  return forms;
}

// The word's own forms; of one the index does not have, those of the word it is most like.
std::vector<NeedleForm> spelt_forms(const AskedWord& word, Language language, const Index::View& view,
                                    corpus::Analyser& analyser) {
  std::vector<NeedleForm> forms;
  bool known = false;
  for (std::string& form : own_forms(word, language, analyser)) {
    known |= view.database.term_exists(word_term(language, form));
    forms.push_back({std::move(form), 1});
  }
  if (known || !has_stems(language, word.folded)) return forms;
  const auto nearest = view.vocabulary().nearest(word.folded, language);
  if (!nearest || nearest->distance > 1) return forms;
  return {{analyser.stem(nearest->word, language), kMisspelt}};
}

std::vector<NeedleForm> other_forms(const AskedWord& word, Language from, Language to, const Index::View& view) {
  std::vector<NeedleForm> forms;
  const std::string& own = has_stems(from, word.folded) ? word.stem : word.folded;
  for (WordRendering& rendering : word_renderings(view, own, from, to))
    forms.push_back({std::move(rendering.word), std::min(1.0, rendering.strength / kSure)});
  return forms;
}

}  // namespace

Needles::Needles(const Asking& asking, Language language, const Index::View& view, corpus::Analyser& analyser)
    : language_(language) {
  std::size_t before = asking.words.size();  // the needle of the word before
  std::size_t end = 0;
  std::unordered_map<std::string, std::size_t> seen;
  for (const AskedWord& word : asking.words) {
    const auto [place, is_new] = seen.try_emplace(word.folded, list_.size());
    if (is_new) add(word, asking.language, view, analyser);
    const bool beside = before < list_.size() && word.span.start <= end + 12 && before != place->second;
    if (beside) pairs_.emplace_back(before, place->second);
    before = place->second;
    end = word.span.end;
  }
}

void Needles::add(const AskedWord& word, Language from, const Index::View& view, corpus::Analyser& analyser) {
  Needle needle;
  needle.folded = word.folded;
  if (from == language_)
    needle.forms = spelt_forms(word, language_, view, analyser);
  else
    needle.forms = other_forms(word, from, language_, view);
  Xapian::doccount frequency = 0;
  for (const NeedleForm& form : needle.forms) {
    if (form.strength == needle.forms.front().strength)
      frequency = std::max(frequency, view.database.get_termfreq(word_term(language_, form.word)));
    const auto [place, is_new] = places_.try_emplace(form.word, Place{list_.size(), form.strength});
    if (!is_new && form.strength > place->second.strength) place->second = {list_.size(), form.strength};
  }
  const double all = view.database.get_termfreq(corpus::term(*corpus::field("lang"), corpus::code(language_)));
  needle.known = frequency > 0;
  needle.spelt = needle.forms.empty() || needle.forms.front().strength != kMisspelt;
  needle.weight = word.keep * std::log(1 + (all + 1) / (frequency + 0.5));
  if (!needle.known && from != language_) needle.weight = word.keep * kNoRendering * std::log(all + 1);
  needle.topic = word.topic;
  total_ += needle.weight;
  if (needle.topic) topic_total_ += needle.weight;
  list_.push_back(std::move(needle));
}

const Needles::Place* Needles::find(const corpus::Word& word) const {
  auto found = word.stem.empty() ? places_.end() : places_.find(word.stem);
  if (found == places_.end()) found = places_.find(word.folded);
  return found == places_.end() ? nullptr : &found->second;
}

Xapian::Query Needles::query() const {
  std::vector<Xapian::Query> words;
  for (const Needle& needle : list_) {
    std::vector<Xapian::Query> forms;
    for (const NeedleForm& form : needle.forms)
      forms.push_back({Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(word_term(language_, form.word)), form.strength});
    if (!needle.known || forms.empty()) continue;
    words.emplace_back(Xapian::Query::OP_OR, forms.begin(), forms.end());
  }
  if (words.empty()) return {};
  const Xapian::Query any(Xapian::Query::OP_OR, words.begin(), words.end());
  return {Xapian::Query::OP_FILTER, any, Xapian::Query(corpus::term(*corpus::field("lang"), corpus::code(language_)))};
}

}  // namespace search
