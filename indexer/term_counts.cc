// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/term_counts.h"

#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <functional>
#include <unordered_map>

#include "corpus/analyse.h"
#include "corpus/terminology.h"

namespace indexer {

namespace {

using corpus::Language;
using corpus::Word;

constexpr std::size_t kMostWords = 4, kMostCharacters = 6;
constexpr std::uint32_t kLeastTexts = 2, kLeastTextsOfGroup = 3;
constexpr std::size_t kMostTerms = 40'000;  // of a language
constexpr std::size_t kLongestTerm = 120;   // bytes

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

// A term as it stands in a text.
struct Sighting {
  std::uint64_t hash = 0;
  std::string key, shown;
  std::uint32_t words = 1;
};

// Walks over the terms of one text.
class Sighter {
 public:
  Sighter(corpus::Analyser& analyser, Language language) : analyser_(analyser), language_(language) {}

  template <class Use>
  void each(std::string_view text, Use use) {
    words_.clear();
    for (const Word& word : analyser_.words(text, language_))
      if (!word.bigram) words_.push_back(&word);
    const bool chinese = language_ == Language::zh;
    const std::size_t most = chinese ? kMostCharacters : kMostWords;
    for (std::size_t from = 0; from < words_.size(); ++from) {
      if (!chinese && !is_edge(*words_[from])) continue;
      std::string key;
      for (std::size_t to = from; to < std::min(words_.size(), from + most); ++to) {
        if (to > from && !is_joined(text, *words_[to - 1], *words_[to])) break;
        if (has_digit(words_[to]->folded)) break;
        const bool character = is_character(*words_[to]);
        if (chinese && character != is_character(*words_[from])) break;
        if (!key.empty() && !character) key += ' ';
        key += corpus::indexed_as(*words_[to]);
        if (chinese ? !is_chinese_term(from, to) : !is_edge(*words_[to])) continue;
        const std::string_view shown =
            text.substr(words_[from]->span.start, words_[to]->span.end - words_[from]->span.start);
        if (shown.size() <= kLongestTerm) use(key, shown, static_cast<std::uint32_t>(to - from + 1));
      }
    }
  }

 private:
  static bool is_character(const Word& word) {
    return word.stem.empty() && static_cast<unsigned char>(word.folded[0]) >= 0xE3;
  }

  bool is_edge(const Word& word) const {
    if (has_digit(word.folded)) return false;
    if (is_character(word)) return !corpus::is_stopword(word.folded, language_);
    return word.folded.size() > 1 && !corpus::is_stopword(word.folded, language_);
  }

  // Pairs of characters stand for words, of which there is no list: 由 is common, 自由 is not. Longer groups begin and
  // end with characters that mean something.
  bool is_chinese_term(std::size_t from, std::size_t to) const {
    if (!is_character(*words_[from])) return is_edge(*words_[from]) && is_edge(*words_[to]);
    return to > from && (to == from + 1 || (is_edge(*words_[from]) && is_edge(*words_[to])));
  }

  // Nothing but a space, a hyphen or an apostrophe between them.
  static bool is_joined(std::string_view text, const Word& one, const Word& next) {
    const std::string_view between = text.substr(one.span.end, next.span.start - one.span.end);
    return between.empty() || between == " " || between == "-" || between == "‑" || between == "’" || between == "'" ||
           between == "\u00a0";
  }

  corpus::Analyser& analyser_;
  const Language language_;
  std::vector<const Word*> words_;
};

std::uint64_t hash_of(std::string_view key) { return XXH3_64bits(key.data(), key.size()); }

// How many texts have a key, in a table of one size: keys that share a place are counted together, which lets a few
// rare ones in.
class Frequencies {
 public:
  explicit Frequencies(std::size_t texts)
      : counts_(std::clamp(std::bit_ceil(texts * kTermsOfText), std::size_t{1} << 12, kMostPlaces)) {}

  void add(std::uint64_t hash, std::uint32_t text) {
    Count& count = counts_[hash % counts_.size()];
    count.texts += count.last != text + 1;
    count.last = text + 1;
  }

  std::uint32_t of(std::uint64_t hash) const { return counts_[hash % counts_.size()].texts; }

