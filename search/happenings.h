// SPDX-License-Identifier: GPL-2.0-or-later
// What a question or a text says happens at a time: a mandate is extended, a meeting held, a day observed. The words
// are in lexicon/happenings.tsv.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace search {

enum class SaidIn { question, text };

// "extending", "meeting", "observing", "entering", in order of first sight, each once; the names live as long as the
// program. None for an unknown language.
std::vector<std::string_view> happenings_in(std::string_view text, corpus::Language language, SaidIn where);

}  // namespace search
