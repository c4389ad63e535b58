// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/highlight.h"

#include <algorithm>

#include "search/query_stems.h"
#include "search/utf8.h"

namespace search {

namespace {

using corpus::Span;
using corpus::Word;
using Op = QueryNode::Op;

std::vector<Span> joined(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.start < b.start; });
  std::vector<Span> out;
  for (const Span span : spans) {
    if (!out.empty() && span.start <= out.back().end)
      out.back().end = std::max(out.back().end, span.end);
    else
      out.push_back(span);
  }
  return out;
}

// Where the densest stretch of marks of at most `room` bytes begins: the number of its first mark.
std::size_t densest(const std::vector<Span>& marks, std::size_t room) {
  std::size_t best = 0, best_bytes = 0;
  for (std::size_t first = 0; first < marks.size(); ++first) {
    std::size_t bytes = 0;
    for (std::size_t i = first; i < marks.size() && marks[i].end - marks[first].start <= room; ++i)
      bytes += marks[i].size();
    if (bytes > best_bytes) best = first, best_bytes = bytes;
  }
  return best;
}

}  // namespace

Highlighter::Highlighter(const QueryNode& root, const std::vector<corpus::Language>& latin, corpus::Analyser& analyser)
    : analyser_(analyser) {
  collect(root, latin);
}

void Highlighter::add_word(const QueryWord& word, const std::vector<corpus::Language>& latin) {
  exact_.insert(word.folded);
  for (const auto& [language, stem] : stems_of(word, latin, analyser_))
    stems_[static_cast<std::size_t>(language)].insert(stem);
}

void Highlighter::collect(const QueryNode& node, const std::vector<corpus::Language>& latin) {
  if (node.op == Op::prefix) {
    prefixes_.push_back(node.words[0].folded);
  } else if (node.op == Op::phrase) {
    for (auto& words : phrase_forms(node.words)) phrases_.push_back(std::move(words));
  } else {
    for (const QueryWord& word : node.words) add_word(word, latin);
  }
  for (const QueryNode& child : node.children) {
    if (node.op == Op::without && &child != node.children.data()) break;
    collect(child, latin);
  }
}

bool Highlighter::matches(const Word& word) const {
  if (exact_.contains(word.folded)) return true;
  if (!word.stem.empty() && stems_[static_cast<std::size_t>(word.stemmed)].contains(word.stem)) return true;
  return !word.bigram && std::any_of(prefixes_.begin(), prefixes_.end(),
                                     [&](const std::string& prefix) { return word.folded.starts_with(prefix); });
}

void Highlighter::mark_phrases(const std::vector<const Word*>& words, std::vector<Span>& found) const {
  for (const auto& phrase : phrases_) {
    for (std::size_t at = 0; at + phrase.size() <= words.size(); ++at) {
      std::size_t same = 0;
      while (same < phrase.size() && words[at + same]->folded == phrase[same]) ++same;
      if (same == phrase.size()) found.push_back({words[at]->span.start, words[at + same - 1]->span.end});
    }
  }
}

std::vector<Span> Highlighter::marks(std::string_view text, corpus::Language language) const {
  std::vector<Span> found;
  std::vector<const Word*> words;
  for (const Word& word : analyser_.words(text, language)) {
    if (matches(word)) found.push_back(word.span);
    if (!word.bigram) words.push_back(&word);
  }
  mark_phrases(words, found);
  return joined(std::move(found));
}

Span snippet(std::string_view text, const std::vector<Span>& marks, std::size_t most, corpus::Language language,
             corpus::Analyser& analyser) {
  const std::size_t characters = count_characters(text);
  if (characters <= most) return {0, text.size()};
  const std::size_t room = text.size() * most / characters;  // bytes, by the text's own mean
  const Span focus = marks.empty() ? Span{0, 0} : marks[densest(marks, room)];
  std::size_t from = focus.start > room / 4 ? focus.start - room / 4 : 0;
  if (from + room > text.size()) from = text.size() - std::min(room, text.size());
  Span cut{text.size(), 0};
  for (const Word& word : analyser.words(text, language)) {
    if (word.bigram || word.span.start < from || word.span.end > std::max(from + room, focus.end)) continue;
    cut.start = std::min(cut.start, word.span.start);
    cut.end = std::max(cut.end, word.span.end);
  }
  if (cut.empty()) return {character_start(text, from), character_start(text, from + room)};
  if (from == 0) cut.start = 0;
  if (from + room >= text.size()) cut.end = text.size();
  return cut;
}

std::vector<Span> marks_inside(const std::vector<Span>& marks, Span part) {
  std::vector<Span> inside;
  for (const Span mark : marks)
    if (part.contains(mark)) inside.push_back({mark.start - part.start, mark.end - part.start});
  return inside;
}

}  // namespace search
