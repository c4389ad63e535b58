// SPDX-License-Identifier: GPL-2.0-or-later
// What a subject that is catalogued with a document is called.
#pragma once

#include <string>
#include <string_view>

#include "corpus/language.h"

namespace search {

// "food_security", "SDG_16", "PEACEKEEPING OPERATIONS", "AFGHANISTAN SITUATION" as people read them: in the language
// where the lexicon has a name (subjects.tsv, concepts.tsv, countries.tsv); else in English, capitals only in names.
// What is printed in small letters already stays as it is.
std::string subject_name(std::string_view value, corpus::Language language);

}  // namespace search
