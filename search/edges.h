// SPDX-License-Identifier: GPL-2.0-or-later
// The citations of a provision as edges of the graph. Part of graph.h and show.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/entry.h"
#include "corpus/span.h"
#include "search/graph.h"
#include "search/index.h"

namespace search {

// The citations of `entry` that point to `target` (empty: all of them, undecided ones too), and to `provision` of it
// (empty: wherever), each with the words round it.
std::vector<Edge> edges_of(const corpus::ProvisionEntry& entry, std::string_view target, std::string_view provision);

// One citation of `entry` as an edge, with the words round it. Its span must lie in the text.
Edge edge_of(const corpus::ProvisionEntry& entry, const corpus::CitationEntry& citation);

// The stretch of a text to be shown round a citation: all of a short one, else the sentence or clause it stands in.
corpus::Span sentence_round(std::string_view text, corpus::Span citation);

// "3 (a)" of "op3.a", "12" of "para12": what a pinpoint prints; empty for ids without a number.
std::string number_of_id(std::string_view id);

// "op5.a" is part of "op5", "annex1.para3" of "annex1"; everything is part of itself.
bool is_part_of(std::string_view id, std::string_view whole);

// The provisions of an expression in reading order.
std::vector<corpus::ProvisionEntry> provisions_of(const Index::View& view, const std::string& symbol,
                                                  corpus::Language language);

// The editors' hyperlink leads elsewhere than the printed words. What either names is in the candidates.
bool link_contradicts(const corpus::CitationEntry& citation);
const std::string& printed_target(const corpus::CitationEntry& citation);  // what the words name, links apart
const std::string& linked_target(const corpus::CitationEntry& citation);   // where the link leads, words apart
bool has_link(const corpus::CitationEntry& citation);

// Where the link leads that was not followed, for the words name another document; empty when there is none.
std::string link_not_followed(const corpus::CitationEntry& citation);

}  // namespace search
