// SPDX-License-Identifier: GPL-2.0-or-later
// A work in one language as a page shows it: metadata, provisions in order with their notes and citations, who cites
// which of them, the languages it is held in, its health.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/entry.h"
#include "search/index.h"
#include "search/refusal.h"

namespace search {

struct ShownCitation {
  corpus::CitationEntry citation;
  bool held = false;         // its target is in this index: link to its page; else to that of the ghost
  std::string target_title;  // in the language of the page, else in one that is held; empty for ghosts
};

struct ShownProvision {
  corpus::ProvisionEntry provision;      // citations moved out into the next line
  std::vector<ShownCitation> citations;  // in order; spans are bytes of provision.text
  std::vector<std::string> notes;        // for each of provision.marks: id of the footnote; empty when there is none
  std::uint32_t cited = 0;               // provisions of other works that cite this one by its number
};

struct ShowAnswer {
  std::string symbol;
  corpus::Language asked = corpus::Language::unknown;  // the language asked for
  corpus::Language language =
      corpus::Language::unknown;            // shown: the one asked when held, else English, else the first
  std::vector<corpus::Language> languages;  // held, in the order of kLanguages
  corpus::ExpressionEntry expression;       // metadata, file, format, health
  std::vector<ShownProvision> provisions;   // in reading order, notes last
  std::string provision;                    // the one asked for; empty: the whole
  std::uint32_t cited = 0;                  // provisions of other works that cite the work
  std::uint32_t cited_works = 0;            // works they stand in
};

// `typed` as in meaning.h: any form of a symbol, optionally with "#" and a provision id; with one, `provisions` has
// that provision and what is part of it only. `language` unknown: English, else the first held.
Answer<ShowAnswer> show(const Index& index, std::string_view typed, corpus::Language language);

std::string describe(const ShowAnswer& answer);

}  // namespace search
