// SPDX-License-Identifier: GPL-2.0-or-later
// The one analyser of index, query and highlighter: from text to words as they are searched. Words are broken by ICU,
// folded (NFKC, case, accents per language, Arabic marks and tatweel, Arabic digits, ё as е, elided articles) and
// then stemmed by Snowball, which is given back what it knows words by (-ción, the Arabic article); Chinese gives
// single characters with positions, and bigrams.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/span.h"

namespace corpus {

struct Word {
  std::string folded;  // exact form as indexed and searched; same for all languages: "sécurité" -> "securite"
  std::string stem;    // stem in the language; empty when the language has no stemmer or the word is a number
  std::uint32_t
      position;         // counts words (Chinese: characters) from 1; a bigram has the position of its first character
  Span span;            // bytes of the text
  bool bigram = false;  // a Chinese bigram: no position of its own in phrases
  Language stemmed = Language::unknown;  // whose stemmer made `stem`: its term is stem_term(stemmed, stem), fields.h
};

// An analyser is cheap to use and costly to make: keep one for each thread. Not safe to share between threads.
class Analyser {
 public:
  Analyser();
  ~Analyser();
  Analyser(Analyser&&) noexcept;
  Analyser& operator=(Analyser&&) noexcept;

  // The words of `text` (UTF-8; other bytes are skipped) read as `language`; unknown: each word by its own script,
  // Latin words unstemmed. The result is valid until the next call.
  const std::vector<Word>& words(std::string_view text, Language language);

  // The stem of a folded word in a language; the word itself when there is no stemmer.
  std::string stem(std::string_view folded, Language language);

 private:
  struct Internal;
  Internal* internal_;
};

// A whole text as words are folded: case, accents, width, Arabic marks, digits; runs of white space are one space. For
// keywords, names and suggestions.
std::string fold(std::string_view text);

// True for words too common to count by themselves (lexicon/<lang>/stopwords.tsv).
bool is_stopword(std::string_view folded, Language language);

}  // namespace corpus
