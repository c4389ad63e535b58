// SPDX-License-Identifier: GPL-2.0-or-later
// Running heads, page numbers, job numbers and rules.
#include "corpus/pdf_furniture.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "corpus/digits.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

// The line with every word that is a number alone as '#', without blanks: equal on pages that differ by their number.
std::string shape(const PdfLine& line) {
  std::string shape;
  const std::string text = line.plain();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
    const std::string_view word = std::string_view(text).substr(at, end - at);
    const bool number = !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
    shape += number ? std::string_view("#") : word;
    at = end + 1;
  }
  return shape;
}

// "7", "2/10", "– 3 –", "18-17954 (E)", "*1817954*", "18-17954 2/10": what stands alone at the edge of a page. `shape`
// as above.
bool is_page_mark(std::string_view shape) {
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const bool language = shape[i] >= 'A' && shape[i] <= 'Z' && i > 0 && shape[i - 1] == '(';  // "(E)"
    if (!language && !is_digit(shape[i]) && std::string_view("#/-*|()").find(shape[i]) == std::string_view::npos)
      return false;
  }
  return shape.find_first_of("#0123456789") != std::string_view::npos;
}

bool is_rule(const std::string& shape) {
  return shape.size() >= 5 && shape.find_first_not_of("_-=.*") == std::string::npos && shape.front() != '#';
}

bool at_edge(const PdfLine& line, const PdfPage& page) {
  const float depth = 0.13F * page.height;
  return line.bottom < depth || line.top > page.height - depth;
}

// The page number at the front of a line less the page's place: the same on each page, unlike the numbers of short
// notes.
int offset_of(const PdfLine& line) {
  int number = 0;
  const std::string text = line.plain();
  for (std::size_t at = 0; at < std::min<std::size_t>(text.size(), 6) && is_digit(text[at]); ++at)
    number = number * 10 + (text[at] - '0');
  return number - line.page;
}

bool counts_pages(const std::vector<PdfLine>& lines, const std::vector<std::size_t>& at) {
  return std::all_of(at.begin(), at.end(), [&](std::size_t i) {
    return !lines[i].opens_with_mark() && offset_of(lines[i]) == offset_of(lines[at.front()]);
  });
}

// Of lines of one shape, those that come again at the same height on other pages.
void mark_repeated(const std::vector<PdfLine>& lines, const std::vector<std::size_t>& at, std::size_t pages,
                   std::vector<PdfPart>& parts) {
  // Left and right pages may differ, and a chapter's title may change.
  const std::size_t enough = std::max<std::size_t>(2, std::min<std::size_t>(pages / 4, 8));
  std::map<int, std::vector<std::size_t>> heights;
  for (const std::size_t line : at) heights[static_cast<int>(lines[line].base / 8)].push_back(line);
  bool printed = false;
  for (auto height = heights.begin(); height != heights.end(); ++height) {
    std::vector<std::size_t> near = height->second;
    const auto next = std::next(height);
    if (next != heights.end() && next->first == height->first + 1)
      near.insert(near.end(), next->second.begin(), next->second.end());
    std::sort(near.begin(), near.end());
    if (near.size() < enough || lines[near.front()].page == lines[near.back()].page) continue;
    for (const std::size_t line : near) {
      if (parts[line] == PdfPart::head) continue;
      parts[line] = std::exchange(printed, true) ? PdfPart::furniture : PdfPart::head;
    }
  }
}

}  // namespace

void mark_furniture(const std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages, std::vector<PdfPart>& parts) {
  std::vector<std::string> shapes;
  std::map<std::string, std::vector<std::size_t>> same;  // lines at the edges by shape
  for (std::size_t i = 0; i < lines.size(); ++i) {
    shapes.push_back(shape(lines[i]));
    if (at_edge(lines[i], pages[static_cast<std::size_t>(lines[i].page)])) same[shapes[i]].push_back(i);
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool edge = at_edge(lines[i], pages[static_cast<std::size_t>(lines[i].page)]);
    if (is_rule(shapes[i]) || (edge && is_page_mark(shapes[i]))) parts[i] = PdfPart::furniture;
  }
  for (const auto& [text, at] : same) {
    if (text.size() < 3 || is_page_mark(text) || is_rule(text)) continue;
    if (text.front() == '#' && !counts_pages(lines, at)) continue;
    mark_repeated(lines, at, pages.size(), parts);
  }
}

}  // namespace corpus
