// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pdf_columns.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

#include "corpus/utf8.h"

namespace corpus {
namespace {

using Words = std::vector<const PdfWord*>;

struct Box {
  float left = 1e6F, right = 0, top = 1e6F, bottom = 0;
};

Box box_of(const Words& words) {
  Box box;
  for (const PdfWord* word : words) {
    box.left = std::min(box.left, word->left);
    box.right = std::max(box.right, word->right);
    box.top = std::min(box.top, word->top);
    box.bottom = std::max(box.bottom, word->bottom);
  }
  return box;
}

struct Gutter {
  float at = 0, top = 0, bottom = 0;
  float height() const { return bottom - top; }
};

// The tallest stretch of the box in which no word crosses `at`.
Gutter free_stretch(const Words& by_top, const Box& box, float at) {
  Gutter best{at, 0, 0};
  float free_from = box.top;
  for (const PdfWord* word : by_top) {
    if (word->right <= at || word->left >= at) continue;
    if (word->top - free_from > best.height()) best = {at, free_from, word->top};
    free_from = std::max(free_from, word->bottom);
  }
  if (box.bottom - free_from > best.height()) best = {at, free_from, box.bottom};
  return best;
}

// Characters of the words on one side of the gutter within its stretch, and how many rows they fill.
struct Side {
  std::size_t characters = 0, rows = 0;
  float edge = 0;  // nearest to the gutter
  float width = 0;
};

Side side_of(const Words& words, const Gutter& gutter, bool right) {
  Side side;
  Words inside;
  for (const PdfWord* word : words) {
    const bool here = right ? word->left >= gutter.at : word->right <= gutter.at;
    if (here && word->top >= gutter.top - 1 && word->bottom <= gutter.bottom + 1) inside.push_back(word);
  }
  if (inside.empty()) return side;
  const Box box = box_of(inside);
  side.edge = right ? box.left : box.right;
  side.width = box.right - box.left;
  float row = -1e6F;
  for (const PdfWord* word : inside) {
    side.characters += count_characters(word->text);
  }
  std::sort(inside.begin(), inside.end(), [](auto* a, auto* b) { return a->top < b->top; });
  for (const PdfWord* word : inside) {
    if (word->top < row + 0.6F * word->size) continue;
    row = word->top;
    ++side.rows;
  }
  return side;
}

// Full lines on both sides, and room between them.
bool separates(const Words& words, const Gutter& gutter, float size) {
  const Side left = side_of(words, gutter, false), right = side_of(words, gutter, true);
  const auto full = [size](const Side& side) {
    const float fits = side.width / (0.6F * size);  // characters in a line of that width, counted low
    return side.rows >= 6 && static_cast<float>(side.characters) >= 0.6F * fits * static_cast<float>(side.rows) &&
           fits > 15;
  };
  return full(left) && full(right) && right.edge - left.edge > 0.8F * size;
}

bool find_gutter(const Words& words, Gutter& found) {
  const Box box = box_of(words);
  const float width = box.right - box.left, height = box.bottom - box.top;
  if (words.size() < 60 || !std::isfinite(width) || width < 200) return false;
  Words by_top = words;
  std::sort(by_top.begin(), by_top.end(), [](auto* a, auto* b) { return a->top < b->top; });
  const float size = words[words.size() / 2]->size;
  const float step = std::max(2.0F, width / 256);
  Gutter best;
  const int steps = static_cast<int>(std::ceil(0.6F * width / step));
  for (int i = 0; i < steps; ++i) {
    const Gutter gutter = free_stretch(by_top, box, box.left + 0.2F * width + static_cast<float>(i) * step);
    if (gutter.height() > best.height() && gutter.height() > 0.15F * height && separates(words, gutter, size))
      best = gutter;
  }
  found = best;
  return best.height() > 0;
}

bool mostly_right_to_left(const Words& words) {
  std::size_t right = 0;
  for (const PdfWord* word : words) {
    std::size_t at = 0;
    const auto direction = u_charDirection(static_cast<UChar32>(next_character(word->text, at)));
    right += direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
  }
  return right * 2 > words.size();
}

}  // namespace

std::vector<PdfColumn> pdf_columns(const PdfPage& page) {
  constexpr std::size_t kMostColumns = 64;
  std::vector<PdfColumn> columns;
  std::vector<Words> waiting(1);
  for (const PdfWord& word : page.words) waiting.back().push_back(&word);
  const bool rtl = mostly_right_to_left(waiting.back());
  while (!waiting.empty()) {
    Words words = std::move(waiting.back());
    waiting.pop_back();
    if (words.empty()) continue;
    Gutter gutter;
    if (columns.size() + waiting.size() > kMostColumns || !find_gutter(words, gutter)) {
      columns.push_back({std::move(words)});
      continue;
    }
    Words above, left, right, below;
    for (const PdfWord* word : words) {
      const float middle = (word->top + word->bottom) / 2;
      if (middle < gutter.top) {
        above.push_back(word);
      } else if (middle > gutter.bottom) {
        below.push_back(word);
      } else {
        (word->left < gutter.at ? left : right).push_back(word);
      }
    }
    if (rtl) std::swap(left, right);
    for (Words* part : {&below, &right, &left, &above}) waiting.push_back(std::move(*part));  // the last is read first
  }
  return columns;
}

}  // namespace corpus
