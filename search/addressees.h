// SPDX-License-Identifier: GPL-2.0-or-later
// Whom a person names as who is to act, in any of the six languages and without regard to case and accents: "Secretario
// General", "etats membres" and 秘书长 are asked for without a word of which language they are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace search {

// The names for all languages (Statement::names) of what is typed: "Secretary-General" of "al Secretario General".
// Several where the languages have different names for it; none of what no table has.
std::vector<std::string> addressee_names(std::string_view typed);

}  // namespace search
