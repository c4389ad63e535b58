// SPDX-License-Identifier: GPL-2.0-or-later
// First, last and number of adoptions of a phrase, by whom, with which verb and how.
#include <algorithm>

#include "corpus/adoption.h"
#include "corpus/plain_verb.h"
#include "search/columns.h"
#include "search/wording_steps.h"

namespace search {

namespace {

constexpr std::string_view kUnknown = "unknown";

void count(std::vector<Counted>& counted, const std::string& value, const std::string& note = {}) {
  if (value.empty()) return;
  const auto there = std::find_if(counted.begin(), counted.end(), [&](const Counted& c) { return c.value == value; });
  if (there != counted.end())
    ++there->count;
  else
    counted.push_back({value, note, 1});
}

// Most frequent first; what is not known stands last.
void sort_counted(std::vector<Counted>& counted) {
  std::stable_sort(counted.begin(), counted.end(), [](const Counted& a, const Counted& b) {
    if ((a.value == kUnknown) != (b.value == kUnknown)) return b.value == kUnknown;
    return a.count != b.count ? a.count > b.count : a.value < b.value;
  });
}

// Works that were only counted have the very words: what is kept in memory of them is enough for all but verb and vote.
void add_unread(const Places& places, const std::vector<std::uint32_t>& works, Precedent& precedent) {
  const Columns& columns = places.view().columns();
  for (const std::uint32_t work : works) {
    const bool adopted = places.adopted(work);
    ++(adopted ? precedent.adoptions : precedent.others);
    if (!adopted) continue;
    ++precedent.exact;
    count(precedent.bodies, columns.bodies().value(columns.of_works()[work].body));
  }
  if (works.empty()) return;
  precedent.verbs.clear();
  precedent.votes.clear();
}

}  // namespace

Precedent precedent_of(Places& places, const Asked& asked, const Held& held) {
  Precedent precedent;
  precedent.complete = held.complete;
  const Compared *first = nullptr, *last = nullptr;
  for (const Compared& one : held.compared) {
    if (!is_near(one.found, asked.list.size())) continue;
    if (!places.adopted(one.work)) {
      ++precedent.others;
      continue;
    }
    ++precedent.adoptions;
    precedent.exact += one.found.exact();
    const AgreedPlace place = places.place(asked, one);
    count(precedent.bodies, place.body);
    count(precedent.verbs, corpus::plain_verb(place.verb, place.language), place.strength);
    count(precedent.votes, place.manner.empty() ? std::string(kUnknown) : place.manner);
    if (place.date.empty()) continue;
    if (first == nullptr || places.date(one.work) < places.date(first->work)) first = &one;
    if (last == nullptr || places.date(one.work) > places.date(last->work)) last = &one;
  }
  add_unread(places, held.unread, precedent);
  for (auto* counted : {&precedent.bodies, &precedent.verbs, &precedent.votes}) sort_counted(*counted);
  if (first != nullptr) precedent.first = places.place(asked, *first);
  if (last != nullptr) precedent.last = places.place(asked, *last);
  return precedent;
}

}  // namespace search
