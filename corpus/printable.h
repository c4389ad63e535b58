// SPDX-License-Identifier: GPL-2.0-or-later
// Text from a file's markup as we keep it: well-formed UTF-8 without characters that print nothing and only steer a
// line-breaking or bidirectional layout that is not ours.
#pragma once

#include <string>
#include <string_view>

namespace corpus {

// Leaves out control characters (tab and line ends stay), U+00AD soft hyphen, U+200B, U+FEFF, the embeddings U+202A to
// U+202E and isolates U+2066 to U+2069, and non-characters. U+200E and U+200F stay: they are typed. A bad byte becomes
// U+FFFD.
std::string printable(std::string_view text);

// True for a character of Han, kana or the full-width forms: lines of such text are joined without a space.
bool joins_without_space(char32_t character);

// Whether two pieces of text on successive lines are joined without a space: both characters at the break are such.
bool joins_without_space(std::string_view before, std::string_view after);

}  // namespace corpus
