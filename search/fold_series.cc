// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/fold_series.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "search/rank_weights.h"

namespace search {

namespace {

using Members = std::vector<RankedWork>;

Members in_order(Members members, const std::vector<WorkColumns>& works) {
  const bool titled = members.front().titled;
  const double least = members.front().score - (titled ? kRankWeights.series_titled : kRankWeights.series_equal);
  std::sort(members.begin(), members.end(), [&](const RankedWork& a, const RankedWork& b) {
    const WorkColumns &one = works[a.work], &other = works[b.work];
    return one.date != other.date ? one.date > other.date : one.symbol > other.symbol;
  });
  const auto first =
      std::find_if(members.begin(), members.end(), [&](const RankedWork& r) { return r.score >= least; });
  std::rotate(members.begin(), first, first + 1);
  for (std::size_t i = 1; i < members.size(); ++i) members[i].under = members[0].work;
  return members;
}

}  // namespace

std::vector<RankedWork> fold_series(const std::vector<RankedWork>& ranked, const std::vector<WorkColumns>& works) {
  std::unordered_map<std::uint32_t, Members> series;
  for (const RankedWork& one : ranked)
    if (const std::uint32_t number = works[one.work].series; number != 0) series[number].push_back(one);
  std::vector<RankedWork> folded;
  folded.reserve(ranked.size());
  for (const RankedWork& one : ranked) {
    const auto found = series.find(works[one.work].series);
    if (found == series.end()) {
      folded.push_back(one);
      continue;
    }
    if (found->second.empty()) continue;  // it stands under a better one
    const Members members = in_order(std::move(found->second), works);
    folded.insert(folded.end(), members.begin(), members.end());
    found->second.clear();
  }
  return folded;
}

std::size_t count_entries(const std::vector<RankedWork>& ranked, const std::vector<WorkColumns>& works) {
  std::unordered_set<std::uint32_t> seen;
  return static_cast<std::size_t>(std::count_if(ranked.begin(), ranked.end(), [&](const RankedWork& one) {
    const std::uint32_t series = works[one.work].series;
    return series == 0 || seen.insert(series).second;
  }));
}

}  // namespace search
