// SPDX-License-Identifier: GPL-2.0-or-later
// Marks the words of a query on a text as it stands: exact forms, other forms of the same stem, beginnings, quotations
// as a whole, pairs of Chinese characters. The same analyser as the index, so that what was found is what is marked.
// Escaping for HTML is the renderer's.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/span.h"
#include "search/query.h"

namespace search {

class Highlighter {
 public:
  // The words of `root` that are looked for (not those to be left out). Words in Latin letters are stemmed in the
  // languages `latin`.
  Highlighter(const QueryNode& root, const std::vector<corpus::Language>& latin, corpus::Analyser& analyser);

  // The matched stretches of a text: bytes of it, in order, not overlapping.
  std::vector<corpus::Span> marks(std::string_view text, corpus::Language language) const;

  bool empty() const { return exact_.empty() && prefixes_.empty() && phrases_.empty(); }

 private:
  void collect(const QueryNode& node, const std::vector<corpus::Language>& latin);
  void add_word(const QueryWord& word, const std::vector<corpus::Language>& latin);
  bool matches(const corpus::Word& word) const;
  void mark_phrases(const std::vector<const corpus::Word*>& words, std::vector<corpus::Span>& found) const;

  corpus::Analyser& analyser_;
  std::unordered_set<std::string> exact_;
  std::array<std::unordered_set<std::string>, 7> stems_;
  std::vector<std::string> prefixes_;
  std::vector<std::vector<std::string>> phrases_;
};

// A stretch of `text` for a list of results: the whole when it has at most `most` characters, else a part of it round
// the densest marks, cut between words.
corpus::Span snippet(std::string_view text, const std::vector<corpus::Span>& marks, std::size_t most,
                     corpus::Language language, corpus::Analyser& analyser);

// The marks inside `part`, as bytes of it.
std::vector<corpus::Span> marks_inside(const std::vector<corpus::Span>& marks, corpus::Span part);

}  // namespace search
