// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/resolve.h"

#include <algorithm>
#include <unordered_set>

#include "corpus/conferences.h"
#include "corpus/ibid.h"
#include "corpus/owners.h"
#include "corpus/symbol.h"

namespace corpus {

namespace {

// A number left open is decided by the same number elsewhere in the document, where words or date decided it; not when
// the document decides it in two ways.
void decide_by_the_rest(Document& document) {
  const auto is_open = [](const Citation& citation) { return !citation.target && citation.why == kNoOwnerNamed; };
  if (std::none_of(document.citations.begin(), document.citations.end(), is_open)) return;
  std::unordered_set<std::string> decided;
  for (const Citation& citation : document.citations)
    if (citation.target) decided.insert(*citation.target);
  for (Citation& citation : document.citations) {
    if (!is_open(citation)) continue;
    const auto is_decided = [&](const std::string& candidate) { return decided.contains(candidate); };
    if (std::count_if(citation.candidates.begin(), citation.candidates.end(), is_decided) != 1) continue;
    citation.target = *std::find_if(citation.candidates.begin(), citation.candidates.end(), is_decided);
    citation.candidates.clear();
    citation.why = "the same number elsewhere in the document";
  }
}

enum class Act { none, resolution, decision };

Act act_of(const Citation& citation) {
  const bool act = citation.form == "numbered" || citation.form == "symbol" || citation.form == "link";
  if (!act || !citation.target) return Act::none;
  const std::string type = symbol_parts(*citation.target).type;
  return type == "resolution" ? Act::resolution : type == "decision" ? Act::decision : Act::none;
}

// True when `part` is the provision `id` or one of its subparagraphs.
bool is_part_of(std::string_view part, std::string_view id) {
  return part.starts_with(id) && (part.size() == id.size() || part[id.size()] == '.');
}

// "That resolution" is the last resolution cited before it in the same provision or in the one it is part of; where
// only an earlier provision cites one, that is what it may be.
void decide_same(Document& document) {
  const auto is_same = [](const Citation& citation) { return citation.form == "same" && !citation.target; };
  if (std::none_of(document.citations.begin(), document.citations.end(), is_same)) return;
  const Citation* last[2] = {nullptr, nullptr};  // resolution, decision
  for (Citation& citation : document.citations) {
    const bool decision = citation.why == kSameDecision;
    const Citation* meant = last[decision ? 1 : 0];
    if (is_same(citation) && meant != nullptr) {
      if (is_part_of(citation.provision, meant->provision)) {
        citation.target = meant->target;
        citation.why = "the act cited before it";
      } else if (!citation.provision.starts_with("fn")) {
        citation.candidates = {*meant->target};
      }
    }
    if (const Act act = act_of(citation); act != Act::none) last[act == Act::decision ? 1 : 0] = &citation;
    if (citation.form == "numbered" && !citation.target) last[0] = last[1] = nullptr;  // it may be what is meant
  }
}

void name_self(Document& document) {
  for (Citation& citation : document.citations)
    if (citation.form == "self" && !document.metadata.symbol.empty()) citation.candidates = {document.metadata.symbol};
}

}  // namespace

void resolve(Document& document) {
  decide_by_the_rest(document);
  decide_conferences_by_the_rest(document.citations);
  settle_by_speaker(document.citations, document.metadata.body);
  decide_same(document);
  decide_ibid(document);
  name_self(document);
}

}  // namespace corpus
