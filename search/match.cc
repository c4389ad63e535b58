// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/match.h"

#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"
#include "search/columns.h"
#include "search/sources.h"

namespace search {

namespace {

std::vector<Match> matches_of(const Xapian::MSet& found) {
  std::vector<Match> matches;
  matches.reserve(found.size());
  for (auto it = found.begin(); it != found.end(); ++it) matches.push_back({*it, it.get_weight()});
  return matches;
}

// Notes for every match of one shard what it adds to its work.
class Counter : public Xapian::MatchSpy {
 public:
  Counter(const Columns& columns, std::vector<WorkMatch>& of_work, std::uint32_t shard, std::uint32_t shards)
      : columns_(columns), of_work_(of_work), first_(shard + 1), step_(shards) {}

  void operator()(const Xapian::Document& document, double) override {
    const std::uint32_t docid = (document.get_docid() - 1) * step_ + first_;
    const std::uint32_t work = columns_.work(docid);
    if (work == Columns::kNoWork) return;
    WorkMatch& match = of_work_[work];
    match.work = work;
    match.languages |= static_cast<std::uint8_t>(1u << columns_.language(docid));
    match.parts |= 1u << std::min<std::uint8_t>(columns_.part(docid), 31);
  }

 private:
  const Columns& columns_;
  std::vector<WorkMatch>& of_work_;
  const std::uint32_t first_, step_;
};

}  // namespace

Xapian::Query sampled(const Index::View& view, const Xapian::Query& query, std::uint32_t sample) {
  if (sample == 1) return query;
  return {Xapian::Query::OP_FILTER, query,
          documents_query(view.database, view.columns().sample(sample, view.shards.size()))};
}

std::vector<Match> best_matches(const Index::View& view, const Xapian::Query& query, std::uint32_t most) {
  Xapian::Enquire enquire(view.database);
  enquire.set_query(query);
  return matches_of(enquire.get_mset(0, most));
}

std::vector<Match> best_of_works(const Index::View& view, const Xapian::Query& query, std::uint32_t most) {
  Xapian::Enquire enquire(view.database);
  enquire.set_query(query);
  enquire.set_collapse_key(corpus::slot::kWork, 1);
  return matches_of(enquire.get_mset(0, most));
}

Tally tally_matches(const Index::View& view, const Xapian::Query& query, std::uint32_t sample) {
  const Columns& columns = view.columns();
  const Xapian::Query looked_at = sampled(view, query, sample);
  Tally tally{std::vector<WorkMatch>(columns.of_works().size()), sample};
  const auto shards = static_cast<std::uint32_t>(view.shards.size());
  for (std::uint32_t shard = 0; shard < shards; ++shard) {
    Counter counter(columns, tally.works, shard, shards);
    Xapian::Enquire enquire(view.shards[shard]);
    enquire.set_query(looked_at);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.add_matchspy(&counter);
    enquire.get_mset(0, 0, view.shards[shard].get_doccount());
  }
  std::erase_if(tally.works, [](const WorkMatch& match) { return match.languages == 0; });
  return tally;
}

}  // namespace search
