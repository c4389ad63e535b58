// SPDX-License-Identifier: GPL-2.0-or-later
// How often something comes in each year, as a picture: bars over whole decades, drawn as SVG by the server. It shows
// nothing that its table does not say; the labels under it are text of the page, so that they keep their size.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace web {

struct YearBar {
  int year = 0;
  std::uint32_t count = 0;
};

struct YearChart {
  std::string svg;           // <svg> with one <rect> for each year that has any; stretched to the width of its place
  std::vector<int> decades;  // 1990, 2000, ...: first years of the equal parts of its width
};

// `years` in order. `label` says in a sentence what is shown, for those who do not see it. Right to left the
// years run as the language does. Empty (no svg) when there are fewer than two years, or they lie further apart than
// 300 years, as those of misread dates do.
YearChart year_chart(const std::vector<YearBar>& years, const std::string& label, bool right_to_left);

}  // namespace web
