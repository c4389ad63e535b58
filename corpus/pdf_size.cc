// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pdf_size.h"

#include <cmath>
#include <map>
#include <utility>

#include "corpus/printable.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

// Fonts are not named apart in the listing; words of one size and one ratio of height to size are taken for one font.
using Font = std::pair<int, int>;
Font font(const PdfWord& word) {
  return {static_cast<int>(std::lround(word.size * 10)),
          static_cast<int>(std::lround((word.bottom - word.top) / word.size * 50))};
}

// The width of a character in sizes of its font: a Han character is as wide as high, others half of that.
float expected_width(char32_t c) { return joins_without_space(c) ? 1.0F : 0.48F; }

struct Widths {
  float seen = 0, expected = 0;
};

void shrink(PdfWord& word) {
  const float height = word.bottom - word.top;
  const float baseline = word.bottom - 0.2F * height;
  word.top = baseline - 0.4F * height;
  word.bottom = baseline + 0.1F * height;
  word.size /= 2;
}

}  // namespace

void repair_sizes(PdfFile& file) {
  std::map<Font, Widths> fonts;
  for (const PdfPage& page : file.pages) {
    for (const PdfWord& word : page.words) {
      Widths& widths = fonts[font(word)];
      widths.seen += word.right - word.left;
      for (std::size_t at = 0; at < word.text.size();) {
        widths.expected += expected_width(next_character(word.text, at)) * word.size;
      }
    }
  }
  for (PdfPage& page : file.pages) {
    for (PdfWord& word : page.words) {
      const Widths& widths = fonts[font(word)];
      if (widths.seen < 0.68F * widths.expected && widths.seen > 0.35F * widths.expected) shrink(word);
    }
  }
}

}  // namespace corpus
