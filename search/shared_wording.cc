// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/shared_wording.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>

#include "search/entries.h"

namespace search {

namespace {

// A mark with its list in one shard.
struct Listed {
  std::string term;
  std::uint32_t frequency;
};

// The marks that are there, rarest first.
std::vector<Listed> listed(const Index::View& view, const std::vector<corpus::Shingle>& marks) {
  std::vector<Listed> terms;
  for (const corpus::Shingle& mark : marks) {
    Listed one{corpus::shingle_term(mark.mark), 0};
    for (const Xapian::Database& shard : view.shards) one.frequency += shard.get_termfreq(one.term);
    if (one.frequency > 0) terms.push_back(std::move(one));
  }
  std::sort(terms.begin(), terms.end(), [](const Listed& a, const Listed& b) {
    return a.frequency != b.frequency ? a.frequency < b.frequency : a.term < b.term;
  });
  return terms;
}

void count(const Index::View& view, const Listed& mark, std::unordered_map<std::uint32_t, Sharing>& counted) {
  const double weight = 1 / std::log2(2.0 + mark.frequency);
  for (std::size_t shard = 0; shard < view.shards.size(); ++shard) {
    const Xapian::Database& database = view.shards[shard];
    for (auto at = database.postlist_begin(mark.term); at != database.postlist_end(mark.term); ++at) {
      const auto docid = static_cast<std::uint32_t>((*at - 1) * view.shards.size() + shard + 1);
      Sharing& sharing = counted[docid];
      sharing.docid = docid;
      ++sharing.marks;
      sharing.weight += weight;
    }
  }
}

}  // namespace

std::vector<Sharing> sharing_wording(const Index::View& view, const std::vector<corpus::Shingle>& marks,
                                     std::uint32_t most_common) {
  std::unordered_map<std::uint32_t, Sharing> counted;
  for (const Listed& mark : listed(view, marks)) {
    if (mark.frequency > most_common && !counted.empty()) break;
    count(view, mark, counted);
  }
  std::vector<Sharing> sorted;
  sorted.reserve(counted.size());
  for (const auto& [docid, sharing] : counted) sorted.push_back(sharing);
  std::sort(sorted.begin(), sorted.end(), [](const Sharing& a, const Sharing& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.docid < b.docid;
  });
  return sorted;
}

const ReadProvision& ReadProvisions::at(std::uint32_t docid) {
  const auto [place, is_new] = read_.try_emplace(docid);
  if (is_new) {
    place->second.entry = provision_at(view_, docid);
    place->second.words = corpus::word_list(place->second.entry.text, place->second.entry.language, analyser_);
  }
  return place->second;
}

corpus::Analyser& analyser_of_thread() {
  static thread_local corpus::Analyser analyser;
  return analyser;
}

}  // namespace search
