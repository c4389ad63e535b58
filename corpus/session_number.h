// SPDX-License-Identifier: GPL-2.0-or-later
// The number of a session written in words: "Seventy-first session", "第六十届会议", "الدورة الحادية والسبعون".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

// 1 to 99; 0 when the text names no session number. Figures ("71st session", "第71届会议") count as well.
int session_number(std::string_view text, Language language);

// The numbers of several sessions, in the order in which they are named, each 1 to 99: "its eightieth and eighty-first
// sessions" -> 80, 81.
std::vector<int> session_numbers(std::string_view text, Language language);

// The same the other way: 82 -> "eighty-second", "quatre-vingt-deuxième", "八十二". Empty below 1, above 99 and for an
// unknown language. In one gender and case: what is searched for is the stem.
std::string ordinal_in_words(int number, Language language);

}  // namespace corpus
