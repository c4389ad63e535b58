// SPDX-License-Identifier: GPL-2.0-or-later
// To whom an answer is printed as text: whether styles are wanted, and in which language labels are said (say.h).
#pragma once

#include "corpus/language.h"

namespace search {

struct Terminal {
  bool colours = false;  // ANSI escape sequences, for terminals only
  // --lang, else the language of the locale; answers to words come in the language of the words. Unknown: English.
  corpus::Language language = corpus::Language::unknown;
};

}  // namespace search
