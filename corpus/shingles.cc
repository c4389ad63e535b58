// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/shingles.h"

#include <xxhash.h>

#include <algorithm>
#include <unordered_set>

namespace corpus {

namespace {

constexpr std::uint32_t kMarkBits = 30;

// Hashes of every run, in order.
std::vector<std::uint32_t> runs_of(const std::vector<std::uint64_t>& words, std::size_t run) {
  std::vector<std::uint32_t> hashes;
  for (std::size_t at = 0; at + run <= words.size(); ++at)
    hashes.push_back(
        static_cast<std::uint32_t>(XXH3_64bits(words.data() + at, run * sizeof words[0]) >> (64 - kMarkBits)));
  return hashes;
}

}  // namespace

Shingling shingling(Language language) {
  if (language == Language::zh) return {8, 10};
  return {5, 6};
}

std::vector<Shingle> shingles(const WordList& list, Language language, std::size_t most) {
  const auto [run, window] = shingling(language);
  const std::vector<std::uint32_t> hashes = runs_of(list.shapes, run);
  std::vector<Shingle> kept;
  std::unordered_set<std::uint32_t> seen;
  std::size_t smallest = hashes.size();  // of the window so far
  for (std::size_t first = 0; first < hashes.size(); ++first) {
    const std::size_t behind = std::min(first + window, hashes.size());
    if (first > 0 && behind - first < window) break;
    if (smallest >= hashes.size() || smallest < first) {
      smallest = first;
      for (std::size_t i = first + 1; i < behind; ++i)
        if (hashes[i] <= hashes[smallest]) smallest = i;
    } else if (hashes[behind - 1] <= hashes[smallest]) {
      smallest = behind - 1;
    } else {
      continue;
    }
    if (seen.insert(hashes[smallest]).second) kept.push_back({hashes[smallest], static_cast<std::uint32_t>(smallest)});
  }
  if (most == 0 || kept.size() <= most) return kept;
  std::nth_element(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(most), kept.end(),
                   [](const Shingle& a, const Shingle& b) { return a.mark < b.mark; });
  kept.resize(most);
  std::sort(kept.begin(), kept.end(), [](const Shingle& a, const Shingle& b) { return a.word < b.word; });
  return kept;
}

std::vector<Shingle> all_shingles(const WordList& list, Language language) {
  std::vector<Shingle> all;
  for (const std::uint32_t mark : runs_of(list.shapes, shingling(language).run))
    all.push_back({mark, static_cast<std::uint32_t>(all.size())});
  return all;
}

std::string shingle_term(std::uint32_t mark) {
  static constexpr std::string_view kDigits = "abcdefghijklmnopqrstuvwxyz234567";
  std::string term = "XZ";
  for (std::uint32_t shift = kMarkBits; shift > 0; shift -= 5) term += kDigits[mark >> (shift - 5) & 31];
  return term;
}

}  // namespace corpus
