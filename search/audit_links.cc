// SPDX-License-Identifier: GPL-2.0-or-later
// Where a hyperlink leads elsewhere than the printed words say.
#include <algorithm>

#include "corpus/symbol_segments.h"
#include "search/audit_checks.h"

namespace search {

namespace {

// Citations of other languages at the same place that name it.
std::vector<Cited> others_saying(const Versions& versions, const std::vector<Cited>& all,
                                 const std::vector<Cited>& sayers, const std::string& name) {
  std::vector<Cited> some;
  for (const Cited& cited : all) {
    const bool other = std::none_of(sayers.begin(), sayers.end(), [&](const Cited& sayer) {
      return sayer.provision->language == cited.provision->language;
    });
    if (other && !link_contradicts(*cited.citation) && versions.same(cited.citation->target, name))
      some.push_back(cited);
  }
  return some;
}

struct Verdict {
  std::string right;  // empty: nobody tells
  Evidence evidence = Evidence::nothing;
};

class LinksOfProvision {
 public:
  LinksOfProvision(const Versions& versions, const std::string& id, Dates& dates, std::vector<Discrepancy>& into)
      : versions_(versions), dates_(dates), all_(cited_at(versions, id)), into_(into) {}

  void run() {
    std::vector<const CitationEntry*> done;
    for (const Cited& cited : all_) {
      const CitationEntry& citation = *cited.citation;
      if (!link_contradicts(citation) || may_be_the_same(linked_target(citation), printed_target(citation))) continue;
      const bool known = std::any_of(done.begin(), done.end(), [&](const CitationEntry* other) {
        return other->candidates == citation.candidates;
      });
      if (known) continue;
      done.push_back(&citation);
      report(citation);
    }
  }

 private:
  using CitationEntry = corpus::CitationEntry;

  void report(const CitationEntry& citation) {
    const std::string& linked = linked_target(citation);
    const std::string& printed = printed_target(citation);
    std::vector<Cited> sayers;
    for (const Cited& cited : all_)
      if (link_contradicts(*cited.citation) && cited.citation->candidates == citation.candidates)
        sayers.push_back(cited);
    const Verdict verdict = judge(citation, sayers);
    // The same digits, another body or kind: an owner may have been misread, unless something else bears it out.
    if (corpus::digits_of(linked) == corpus::digits_of(printed) && verdict.right != printed) return;
    Discrepancy found;
    found.slip = Slip::link_differs;
    found.symbol = versions_.symbol;
    found.target = printed;
    found.said = linked;
    found.expected = verdict.right;
    found.evidence = verdict.evidence;
    place(found, sayers,
          verdict.right.empty() ? std::vector<Cited>() : others_saying(versions_, all_, sayers, verdict.right));
    into_.push_back(std::move(found));
  }

  Verdict judge(const CitationEntry& citation, const std::vector<Cited>& sayers) {
    const std::string& linked = linked_target(citation);
    const std::string& printed = printed_target(citation);
    for (const std::string* name : {&printed, &linked})
      if (!citation.date.empty() && dates_.adopted(*name) == citation.date) return {*name, Evidence::adopted};
    const std::size_t for_printed = others_saying(versions_, all_, sayers, printed).size();
    const std::size_t for_linked = others_saying(versions_, all_, sayers, linked).size();
    if (for_printed > for_linked) return {printed, Evidence::languages};
    if (for_linked > for_printed) return {linked, Evidence::languages};
    return {};
  }

  const Versions& versions_;
  Dates& dates_;
  std::vector<Cited> all_;
  std::vector<Discrepancy>& into_;
};

}  // namespace

void check_links(const Versions& versions, Dates& dates, std::vector<Discrepancy>& into) {
  for (const std::string& id : citing_ids(versions)) LinksOfProvision(versions, id, dates, into).run();
}

}  // namespace search
