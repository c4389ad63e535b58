// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pdf_page.h"

#include <algorithm>
#include <charconv>

#include "corpus/printable.h"

namespace corpus {
namespace {

// Takes a number and the blank behind it from the front of a line; 0 when there is none.
template <class T>
T take(std::string_view& line) {
  T value{};
  const char* end = std::from_chars(line.data(), line.data() + line.size(), value).ptr;
  line.remove_prefix(static_cast<std::size_t>(end - line.data()));
  if (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  return value;
}

PdfWord word(std::string_view line) {
  PdfWord word;
  word.left = take<float>(line);
  word.top = take<float>(line);
  word.right = take<float>(line);
  word.bottom = take<float>(line);
  word.size = take<float>(line);
  const int flags = take<int>(line);
  word.slanted = (flags & 1) != 0;
  word.bold = (flags & 2) != 0;
  word.space_after = (flags & 4) != 0;
  word.text = printable(line);
  if (word.size <= 0) word.size = word.bottom - word.top;
  return word;
}

constexpr float kFarthest = 1'000'000;  // points; a page of PDF is at most 14,400 wide

// It has letters, a size, and a place that a page may have; damaged files put words anywhere, or nowhere (NaN).
bool stands_on_a_page(const PdfWord& word) {
  const bool near = std::min(word.left, word.top) >= -kFarthest && std::max(word.right, word.bottom) <= kFarthest;
  return !word.text.empty() && word.right > word.left && word.bottom > word.top && near && word.size <= kFarthest;
}

}  // namespace

PdfFile pdf_file(std::string_view listing) {
  PdfFile file;
  while (!listing.empty()) {
    const std::size_t end = std::min(listing.find('\n'), listing.size());
    std::string_view line = listing.substr(0, end);
    listing.remove_prefix(std::min(end + 1, listing.size()));
    if (line.size() < 2) continue;
    const char kind = line.front();
    line.remove_prefix(2);
    if (kind == 't') file.title = printable(line);
    if (kind == 'p') {
      PdfPage& page = file.pages.emplace_back();
      page.width = take<float>(line);
      page.height = take<float>(line);
    }
    if (kind == 'w' && !file.pages.empty()) {
      PdfWord read = word(line);
      if (stands_on_a_page(read)) file.pages.back().words.push_back(std::move(read));
    }
  }
  return file;
}

}  // namespace corpus
