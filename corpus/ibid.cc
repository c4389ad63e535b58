// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/ibid.h"

#include <algorithm>
#include <unordered_map>

namespace corpus {

namespace {

bool is_treaty(const Citation& citation) {
  return citation.target && (citation.target->starts_with("UNTS/") || citation.target->starts_with("LNTS/"));
}

void leave_open(Citation& citation, std::string_view reason) { citation.why = "ibid.: " + std::string(reason); }

class Ibid {
 public:
  explicit Ibid(Document& document) : document_(document) {
    const Provision* before = nullptr;
    for (const Provision& provision : document.provisions) {
      if (provision.kind == Kind::footnote) note_before_.emplace(provision.id, before);
      if (provision.kind == Kind::footnote) before = &provision;
    }
    for (std::size_t i = 0; i < document.citations.size(); ++i) in_[document.citations[i].provision].push_back(i);
  }

  // Notes may stand in the text before or after each other: each is decided after the one before it.
  void decide() {
    for (const Provision& provision : document_.provisions) {
      const auto here = in_.find(provision.id);
      if (here == in_.end()) continue;
      for (std::size_t place = 0; place < here->second.size(); ++place) {
        Citation& citation = document_.citations[here->second[place]];
        if (citation.form == "ibid" && !citation.target) decide(citation, sources(provision, here->second, place));
      }
    }
  }

 private:
  using Sources = std::vector<const Citation*>;

  // What "just before" is: the last source in the same note, else all sources of the note before.
  Sources sources(const Provision& provision, const std::vector<std::size_t>& here, std::size_t place) const {
    if (place > 0) return {&document_.citations[here[place - 1]]};
    Sources all;
    const auto before = note_before_.find(provision.id);
    if (before == note_before_.end() || before->second == nullptr) return all;
    const auto there = in_.find(before->second->id);
    if (there == in_.end()) return all;
    for (const std::size_t each : there->second) all.push_back(&document_.citations[each]);
    return all;
  }

  // What the sources are, each once: an instrument in the title of a report that has a sales number is not one, nor is
  // the corrigendum of "A/67/53 and A/67/53/Corr.1".
  static std::vector<std::string> meant_by(const Sources& sources) {
    const auto is_sales = [](const Citation* source) { return source->form == "sales"; };
    const bool published = std::any_of(sources.begin(), sources.end(), is_sales);
    std::vector<std::string> all;
    for (const Citation* source : sources) {
      if (!source->target || (published && source->form == "named")) continue;
      if (std::find(all.begin(), all.end(), *source->target) == all.end()) all.push_back(*source->target);
    }
    std::erase_if(all, [&](const std::string& each) { return each.starts_with(all.front() + "/Corr."); });
    return all;
  }

  static void decide(Citation& citation, const Sources& sources) {
    if (sources.empty()) return leave_open(citation, "nothing is cited just before");
    if (citation.why == kIbidRecords) return decide_records(citation, *sources.back());
    if (!citation.candidates.empty()) return decide_treaty(citation, *sources.back());
    const std::vector<std::string> targets = meant_by(sources);
    if (citation.why != "ibid." || targets.size() != 1 || !sources.back()->target) {
      citation.candidates = targets;
      return leave_open(citation, citation.why != "ibid." ? "other words follow that may change what is meant"
                                  : targets.empty()       ? "the source before it is itself open"
                                                          : "several sources are cited just before");
    }
    citation.target = targets.front();
    citation.why = "ibid.: the source cited just before";
    if (citation.pinpoint.empty()) citation.pinpoint = sources.back()->pinpoint;
  }

  static void decide_records(Citation& citation, const Citation& source) {
    const bool records = source.target && (source.form == "records" || source.form == "ibid") &&
                         source.target->front() == citation.candidates.front().front();
    if (!records) return leave_open(citation, "session and supplement, but no Official Records are cited just before");
    citation.target = citation.candidates.front();
    citation.candidates.clear();
    citation.why = "ibid., session and supplement: the Official Records cited just before";
  }

  static void decide_treaty(Citation& citation, const Citation& source) {
    if (!is_treaty(source)) return leave_open(citation, "volume and number, but no treaty is cited just before");
    std::string target = citation.candidates.front();
    if (source.target->starts_with("LNTS/")) target.replace(0, 4, "LNTS");
    citation.target = std::move(target);
    citation.candidates.clear();
    citation.why = "ibid., volume and number: the treaty series cited just before";
  }

  Document& document_;
  std::unordered_map<std::string, const Provision*> note_before_;
  std::unordered_map<std::string, std::vector<std::size_t>> in_;
};

}  // namespace

void decide_ibid(Document& document) { Ibid(document).decide(); }

}  // namespace corpus
