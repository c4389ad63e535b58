// SPDX-License-Identifier: GPL-2.0-or-later
// What Arabic writes in one with the noun behind it: the article, and the words for and, so, by, like and to, alone or
// before the article. Letters as folded.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace corpus {

inline constexpr std::string_view kArabicArticle = "ال", kArabicAnd = "و";
inline constexpr std::string_view kArabicBy = "ب", kArabicTo = "ل", kArabicSo = "ف";
inline constexpr std::string_view kArabicForThe = "لل";  // of the article behind "to" a letter is not written
inline constexpr std::string_view kArabicByThe = "بال";

// Before a word of the index: longest first; light10 of Larkey, Ballesteros and Connell.
inline constexpr std::array<std::string_view, 14> kArabicProclitics = {
    "وبال", "فبال", "وكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "ال", "لل", "وب", "ول", "و"};

// Single letters before a word, as it is searched for in quotation marks.
inline constexpr std::array<std::string_view, 4> kArabicAlone = {"و", "ف", "ب", "ك"};

// Before one who acts, "and" taken off: longest first.
inline constexpr std::array<std::string_view, 7> kArabicFused = {"بال", "كال", "فال", "لل", "ال", "ب", "ل"};

// The article behind another word.
inline constexpr std::array<std::string_view, 5> kArabicJoinedArticles = {"بال", "وال", "كال", "فال", "لل"};

// A noun, or words that begin with one, with the article alone where it stands behind another word: بالأمن, للأمن ->
// الأمن. Three letters of the noun must be there (والد, a father, has no article). Anything else as it is.
inline std::string with_bare_article(std::string_view noun) {
  constexpr std::size_t kLeast = 5;  // bytes: more than two letters
  for (const std::string_view joined : kArabicJoinedArticles)
    if (noun.starts_with(joined) && noun.size() >= joined.size() + kLeast)
      return std::string(kArabicArticle).append(noun.substr(joined.size()));
  return std::string(noun);
}

}  // namespace corpus
