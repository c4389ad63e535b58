// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/fold_series.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace search {

namespace {

using Members = std::vector<RankedWork>;

bool is_newer(const WorkColumns& one, const WorkColumns& other) {
  return one.date != other.date ? one.date > other.date : one.symbol > other.symbol;
}

// `members`, best first, with the newest that fits before the others.
Members in_order(Members members, const std::vector<WorkColumns>& works, const FitsAsWell& fits) {
  const RankedWork best = members.front();
  std::sort(members.begin(), members.end(),
            [&](const RankedWork& a, const RankedWork& b) { return is_newer(works[a.work], works[b.work]); });
  const auto first = std::find_if(members.begin(), members.end(), [&](const RankedWork& member) {
    return member.work == best.work || fits(member, best);
  });
  std::rotate(members.begin(), first, first + 1);
  for (std::size_t i = 1; i < members.size(); ++i) members[i].under = members[0].work;
  return members;
}

}  // namespace

std::vector<RankedWork> fold_series(const std::vector<RankedWork>& ranked, const std::vector<WorkColumns>& works,
                                    const ShownEntries& shown, const FitsAsWell& fits) {
  const FitsAsWell any = [](const RankedWork&, const RankedWork&) { return true; };
  std::unordered_map<std::uint32_t, Members> series;
  for (const RankedWork& one : ranked)
    if (const std::uint32_t number = works[one.work].series; number != 0) series[number].push_back(one);
  std::vector<RankedWork> folded;
  folded.reserve(ranked.size());
  std::size_t entry = 0;
  for (const RankedWork& one : ranked) {
    const auto found = series.find(works[one.work].series);
    if (found != series.end() && found->second.empty()) continue;  // it stands under a better one
    const bool is_shown = entry >= shown.first && entry < shown.end;
    ++entry;
    if (found == series.end()) {
      folded.push_back(one);
      continue;
    }
    const Members members = in_order(std::move(found->second), works, is_shown ? fits : any);
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
