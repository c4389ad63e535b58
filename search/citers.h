// SPDX-License-Identifier: GPL-2.0-or-later
// Who cites a symbol: the posting list of the citation, by work. Part of graph.h and show.h.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "search/index.h"

namespace search {

// The citing provisions of one work.
struct CitingWork {
  std::uint32_t work = 0;             // number in Columns
  std::vector<std::uint32_t> docids;  // rising; all languages
};

struct Citers {
  std::vector<CitingWork> works;  // newest first, then by symbol; the cited work itself is left out
  std::uint32_t provisions = 0;   // a provision in several languages counts once
};

// The citers of a work, or of places in it ("para. 3") when `pinpoints` names any.
Citers citers_of(const Index::View& view, const std::string& symbol, const std::vector<std::string>& pinpoints);

// The places of a work that are cited, as in CitationEntry::pinpoint, with in how many provisions (languages count
// apart).
std::map<std::string, std::uint32_t> cited_places(const Index::View& view, const std::string& symbol);

// True when a pinpoint means the provision with that number or a part of it: "para. 3 (a)" is in "3" and in "3 (a)".
bool is_place_of(std::string_view pinpoint, std::string_view provision_id, std::string_view number);

}  // namespace search
