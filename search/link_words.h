// SPDX-License-Identifier: GPL-2.0-or-later
// Words as the clerk compares them: titles with titles, quotations with what is quoted. Case, accents, marks and kinds
// of blanks do not count, words and their order do. Chinese is compared by characters. Part of link.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/span.h"

namespace search {

struct ComparedWord {
  std::string folded;
  corpus::Span span;  // bytes of the text
};
using ComparedWords = std::vector<ComparedWord>;

ComparedWords compared_words(std::string_view text, corpus::Language language);

// Where `words` stand one after the other in `in`, from word `from` on; npos: nowhere.
std::size_t find_words(const ComparedWords& words, const ComparedWords& in, std::size_t from = 0);

// The stretch of `in` that is most like `words`, and by how many words (left out, put in or changed) it differs.
struct NearWords {
  std::size_t first = 0, end = 0;  // words of `in`
  std::size_t differences = 0;
};
NearWords nearest_words(const ComparedWords& words, const ComparedWords& in);

// Titles are the same when their words are, articles left out; when one is the other up to a colon or its first words;
// or when they differ by spelling alone ("organisation").
bool same_title(std::string_view printed, std::string_view held, corpus::Language language);

}  // namespace search
