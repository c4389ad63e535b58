// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/year_chart.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/markup.h"

namespace web {

namespace {

constexpr int kFarthest = 300;             // years between the first and the last
constexpr int kStep = 10, kBar = 8;        // width of a year and of its bar, in units of the picture
constexpr int kHeight = 100, kLowest = 2;  // a year with few still shows

bool is_earlier(const YearBar& one, const YearBar& other) { return one.year < other.year; }
bool is_fewer(const YearBar& one, const YearBar& other) { return one.count < other.count; }

}  // namespace

YearChart year_chart(const std::vector<YearBar>& years, const std::string& label, bool right_to_left) {
  YearChart chart;
  if (years.size() < 2) return chart;
  const auto [first, last] = std::minmax_element(years.begin(), years.end(), is_earlier);
  if (last->year - first->year > kFarthest) return chart;
  const std::uint32_t most = std::max(1u, std::max_element(years.begin(), years.end(), is_fewer)->count);
  const int start = first->year / 10 * 10, end = last->year / 10 * 10 + 10, width = (end - start) * kStep;
  for (int decade = start; decade < end; decade += 10) chart.decades.push_back(decade);
  chart.svg = fmt::format(R"(<svg role="img" aria-label="{}" viewBox="0 0 {} {}" preserveAspectRatio="none">)",
                          escaped(label), width, kHeight);
  for (const YearBar& bar : years) {
    const int from_start = (bar.year - start) * kStep + (kStep - kBar) / 2;
    const int x = right_to_left ? width - from_start - kBar : from_start;
    const int height = std::max(kLowest, static_cast<int>(std::uint64_t{bar.count} * kHeight / most));
    chart.svg += fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}"/>)", x, kHeight - height, kBar, height);
  }
  chart.svg += "</svg>";
  return chart;
}

}  // namespace web
