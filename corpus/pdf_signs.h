// SPDX-License-Identifier: GPL-2.0-or-later
// Arabic letters and vowel signs that a PDF lists apart from the word they stand in. Programs that place each glyph by
// itself (LibreOffice does) have a sign listed as a word without width, above or below its letter; of the ligature لا,
// which is one glyph, the alef is such a word too, at the left edge of its lam.
#pragma once

#include <string>
#include <vector>

namespace corpus {

// A word with the places of its characters, in the order in which they are painted, from the left. Points.
struct PdfLetters {
  struct Letter {
    char32_t character = 0;
    float left = 0, right = 0;
  };
  float top = 0, bottom = 0;
  std::vector<Letter> letters;
};

// Puts signs and alefs without width into the words they belong to: a sign behind the letter that is painted where it
// is, as signs that have a width are listed, also when it stands in its word but beside that letter; an alef before its
// lam. What was moved leaves a word without letters; what stands nowhere stays. A page with more than 5,000 such words
// is no text, and is left as it is. Returns for each word the place of the one it was put into, its own place
// otherwise.
std::vector<std::size_t> hang_signs(std::vector<PdfLetters>& words);

}  // namespace corpus
