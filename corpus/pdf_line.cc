// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pdf_line.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include "corpus/digits.h"
#include "corpus/pdf_columns.h"
#include "corpus/pdf_size.h"
#include "corpus/printable.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

using Words = std::vector<const PdfWord*>;

enum class Script { neutral, left, right };

// By the first strong letter; digits alone are neutral.
Script script(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<UChar32>(next_character(text, at));
    const UCharDirection direction = u_charDirection(c);
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return Script::right;
    if (direction == U_LEFT_TO_RIGHT) return Script::left;
  }
  return Script::neutral;
}

// Words whose boxes share half of their height stand in one row.
std::vector<Words> rows(Words words) {
  std::stable_sort(words.begin(), words.end(),
                   [](const PdfWord* a, const PdfWord* b) { return a->top + a->bottom < b->top + b->bottom; });
  std::vector<Words> rows;
  float top = 0, bottom = 0;
  for (const PdfWord* word : words) {
    const float shared = std::min(bottom, word->bottom) - std::max(top, word->top);
    const float lower = std::min(bottom - top, word->bottom - word->top);
    if (rows.empty() || shared < 0.5F * lower) {
      rows.emplace_back();
      top = word->top;
      bottom = word->bottom;
    } else if (word->bottom - word->top > bottom - top) {  // the tallest word is the measure of its row
      top = word->top;
      bottom = word->bottom;
    }
    rows.back().push_back(word);
  }
  for (Words& row : rows) {
    std::stable_sort(row.begin(), row.end(), [](auto* a, auto* b) { return a->left < b->left; });
  }
  return rows;
}

// Whether a page is read from right to left.
bool right_to_left(const Words& words) {
  std::size_t left = 0, right = 0;
  for (const PdfWord* word : words) {
    const Script kind = script(word->text);
    if (kind == Script::right) right += word->text.size() / 2;
    if (kind == Script::left) left += word->text.size();
  }
  return right > left;
}

// The size of most characters of the row.
float main_size(const Words& row) {
  std::map<int, std::size_t> votes;
  for (const PdfWord* word : row) votes[static_cast<int>(std::lround(word->size * 4))] += word->text.size();
  const auto most = std::max_element(votes.begin(), votes.end(), [](auto& a, auto& b) { return a.second < b.second; });
  return static_cast<float>(most->first) / 4;
}

// "12", "(12)", "*", "a" of a small raised word; empty when it is no mark.
std::string mark_of(const PdfWord& word, float size, float row_bottom) {
  std::string_view text = word.text;
  while (text.ends_with(',') || text.ends_with(' ')) text.remove_suffix(1);
  if (text.size() > 2 && (text.front() == '(' || text.front() == ')')) text = text.substr(1, text.size() - 2);
  const bool stars = !text.empty() && text.size() <= 4 && text.find_first_not_of('*') == std::string_view::npos;
  const bool letter = text.size() == 1 && text[0] >= 'a' && text[0] <= 'z';
  if (!stars && !letter && !(text.size() <= 3 && is_digits(text))) return {};
  const bool small = word.size < 0.8F * size;
  const bool raised = word.bottom < row_bottom - 0.12F * size;
  if (stars ? !(small || raised) : !(small && raised)) return {};
  return std::string(text);
}

float gap_between(const PdfWord& a, const PdfWord& b) { return std::max(b.left - a.right, a.left - b.right); }

// Narrower gaps are kerning; blanks squeezed by justification are about 0.18.
constexpr float kBlank = 0.15F;

// What stands between two neighbours: nothing, a blank, or a tab where they are far apart.
std::string_view between(const PdfWord& a, const PdfWord& b, float size) {
  const float gap = gap_between(a, b);
  if (gap > 3 * size) return "\t";
  return gap > (joins_without_space(a.text, b.text) ? 0.7F : kBlank) * size ? " " : "";
}

void add(PdfLine& line, std::string_view text, bool slanted) {
  if (text.empty()) return;
  const bool blank = text.find_first_not_of(" \t") == std::string_view::npos;
  if (!line.pieces.empty() && !line.pieces.back().mark && (blank || line.pieces.back().slanted == slanted)) {
    line.pieces.back().text += text;
  } else {
    line.pieces.push_back({std::string(text), false, slanted && !blank});
  }
}

// The bottom of the words of the row's main size, so that a raised mark shows against it.
float row_bottom(const Words& row, float size) {
  float bottom = 0;
  for (const PdfWord* word : row) {
    if (std::abs(word->size - size) < 0.3F + 0.05F * size) bottom = std::max(bottom, word->bottom);
  }
  return bottom;
}

// Words that touch, painted as one: "(" "2004" ")".
struct Cell {
  std::string text;  // as painted from the left; of a mark, the mark
  const PdfWord* first = nullptr;
  const PdfWord* last = nullptr;
  bool mark = false, slanted = false;
};

