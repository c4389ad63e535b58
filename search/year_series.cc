// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/year_series.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "search/columns.h"

namespace search {

namespace {

constexpr int kWidestGap = 5;        // years between two of a series
constexpr double kMostEachYear = 2;  // of those years in which there are any

// 0: unknown.
int year_of(const WorkColumns& work) {
  int year = 0;
  for (std::size_t i = 0; i < 4 && i < work.date.size(); ++i) year = year * 10 + (work.date[i] - '0');
  return year;
}

// Numbers a run of works that are near enough to each other, oldest first.
bool is_series(const std::vector<std::uint32_t>& run, const std::vector<WorkColumns>& works) {
  int years = 1;
  for (std::size_t i = 1; i < run.size(); ++i) years += year_of(works[run[i]]) != year_of(works[run[i - 1]]);
  return run.size() > 1 && static_cast<double>(run.size()) <= kMostEachYear * years;
}

}  // namespace

YearSeries::YearSeries(std::size_t works) : parents_(works) { std::iota(parents_.begin(), parents_.end(), 0U); }

std::uint32_t YearSeries::root(std::uint32_t work) {
  while (parents_[work] != work) work = parents_[work] = parents_[parents_[work]];
  return work;
}

void YearSeries::add(std::uint32_t work, const std::string& value) {
  if (value.empty()) return;
  const auto [place, is_new] = first_.emplace(value, work);
  if (!is_new) parents_[root(work)] = root(place->second);
}

void YearSeries::number(std::vector<WorkColumns>& works) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
  for (std::uint32_t work = 0; work < works.size(); ++work)
    if (year_of(works[work]) != 0) groups[root(work)].push_back(work);
  std::uint32_t last = 0;
  for (auto& [first, group] : groups) {
    std::sort(group.begin(), group.end(), [&](std::uint32_t a, std::uint32_t b) {
      return works[a].date != works[b].date ? works[a].date < works[b].date : works[a].symbol < works[b].symbol;
    });
    for (auto from = group.begin(), to = from; from != group.end(); from = to) {
      to = std::adjacent_find(from, group.end(), [&](std::uint32_t a, std::uint32_t b) {
        return year_of(works[b]) - year_of(works[a]) > kWidestGap;
      });
      if (to != group.end()) ++to;
      const std::vector<std::uint32_t> run(from, to);
      if (!is_series(run, works)) continue;
      ++last;
      for (const std::uint32_t work : run) works[work].series = last;
    }
  }
}

}  // namespace search
