// SPDX-License-Identifier: GPL-2.0-or-later
// Which document established something, proclaimed it or gave it its name: how far a paragraph does so, or says what
// did. The words are in lexicon/founding.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/entry.h"
#include "corpus/language.h"
#include "search/asking.h"
#include "search/needles.h"

namespace search {

class Founding {
 public:
  // What the question asks: whether something was established, given another name, or neither. Questions about one
  // document ("which bodies did resolution 60/180 establish?") ask neither.
  explicit Founding(const Asking& asking);

  bool is_asked() const { return !what_.empty(); }

  // 1: an operative paragraph that decides it, the verb beside the name of what is asked about. 0.6: any paragraph that
  // says so and cites the document that did. 0: others. `needles` are of the paragraph's language.
  double share(const corpus::ProvisionEntry& entry, const Needles& needles, corpus::Analyser& analyser) const;

  // The single words of a language it is said with, as they are indexed (word_term).
  std::vector<std::string> terms(corpus::Language language, corpus::Analyser& analyser) const;

 private:
  std::string_view what_;  // "founding", "renaming"; empty: neither
};

}  // namespace search
