// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/match_notes.h"

#include <charconv>
#include <string>
#include <unordered_map>

namespace corpus {
namespace {

int value_of(std::string_view mark) {
  int value = 0;
  std::from_chars(mark.data(), mark.data() + mark.size(), value);
  return value;
}

// One run of notes: 1, 2, 3, ... until the numbers begin anew.
using Series = std::unordered_map<std::string_view, const Provision*>;

std::vector<Series> series_of(const std::vector<Provision>& provisions) {
  std::vector<Series> all(1);
  int last = 0;
  for (const Provision& provision : provisions) {
    if (provision.kind != Kind::footnote) continue;
    const int value = value_of(provision.number);
    const bool anew = all.back().contains(provision.number) || (value > 0 && value < last);
    if (anew && !all.back().empty()) all.emplace_back();
    all.back().emplace(provision.number, &provision);
    last = value;
  }
  return all;
}

}  // namespace

void match_notes(std::vector<Provision>& provisions) {
  const std::vector<Series> all = series_of(provisions);
  std::size_t now = 0;
  std::size_t used = 0;  // notes of the series that marks have named
  std::unordered_map<std::string_view, bool> seen;
  for (Provision& provision : provisions) {
    for (NoteMark& mark : provision.marks) {
      const bool again = seen.contains(mark.mark);
      const bool done = again ? used >= all[now].size() : !all[now].contains(mark.mark);
      if (done && now + 1 < all.size() && all[now + 1].contains(mark.mark)) {
        ++now;
        used = 0;
        seen.clear();
      }
      const auto found = all[now].find(mark.mark);
      if (found == all[now].end()) continue;
      if (seen.emplace(found->first, true).second) ++used;
      mark.note = found->second->id;
    }
  }
}

}  // namespace corpus
