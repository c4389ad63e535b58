// SPDX-License-Identifier: GPL-2.0-or-later
// Units of measure (lexicon/units.tsv): "km²" and "m³" are measures, "Convention²" has the mark of a note.
#pragma once

#include <string_view>

namespace corpus {

// True when the last word of a text is a unit, behind a blank, a digit, a bracket or a slash, or alone: "12 km", "5m",
// "(m", "м". UTF-8.
bool ends_in_unit(std::string_view text);

}  // namespace corpus
