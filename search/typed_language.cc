// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/typed_language.h"

#include <xapian.h>

#include <algorithm>
#include <limits>

#include "corpus/fields.h"
#include "search/query.h"
#include "search/query_stems.h"
#include "search/question_language.h"

namespace search {

using corpus::Language;

namespace {

constexpr double kQuoted = 10;  // times as often: then the other language only quotes the words

// Provisions of the rarest of the words, by its stem in the language.
double held(const std::vector<const QueryWord*>& words, Language language, const Index::View& view,
            corpus::Analyser& analyser) {
  double least = std::numeric_limits<double>::max();
  for (const QueryWord* word : words)
    if (!corpus::is_stopword(word->folded, language))
      least = std::min<double>(
          least, view.database.get_termfreq(corpus::stem_term(language, analyser.stem(word->folded, language))));
  return least;
}

}  // namespace

Language typed_language(std::string_view words, Language asked, const Index::View& view, corpus::Analyser& analyser) {
  if (asked != Language::unknown) return asked;
  const Language as_question = language_of(words);
  const Query query = parse_query(words, analyser);
  if (words_of(query.root).empty() || language_of(query.root, {}) != Language::unknown) return as_question;
  const std::vector<Language> known = latin_languages(query.root, {}, view);
  Language best = std::find(known.begin(), known.end(), as_question) != known.end() ? as_question : Language::unknown;
  for (const Language language : known)
    if (best == Language::unknown || held(words_of(query.root), language, view, analyser) >
                                         kQuoted * held(words_of(query.root), best, view, analyser))
      best = language;
  return best == Language::unknown ? as_question : best;
}

}  // namespace search
