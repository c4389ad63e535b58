// SPDX-License-Identifier: GPL-2.0-or-later
// A question as the recogniser of citations can read it: what is typed in short is written as documents print it.
// Part of asking.h.
#pragma once

#include <string>
#include <string_view>

#include "corpus/language.h"

namespace search {

// Brackets of the width of a Chinese character become narrow ("1325（2000）"), "#op5" behind a symbol and "OP 5",
// "op. 5", "PP3", "§ 5" become the language's own "paragraph 5" (lexicon/typed_parts.tsv), "third preambular
// paragraph" becomes "preambular paragraph 3", and the number of a session in figures ("82nd session", "الدورة 82",
// "第82届会议") is written in words, as documents do. What counts for nothing in a word is left out: vowel signs,
// tatweel, marks of direction, soft hyphens; and the space behind a preposition that is written with its word ("بـ
// الأمن"). Everything else is left as it is. Takes any bytes.
std::string question_text(std::string_view typed, corpus::Language language);

}  // namespace search
