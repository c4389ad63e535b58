// SPDX-License-Identifier: GPL-2.0-or-later
// A verb of a paragraph as it is counted: folded, without the words that only say that another act follows
// (lexicon/sequence_words.tsv) and that only link it with what follows (lexicon/verb_forms.tsv). "Further calls upon"
// and "Calls also upon" are both "calls upon", "decides that" is "decides".
#pragma once

#include <string>
#include <string_view>

#include "corpus/language.h"

namespace corpus {

// Empty for an empty verb; a verb that is nothing but such words is given back folded.
std::string plain_verb(std::string_view verb, Language language);

// The same of verbs that differ only in who speaks, the Assembly or the Council ("consciente", "conscient"; تطلب,
// يطلب): to compare plain verbs by, not to print.
std::string verb_key(std::string_view plain, Language language);

}  // namespace corpus
