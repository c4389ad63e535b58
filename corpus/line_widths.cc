// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/line_widths.h"

#include <algorithm>
#include <map>

#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kFewLines = 50;  // of more, one is sure to be full besides the widest

std::uint32_t common_indent(const TextLines& set) {
  std::map<std::uint32_t, std::size_t> count;
  for (std::size_t i = 0; i < set.lines.size(); ++i)
    if (set.kinds[i] == LineKind::body && set.lines[i].width * 100 >= set.layout.width * 80)
      ++count[set.lines[i].indent];
  const auto most =
      std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == count.end() ? 0 : most->first;
}

std::uint32_t common_margin(const TextLines& set) {
  std::uint32_t margin = 8;
  for (std::size_t i = 0; i < set.lines.size(); ++i)
    if (set.kinds[i] == LineKind::body) margin = std::min(margin, set.lines[i].indent + set.lines[i].after);
  return margin;
}

// Of the rows of two pieces and the mark between them: a blank more before the second says that it goes on in the row.
std::uint32_t widest_row(const TextLines& set, const LineWidths& widths) {
  std::uint32_t widest = 0;
  for (std::size_t i = 0; i + 2 < set.lines.size(); ++i) {
    if (set.kinds[i] != LineKind::body || set.kinds[i + 1] != LineKind::mark || set.kinds[i + 2] != LineKind::body)
      continue;
    if (set.lines[i + 2].indent <= widths.indent) continue;
    const std::uint32_t row =
        line_width(set, widths, i) + set.lines[i + 1].width + kMarkWidth + line_width(set, widths, i + 2);
    if (row <= set.layout.width * 5 / 4) widest = std::max(widest, row);
  }
  return widest;
}

std::uint32_t full_width(const TextLines& set, const LineWidths& widths) {
  std::vector<std::uint32_t> all;
  for (std::size_t i = 0; i + 1 < set.lines.size(); ++i)
    if (set.kinds[i] == LineKind::body && set.kinds[i + 1] == LineKind::body &&
        set.lines[i].width <= set.layout.width * 21 / 20)
      all.push_back(line_width(set, widths, i));
  if (set.layout.width == 0 || all.size() < 8) return set.layout.width;
  const std::size_t beyond = std::max<std::size_t>(1, all.size() / 50);
  std::nth_element(all.begin(), all.end() - static_cast<std::ptrdiff_t>(beyond) - 1, all.end());
  const std::uint32_t full = all[all.size() - beyond - 1];
  if (all.size() >= kFewLines) return full;
  // Of few lines the widest alone may be full, or a row with a mark in it.
  const std::uint32_t widest = std::max(all.back(), widest_row(set, widths));
  return widest > full + kMarkWidth ? widest : full;
}

// Lines of typewriter width never leave room for the next word; of proportional type many do.
std::uint32_t ragged(const TextLines& set, std::uint32_t full) {
  if (set.layout.setting == Setting::paragraphs) return 0;
  std::size_t room = 0, open = 0;
  for (std::size_t i = 0; i + 1 < set.lines.size(); ++i) {
    if (set.kinds[i] != LineKind::body || set.kinds[i + 1] != LineKind::body || ends_closed(set.line(i))) continue;
    if (set.lines[i].width * 100 < full * 80 || !is_lower(first_character(set.line(i + 1)))) continue;
    ++open;
    room += set.lines[i].width + 1 + first_word_width(set.line(i + 1)) + 1 < full;
  }
  return room * 10 > open ? kRagged : 0;
}

}  // namespace

std::uint32_t first_word_width(std::string_view text) {
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < text.size(); ++width)
    if (is_blank(next_character(text, at))) break;
  return width;
}

std::uint32_t line_width(const TextLines& set, const LineWidths& widths, std::size_t i) {
  const std::uint32_t about = set.lines[i].indent + set.lines[i].after;
  return set.lines[i].width + std::min(about > widths.margin ? about - widths.margin : 0, kMarkWidth);
}

std::uint32_t mark_width(const TextLines& set, std::size_t i) {
  return i < set.lines.size() && set.kinds[i] == LineKind::mark ? set.lines[i].width + kMarkWidth : 0;
}

std::uint32_t row_width(const TextLines& set, const LineWidths& widths, std::size_t i) {
  std::uint32_t row = line_width(set, widths, i);
  while (mark_width(set, i + 1) > 0 && i + 2 < set.lines.size() && set.kinds[i + 2] == LineKind::body) {
    const std::uint32_t more = mark_width(set, i + 1) + line_width(set, widths, i + 2);
    if (row + more > widths.full + kMarkWidth) break;
    row += more;
    i += 2;
  }
  return row;
}

LineWidths widths_of(const TextLines& set) {
  LineWidths widths;
  widths.indent = common_indent(set);
  widths.margin = common_margin(set);
  widths.full = full_width(set, widths);
  widths.ragged = ragged(set, widths.full);
  return widths;
}

}  // namespace corpus
