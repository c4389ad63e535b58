// SPDX-License-Identifier: GPL-2.0-or-later
// Decisions of conferences of parties have no symbol of their own: "decision 1/CP.21" is printed in an addendum to the
// report of the session, FCCC/CP/2015/10/Add.1. lexicon/conferences.tsv knows the reports.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/tokens.h"

namespace corpus {

// The conference and session behind the slash of a number: "CP.21", "م أ-21". `end` is the byte after them.
struct ConferenceFound {
  std::string_view conference;  // "CP"; "CP COP" when the form may be of several; lives as long as the text
  int session = 0;
  std::size_t end = 0;
};
std::optional<ConferenceFound> read_conference(std::string_view text, std::size_t at);

// Fills target or candidates, why and pinpoint ("decision 1/CP.21") of the citation of such a decision: the document is
// decided where all decisions of the session, or its first, are known to be in one addendum.
void decide_conference(const Item& item, Citation& citation);

// "Resolution 9/5 of the Conference of the States Parties": fills target, why and pinpoint ("resolution 9/5") when the
// owner is named in lexicon/conference_owners.tsv and the report of that session is known; false and nothing filled
// otherwise.
bool decide_conference_of(std::string_view owner_words, std::string_view noun, const Item& item, Citation& citation);

// Decides what decide_conference() left open by a document of that session cited elsewhere with the same decision:
// "FCCC/CP/2022/10/Add.3, decision 24/CP.27".
void decide_conferences_by_the_rest(std::vector<Citation>& citations);

}  // namespace corpus
