// SPDX-License-Identifier: GPL-2.0-or-later
// The reports held that answer a request for one. A report says at its opening what it is submitted under: "pursuant to
// paragraph 9 of resolution 71/129". One that only recalls the resolution, or was asked for by another paragraph of it,
// answers another request. Part of stated.h.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "search/ask.h"
#include "search/index.h"
#include "search/refusal.h"

namespace search {

class Delivered {
 public:
  Delivered(const Index::View& view, corpus::Language language) : view_(view), language_(language) {}

  // Oldest first, none older than the request; at most 20. Titles are in the language given, else in one that is held.
  std::vector<Choice> reports(const AskedAnswer& request);

 private:
  // A report that speaks at its opening of being submitted under a resolution; one for each time that it does.
  struct Mandate {
    std::uint32_t work;
    std::string pinpoint;  // "para. 9"; empty: the resolution as a whole
  };

  static void leave_out_whole(std::vector<Mandate>& found, std::size_t first);
  std::vector<Mandate> mandates(const std::string& symbol) const;

  const Index::View& view_;
  corpus::Language language_;
  std::map<std::string, std::vector<Mandate>> known_;  // by the resolution
};

}  // namespace search
