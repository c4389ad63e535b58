// SPDX-License-Identifier: GPL-2.0-or-later
// Which works are one yearly series, and what of a series comes first.
#include "search/fold_series.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <sstream>

#include "search/year_series.h"

namespace search {
namespace {

struct SeriesRow {
  const char *titles, *series;  // "year title ..." of works in order; their series
};

class YearSeriesRows : public testing::TestWithParam<SeriesRow> {};

TEST_P(YearSeriesRows, AreNumbered) {
  std::istringstream words(GetParam().titles);
  std::vector<WorkColumns> works;
  std::vector<std::string> titles;
  for (std::string year, title; words >> year >> title;) {
    works.emplace_back().date = year + "1201";
    works.back().symbol = fmt::format("A/RES/{}", works.size());
    titles.push_back(title == "-" ? "" : title);
  }
  YearSeries series(works.size());
  for (std::uint32_t work = 0; work < works.size(); ++work) series.add(work, titles[work]);
  series.number(works);
  std::string found;
  for (const WorkColumns& work : works) found += fmt::format("{}{}", found.empty() ? "" : " ", work.series);
  EXPECT_EQ(found, GetParam().series) << GetParam().titles;
}

INSTANTIATE_TEST_SUITE_P(Find, YearSeriesRows,
                         testing::ValuesIn(std::vector<SeriesRow>{
                             {"2040 child 2041 child 2042 child", "1 1 1"},
                             {"2042 child 2040 child 2041 child", "1 1 1"},
                             {"2040 child 2041 water 2042 child", "1 0 1"},
                             {"2040 child 2041 water 2042 child 2043 water", "1 2 1 2"},
                             {"2040 child 2042 child 2044 child", "1 1 1"},  // every other year
                             {"2030 child 2040 child", "0 0"},               // too far apart
                             {"2030 child 2031 child 2040 child 2041 child", "1 1 2 2"},
                             {"2040 child 2040 child 2041 child", "1 1 1"},  // part A and B
                             {"2040 child 2040 child 2040 child", "0 0 0"},  // as many as there are in a year
                             {"2040 s 2040 s 2040 s 2041 s 2041 s", "0 0 0 0 0"},
                             {"2040 - 2041 -", "0 0"},
                             {"2040 child", "0"},
                         }));

// Of two languages one title is the same: one series.
TEST(YearSeries, AnyLanguageTells) {
  std::vector<WorkColumns> works(3);
  for (int i = 0; i < 3; ++i) works[static_cast<std::size_t>(i)].date = fmt::format("{}1201", 2040 + i);
  YearSeries series(works.size());
  for (const auto& [work, title] :
       {std::pair(0u, "child"), {0u, "enfant"}, {1u, "child"}, {1u, "fille"}, {2u, "fille"}})
    series.add(work, title);
  series.number(works);
  for (const WorkColumns& work : works) EXPECT_EQ(work.series, 1u);
}

struct FoldRow {
  const char *ranked, *folded;  // "year:series:score ..."; years in order, those under another in brackets
};

class Folded : public testing::TestWithParam<FoldRow> {};

TEST_P(Folded, StandsUnderTheNewest) {
  std::istringstream words(GetParam().ranked);
  std::vector<WorkColumns> works;
  std::vector<RankedWork> ranked;
  int year = 0;
  char colon = 0;
  std::uint32_t series = 0;
  for (double score = 0; words >> year >> colon >> series >> colon >> score;) {
    ranked.push_back({static_cast<std::uint32_t>(works.size()), score, 0, false});
    works.emplace_back().date = fmt::format("{}1201", year);
    works.back().series = series;
  }
  std::string found;
  const auto fits = [](const RankedWork& newer, const RankedWork& best) { return newer.score > best.score - 0.05; };
  for (const RankedWork& one : fold_series(ranked, works, {0, 3}, fits)) {
    const std::string shown = works[one.work].date.substr(0, 4);
    found += found.empty() ? "" : " ";
    found += one.under == Columns::kNoWork ? shown : fmt::format("({})", shown);
  }
  EXPECT_EQ(found, GetParam().folded) << GetParam().ranked;
}

INSTANTIATE_TEST_SUITE_P(Find, Folded,
                         testing::ValuesIn(std::vector<FoldRow>{
                             {"2040:1:5 2042:1:5 2041:1:5", "2042 (2041) (2040)"},
                             {"2040:1:5 2042:1:4.99 2041:1:4.98", "2042 (2041) (2040)"},
                             {"2040:1:5 2042:1:3 2041:1:3", "2040 (2042) (2041)"},  // its own words
                             {"2040:1:5 2042:1:4.9", "2040 (2042)"},
                             {"2040:1:5 2039:0:4.5 2041:1:4 2038:0:3", "2040 (2041) 2039 2038"},
                             {"2040:0:5 2041:0:5", "2040 2041"},
                             {"2040:1:5 2030:2:4 2041:1:5 2031:2:4", "2041 (2040) 2031 (2030)"},
                             // the fourth entry is not shown
                             {"2040:0:5 2041:0:5 2042:0:5 2030:1:4 2031:1:3", "2040 2041 2042 2031 (2030)"},
                         }));

}  // namespace
}  // namespace search
