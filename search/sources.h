// SPDX-License-Identifier: GPL-2.0-or-later
// Parts of a Xapian query that come from memory, not from one posting list.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace Xapian {
class Database;
class Query;
}  // namespace Xapian

namespace search {

// Documents in order, one rising list for each shard, in that shard's own docids.
using DocumentLists = std::vector<std::vector<std::uint32_t>>;

// The lists for these documents (rising docids of all shards as one).
DocumentLists lists_of(const std::vector<std::uint32_t>& docids, std::size_t shards);

// Matches these documents of `database`, without weight.
Xapian::Query documents_query(const Xapian::Database& database, std::shared_ptr<const DocumentLists> lists);
Xapian::Query documents_query(const Xapian::Database& database, const std::vector<std::uint32_t>& docids);

// Matches the documents with a word that begins with `prefix`. Every such word counts, however many there are: their
// posting lists are added up one after the other, which takes a few milliseconds where merging hundreds of lists would
// take a tenth of a second. Weighs more the more of them stand in a short document.
Xapian::Query prefix_query(const std::string& prefix);

}  // namespace search
