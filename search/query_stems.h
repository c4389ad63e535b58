// SPDX-License-Identifier: GPL-2.0-or-later
// Which other forms of its words a query also means.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "corpus/analyse.h"
#include "search/index.h"
#include "search/query.h"

namespace search {

// The stems a word of a query stands for: in the language of its script; in each of `latin` when its letters are Latin.
// None for exact words, numbers and Chinese.
std::vector<std::pair<corpus::Language, std::string>> stems_of(const QueryWord& word,
                                                               const std::vector<corpus::Language>& latin,
                                                               corpus::Analyser& analyser);

// A phrase, and in Arabic the same one with the prepositions and conjunctions that are written as part of its first
// word (و ف ب ك): they leave what was quoted as it is.
std::vector<std::vector<std::string>> phrase_forms(const std::vector<QueryWord>& words);

// The languages in which words of Latin letters are to be read: those of `allowed` (English, French, Spanish when it is
// empty) in which the most of them are known to the index as they stand. "human security" is English alone, though
// "human" is also the stem of a Spanish word; "conflict international" ties nowhere.
std::vector<corpus::Language> latin_languages(const QueryNode& root, const std::vector<corpus::Language>& allowed,
                                              const Index::View& view);

// Leaves the words out of every group that are too common to count beside others of it ("the", "de", "и").
void drop_common_words(QueryNode& root, const std::vector<corpus::Language>& latin);

// The language most of the query's words are of; unknown when they do not tell.
corpus::Language language_of(const QueryNode& root, const std::vector<corpus::Language>& latin);

// Every whole word of a query, those to be left out excepted.
std::vector<const QueryWord*> words_of(const QueryNode& root);

}  // namespace search