 private:
  static constexpr std::size_t kTermsOfText = 200, kMostPlaces = std::size_t{1} << 23;
  struct Count {
    std::uint32_t texts = 0, last = 0;  // last: number of the text that was counted last, and one
  };
  std::vector<Count> counts_;
};

// The spelling that more than half print, if there is one (Boyer and Moore's vote); else one that many print.
struct Vote {
  std::string shown;
  std::int32_t votes = 0;

  void cast(std::string_view spelling) {
    if (shown == spelling) {
      ++votes;
    } else if (votes == 0) {
      shown = spelling;
      votes = 1;
    } else {
      --votes;
    }
  }
};

// A group that never comes but as part of one longer group says nothing that the longer one does not.
void drop_parts(std::vector<Term>& terms, Language language) {
  const auto number_of = [&](std::string_view key) {
    const auto place = std::lower_bound(terms.begin(), terms.end(), key,
                                        [](const Term& term, std::string_view wanted) { return term.key < wanted; });
    return place != terms.end() && place->key == key ? static_cast<std::size_t>(place - terms.begin()) : terms.size();
  };
  const bool chinese = language == Language::zh;
  const std::uint32_t least = chinese ? 3 : 2;
  std::vector<bool> part(terms.size());
  const auto check = [&](std::string_view key, const Term& whole) {
    const std::size_t number = number_of(key);
    if (number < terms.size() && terms[number].words >= least && terms[number].texts.size() == whole.texts.size())
      part[number] = true;
  };
  for (const Term& term : terms) {
    const std::string_view key = term.key;
    for (std::size_t at = 1; at + 1 < key.size(); ++at) {
      const bool boundary = chinese ? (static_cast<unsigned char>(key[at]) & 0xC0) != 0x80 : key[at] == ' ';
      if (!boundary || term.words <= least) continue;
      check(key.substr(0, at), term);
      check(key.substr(chinese ? at : at + 1), term);
    }
  }
  std::size_t number = 0;
  std::erase_if(terms, [&](const Term&) { return part[number++]; });
}

// Of groups no more than so many are kept, those that most texts have.
void keep_most_frequent(std::vector<Term>& terms) {
  std::vector<std::size_t> sizes;
  for (const Term& term : terms) sizes.push_back(term.texts.size());
  if (sizes.size() <= kMostTerms) return;
  std::nth_element(sizes.begin(), sizes.begin() + kMostTerms, sizes.end(), std::greater<>());
  const std::size_t least = sizes[kMostTerms];
  std::erase_if(terms, [&](const Term& term) { return term.texts.size() <= least; });
}

}  // namespace

TermCounts count_terms(const std::vector<std::string_view>& texts, Language language) {
  corpus::Analyser analyser;
  Sighter sighter(analyser, language);
  Frequencies frequencies(texts.size());
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    sighter.each(texts[i],
                 [&](const std::string& key, std::string_view, std::uint32_t) { frequencies.add(hash_of(key), i); });
  }
  std::unordered_map<std::uint64_t, std::uint32_t> numbers;
  std::vector<Vote> votes;
  TermCounts made;
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    sighter.each(texts[i], [&](const std::string& key, std::string_view shown, std::uint32_t words) {
      const std::uint64_t hash = hash_of(key);
      const bool group = words > (language == Language::zh ? 2 : 1);
      if (frequencies.of(hash) < (group ? kLeastTextsOfGroup : kLeastTexts)) return;
      const auto [place, is_new] = numbers.try_emplace(hash, static_cast<std::uint32_t>(made.terms.size()));
      if (is_new) {
        made.terms.push_back({key, {}, words, {}});
        votes.emplace_back();
      }
      Term& term = made.terms[place->second];
      if (term.texts.empty() || term.texts.back() != i) term.texts.push_back(i);
      votes[place->second].cast(shown);
    });
  }
  for (std::size_t i = 0; i < votes.size(); ++i) made.terms[i].shown = std::move(votes[i].shown);
  std::sort(made.terms.begin(), made.terms.end(), [](const Term& a, const Term& b) { return a.key < b.key; });
  drop_parts(made.terms, language);
  keep_most_frequent(made.terms);
  made.in_texts.resize(texts.size());
  for (std::uint32_t number = 0; number < made.terms.size(); ++number)
    for (const std::uint32_t text : made.terms[number].texts) made.in_texts[text].push_back(number);
  return made;
}

}  // namespace indexer
