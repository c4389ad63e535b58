// SPDX-License-Identifier: GPL-2.0-or-later
// The number and title that a resolution begins with, as the Official Records print them in six languages:
//   46/182. Strengthening of the coordination ...     the General Assembly since 1976, the Councils since 1978
//   1514 (XV). Declaration on the granting of ...     the old style, by session in Roman numerals
//   186 (1964). Resolution of 4 March 1964            the Security Council until 1971
//   Resolution 425 (1978)                             and since
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "corpus/language.h"

namespace corpus {

struct PrintedHeading {
  std::string number;    // as in symbols: "46/182", "1514(XV)", "425(1978)"
  std::string series;    // the same for all resolutions that may stand beside it: "46/", "(XV)", "()"
  std::string title;     // what is printed behind the number; may be empty
  bool council = false;  // numbered by year, as the Security Council does
};

// Nothing when a block is not such a line. Text recognition reads the Roman numeral one as a figure ("11(1)."): that is
// taken for what it is.
std::optional<PrintedHeading> printed_heading(std::string_view block, Language language);

}  // namespace corpus
