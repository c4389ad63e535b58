// SPDX-License-Identifier: GPL-2.0-or-later
// no_such_provision: the paragraph cited is beyond the last one of the work.
#include <fmt/format.h>

#include "search/link_checks.h"
#include "search/link_places.h"

namespace search {

void check_provision(const LinkCase& each) {
  const CitedWork& work = each.works.work(each.linked.target);
  if (!work.held || each.linked.pinpoint.empty()) return;
  const CitedPlaces places = places_of(work, each.linked.pinpoint);
  if (!places.ids.empty()) each.linked.provision = places.ids.front();
  if (places.missing.empty()) return;
  LinkFinding finding;
  finding.code = "no_such_provision";
  finding.message = fmt::format("{} has no paragraph {}.", work.symbol, places.missing);
  finding.evidence = fmt::format("its last one is {}", places.last);
  finding.symbol = work.symbol;
  finding.printed = places.missing;
  finding.right = places.last;
  each.report(std::move(finding));
}

}  // namespace search
