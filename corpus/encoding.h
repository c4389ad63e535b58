// SPDX-License-Identifier: GPL-2.0-or-later
// From bytes of unknown encoding to UTF-8. A byte order mark is believed; then a strict check for UTF-8; then UTF-16
// told by its zero bytes; then ICU's charset detector, which sees the first 64 KiB.
#pragma once

#include <string>
#include <string_view>

#include "corpus/result.h"

namespace corpus {

struct Decoded {
  std::string text;          // UTF-8 without byte order mark; what could not be read is U+FFFD
  std::string charset;       // "UTF-8", "UTF-16LE", "windows-1251", ...: what it was read as
  std::size_t replaced = 0;  // characters replaced by U+FFFD
};

// Text that is mostly UTF-8 stays UTF-8, its few bad bytes replaced. Fails with a sentence on bytes that are no text
// (zero bytes that are not UTF-16), and on an encoding that nothing recognises. Empty bytes give an empty text.
Result<Decoded> decode(std::string_view bytes);

// Bytes that are no well-formed UTF-8, counted by maximal bad sequences; 0 for valid text.
std::size_t count_bad_utf8(std::string_view bytes);

}  // namespace corpus
