// SPDX-License-Identifier: GPL-2.0-or-later
// What a provision tells beside its words: a time, an amount, a list of so many things. Part of passages.h.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "corpus/entry.h"
#include "corpus/language.h"
#include "corpus/span.h"

namespace search {

struct Told {
  bool time = false;    // a deadline, a date, a period, a frequency: "until 31 January 2025", "twice a year"
  bool amount = false;  // a number in figures that is of no date, citation or paragraph: "12 members"
};

// The dates and numbers of what the provision cites are left out.
Told told_in(const corpus::ProvisionEntry& entry);

// True when a number, in figures or in words, stands before one of these words of the text or right behind it:
// "forty-seven Member States", "eight days". `words`: bytes of the text, in order.
bool counts(std::string_view text, corpus::Language language, const std::vector<corpus::Span>& words);

struct Listed {
  double share = 0;  // how surely the text tells so many things: 1 when it lists them, less when it names the number or
                     // lists but three of any number
  corpus::Span series;  // bytes from behind the first of them to the last; empty when nothing lists them
};

// The first series of `count` things, "humanity, neutrality, impartiality and independence", else the number alone,
// "four principles". `count` 0: of three or more.
Listed lists_things(std::string_view text, corpus::Language language, std::size_t count);

}  // namespace search
