// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parallel.h"

#include <xapian.h>
#include <xxhash.h>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

#include "corpus/entry.h"
#include "corpus/fields.h"

namespace indexer {

namespace {

std::uint64_t hash_of(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

// One text in one language, by what it has in common with the others.
struct Held {
  std::uint64_t name = 0;  // of the text, in all languages
  std::size_t shard = 0;
  Xapian::docid docid = 0;
  bool title = false;
};

class Collector {
 public:
  Collector(const std::vector<std::string>& shards, const ParallelOptions& options) : options_(options) {
    for (const std::string& path : shards) databases_.emplace_back(path);
  }

  std::vector<ParallelText> run() {
    find_provisions();
    find_titles();
    std::sort(held_.begin(), held_.end(), [](const Held& a, const Held& b) {
      return std::tuple(a.name, a.shard, a.docid) < std::tuple(b.name, b.shard, b.docid);
    });
    std::vector<ParallelText> texts;
    for (std::size_t from = 0, to = 0; from < held_.size(); from = to) {
      for (to = from + 1; to < held_.size() && held_[to].name == held_[from].name;) ++to;
      if (to - from > 1) add(from, to, texts);
    }
    return texts;
  }

 private:
  // Names up to this one are taken, so that about `most` of `all` are.
  static std::uint64_t lowest(double most, double all) {
    if (all <= most) return std::numeric_limits<std::uint64_t>::max();
    return static_cast<std::uint64_t>(most / all * 18446744073709551615.0);
  }

  void find_provisions() {
    constexpr double kLanguagesEach = 4;  // that a provision is held in, on average, where there are several
    double all = 0;
    for (const auto& database : databases_) all += database.get_doccount();
    const std::uint64_t limit = lowest(static_cast<double>(options_.most) * 0.8, all / kLanguagesEach);
    for (std::size_t shard = 0; shard < databases_.size(); ++shard) {
      const auto end = databases_[shard].valuestream_end(corpus::slot::kSame);
      for (auto it = databases_[shard].valuestream_begin(corpus::slot::kSame); it != end; ++it)
        if (const std::uint64_t name = hash_of(*it); name <= limit)
          held_.push_back({name, shard, it.get_docid(), false});
    }
  }

  void find_titles() {
    const std::string term = corpus::term(*corpus::field("kind"), "expression");
    double all = 0;
    for (const auto& database : databases_) all += database.get_termfreq(term);
    const std::uint64_t limit = lowest(static_cast<double>(options_.most) * 0.2, all / 4);
    for (std::size_t shard = 0; shard < databases_.size(); ++shard) {
      const Xapian::Database& database = databases_[shard];
      for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it) {
        const std::string symbol = database.get_document(*it).get_value(corpus::slot::kWork);
        if (const std::uint64_t name = hash_of(symbol); name <= limit) held_.push_back({name, shard, *it, true});
      }
    }
  }

  void add(std::size_t from, std::size_t to, std::vector<ParallelText>& texts) {
    ParallelText made;
    std::size_t languages = 0;
    const std::string* first = nullptr;
    for (std::size_t i = from; i < to; ++i) {
      auto [language, text] = read(held_[i]);
      if (text.empty() || language == corpus::Language::unknown) continue;
      std::string& place = made.in[static_cast<std::size_t>(language)];
      languages += place.empty();
      place = std::move(text);
    }
    for (const std::string& text : made.in)
      if (first == nullptr && !text.empty()) first = &text;
    if (languages > 1 && seen_.insert(hash_of(*first)).second) texts.push_back(std::move(made));
  }

  std::pair<corpus::Language, std::string> read(const Held& held) {
    const std::string data = databases_[held.shard].get_document(held.docid).get_data();
    if (held.title) {
      auto entry = corpus::decode_expression(data);
      if (!entry || (options_.left_out && options_.left_out(entry->symbol))) return {};
      return {entry->metadata.language, std::move(entry->metadata.title)};
    }
    if (data.size() > options_.longest_entry) return {};
    auto entry = corpus::decode_provision(data);
    if (!entry || (options_.left_out && options_.left_out(entry->symbol))) return {};
    return {entry->language, std::move(entry->text)};
  }

  const ParallelOptions& options_;
  std::vector<Xapian::Database> databases_;
  std::vector<Held> held_;
  std::unordered_set<std::uint64_t> seen_;  // texts, in their first language
};

}  // namespace

std::vector<ParallelText> parallel_texts(const std::vector<std::string>& shards, const ParallelOptions& options) {
  return Collector(shards, options).run();
}

}  // namespace indexer
