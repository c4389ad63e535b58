// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/resolve.h"

#include <algorithm>
#include <unordered_map>

#include "corpus/conferences.h"
#include "corpus/ibid.h"
#include "corpus/owners.h"
#include "corpus/symbol.h"

namespace corpus {

namespace {

// A number left open is decided by the same number elsewhere in the document, where words or date decided it; not when
// the document decides it in two ways.
void decide_by_the_rest(Document& document) {
  std::unordered_map<std::string, int> decided;
  for (const Citation& citation : document.citations)
    if (citation.target) ++decided[*citation.target];
  for (Citation& citation : document.citations) {
    if (citation.target || citation.why != kNoOwnerNamed) continue;
    const auto is_decided = [&](const std::string& candidate) { return decided.contains(candidate); };
    if (std::count_if(citation.candidates.begin(), citation.candidates.end(), is_decided) != 1) continue;
    citation.target = *std::find_if(citation.candidates.begin(), citation.candidates.end(), is_decided);
    citation.candidates.clear();
    citation.why = "the same number elsewhere in the document";
  }
}

bool is_of_kind(const Citation& citation, bool decision) {
  const bool act = citation.form == "numbered" || citation.form == "symbol" || citation.form == "link";
  return act && citation.target && symbol_parts(*citation.target).type == (decision ? "decision" : "resolution");
}

// True when `part` is the provision `id` or one of its subparagraphs.
bool is_part_of(std::string_view part, std::string_view id) {
  return part.starts_with(id) && (part.size() == id.size() || part[id.size()] == '.');
}

// "That resolution" is the last resolution cited before it in the same provision or in the one it is part of; where
// only an earlier provision cites one, that is what it may be.
void decide_same(Document& document) {
  const Citation* last[2] = {nullptr, nullptr};  // resolution, decision
  for (Citation& citation : document.citations) {
    const bool decision = citation.why == kSameDecision;
    const Citation* meant = last[decision ? 1 : 0];
    if (citation.form == "same" && !citation.target && meant != nullptr) {
      if (is_part_of(citation.provision, meant->provision)) {
        citation.target = meant->target;
        citation.why = "the act cited before it";
      } else if (!citation.provision.starts_with("fn")) {
        citation.candidates = {*meant->target};
      }
    }
    for (const bool kind : {false, true})
      if (is_of_kind(citation, kind)) last[kind ? 1 : 0] = &citation;
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
