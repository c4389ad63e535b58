// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/closeness.h"

#include <algorithm>
#include <span>

namespace search {

namespace {

constexpr std::uint32_t kMostWords = 2000;  // of a text
constexpr std::uint32_t kWidestGap = 10;    // words between two of a chain
constexpr std::size_t kLookBack = 48;       // places before one that may go before it in a chain
// Two words for each step of the query are free (every second word may be forgotten); each further one costs so much of
// a word of middling weight.
constexpr double kFarther = 0.12;
constexpr double kStemShare = 0.9;        // another form of the word
constexpr std::uint32_t kStartWords = 3;  // a chain that begins so early begins the text

// A word of the text that is word `word` of the query.
struct Place {
  std::uint32_t at = 0;
  std::size_t word = 0;
  double share = 1;
  double best = 0;            // of chains that end here
  std::uint32_t started = 0;  // where that chain began
};

double share_of(const SequenceWord& wanted, const corpus::Word& word) {
  if (wanted.folded == word.folded) return 1;
  if (word.stem.empty()) return 0;
  const bool same = std::any_of(wanted.stems.begin(), wanted.stems.end(), [&](const auto& stem) {
    return stem.first == word.stemmed && stem.second == word.stem;
  });
  return same ? kStemShare : 0;
}

struct Places {
  std::vector<Place> list;
  std::uint32_t words = 0, matched = 0;  // of the text
};

Places places_in(const std::vector<SequenceWord>& sequence, const std::vector<corpus::Word>& words) {
  Places places;
  for (const corpus::Word& word : words) {
    if (word.bigram) continue;
    if (++places.words > kMostWords) break;
    const std::size_t before = places.list.size();
    for (std::size_t i = 0; i < sequence.size(); ++i)
      if (const double share = share_of(sequence[i], word); share > 0) places.list.push_back({word.position, i, share});
    places.matched += places.list.size() > before;
  }
  return places;
}

// The best chain that ends at `last`, by those before it.
void chain(Place& last, std::span<const Place> before, const std::vector<SequenceWord>& sequence, double middling) {
  const double own = sequence[last.word].weight * last.share;
  last.best = own;
  last.started = last.at;
  for (const Place& place : before) {
    if (place.word >= last.word || place.at >= last.at || last.at - place.at > kWidestGap) continue;
    const double free = 2.0 * static_cast<double>(last.word - place.word);
    const double farther = std::max(0.0, static_cast<double>(last.at - place.at) - free);
    const double value = place.best + own - kFarther * middling * farther;
    if (value <= last.best) continue;
    last.best = value;
    last.started = place.started;
  }
}

}  // namespace

Closeness closeness(const std::vector<SequenceWord>& sequence, std::string_view text, corpus::Language language,
                    corpus::Analyser& analyser) {
  Closeness found;
  double all = 0;
  for (const SequenceWord& word : sequence) all += word.weight;
  if (all <= 0) return found;
  const double middling = all / static_cast<double>(sequence.size());
  Places places = places_in(sequence, analyser.words(text, language));
  found.words = places.words;
  std::vector<bool> seen(sequence.size());
  for (std::size_t i = 0; i < places.list.size(); ++i) {
    const std::size_t from = i > kLookBack ? i - kLookBack : 0;
    chain(places.list[i], {&places.list[from], i - from}, sequence, middling);
    const Place& place = places.list[i];
    if (!seen[place.word]) found.covered += sequence[place.word].weight;
    seen[place.word] = true;
    if (place.best / all <= found.chain) continue;
    found.chain = place.best / all;
    found.start = place.started <= kStartWords;
  }
  found.covered /= all;
  found.filled = places.words == 0 ? 0 : static_cast<double>(places.matched) / places.words;
  return found;
}

}  // namespace search
