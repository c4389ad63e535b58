// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/vocabulary.h"

#include <xapian.h>

#include <algorithm>
#include <bit>

#include "corpus/latin.h"
#include "corpus/proclitics.h"
#include "corpus/utf8.h"
#include "search/columns.h"
#include "search/utf8.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kLongestWord = 24;  // letters; longer ones are not suggested
constexpr std::size_t kLeastSame = 5, kMostBehind = 4, kMostOfBeginning = 4;
constexpr std::uint32_t kLeastFrequency = 2;  // a word seen once may be a slip itself
constexpr std::uint32_t kLeastShare = 20;     // one in so many of a word's places makes it a word of a language

std::u32string letters_of(std::string_view word) {
  std::u32string letters;
  for (std::size_t at = 0; at < word.size();) letters += next_character(word, at);
  return letters;
}

std::uint32_t mask_of(std::u32string_view letters) {
  std::uint32_t mask = 0;
  for (const char32_t letter : letters) mask |= 1u << (letter & 31);
  return mask;
}

int most_apart(std::size_t letters) { return letters < 4 ? 0 : letters < 7 ? 1 : 2; }

// Words of letters alone: no prefixed terms, numbers, Chinese.
bool is_wanted(std::string_view term) {
  const auto lead = static_cast<unsigned char>(term[0]);
  const bool plain = (lead >= 'a' && lead <= 'z') || (lead >= 0xC3 && lead <= 0xDB);
  return plain && term.size() > 2 && term.find_first_of("0123456789.'") == std::string_view::npos;
}

Language script_of(std::string_view term) {
  std::size_t at = 0;
  const char32_t c = next_character(term, at);
  if (c >= 0x0400 && c <= 0x052F) return Language::ru;
  if (c >= 0x0600 && c <= 0x06FF) return Language::ar;
  return Language::unknown;
}

// How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other;
// `most` + 1 when it is more than `most` (at most 2).
int letters_apart(std::u32string_view one, std::u32string_view other, int most) {
  constexpr std::size_t kMost = kLongestWord + 3;
  if (one.size() >= kMost || other.size() >= kMost) return most + 1;
  std::array<int, kMost> before = {}, last = {}, now = {};
  for (std::size_t j = 0; j <= other.size(); ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= one.size(); ++i) {
    now[0] = static_cast<int>(i);
    int least = now[0];
    for (std::size_t j = 1; j <= other.size(); ++j) {
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (one[i - 1] != other[j - 1])});
      const bool swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (swapped) now[j] = std::min(now[j], before[j - 2] + 1);
      least = std::min(least, now[j]);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return std::min(last[other.size()], most + 1);
}

}  // namespace

LatinFrequencies latin_frequencies(const std::string& folded, const Xapian::Database& database,
                                   const Columns& columns) {
  std::array<std::uint32_t, 8> count = {};
  std::uint32_t places = 0;
  const auto end = database.postlist_end(folded);
  for (auto place = database.postlist_begin(folded); place != end; ++place, ++places)
    if (columns.work(*place) != Columns::kNoWork) ++count[columns.language(*place) & 7];
  LatinFrequencies frequencies = {};
  for (std::size_t i = 0; i < frequencies.size(); ++i) {
    const std::uint32_t here = count[static_cast<std::size_t>(corpus::kLatinLanguages[i])];
    if (here * kLeastShare >= places) frequencies[i] = here;
  }
  return frequencies;
}

Vocabulary::Vocabulary(const Xapian::Database& database, const Columns& columns) {
  for (auto term = database.allterms_begin(), end = database.allterms_end(); term != end; ++term) {
    const std::string word = *term;
    if (!is_wanted(word) || term.get_termfreq() < kLeastFrequency) continue;
    const Language script = script_of(word);
    if (script != Language::unknown) {
      add(word, term.get_termfreq(), script);
      continue;
    }
    const LatinFrequencies frequencies = latin_frequencies(word, database, columns);
    for (std::size_t i = 0; i < frequencies.size(); ++i)
      if (frequencies[i] >= kLeastFrequency) add(word, frequencies[i], corpus::kLatinLanguages[i]);
  }
}

void Vocabulary::add(const std::string& folded, std::uint32_t frequency, Language language) {
  OneLanguage& words = languages_[static_cast<std::size_t>(language)];
  std::u32string letters = letters_of(folded);
  words.frequencies[folded] = frequency;
  if (letters.size() > kLongestWord) return;
  const std::size_t length = letters.size();
  if (words.by_length.size() <= length) words.by_length.resize(length + 1);
  const std::uint32_t mask = mask_of(letters);
  words.by_length[length].push_back({std::move(letters), mask, frequency});
}

std::uint32_t Vocabulary::frequency(const std::string& folded, Language language) const {
  const auto& frequencies = languages_[static_cast<std::size_t>(language)].frequencies;
  const auto found = frequencies.find(folded);
  return found == frequencies.end() ? 0 : found->second;
}

std::optional<Vocabulary::Nearest> Vocabulary::nearest(std::string_view folded, Language language) const {
  if (folded.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
  const std::u32string letters = letters_of(folded);
  const std::uint32_t mask = mask_of(letters);
  const auto& by_length = languages_[static_cast<std::size_t>(language)].by_length;
  int most = most_apart(letters.size());
  if (most == 0 || letters.size() > kLongestWord) return std::nullopt;
  const Word* best = nullptr;
  for (std::size_t size = letters.size() - static_cast<std::size_t>(most);
       size <= letters.size() + static_cast<std::size_t>(most) && size < by_length.size(); ++size) {
    for (const Word& word : by_length[size]) {
      if (std::popcount(word.mask ^ mask) > 2 * most) continue;
      const int apart = letters_apart(letters, word.letters, most);
      if (apart > most || apart == 0) continue;
      const bool better = best == nullptr || apart < most || word.frequency > best->frequency ||
                          (word.frequency == best->frequency && word.letters < best->letters);
      if (!better) continue;
      best = &word;
      most = apart;
    }
  }
  if (best == nullptr) return std::nullopt;
  std::string word;
  for (const char32_t letter : best->letters) corpus::append_utf8(word, letter);
  return Nearest{std::move(word), most, best->frequency};
}

std::vector<std::string> Vocabulary::with_beginning(std::string_view folded, Language language) const {
  if (folded.find_first_of("0123456789") != std::string_view::npos) return {};
  const std::u32string letters = letters_of(folded);
  const bool has_article = language == Language::ar && folded.starts_with(corpus::kArabicArticle);
  const std::size_t same = std::max(kLeastSame + (has_article ? 2 : 0), (letters.size() * 2 + 2) / 3);
  if (letters.size() < same || letters.size() > kLongestWord) return {};
  const std::u32string_view beginning = std::u32string_view(letters).substr(0, same);
  const auto& by_length = languages_[static_cast<std::size_t>(language)].by_length;
  std::vector<const Word*> found;
  for (std::size_t size = same; size <= letters.size() + kMostBehind && size < by_length.size(); ++size)
    for (const Word& word : by_length[size])
      if (word.letters.starts_with(beginning)) found.push_back(&word);
  std::sort(found.begin(), found.end(), [](const Word* one, const Word* other) {
    return one->frequency != other->frequency ? one->frequency > other->frequency : one->letters < other->letters;
  });
  found.resize(std::min(found.size(), kMostOfBeginning));
  std::vector<std::string> words;
  for (const Word* one : found) {
    std::string& word = words.emplace_back();
    for (const char32_t letter : one->letters) corpus::append_utf8(word, letter);
  }
  return words;
}

}  // namespace search
