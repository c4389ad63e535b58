// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/find_words.h"

#include <algorithm>
#include <unordered_map>

namespace corpus {

namespace {

constexpr std::size_t kRun = 3;          // words of a run that shows where to look
constexpr std::size_t kMostHits = 4096;  // of such runs; a text that repeats itself has many

using Words = std::vector<std::uint64_t>;

std::uint64_t run_at(const Words& words, std::size_t at) {
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < kRun; ++i) hash = (hash ^ words[at + i]) * 0x9E3779B97F4A7C15u;
  return hash;
}

// How far behind its place in `asked` each run stands in `text`, sorted.
std::vector<std::ptrdiff_t> shifts_of(const Words& asked, const Words& text) {
  std::unordered_multimap<std::uint64_t, std::size_t> places;
  for (std::size_t at = 0; at + kRun <= asked.size(); ++at) places.emplace(run_at(asked, at), at);
  std::vector<std::ptrdiff_t> shifts;
  for (std::size_t at = 0; at + kRun <= text.size() && shifts.size() < kMostHits; ++at) {
    const auto [first, last] = places.equal_range(run_at(text, at));
    for (auto place = first; place != last && shifts.size() < kMostHits; ++place)
      shifts.push_back(static_cast<std::ptrdiff_t>(at) - static_cast<std::ptrdiff_t>(place->second));
  }
  std::sort(shifts.begin(), shifts.end());
  return shifts;
}

// The shift round which most others are, within `slack`.
std::ptrdiff_t densest(const std::vector<std::ptrdiff_t>& shifts, std::ptrdiff_t slack) {
  std::size_t best = 0, best_from = 0;
  for (std::size_t from = 0, to = 0; to < shifts.size(); ++to) {
    while (shifts[to] - shifts[from] > slack) ++from;
    if (to - from + 1 <= best) continue;
    best = to - from + 1;
    best_from = from;
  }
  return shifts[best_from + best / 2];
}

// Words of the text before and behind what is shared are no part of the stretch.
void trim(std::vector<DiffPart>& parts) {
  const auto is_added = [](const DiffPart& part) { return part.kind == DiffPart::Kind::added; };
  while (!parts.empty() && is_added(parts.front())) parts.erase(parts.begin());
  while (!parts.empty() && is_added(parts.back())) parts.pop_back();
}

// A stretch of a list as a list of its own; spans stay bytes of the whole text.
WordList slice(const WordList& list, Span words) {
  const auto cut = [&](const auto& all) {
    return std::decay_t<decltype(all)>(all.begin() + static_cast<std::ptrdiff_t>(words.start),
                                       all.begin() + static_cast<std::ptrdiff_t>(words.end));
  };
  return {cut(list.words), cut(list.shapes), cut(list.spans)};
}

FoundWords found_in(const WordList& asked, const WordList& text, Span window) {
  FoundWords found;
  found.parts = diff_words(asked, slice(text, window));
  for (DiffPart& part : found.parts) {
    part.after.start += window.start;
    part.after.end += window.start;
  }
  trim(found.parts);
  std::size_t same = 0;
  for (const DiffPart& part : found.parts) {
    if (part.kind != DiffPart::Kind::same) continue;
    same += part.before.size();
    found.longest = std::max(found.longest, part.before.size());
    if (found.words.size() == 0) found.words = part.after;
    found.words.end = part.after.end;
  }
  for (const DiffPart& part : found.parts)
    if (part.kind == DiffPart::Kind::added) {
      found.words.start = std::min(found.words.start, part.after.start);
      found.words.end = std::max(found.words.end, part.after.end);
    }
  if (same == 0) return {};
  found.similarity = 2 * static_cast<double>(same) / static_cast<double>(asked.size() + found.words.size());
  return found;
}

}  // namespace

FoundWords find_words(const WordList& asked, const WordList& text) {
  if (asked.size() == 0) return {};
  const auto exact = std::search(text.words.begin(), text.words.end(), asked.words.begin(), asked.words.end());
  if (exact != text.words.end()) {
    const auto at = static_cast<std::size_t>(exact - text.words.begin());
    return found_in(asked, text, {at, at + asked.size()});
  }
  const auto shifts = shifts_of(asked.words, text.words);
  if (shifts.empty()) return {};
  const auto slack = static_cast<std::ptrdiff_t>(asked.size() / 4 + 4);
  const std::ptrdiff_t shift = densest(shifts, slack);
  const auto size = static_cast<std::ptrdiff_t>(text.size());
  const std::ptrdiff_t start = std::clamp<std::ptrdiff_t>(shift - slack, 0, size);
  const std::ptrdiff_t end =
      std::clamp<std::ptrdiff_t>(shift + static_cast<std::ptrdiff_t>(asked.size()) + slack, start, size);
  return found_in(asked, text, {static_cast<std::size_t>(start), static_cast<std::size_t>(end)});
}

}  // namespace corpus
