// SPDX-License-Identifier: GPL-2.0-or-later
// In which year and month a body met for its session of a number, for those that meet at regular times:
// lexicon/session_years.tsv.
#pragma once

#include <string>
#include <string_view>

namespace corpus {

// Whether a body ("Commission on the Status of Women", as one name in all languages) meets in sessions.
bool meets_in_sessions(std::string_view name);

// Its key in reckoned deadlines, "CSW"; empty when its sessions follow no rule that is known.
std::string_view session_key(std::string_view name);

// The month of a session, as "2026-03"; empty when the rule of that key does not reach it.
std::string month_of_session(std::string_view key, int number);

}  // namespace corpus
