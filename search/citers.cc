// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/citers.h"

#include <xapian.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "corpus/fields.h"
#include "search/columns.h"

namespace search {

namespace {

// The docids with any of the terms, rising, each once.
std::vector<std::uint32_t> docids_with(const Xapian::Database& database, const std::vector<std::string>& terms) {
  std::vector<std::uint32_t> docids;
  for (const std::string& term : terms) {
    const auto end = database.postlist_end(term);
    for (auto it = database.postlist_begin(term); it != end; ++it) docids.push_back(*it);
  }
  if (terms.size() > 1) std::sort(docids.begin(), docids.end());
  docids.erase(std::unique(docids.begin(), docids.end()), docids.end());
  return docids;
}

void sort_newest_first(std::vector<CitingWork>& works, const Columns& columns) {
  std::sort(works.begin(), works.end(), [&](const CitingWork& a, const CitingWork& b) {
    const WorkColumns &one = columns.of_works()[a.work], &other = columns.of_works()[b.work];
    return one.date != other.date ? one.date > other.date : one.symbol < other.symbol;
  });
}

}  // namespace

Citers citers_of(const Index::View& view, const std::string& symbol, const std::vector<std::string>& pinpoints) {
  std::vector<std::string> terms;
  for (const std::string& pinpoint : pinpoints)
    terms.push_back(corpus::term(*corpus::field("pinpoint"), symbol + "#" + pinpoint));
  if (pinpoints.empty()) terms.push_back(corpus::term(*corpus::field("cites"), symbol));
  const Columns& columns = view.columns();
  const std::uint32_t itself = columns.work_of_symbol(symbol);
  Citers citers;
  std::unordered_map<std::uint32_t, std::size_t> place_of;
  std::set<std::string> provisions;
  auto same = view.database.valuestream_begin(corpus::slot::kSame);
  const auto end = view.database.valuestream_end(corpus::slot::kSame);
  for (const std::uint32_t docid : docids_with(view.database, terms)) {
    const std::uint32_t work = columns.work(docid);
    if (work == Columns::kNoWork || work == itself) continue;
    const auto [place, is_new] = place_of.try_emplace(work, citers.works.size());
    if (is_new) citers.works.push_back({work, {}});
    citers.works[place->second].docids.push_back(docid);
    if (same != end && same.get_docid() < docid) same.skip_to(docid);
    if (same != end && same.get_docid() == docid) provisions.insert(*same);
  }
  citers.provisions = static_cast<std::uint32_t>(provisions.size());
  sort_newest_first(citers.works, columns);
  return citers;
}

std::map<std::string, std::uint32_t> cited_places(const Index::View& view, const std::string& symbol) {
  std::map<std::string, std::uint32_t> places;
  const std::string beginning = corpus::term(*corpus::field("pinpoint"), symbol + "#");
  const auto end = view.database.allterms_end(beginning);
  for (auto it = view.database.allterms_begin(beginning); it != end; ++it)
    places[(*it).substr(beginning.size())] = it.get_termfreq();
  return places;
}

bool is_place_of(std::string_view pinpoint, std::string_view provision_id, std::string_view number) {
  const bool paragraph = provision_id.starts_with("op") || provision_id.starts_with("para");
  const bool article = provision_id.starts_with("art");
  const std::string_view name = paragraph ? "para. " : article ? "art. " : std::string_view();
  if (name.empty() || number.empty() || !pinpoint.starts_with(name)) return false;
  pinpoint.remove_prefix(name.size());
  return pinpoint == number || (pinpoint.starts_with(number) && pinpoint.substr(number.size()).starts_with(" ("));
}

}  // namespace search
