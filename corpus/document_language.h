// SPDX-License-Identifier: GPL-2.0-or-later
// Which of the six languages a whole document is in.
#pragma once

#include <string_view>

#include "corpus/language.h"

namespace corpus {

// The language of a document whose text, line by line, is `text`: that of its sentences, where there are enough of
// them, so that a long list of names in another language does not decide; else that of all of it (detect_language).
Language document_language(std::string_view text);

}  // namespace corpus
