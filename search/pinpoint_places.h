// SPDX-License-Identifier: GPL-2.0-or-later
// Which provisions of a document a pinpoint names: "para. 3 (a)" as it is cited is "op3.a" as it is held. The one way
// for all that are asked for a place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace search {

// The ids a pinpoint may mean, likeliest first: "para. 3 (a)" -> op3.a, para3.a; "art. 4" -> art4; "annex, para. 2" ->
// annex1.para2, annex1.op2; "pream. para. 2" -> pp2.
std::vector<std::string> ids_of_pinpoint(std::string_view pinpoint);

// A pinpoint of several provisions as one for each: "annex, paras. 2, 4-6" -> "annex, para. 2", "annex, para. 4", ...
std::vector<std::string> pinpoints_apart(std::string_view pinpoint);

// The place `id` of a document: it, what is part of it, and, of several texts on one page that number their paragraphs
// alike, those of the others ("op2-2" of "op2").
bool is_at_place(std::string_view id, std::string_view place);

// The places that one pinpoint (pinpoints_apart) names in a document that has these ids: one, or, where its parts count
// anew ("paragraph 3" of sections II and III), that of each. None: it has no such place.
std::vector<std::string> provisions_at(std::string_view pinpoint, const std::vector<std::string>& ids);

}  // namespace search
