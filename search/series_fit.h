// SPDX-License-Identifier: GPL-2.0-or-later
// Whether another year's text of a series says what was asked as closely as the year that fits best: then the newer one
// is shown first. Words or a year that one of them alone has are followed less closely by the others. Part of find.h.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "search/closeness.h"
#include "search/find_steps.h"

namespace Xapian {
class Query;
}

namespace search {

class SeriesFit {
 public:
  // `query` as works were ranked by it. Both outlive this.
  SeriesFit(const Question& question, const Xapian::Query& query) : question_(question), query_(query) {}

  // `other` and `best` are works of one series, both found.
  bool is_as_good(const RankedWork& other, const RankedWork& best);

 private:
  // How closely the best place of a work follows the words, and how well they and its title say the same.
  struct Fit {
    double chain = 0, title = 0;
  };

  bool has_typed_year(std::uint32_t work) const;
  const Fit& fit(std::uint32_t work);  // remembered
  Fit look_closer(std::uint32_t work) const;
  Closeness closeness_of(std::string_view text, corpus::Language language) const;

  const Question& question_;
  const Xapian::Query& query_;
  std::unordered_map<std::uint32_t, Fit> known_;
};

}  // namespace search
