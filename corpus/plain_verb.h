// SPDX-License-Identifier: GPL-2.0-or-later
// A verb of a paragraph as it is counted: folded, without the words that only say that another act follows
// (lexicon/sequence_words.tsv). "Further calls upon" and "Calls also upon" are both "calls upon".
#pragma once

#include <string>
#include <string_view>

#include "corpus/language.h"

namespace corpus {

// Empty for an empty verb; a verb that is nothing but such words is given back folded.
std::string plain_verb(std::string_view verb, Language language);

}  // namespace corpus
