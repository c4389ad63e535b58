// SPDX-License-Identifier: GPL-2.0-or-later
// What a word is in another language, learned from the index itself when it is asked: the same provision stands in
// several languages, so the words of the other language that stand where this one stands, and hardly elsewhere, render
// it. A sample of the provisions is read, so that it takes a millisecond or two in an index of any size.
#pragma once

#include <string>
#include <vector>

#include "corpus/language.h"
#include "search/index.h"

namespace search {

struct WordRendering {
  std::string word;     // a stem where the language has stems, else a folded word (Chinese: a bigram)
  double strength = 0;  // how often the two stand in the same provisions against how often each stands: Dice, 0 to 1
};

// `word` is a stem of `from` (Chinese: a bigram; numbers: as they are). Strongest first, at most three; none when the
// word stands in too few provisions that are held in both languages, or in no company that tells.
std::vector<WordRendering> word_renderings(const Index::View& view, const std::string& word, corpus::Language from,
                                           corpus::Language to);

// The term under which a stem, a Chinese bigram or a number is indexed.
std::string word_term(corpus::Language language, const std::string& word);

// The provision at `docid` in another language; 0 when it is not held in it.
std::uint32_t same_provision(const Index::View& view, std::uint32_t docid, corpus::Language language);

}  // namespace search
