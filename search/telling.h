// SPDX-License-Identifier: GPL-2.0-or-later
// What a provision tells beside its words: a time, an amount, a list of so many things. Part of passages.h.
#pragma once

#include <cstddef>
#include <string_view>

#include "corpus/entry.h"
#include "corpus/language.h"

namespace search {

struct Told {
  bool time = false;    // a deadline, a date, a period, a frequency: "until 31 January 2025", "twice a year"
  bool amount = false;  // a number in figures that is of no date, citation or paragraph: "12 members"
};

// The dates and numbers of what the provision cites are left out.
Told told_in(const corpus::ProvisionEntry& entry);

// How surely a text tells `count` things: 1 when it lists them in one series ("humanity, neutrality, impartiality and
// independence"), less when it names the number alone ("four principles"), else 0. `count` 0: three or more.
double lists_things(std::string_view text, corpus::Language language, std::size_t count);

}  // namespace search
