// SPDX-License-Identifier: GPL-2.0-or-later
// The languages that are written in Latin letters: words alone do not tell them apart by script.
#pragma once

#include <algorithm>
#include <array>

#include "corpus/language.h"

namespace corpus {

inline constexpr std::array kLatinLanguages = {Language::en, Language::fr, Language::es};

inline bool is_latin(Language language) {
  return std::find(kLatinLanguages.begin(), kLatinLanguages.end(), language) != kLatinLanguages.end();
}

}  // namespace corpus
