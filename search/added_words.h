// SPDX-License-Identifier: GPL-2.0-or-later
// What a question was looked for with beside its own words: what it is called in the other languages, and words of its
// own that say the same ("kids": "children"). Shown with the answers, and each can be taken off (Asking::without).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "search/asking.h"
#include "search/index.h"
#include "search/paraphrases.h"
#include "search/translations.h"

namespace search {

// In the order of the question. `languages`: those that documents were looked for in; of the question's own, words
// that say the same, of others the words as renderings. Nothing that Asking::without names.
std::vector<Translation> added_words(const Asking& asking, const std::vector<corpus::Language>& languages,
                                     const Index::View& view, corpus::Analyser& analyser);

// True when the user took the words off, as printed.
bool is_taken_off(const Asking& asking, std::string_view words);

// The question as its terms are rendered: with blanks for what stands before and behind its words. In 什么是人类安全
// the term begins behind 是, where no blank says so. Of the same length.
std::string rendered_text(const Asking& asking);

// The words that say the same as a word of the question, but for names and what was not typed; none taken off.
std::vector<Paraphrase> paraphrases_asked(const Asking& asking, const AskedWord& word, const Terminology& terminology,
                                          corpus::Analyser& analyser);

}  // namespace search
