// SPDX-License-Identifier: GPL-2.0-or-later
// Letters and their accents as one character. Some programs write them apart (é as e and U+0301, й as и and U+0306, أ
// as ا and U+0654: Unicode's decomposed form); the word lists have them together. A text is composed once, when it is
// read, and keeps the place of each of its bytes in the source. Arabic vowel signs and Chinese compatibility characters
// stay as they are printed.
#pragma once

#include <string>
#include <string_view>

#include "corpus/mapped_text.h"

namespace corpus {

// True when an accent, or an Arabic hamza or madda, stands apart from its letter somewhere in `text` (UTF-8, any
// bytes). Costs one look at each byte, and is asked of every text.
bool has_loose_accents(std::string_view text);

// The text with letters and accents put together; `text` itself, as a mapped text of it, when nothing is loose.
MappedText composed(std::string_view text);
// The same of a text that is itself mapped: the places are those in its source.
MappedText composed(const MappedText& text);

// The letter without its accents: é -> e. What has none is itself.
char32_t base_letter(char32_t letter);
// True of the accents that has_loose_accents() looks for.
bool is_loose_accent(char32_t character);

}  // namespace corpus
