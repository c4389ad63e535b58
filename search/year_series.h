// SPDX-License-Identifier: GPL-2.0-or-later
// Which works are one series, told from their titles and dates alone, for all works of an index at once: the same title
// in any language, from the same body, as the same type of document, year after year. What only search results need;
// the series of one work, its changes of title included, are found in series.h.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace search {

struct WorkColumns;

class YearSeries {
 public:
  explicit YearSeries(std::size_t works);

  // One expression of a work and its value of slot kSeries (fields.h); empty: it has no title.
  void add(std::uint32_t work, const std::string& value);

  // Numbers WorkColumns::series from 1. A title that most years have several of ("Statement by the President of the
  // Security Council") is no series, nor are two documents further apart than five years.
  void number(std::vector<WorkColumns>& works);

 private:
  std::uint32_t root(std::uint32_t work);

  std::vector<std::uint32_t> parents_;  // of each work another of its title; itself: none before it
  std::unordered_map<std::string, std::uint32_t> first_;
};

}  // namespace search
