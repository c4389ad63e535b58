// SPDX-License-Identifier: GPL-2.0-or-later
// The labels of paragraphs and subparagraphs in all scripts, and the parts of ids made from them. The same
// subparagraph is (a) in English, a) in French, أ) in Arabic and often а) in Russian; its id says "a" in all of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace corpus {

// One way to read a label: "(i)" is the ninth letter or the roman one; the neighbours decide (structure.h).
struct LabelReading {
  enum Style {
    number,         // 3. 3- ٣-
    enclosed,       // (3) 3)
    letter,         // (a) a) а) (أ); the 27th is (aa), the 53rd (aaa)
    roman,          // (i) i)
    local,          // (一) or '1': what Chinese and Arabic texts have for (i)
    capital,        // A.
    capital_roman,  // II.
    bullet,         // – •
  } style;
  int value;           // from 1; 0 for bullets
  std::string suffix;  // behind a number: "bis" (12 bis), "a" (12a), ".4" (1.4)

  friend bool operator==(const LabelReading&, const LabelReading&) = default;
};

// The readings of a printed label, likeliest first; none when it is no label. Bidi marks, tatweel, brackets, dots and
// dashes around it do not matter.
std::vector<LabelReading> read_label(std::string_view label);

// The label at the start of a text when a space follows it: bytes up to and without the text behind it, 0 when there is
// none. Sees "(a) ", "a) ", "‘1’ ", "12. ", "12- ", "12 - "; not "A. ", which may be a name.
std::size_t leading_label(std::string_view text);

// The part of an id: "3", "12bis", "a", "aa", "ii". `depth`: 0 for the paragraph, 1 for its subparagraphs ...
std::string id_part(const LabelReading& reading, int depth);

// The label as it stands in a printed reference, without the dots and dashes of layout: "3." -> "3", "(a)" -> "(a)".
std::string printed_number(std::string_view label);

}  // namespace corpus
