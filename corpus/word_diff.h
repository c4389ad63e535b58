// SPDX-License-Identifier: GPL-2.0-or-later
// Two texts compared word by word: what stayed, what went, what came. The one comparison of quotations, of paragraphs
// from session to session and of drafts with what was agreed before. Words are those of the index (analyse.h): case,
// accents, kinds of quotation marks and spaces do not count; each Chinese character is a word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/span.h"

namespace corpus {

// A text cut into words, to be compared many times.
struct WordList {
  std::vector<std::uint64_t> words;   // hashes of folded words
  std::vector<std::uint64_t> shapes;  // the same with all numbers alike (shingles.h)
  std::vector<Span> spans;            // bytes of the text; as many
  std::size_t size() const { return words.size(); }
};

// At most kMostWords words; the rest of a longer text is left out.
inline constexpr std::size_t kMostWords = 20000;
WordList word_list(std::string_view text, Language language, Analyser& analyser);

// A run of words: [before.start, before.end) of the one list, [after.start, after.end) of the other.
struct DiffPart {
  enum class Kind { same, removed, added };
  Kind kind = Kind::same;
  Span before, after;  // counted in words; empty on the side that has nothing
};

// Parts in order; what was put in the place of something else is `removed` followed by `added`. No two neighbours are
// of one kind. Two empty lists give no part.
std::vector<DiffPart> diff_words(const WordList& before, const WordList& after);

// Words both have in the same order, as a share of all: 1 for equal lists, 0 when nothing is shared; two empty lists
// are equal.
double similarity(const WordList& before, const WordList& after);

// The bytes a run of words covers, from its first word to its last; for an empty run the place behind the word before.
Span bytes_of(const WordList& list, Span words);

// "take note [-of-] [+with appreciation of+] the report": for tests and terminals. Texts are those the lists were
// made of.
std::string describe(const std::vector<DiffPart>& parts, const WordList& before, std::string_view before_text,
                     const WordList& after, std::string_view after_text);

}  // namespace corpus
