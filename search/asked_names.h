// SPDX-License-Identifier: GPL-2.0-or-later
// Which provisions have the countries and bodies a question names, in whatever language they are written: what is said
// of Venezuela does not answer what is asked about Iran. Part of passages.h.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "search/asking.h"
#include "search/index.h"

namespace Xapian {
class Query;
}

namespace search {

class AskedNames {
 public:
  // Looks for the names in provisions and titles of `language`, at most the first 20,000 of each name; only in what
  // `among` matches, when it is not empty.
  AskedNames(const Asking& asking, corpus::Language language, const Xapian::Query& among, const Index::View& view,
             corpus::Analyser& analyser);

  // The mean over the names asked for, 0 to 1: 1 of one that stands in the provision or in its document's title, less
  // where it stands in few other paragraphs of the document. 0 where the question names none, or none that is written
  // in the language.
  double share(std::uint32_t docid, std::uint32_t work) const;

 private:
  struct Places {
    std::unordered_set<std::uint32_t> provisions, titled;
    std::unordered_map<std::uint32_t, int> works;  // in how many of their provisions
  };
  std::vector<Places> names_;
};

}  // namespace search