std::vector<Cell> cells_of(const Words& row, const PdfLine& line) {
  const float bottom = row_bottom(row, line.size);
  std::vector<Cell> cells;
  for (const PdfWord* word : row) {
    const std::string mark = row.size() > 1 ? mark_of(*word, line.size, bottom) : std::string();
    const bool slanted = word->slanted || (word->bold && !line.bold);
    const bool touches = !cells.empty() && mark.empty() && !cells.back().mark && cells.back().slanted == slanted &&
                         between(*cells.back().last, *word, line.size).empty();
    if (touches) {
      cells.back().text += word->text;
      cells.back().last = word;
    } else {
      cells.push_back({mark.empty() ? word->text : mark, word, word, !mark.empty(), slanted && mark.empty()});
    }
  }
  return cells;
}

bool ends_in_digit(const Cell& cell) { return !cell.mark && script(cell.text) == Script::neutral; }

// Whether every bracket painted in these cells has its partner as it stands.
bool balanced(const Cell* first, const Cell* last) {
  int open = 0;
  for (const Cell* cell = first; cell <= last; ++cell) {
    for (const char c : cell->text) {
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) return false;
    }
  }
  return open == 0;
}

// Signs painted at the left end of a run of Latin words belong behind it where lines run from right to left, and
// brackets painted at its right end before it: ".)A/99/1(" is "(A/99/1)." there.
void move_signs(Cell& first, Cell& last) {
  const bool whole = balanced(&first, &last);
  const std::string_view signs = whole ? ".,;:\u060c\u061b" : ".,;:()[]\u060c\u061b";
  const std::size_t leading = std::min(first.text.find_first_not_of(signs), first.text.size());
  const std::string behind = reversed(first.text.substr(0, leading));
  first.text.erase(0, leading);
  const std::size_t trailing = whole ? last.text.size() : last.text.find_last_not_of("()[]") + 1;
  const std::string before = reversed(last.text.substr(trailing));
  last.text.erase(trailing);
  last.text += behind;
  first.text.insert(0, before);
}

// A number painted at the right of Latin words goes with them ("No. 44004"), but not with a symbol or a bracket.
bool opens_latin_run(const std::vector<Cell>& cells, std::size_t i) {
  if (!ends_in_digit(cells[i]) || i + 1 >= cells.size() || cells[i + 1].mark) return false;
  const std::string& next = cells[i + 1].text;
  return script(next) == Script::left && next.find('/') == std::string::npos && next.back() != '(' &&
         next.back() != ')' && cells[i].text.find_first_not_of("0123456789.,-") == std::string::npos;
}

// Right to left, but a run of Latin words stays as it is painted. A mark after a number is painted at the number's
// right, as if the two were one number.
void to_logical_order(std::vector<Cell>& cells, float size) {
  std::reverse(cells.begin(), cells.end());
  const bool digits_alone =
      std::none_of(cells.begin(), cells.end(), [](const Cell& cell) { return script(cell.text) == Script::right; });
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].mark || (script(cells[i].text) != Script::left && !opens_latin_run(cells, i))) {
      if (!cells[i].mark) cells[i].text = logical_word(cells[i].text, true, digits_alone);
      continue;
    }
    std::size_t end = i + 1;
    for (std::size_t j = end; j < cells.size() && script(cells[j].text) != Script::right; ++j) {
      if (!cells[j].mark && script(cells[j].text) == Script::left) end = j + 1;
    }
    std::reverse(cells.begin() + static_cast<std::ptrdiff_t>(i), cells.begin() + static_cast<std::ptrdiff_t>(end));
    move_signs(cells[i], cells[end - 1]);
    i = end - 1;
  }
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
    const bool behind_number = cells[i].mark && ends_in_digit(cells[i + 1]) && i > 0 &&
                               gap_between(*cells[i].first, *cells[i + 1].last) < kBlank * size;
    if (behind_number) std::swap(cells[i], cells[i + 1]);
  }
}

PdfLine line_of(const Words& row, int page, bool rtl) {
  PdfLine line;
  line.page = page;
  line.size = main_size(row);
  line.rtl = rtl;
  line.left = row.front()->left;
  line.top = row.front()->top;
  std::size_t bold = 0, all = 0;
  for (const PdfWord* word : row) {
    line.left = std::min(line.left, word->left);
    line.right = std::max(line.right, word->right);
    line.top = std::min(line.top, word->top);
    line.bottom = std::max(line.bottom, word->bottom);
    (word->bold ? bold : all) += word->text.size();
  }
  line.bold = bold > all;
  line.base = row_bottom(row, line.size);
  std::vector<Cell> cells = cells_of(row, line);
  if (rtl) to_logical_order(cells, line.size);
  const Cell* before = nullptr;  // the last cell that is no mark
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Cell& cell = cells[i];
    if (cell.mark) {
      if (i > 0 && gap_between(*cells[i - 1].last, *cell.first) > line.size) add(line, " ", false);
      line.pieces.push_back({cell.text, true, false});
      continue;
    }
    const bool marked = i > 0 && cells[i - 1].mark;
    const bool joined = marked && before != nullptr && joins_without_space(before->text, cell.text);
    if (i > 0 && !joined) add(line, between(*cells[i - 1].last, *cell.first, line.size), false);
    add(line, without_radicals(rtl ? cell.text : logical_word(cell.text, false)), cell.slanted);
    before = &cell;
  }
  return line;
}

