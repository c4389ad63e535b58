// SPDX-License-Identifier: GPL-2.0-or-later
// The label a paragraph opens with: "1.", "1 -", "(a)", "(ii)", "II.", "一、", "أ)", "Article 3". Labels of all scripts
// are read by the same rules; lexicon/labels.tsv holds the letters and words that count.
#pragma once

#include <cstddef>
#include <string_view>

#include "corpus/language.h"

namespace corpus {

enum class LabelKind {
  none,
  number,  // 1. 1 - ١ - 1． : a paragraph
  letter,  // (a) a) а) (أ) (ж) (1): below a paragraph
  roman,  // (ii) ii) '1' ‘1’ ㈠ (一): below a letter; "(i)" is a letter here that may be Roman, which order decides
  section,  // I. II A. 一、 أولا - : a heading
  bullet,   // - • –
  article,  // Article 1, 第一条, المادة 1
};

struct Label {
  LabelKind kind = LabelKind::none;
  int value = 0;      // 1 for "1.", "(a)", "I", "一"; 0 for bullets
  int roman = 0;      // of a letter that is a Roman numeral too: 1 for "(i)", 5 for "(v)"; else 0
  bool bare = false;  // a number with nothing behind it, "11 Condemns", "11, Condemns", or "a.": a label only where one
                      // is expected
  std::size_t size = 0;  // bytes of the label as printed, from the beginning of the text: "1.", "(a)", "1"
  std::size_t body = 0;  // byte at which the text behind it begins, its dash or blanks left out
};

Label label_at(std::string_view text, Language language);

// The number of a section with nothing but a blank before its title: "II Boats", "二 船舶", "ثانيا القوارب". Words may
// begin so without being one ("II World Summit"): it is for the headings around it to show that they count.
Label titled_section(std::string_view text, Language language);

// "IV" -> 4; 0 when it is no Roman numeral (up to 89).
int roman_value(std::string_view text);

}  // namespace corpus
