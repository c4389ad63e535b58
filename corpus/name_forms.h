// SPDX-License-Identifier: GPL-2.0-or-later
// The ways in which the name of an instrument is printed, beside those that lexicon/named_instruments.tsv lists:
// translators put other linking words (المتعلقة بـ, بشأن, الخاصة بـ), join with other words (和, 及, 与), and put the
// year, the date or "of the United Nations" into the name: "Convention de 1951 relative au statut des réfugiés". What
// may stand for what is in lexicon/<lang>/name_words.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

// All ways of printing `form`, itself first, each once; at most a few hundred. `date` is that of the instrument, as in
// the table (1951-07-28). A "*" in the form stays where it is.
std::vector<std::string> name_forms(std::string_view form, std::string_view date, Language language);

}  // namespace corpus
