// SPDX-License-Identifier: GPL-2.0-or-later
// What Arabic writes in one with the noun behind it: the article with and, so, by, like and to before it, or one of
// these alone. Longest first; light10 of Larkey, Ballesteros and Connell. Folded, as words are indexed.
#pragma once

#include <array>
#include <string_view>

namespace corpus {

inline constexpr std::array<std::string_view, 14> kArabicProclitics = {
    "وبال", "فبال", "وكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "ال", "لل", "وب", "ول", "و"};

}  // namespace corpus
