// SPDX-License-Identifier: GPL-2.0-or-later
// How a text was adopted, told by what its source says of the vote (lexicon/adoption.tsv) and by its counts.
#pragma once

#include <string_view>

#include "corpus/metadata.h"

namespace corpus {

// "unanimous", "vote" or "without-vote"; empty when nobody says, or when the text was rejected. Of recorded votes only
// those of the Security Council are called unanimous, as it does itself.
std::string_view adoption_of(const Metadata& metadata);

}  // namespace corpus
