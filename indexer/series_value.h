// SPDX-License-Identifier: GPL-2.0-or-later
// What the documents of a yearly series have in common: "Rights of the child" is adopted by the General Assembly under
// that title each year. Which of them are shown as one is for search to say.
#pragma once

#include <string>

#include "corpus/analyse.h"
#include "corpus/metadata.h"

namespace indexer {

// The value of slot kSeries: 8 bytes made of the body, the type and the words of the title in a language, without
// common words and whatever has a digit (years, sessions, numbers of reports). Empty when no word is left, or none but
// words of what kind of document it is (lexicon/title_words.tsv): they tie nothing together.
std::string series_value(const corpus::Metadata& data, corpus::Language language, corpus::Analyser& analyser);

}  // namespace indexer
