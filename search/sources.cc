// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/sources.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>

namespace search {

namespace {

// A shard is asked with docids of its own, and known by its uuid; that of the whole lists theirs: "uuid:uuid".
class Shards {
 public:
  explicit Shards(const std::string& uuids) {
    for (std::size_t from = 0; from <= uuids.size();) {
      const auto to = std::min(uuids.find(':', from), uuids.size());
      uuids_.push_back(uuids.substr(from, to - from));
      from = to + 1;
    }
  }

  std::size_t count() const { return uuids_.size(); }
  std::size_t number(const std::string& uuid) const {
    return static_cast<std::size_t>(std::find(uuids_.begin(), uuids_.end(), uuid) - uuids_.begin());
  }

 private:
  std::vector<std::string> uuids_;
};

// A source over a rising list of docids that a subclass sets in init().
class ListSource : public Xapian::PostingSource {
 public:
  Xapian::doccount get_termfreq_min() const override { return size(); }
  Xapian::doccount get_termfreq_est() const override { return size(); }
  Xapian::doccount get_termfreq_max() const override { return size(); }
  void next(double) override {
    if (started_) ++at_;
    started_ = true;
  }
  void skip_to(Xapian::docid docid, double) override {
    started_ = true;
    const auto from = docids_->begin() + static_cast<std::ptrdiff_t>(at_);
    std::ptrdiff_t step = 1;  // near places are likelier: double the step, then bisect
    while (step < docids_->end() - from && from[step] < docid) step *= 2;
    const auto to = from + std::min(step + 1, docids_->end() - from);
    at_ = static_cast<std::size_t>(std::lower_bound(from, to, docid) - docids_->begin());
  }
  bool at_end() const override { return started_ && at_ >= docids_->size(); }
  Xapian::docid get_docid() const override { return (*docids_)[at_]; }

 protected:
  void set_documents(const std::vector<Xapian::docid>* docids) {
    docids_ = docids;
    at_ = 0;
    started_ = false;
  }
  std::size_t at() const { return at_; }

 private:
  Xapian::doccount size() const { return static_cast<Xapian::doccount>(docids_->size()); }

  const std::vector<Xapian::docid>* docids_ = nullptr;
  std::size_t at_ = 0;
  bool started_ = false;
};

class DocumentsSource : public ListSource {
 public:
  DocumentsSource(std::shared_ptr<const Shards> shards, std::shared_ptr<const DocumentLists> lists)
      : shards_(std::move(shards)), lists_(std::move(lists)) {}

  void init(const Xapian::Database& shard) override {
    static const std::vector<Xapian::docid> kNone;
    const auto number = shards_->number(shard.get_uuid());
    set_documents(number < lists_->size() ? &(*lists_)[number] : &kNone);
  }
  PostingSource* clone() const override { return new DocumentsSource(shards_, lists_); }
  std::string get_description() const override { return "documents"; }

 private:
  std::shared_ptr<const Shards> shards_;
  std::shared_ptr<const DocumentLists> lists_;
};

// How often words with a prefix stand in the documents of a shard.
struct PrefixMatches {
  std::vector<Xapian::docid> docids;
  std::vector<std::uint8_t> counts;  // of docids; 255 stands for more
};

PrefixMatches add_up(const Xapian::Database& shard, const std::string& prefix) {
  std::vector<std::uint8_t> count_of(static_cast<std::size_t>(shard.get_lastdocid()) + 1);
  std::size_t documents = 0;
  for (auto term = shard.allterms_begin(prefix), end = shard.allterms_end(prefix); term != end; ++term) {
    const std::string name = *term;
    const auto stop = shard.postlist_end(name);
    for (auto place = shard.postlist_begin(name); place != stop; ++place) {
      std::uint8_t& count = count_of[*place];
      documents += count == 0;
      count += count < 0xFF;
    }
  }
  PrefixMatches matches;
  matches.docids.reserve(documents);
  matches.counts.reserve(documents);
  for (std::size_t docid = 0; docid < count_of.size(); ++docid) {
    if (count_of[docid] == 0) continue;
    matches.docids.push_back(static_cast<Xapian::docid>(docid));
    matches.counts.push_back(count_of[docid]);
  }
  return matches;
}

// The matches of a prefix, added up once for each shard and shared by the passes of one question.
struct PrefixCache {
  std::string prefix;
  std::mutex mutex;
  std::map<std::string, PrefixMatches> of_shard;

  const PrefixMatches& matches(const Xapian::Database& shard) {
    const std::lock_guard lock(mutex);
    const std::string uuid = shard.get_uuid();
    const auto known = of_shard.find(uuid);
    return known != of_shard.end() ? known->second : of_shard.emplace(uuid, add_up(shard, prefix)).first->second;
  }
};

class PrefixSource : public ListSource {
 public:
  explicit PrefixSource(std::shared_ptr<PrefixCache> cache) : cache_(std::move(cache)) {}

  void init(const Xapian::Database& shard) override {
    matches_ = &cache_->matches(shard);
    set_documents(&matches_->docids);
    const double all = shard.get_doccount(), these = static_cast<double>(matches_->docids.size());
    rarity_ = std::max(0.0, std::log((all - these + 0.5) / (these + 0.5)));
    set_maxweight(2 * rarity_);
  }
  double get_weight() const override {
    const double count = matches_->counts[at()];
    return rarity_ * 2 * count / (count + 1);
  }
  PostingSource* clone() const override { return new PrefixSource(cache_); }
  std::string get_description() const override { return cache_->prefix + "*"; }

 private:
  std::shared_ptr<PrefixCache> cache_;
  const PrefixMatches* matches_ = nullptr;
  double rarity_ = 0;
};

}  // namespace

DocumentLists lists_of(const std::vector<std::uint32_t>& docids, std::size_t shards) {
  DocumentLists lists(shards);
  const auto count = static_cast<std::uint32_t>(shards);
  for (const std::uint32_t docid : docids) lists[(docid - 1) % count].push_back((docid - 1) / count + 1);
  return lists;
}

Xapian::Query documents_query(const Xapian::Database& database, std::shared_ptr<const DocumentLists> lists) {
  auto shards = std::make_shared<Shards>(database.get_uuid());
  return Xapian::Query((new DocumentsSource(std::move(shards), std::move(lists)))->release());
}

Xapian::Query documents_query(const Xapian::Database& database, const std::vector<std::uint32_t>& docids) {
  const std::size_t shards = Shards(database.get_uuid()).count();
  return documents_query(database, std::make_shared<DocumentLists>(lists_of(docids, shards)));
}

Xapian::Query prefix_query(const std::string& prefix) {
  auto cache = std::make_shared<PrefixCache>();
  cache->prefix = prefix;
  return Xapian::Query((new PrefixSource(std::move(cache)))->release());
}

}  // namespace search
