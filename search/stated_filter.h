// SPDX-License-Identifier: GPL-2.0-or-later
// The conditions of a list of definitions, principles or obligations: as a query, so that what fits is not looked for
// among what happens to be newest or best, and of each statement, since a provision may have several. Part of stated.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/document.h"
#include "search/index.h"
#include "search/query.h"
#include "search/stated.h"

namespace Xapian {
class Query;
}

namespace search {

class StatedFilter {
 public:
  explicit StatedFilter(const StatedRequest& request);

  // Terms that a provision must have.
  std::vector<std::string> required() const;

  // What it must be among besides; empty: everything.
  Xapian::Query among(const Index::View& view) const;

  // Of a document with that date ("20161208", "1946"; WorkColumns::date).
  bool is_in_time(const std::string& date) const;

  // Those of its deadlines that were asked for.
  std::vector<std::string> due_of(const corpus::Statement& statement, const std::string& date) const;

  // `date` as above, of the document that states it.
  bool is_wanted(const corpus::Statement& statement, corpus::Language language, const std::string& date) const;

 private:
  Xapian::Query dated() const;
  Xapian::Query addressed() const;
  Xapian::Query due(const Index::View& view) const;
  bool is_due_on(std::string_view due, const std::string& date) const;
  bool is_addressed(const corpus::Statement& statement) const;
  bool is_strong(const corpus::Statement& statement, corpus::Language language) const;

  const StatedRequest& request_;
  std::vector<std::string> names_;  // of the addressee, for all languages
  std::string first_, last_;        // days of the documents: "20160101"; empty: any
  Days due_;                        // both empty: a session, or any time
  std::string session_;             // "72", "GA:72"; empty: a day, or any time
  bool organ_ = false;              // the session is one of an organ
};

}  // namespace search
