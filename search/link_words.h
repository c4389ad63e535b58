// SPDX-License-Identifier: GPL-2.0-or-later
// Words as the clerk compares them: titles with titles, quotations with what is quoted. Case, accents, marks and kinds
// of blanks do not count, words and their order do. Chinese is compared by characters. Part of link.h.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/word_diff.h"

namespace search {

// The words of a text as word_diff.h cuts them; the analyser is one for each thread.
corpus::WordList words_of(std::string_view text, corpus::Language language);

using Words = std::vector<std::uint64_t>;  // WordList::words

// Where `words` stand one after the other in `in`, from word `from` on; npos: nowhere.
std::size_t find_words(const Words& words, const Words& in, std::size_t from = 0);

// The stretch of `in` that is most like `words`, and by how many words (left out, put in or changed) it differs.
struct NearWords {
  std::size_t first = 0, end = 0;  // words of `in`
  std::size_t differences = 0;
};
NearWords nearest_words(const Words& words, const Words& in);

// The words of a title that are compared: folded, articles and the like left out; in Chinese all characters.
std::vector<std::string> title_words(std::string_view title, corpus::Language language);

// The stems of a text that count, of Chinese its pairs of characters; abbreviations are left out, for another text may
// write them out.
std::set<std::string> stems_of(std::string_view text, corpus::Language language);

// Titles are the same when their words are, articles left out; when one is the other up to a colon or its first words;
// or when they differ by spelling alone ("organisation").
bool same_title(std::string_view printed, std::string_view held, corpus::Language language);

}  // namespace search
