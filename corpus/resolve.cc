// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/resolve.h"

#include <algorithm>
#include <unordered_map>

#include "corpus/ibid.h"
#include "corpus/owners.h"

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

// "That resolution" is the last act cited before it in the same provision.
void decide_same(Document& document) {
  const Citation* last = nullptr;
  for (Citation& citation : document.citations) {
    if (last != nullptr && last->provision != citation.provision) last = nullptr;
    if (citation.form == "same" && last != nullptr && last->target) {
      citation.target = last->target;
      citation.why = "the act cited before it";
    }
    if (citation.form == "numbered" || citation.form == "symbol") last = &citation;
  }
}

void name_self(Document& document) {
  for (Citation& citation : document.citations)
    if (citation.form == "self" && !document.metadata.symbol.empty()) citation.candidates = {document.metadata.symbol};
}

}  // namespace

void resolve(Document& document) {
  decide_by_the_rest(document);
  settle_by_speaker(document.citations, document.metadata.body);
  decide_same(document);
  decide_ibid(document);
  name_self(document);
}

}  // namespace corpus
