// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/concept_places.h"

#include <algorithm>
#include <cstddef>

#include "corpus/terminology.h"
#include "search/terminology.h"

namespace search {

namespace {

using corpus::Span;
using corpus::Word;

constexpr std::size_t kMostWords = 10;  // of a name; in Chinese characters

}  // namespace

std::vector<Span> concept_places(std::string_view text, corpus::Language language, corpus::Analyser& analyser) {
  std::vector<Word> words = analyser.words(text, language);
  std::erase_if(words, [](const Word& word) { return word.bigram; });
  std::vector<Span> places;
  for (std::size_t from = 0; from < words.size();) {
    std::size_t length = std::min(kMostWords, words.size() - from);
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(from);
    const auto is_named = [&] {
      return is_concept(language, corpus::term_key({first, first + static_cast<std::ptrdiff_t>(length)}));
    };
    while (length > 1 && !is_named()) --length;
    if (length > 1) places.push_back({first->span.start, words[from + length - 1].span.end});
    from += length;
  }
  return places;
}

}  // namespace search
