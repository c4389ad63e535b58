// SPDX-License-Identifier: GPL-2.0-or-later
// References to the treaty series: "United Nations, Treaty Series, vol. 75, Nos. 970-973". Each registered treaty is an
// instrument of its own, so a range is cited as its treaties: UNTS/75/970 at the first number, UNTS/75/973 at the last,
// those between at the dash. A range of more than kMostTreaties is left open.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/tokens.h"

namespace corpus {

inline constexpr std::uint32_t kMostTreaties = 12;

// The treaties cited from token `at` on (a token of Sign::treaties, or what follows "Ibid."), added to `into` with
// `series` ("unts", "lnts") as the beginning of their names. Returns the token after them, or `at` when no volume and
// number follow.
std::size_t cite_treaties(std::string_view text, const Tokens& tokens, std::size_t at, std::string_view series,
                          std::vector<Citation>& into);

// Where the United Nations Treaty Series prints a named instrument: "rome-statute" -> "UNTS/2187/38544"; empty when it
// does not, or the lexicon does not know. `slug` as in lexicon/named_instruments.tsv.
std::string_view treaty_of_instrument(std::string_view slug);

// The symbol under which the text of a named instrument was adopted or annexed; empty as above.
std::string_view symbol_of_instrument(std::string_view slug);

}  // namespace corpus
