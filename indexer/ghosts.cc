// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/ghosts.h"

#include <xapian.h>

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_set>
#include <vector>

#include "corpus/entry.h"
#include "corpus/fields.h"
#include "indexer/ingest.h"

namespace indexer {

namespace {

namespace slot = corpus::slot;

constexpr std::size_t kMostDates = 5;

const corpus::Field& symbol_field() {
  static const corpus::Field& found = *corpus::field("symbol");
  return found;
}

std::string cites_term(const std::string& target) {
  static const corpus::Field& found = *corpus::field("cites");
  return corpus::term(found, target);
}

// Adds the provisions that cite a target, each once for all languages.
void add_citing(const Xapian::Database& database, const std::string& target, std::unordered_set<std::string>& citing) {
  const std::string term = cites_term(target);
  auto same = database.valuestream_begin(slot::kSame);
  for (auto id = database.postlist_begin(term); id != database.postlist_end(term); ++id) {
    same.skip_to(*id);
    if (same != database.valuestream_end(slot::kSame) && same.get_docid() == *id) citing.insert(*same);
  }
}

// The dates printed with citations of a target, most frequent first.
std::vector<std::string> printed_dates(const Xapian::Database& database, const std::string& target) {
  std::map<std::string, int> counts;
  const std::string term = cites_term(target);
  for (auto id = database.postlist_begin(term); id != database.postlist_end(term); ++id) {
    const auto entry = corpus::decode_provision(database.get_document(*id).get_data());
    if (!entry) continue;
    for (const corpus::CitationEntry& citation : entry->citations)
      if (citation.target == target && !citation.date.empty()) ++counts[citation.date];
  }
  std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> dates;
  for (std::size_t i = 0; i < std::min(sorted.size(), kMostDates); ++i) dates.push_back(sorted[i].first);
  return dates;
}

// A held work by one of its names.
struct Held {
  std::string symbol;
  std::vector<std::string> names;
};

bool held_work(const Xapian::Database& database, const std::string& name, Held& held) {
  const std::string term = corpus::term(symbol_field(), name);
  const auto first = database.postlist_begin(term);
  if (first == database.postlist_end(term)) return false;
  const Xapian::Document entry = database.get_document(*first);
  held.symbol = entry.get_value(slot::kWork);
  auto other = entry.termlist_begin();
  for (other.skip_to(std::string(symbol_field().prefix)); other != entry.termlist_end(); ++other) {
    if (!(*other).starts_with(symbol_field().prefix)) break;
    const std::string rest = (*other).substr(symbol_field().prefix.size());
    held.names.push_back(rest.starts_with(':') ? rest.substr(1) : rest);
  }
  return true;
}

// True when every expression of the work has that count already.
bool cited_is(const Xapian::Database& database, const std::string& symbol, std::uint32_t citations) {
  const std::string value = citations == 0 ? std::string() : Xapian::sortable_serialise(citations);
  for (int language = 0; language <= static_cast<int>(corpus::Language::es); ++language) {
    const auto term = corpus::unique_term(symbol, static_cast<corpus::Language>(language));
    for (auto id = database.postlist_begin(term); id != database.postlist_end(term); ++id)
      if (database.get_document(*id).get_value(slot::kCited) != value) return false;
  }
  return true;
}

// Looks at all instruments first and writes afterwards: the shards being built are written in place, so that nothing
// may be read while they change.
class Update {
 public:
  explicit Update(const Xapian::Database& database) : database_(database) {}

  void instrument(const std::string& name) {
    Held held;
    std::unordered_set<std::string> citing;
    if (held_work(database_, name, held)) {
      remove_ghost(name);
      return held_instrument(held);
    }
    add_citing(database_, name, citing);
    if (citing.empty()) return remove_ghost(name);
    ghost(name, static_cast<std::uint32_t>(citing.size()));
  }

  void write(Shards& shards) {
    for (auto& [symbol, change] : changes_)
      if (ShardWriter* writer = shards.of(symbol)) change(*writer);
  }

 private:
  void held_instrument(const Held& held) {
    if (!done_.insert(held.symbol).second) return;
    std::unordered_set<std::string> citing;
    for (const std::string& name : held.names) add_citing(database_, name, citing);
    const auto citations = static_cast<std::uint32_t>(citing.size());
    if (cited_is(database_, held.symbol, citations)) return;
    changes_.emplace_back(
        held.symbol, [symbol = held.symbol, citations](ShardWriter& writer) { writer.set_cited(symbol, citations); });
  }

  void remove_ghost(const std::string& name) {
    const std::string term = corpus::ghost_term(name);
    if (!database_.term_exists(term)) return;
    changes_.emplace_back(name, [term](ShardWriter& writer) { writer.erase(term); });
  }

  void ghost(const std::string& name, std::uint32_t citations) {
    const std::string term = corpus::ghost_term(name);
    Xapian::Document entry = ghost_entry(name, printed_dates(database_, name), citations);
    const auto old = database_.postlist_begin(term);
    if (old != database_.postlist_end(term) && database_.get_document(*old).get_data() == entry.get_data()) return;
    changes_.emplace_back(name, [term, entry = std::move(entry)](ShardWriter& writer) mutable {
      writer.replace(term, std::move(entry));
    });
  }

  const Xapian::Database& database_;
  std::set<std::string> done_;
  std::vector<std::pair<std::string, std::function<void(ShardWriter&)>>> changes_;
};

}  // namespace

corpus::Result<void> update_ghosts(const std::set<std::string>& touched, Shards& shards) {
  try {
    Xapian::Database database;
    for (const std::string& path : shards.readable_paths()) database.add_database(Xapian::Database(path));
    Update update(database);
    for (const std::string& name : touched) update.instrument(name);
    update.write(shards);
    return {};
  } catch (const Xapian::Error& error) {
    return corpus::failure("the ghosts cannot be brought up to date: " + error.get_description());
  }
}

}  // namespace indexer