// Whether the blanks of a row are wide because it was stretched to the margins: all the same, as in no masthead.
bool is_stretched(const Words& row, float size) {
  float least = 1e6F, most = 0;
  int blanks = 0;
  for (std::size_t i = 1; i < row.size(); ++i) {
    const float gap = gap_between(*row[i - 1], *row[i]);
    if (gap < kBlank * size) continue;
    least = std::min(least, gap);
    most = std::max(most, gap);
    ++blanks;
  }
  return blanks >= 3 && most < 1.1F * least;
}

// A masthead or running head, which ends at `depth`, has things side by side that are no one line: "General Assembly",
// "Distr.: General".
std::vector<Words> row_parts(const Words& row, float depth, bool rtl) {
  std::vector<Words> parts(1);
  const float size = main_size(row);
  const bool may_part = row.front()->bottom < depth && !is_stretched(row, size);
  for (const PdfWord* word : row) {
    const bool apart = !parts.back().empty() && gap_between(*parts.back().back(), *word) > 4 * size;
    if (apart && may_part) parts.emplace_back();
    parts.back().push_back(word);
  }
  if (rtl) std::reverse(parts.begin(), parts.end());
  return parts;
}

// How many lines end at which place, in steps of three points.
using Ends = std::map<int, std::size_t>;

std::size_t count_between(const Ends& ends, int first, int last) {
  std::size_t count = 0;
  for (auto at = ends.lower_bound(first); at != ends.end() && at->first <= last; ++at) count += at->second;
  return count;
}

constexpr int kRagged = 10;  // steps within which lines of a ragged text end

// Where full lines of a column end: at the place where most end together; else, in ragged text, at the furthest one
// near which a good part end; else at the furthest. A masthead or table may reach further out than the text.
float margin_of(const Ends& ends, std::size_t lines, bool rtl, float furthest) {
  const auto enough = [&](std::size_t count) { return count >= 4 && count * 6 >= lines; };
  std::size_t most = 0;
  float margin = furthest;
  for (const auto& [place, count] : ends) {
    const std::size_t near = count_between(ends, place, place + 1);
    if (near < most || !enough(near)) continue;
    most = near;
    margin = static_cast<float>(place) * 3 + (rtl ? 0 : 6);
  }
  if (most > 0) return margin;
  for (const auto& [place, count] : ends) {
    if (!enough(rtl ? count_between(ends, place, place + kRagged) : count_between(ends, place - kRagged, place)))
      continue;
    margin = static_cast<float>(place) * 3 + (rtl ? 0 : 3);
    if (rtl) break;  // the places are in order: the furthest is the first from the right, the last from the left
  }
  return margin;
}

constexpr std::size_t kOwnMargin = 8;  // lines of one size that have a margin of their own: notes may run wider

void set_margins(std::span<PdfLine> lines, bool rtl, float left, float right) {
  const auto size_of = [](const PdfLine& line) { return std::lround(line.size * 2); };
  std::map<long, Ends> sizes;
  std::map<long, std::size_t> counts;
  Ends all;
  for (const PdfLine& line : lines) {
    const int end = static_cast<int>((rtl ? line.left : line.right) / 3);
    ++all[end];
    ++sizes[size_of(line)][end];
    ++counts[size_of(line)];
  }
  const float common = margin_of(all, lines.size(), rtl, rtl ? left : right);
  std::map<long, float> margins;
  for (const auto& [size, ends] : sizes)
    margins[size] = counts[size] < kOwnMargin ? common : margin_of(ends, counts[size], rtl, common);
  for (PdfLine& line : lines) {
    line.column_left = rtl ? margins[size_of(line)] : left;
    line.column_right = rtl ? right : margins[size_of(line)];
  }
}

}  // namespace

std::string PdfLine::plain() const {
  std::string text;
  for (const PdfPiece& piece : pieces) {
    if (!piece.mark) text += piece.text;
  }
  return text;
}

std::vector<PdfLine> pdf_lines(PdfFile& file) {
  repair_sizes(file);
  std::vector<PdfLine> lines;
  for (std::size_t page = 0; page < file.pages.size(); ++page) {
    Words all;
    for (const PdfWord& word : file.pages[page].words) all.push_back(&word);
    const bool rtl = right_to_left(all);
    for (const PdfColumn& column : pdf_columns(file.pages[page])) {
      const std::size_t first = lines.size();
      float left = 1e6F, right = 0;
      for (const Words& row : rows(column.words)) {
        for (const Words& part : row_parts(row, (page == 0 ? 0.35F : 0.13F) * file.pages[page].height, rtl)) {
          lines.push_back(line_of(part, static_cast<int>(page), rtl));
          left = std::min(left, lines.back().left);
          right = std::max(right, lines.back().right);
        }
      }
      set_margins(std::span(lines).subspan(first), rtl, left, right);
    }
  }
  return lines;
}

}  // namespace corpus
