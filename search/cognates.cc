// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/cognates.h"

#include <string>
#include <string_view>

#include "corpus/latin.h"
#include "search/query_stems.h"
#include "search/vocabulary.h"

namespace search {

namespace {

using corpus::Language;

constexpr double kSameSpelling = 0.7, kNearSpelling = 0.5;  // strength of a word spelt as another language's, or nearly
constexpr std::size_t kLeastCognate = 7;                    // bytes of it
constexpr double kSameScript = 0.9;                         // strength of a name that is the same in another language

bool has_figures(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

}  // namespace

std::vector<NeedleForm> cognate(const AskedWord& word, Language from, Language to, const Index::View& view,
                                corpus::Analyser& analyser) {
  if (!corpus::is_latin(from) || !corpus::is_latin(to) || word.folded.size() < kLeastCognate ||
      has_figures(word.folded))
    return {};
  std::string other = word.folded;
  double strength = kSameSpelling;
  if (view.vocabulary().frequency(other, to) == 0) {
    const auto nearest = view.vocabulary().nearest(other, to);
    if (!nearest || nearest->word.front() != other.front()) return {};
    other = nearest->word;
    strength = kNearSpelling;
  }
  return {{analyser.stem(other, to), strength, other}};
}

std::vector<NeedleForm> unrendered(const AskedWord& word, Language from, Language to, corpus::Analyser& analyser) {
  if (has_figures(word.folded)) return {{word.folded, 1, word.folded}};
  if (corpus::is_latin(from) && corpus::is_latin(to))
    return {{analyser.stem(word.folded, to), kSameScript, word.folded}};
  return {};
}

}  // namespace search
