// SPDX-License-Identifier: GPL-2.0-or-later
// Whose act a bare number is: the shape of the number, the body named by it, the session's dates and the body that
// speaks are weighed. Where they contradict each other the citation is left open, with its candidates and the reason.
#pragma once

#include <string_view>

#include "corpus/document.h"
#include "corpus/numbered.h"
#include "corpus/tokens.h"

namespace corpus {

inline constexpr int kFirstModernSession = 31;  // of the General Assembly, 1976: "31/1"; before, "3363 (XXX)"

// How the words around a number bind it to a noun ("resolution").
enum class Bond : std::uint8_t {
  none,  // no noun in the sentence
  far,   // a noun in the sentence, other words between
  near,  // a noun just before or after it, or it goes on a list
};

// True when a number of this shape is a citation: by its shape alone (1325 (2000)), by a noun, or by a date that fits
// its session; a number far from its noun ("resolution 60/1, and a 60/42 split") needs the date. `date` as in Mention.
bool says_enough(const Item& item, std::uint32_t date, Bond bond);

// Value of the nouns "presidential statement", "statement of its President" in citation.tsv.
inline constexpr std::string_view kStatement = "statement";

// "Presidential statement 2012/2", "the statement of its President of 18 February 2015 (2015/6)": the year and number
// of a symbol S/PRST/2012/2 (from 1994 on).
bool is_statement(const Item& item, const Mention& mention);

// Fills target, or candidates (likeliest first) and why. Numbers whose owner no word and no date tells are left open
// here: see settle_by_speaker(). `letter` is a part letter, or 0.
void decide_owner(const Item& item, char letter, const Mention& mention, std::string_view body_that_speaks,
                  Citation& citation);

// Why a number is open when nothing around it tells the owner.
inline constexpr std::string_view kNoOwnerNamed = "no owner named";

// How `why` begins where words name the owner ("owner 'General Assembly'"), and where they only say "its".
inline constexpr std::string_view kOwnerNamed = "owner '";
inline constexpr std::string_view kOwnerIts = "owner 'its', ";

// What `why` is where nothing but the shape of the number and the body that speaks tells the owner.
inline constexpr std::string_view kShapeAlone = "shape of the number, no other body named";

// What is still open because no owner is named is of the body that numbers its acts so, seen from the body that speaks.
void settle_by_speaker(std::vector<Citation>& citations, std::string_view body_that_speaks);

// True when the body could have adopted an act of that number on that date (year * 10000 + month * 100 + day).
bool date_fits(std::string_view organ, const Item& item, std::uint32_t date);

}  // namespace corpus
