// SPDX-License-Identifier: GPL-2.0-or-later
// Deadlines reckoned: printed ones brought to one form in all languages, so that a calendar can be made of them.
//   "at its seventy-second session"   GA:72, HRC:57, ECOSOC:2024 (the organ, and the number or year of its session)
//   "by 15 November 2024"             2024-11-15; a month or a year is its last day: 2024-11-30, 2030-12-31
//   "in 2024"                         2024-12-31
//   "within ninety days"              P90D, from the adoption
//   "annually", "every three months"  R/P1Y, R/P3M (ISO 8601: repeated)
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/metadata.h"

namespace corpus {

// Of deadlines joined by " | ", those that can be reckoned, in order, each once. A session is that of the organ named,
// else of the organ that speaks when its next sessions include that number; a number that fits none is left out.
// `metadata`: the organ, session and date of adoption of the text that sets the deadlines.
std::vector<std::string> due_of(std::string_view deadlines, Language language, const Metadata& metadata);

// `deadlines` without the dates that lie before the text was adopted: what "existed prior to" them is not due.
std::string without_past(std::string_view deadlines, Language language, const Metadata& metadata);

// The regular session of the General Assembly on a day, "2016-12-08" -> 71: session n opens in September of 1945 + n;
// 0 when the date is none.
int assembly_session_on(std::string_view iso_date);

}  // namespace corpus
