// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/resolve.h"

#include <algorithm>
#include <unordered_map>

namespace corpus {

namespace {

// A number left open is decided by the same number elsewhere in the document, where words or date decided it; not when
// the document decides it in two ways.
void decide_by_the_rest(Document& document) {
  std::unordered_map<std::string_view, int> decided;
  for (const Citation& citation : document.citations)
    if (citation.target) ++decided[*citation.target];
  for (Citation& citation : document.citations) {
    if (citation.target || citation.candidates.size() < 2) continue;
    const auto is_decided = [&](const std::string& candidate) { return decided.contains(candidate); };
    if (std::count_if(citation.candidates.begin(), citation.candidates.end(), is_decided) != 1) continue;
    if (citation.why.find("contradict") != std::string::npos) continue;
    citation.target = *std::find_if(citation.candidates.begin(), citation.candidates.end(), is_decided);
    citation.candidates.clear();
    citation.why = "the same number elsewhere in the document";
  }
}

}  // namespace

void resolve(Document& document) { decide_by_the_rest(document); }

}  // namespace corpus
