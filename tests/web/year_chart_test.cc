// SPDX-License-Identifier: GPL-2.0-or-later
// Years with their counts, and the bars drawn for them: "x:height" in a picture 100 high and 10 wide for each year.
#include "web/year_chart.h"

#include <gtest/gtest.h>

#include <string>

namespace web_test {

namespace {

std::string value_of(const std::string& svg, std::size_t at, const std::string& name) {
  const std::size_t begin = svg.find(" " + name + "=\"", at) + name.size() + 3;
  return svg.substr(begin, svg.find('"', begin) - begin);
}

std::string bars(const web::YearChart& chart) {
  std::string described;
  for (std::size_t at = chart.svg.find("<rect"); at != std::string::npos; at = chart.svg.find("<rect", at + 1))
    described +=
        (described.empty() ? "" : " ") + value_of(chart.svg, at, "x") + ":" + value_of(chart.svg, at, "height");
  for (const int decade : chart.decades) described += " " + std::to_string(decade);
  return described;
}

struct Years {
  std::vector<web::YearBar> years;
  const char* left_to_right;
  const char* right_to_left;
};

TEST(YearChart, HasABarForEachYear) {
  const Years rows[] = {
      {{}, "", ""},
      {{{2005, 3}}, "", ""},  // one year needs no picture
      {{{2005, 3}, {2007, 6}}, "51:50 71:100 2000", "41:50 21:100 2000"},
      {{{2009, 1}, {2010, 4}}, "91:25 101:100 2000 2010", "101:25 91:100 2000 2010"},
      {{{2000, 1}, {2001, 1000}}, "1:2 11:100 2000", "91:2 81:100 2000"},  // few still show
      {{{2000, 0}, {2001, 0}}, "1:2 11:2 2000", "91:2 81:2 2000"},
      {{{2000, 1}, {2001, 4000000000u}}, "1:2 11:100 2000", "91:2 81:100 2000"},
      {{{203, 1}, {2001, 4}}, "", ""},  // a misread date
  };
  for (const Years& row : rows) {
    EXPECT_EQ(bars(web::year_chart(row.years, "Years", false)), row.left_to_right);
    EXPECT_EQ(bars(web::year_chart(row.years, "Years", true)), row.right_to_left);
  }
}

TEST(YearChart, SaysWhatItShows) {
  const web::YearChart chart = web::year_chart({{2005, 3}, {2007, 6}}, "\"Years\" <b>", false);
  EXPECT_NE(chart.svg.find("role=\"img\" aria-label=\"&quot;Years&quot; &lt;b&gt;\""), std::string::npos) << chart.svg;
}

}  // namespace

}  // namespace web_test
