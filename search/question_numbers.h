// SPDX-License-Identifier: GPL-2.0-or-later
// What a number that is typed in a question may be, besides the number of a resolution. Part of asking.h.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/span.h"

namespace search {

// "1994"
bool is_year(std::string_view digits);

// "2025/26", "2025/2026": a year and the next one.
bool is_financial_year(std::string_view text);

// "1267/1988" names a committee by two resolutions of the Council: no session has such a number, and no year.
bool is_of_two_resolutions(std::string_view text);

// "6.1" is the number of a target, a heading or a paragraph.
bool is_decimal(std::string_view text);

// "p. 3", "pp. 3-4", "стр. 3", 第3页: the bytes of each, by lexicon/page_words.tsv.
std::vector<corpus::Span> pages_in(std::string_view text, corpus::Language language);

// True when the figures in `number` of `text` are, or are part of, an amount in groups of three: "15,000", "15 000".
// Between spaces the first group has one or two figures or the last is 000: "242 338" are two numbers.
bool is_of_amount(std::string_view text, corpus::Span number);

}  // namespace search
