// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a query in other languages: whole terms before single words ("human security" is 人类安全, not a text
// with both words), each with where it is known from, so that the user sees what was added and can take it off.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/terminology.h"
#include "search/terminology.h"

namespace search {

struct Translation {
  std::string words;       // of the query, as typed
  corpus::Span span;       // bytes of TranslationRequest::typed
  std::size_t length = 0;  // how many they are; Chinese: characters
  TermSource source = TermSource::learned;
  std::vector<corpus::Rendering> renderings;  // in the languages asked for
};

struct TranslationRequest {
  std::string_view typed;  // without conditions and operators
  corpus::Language language = corpus::Language::unknown;
  std::vector<corpus::Language> into;
  std::vector<std::string> without;  // renderings that are not to be used, as printed
  bool names = false;  // countries, bodies and instruments have their names in the tables, before what was learned
};

// Terms of the query from left to right, the longest known one each time. Words nothing is known of, numbers and words
// too common to count are left out. At most 16 terms.
std::vector<Translation> translations_of(const TranslationRequest& request, const Terminology& terminology,
                                         corpus::Analyser& analyser);

// "human security (concepts): fr=sécurité humaine zh=人类安全".
std::string describe(const Translation& translation);

}  // namespace search
