// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/word_diff.h"

#include <xxhash.h>
#include <dtl/dtl.hpp>

#include <algorithm>

#include "corpus/digits.h"

namespace corpus {

namespace {

using Words = std::vector<std::uint64_t>;

constexpr std::uint64_t kNumber = 1;  // what all words that begin with a digit are, as shapes

bool is_number(std::string_view word) { return !word.empty() && is_digit(word[0]); }

Span in_words(std::size_t start, std::size_t end) { return {start, end}; }

// Adds one word's fate to the parts.
void append(std::vector<DiffPart>& parts, DiffPart::Kind kind, std::size_t before, std::size_t after) {
  if (parts.empty() || parts.back().kind != kind)
    parts.push_back({kind, in_words(before, before), in_words(after, after)});
  if (kind != DiffPart::Kind::added) parts.back().before.end = before + 1;
  if (kind != DiffPart::Kind::removed) parts.back().after.end = after + 1;
}

// Between two runs of the same words the comparison may give "removed, added, removed": what went stands first.
void gather(std::vector<DiffPart>& parts) {
  std::vector<DiffPart> gathered;
  for (std::size_t i = 0; i < parts.size();) {
    if (parts[i].kind == DiffPart::Kind::same) {
      gathered.push_back(parts[i++]);
      continue;
    }
    DiffPart removed = parts[i], added = parts[i];
    for (; i < parts.size() && parts[i].kind != DiffPart::Kind::same; ++i) {
      removed.before.end = parts[i].before.end;
      added.after.end = parts[i].after.end;
    }
    removed.kind = DiffPart::Kind::removed;
    removed.after.end = removed.after.start;
    added.kind = DiffPart::Kind::added;
    added.before.start = added.before.end = removed.before.end;
    if (removed.before.size() > 0) gathered.push_back(removed);
    if (added.after.size() > 0) gathered.push_back(added);
  }
  parts = std::move(gathered);
}

// Words at the beginning, and behind them at the end, that both have.
std::pair<std::size_t, std::size_t> common_ends(const Words& before, const Words& after) {
  const std::size_t most = std::min(before.size(), after.size());
  std::size_t head = 0, tail = 0;
  while (head < most && before[head] == after[head]) ++head;
  while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  return {head, tail};
}

Words middle(const Words& words, std::size_t head, std::size_t tail) {
  return {words.begin() + static_cast<std::ptrdiff_t>(head), words.end() - static_cast<std::ptrdiff_t>(tail)};
}

}  // namespace

WordList word_list(std::string_view text, Language language, Analyser& analyser) {
  WordList list;
  for (const Word& word : analyser.words(text, language)) {
    if (word.bigram) continue;
    if (list.words.size() == kMostWords) break;
    list.words.push_back(XXH3_64bits(word.folded.data(), word.folded.size()));
    list.shapes.push_back(is_number(word.folded) ? kNumber : list.words.back());
    list.spans.push_back(word.span);
  }
  return list;
}

std::vector<DiffPart> diff_words(const WordList& before, const WordList& after) {
  const auto [head, tail] = common_ends(before.words, after.words);
  std::vector<DiffPart> parts;
  if (head > 0) parts.push_back({DiffPart::Kind::same, in_words(0, head), in_words(0, head)});
  dtl::Diff<std::uint64_t, Words> diff(middle(before.words, head, tail), middle(after.words, head, tail));
  diff.compose();
  std::size_t b = head, a = head;
  for (const auto& step : diff.getSes().getSequence()) {
    const auto kind = step.second.type == dtl::SES_COMMON   ? DiffPart::Kind::same
                      : step.second.type == dtl::SES_DELETE ? DiffPart::Kind::removed
                                                            : DiffPart::Kind::added;
    append(parts, kind, b, a);
    b += kind != DiffPart::Kind::added;
    a += kind != DiffPart::Kind::removed;
  }
  for (std::size_t i = 0; i < tail; ++i) append(parts, DiffPart::Kind::same, b++, a++);
  gather(parts);
  return parts;
}

double similarity(const WordList& before, const WordList& after) {
  const std::size_t all = before.size() + after.size();
  if (all == 0) return 1;
  const auto [head, tail] = common_ends(before.words, after.words);
  dtl::Diff<std::uint64_t, Words> diff(middle(before.words, head, tail), middle(after.words, head, tail));
  diff.onOnlyEditDistance();
  diff.compose();
  return 1 - static_cast<double>(diff.getEditDistance()) / static_cast<double>(all);
}

Span bytes_of(const WordList& list, Span words) {
  if (words.end > list.size()) return {};
  if (words.size() == 0) {
    const std::size_t place = words.start == 0 ? 0 : list.spans[words.start - 1].end;
    return {place, place};
  }
  return {list.spans[words.start].start, list.spans[words.end - 1].end};
}

std::string describe(const std::vector<DiffPart>& parts, const WordList& before, std::string_view before_text,
                     const WordList& after, std::string_view after_text) {
  std::string line;
  for (const DiffPart& part : parts) {
    if (!line.empty()) line += ' ';
    if (part.kind == DiffPart::Kind::removed)
      line.append("[-").append(bytes_of(before, part.before).of(before_text)).append("-]");
    else if (part.kind == DiffPart::Kind::added)
      line.append("[+").append(bytes_of(after, part.after).of(after_text)).append("+]");
    else
      line.append(bytes_of(after, part.after).of(after_text));
  }
  return line;
}

}  // namespace corpus
