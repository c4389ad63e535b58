// SPDX-License-Identifier: GPL-2.0-or-later
// Deadlines reckoned: printed ones brought to one form in all languages, so that a calendar can be made of them.
//   "at its seventy-second session"   GA:72, HRC:57, ECOSOC:2024, CSW:70 (the organ, and the number or year of its
//                                     session); of two sessions each; special ones are not reckoned
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
#include "corpus/session_owner.h"

namespace corpus {

// Of one deadline as printed what can be reckoned, in order, each once; whose session it is: session_due.h. `metadata`:
// the organ, session and date of adoption of the text that sets the deadline.
std::vector<std::string> due_of(std::string_view deadline, Language language, const Metadata& metadata,
                                const SessionOwners& owners = {});

// Whether a deadline lies before the text was adopted: what "existed prior to" a date, or was submitted to a session,
// is not due.
bool is_past(std::string_view deadline, Language language, const Metadata& metadata, const SessionOwners& owners = {});

}  // namespace corpus
