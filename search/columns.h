// SPDX-License-Identifier: GPL-2.0-or-later
// What is looked at for every match, kept in memory: which work a Xapian document belongs to, in which language, as
// which part; and of each work its date and the values it is counted by. About ten bytes for each document.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corpus/language.h"

namespace Xapian {
class Database;
}

namespace search {

// A facet's values as numbers, in order of first sight.
class Values {
 public:
  std::uint16_t number(const std::string& value);  // a new one is added; at most 65535, others become the last
  const std::string& value(std::uint16_t number) const { return values_[number]; }
  std::size_t size() const { return values_.size(); }

 private:
  std::vector<std::string> values_;
  std::vector<std::pair<std::string, std::uint16_t>> sorted_;
};

struct WorkColumns {
  std::string symbol;
  std::string date;  // "20161208"; of what has no date the year in its symbol: "1946"; empty when unknown
  std::uint16_t body = 0, type = 0, year = 0;
  std::vector<std::uint16_t> subjects;
  std::uint32_t cited = 0;
  std::uint32_t series = 0;    // of documents adopted again and again under one title (year_series.h); 0: none
  std::uint8_t languages = 0;  // bit n: held in the language of that number
  std::uint8_t expressions = 0;
};

class Columns {
 public:
  static constexpr std::uint32_t kNoWork = 0xffffffff;  // a ghost, or no document of that id

  // Reads the value slots of `database` once, from first to last document.
  explicit Columns(const Xapian::Database& database);

  std::uint32_t work(std::uint32_t docid) const { return docid < works_.size() ? works_[docid] : kNoWork; }
  std::uint8_t language(std::uint32_t docid) const { return languages_[docid]; }  // of a docid that has a work
  std::uint8_t part(std::uint32_t docid) const { return parts_[docid]; }          // number in parts; 0: an expression

  // The documents of one work in `rate`, one list for each of `shards` (sources.h). Made at first use and kept.
  std::shared_ptr<const std::vector<std::vector<std::uint32_t>>> sample(std::uint32_t rate, std::size_t shards) const;

  // The documents of works that are not held in a language, likewise.
  std::shared_ptr<const std::vector<std::vector<std::uint32_t>>> not_held_in(corpus::Language language,
                                                                             std::size_t shards) const;

  std::uint32_t work_of_symbol(const std::string& symbol) const;  // kNoWork when it is not held
  // The docids of a work's expressions and provisions, rising.
  std::span<const std::uint32_t> documents_of(std::uint32_t work) const {
    return {by_work_.data() + first_of_work_[work], first_of_work_[work + 1] - first_of_work_[work]};
  }
  std::uint32_t expressions() const { return expressions_; }
  std::size_t documents() const { return works_.size(); }  // one more than the last docid

  const std::vector<WorkColumns>& of_works() const { return of_works_; }
  const Values& bodies() const { return bodies_; }
  const Values& types() const { return types_; }
  const Values& years() const { return years_; }
  const Values& subjects() const { return subjects_; }
  const Values& parts() const { return part_values_; }

 private:
  void read_places(const Xapian::Database& database);
  void sort_by_work();
  void read_works(const Xapian::Database& database);

  std::vector<std::uint32_t> works_;
  std::vector<std::uint8_t> languages_, parts_;
  std::vector<std::uint32_t> by_work_, first_of_work_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<WorkColumns> of_works_;
  std::uint32_t expressions_ = 0;
  mutable std::mutex mutex_;
  mutable std::map<std::uint32_t, std::shared_ptr<const std::vector<std::vector<std::uint32_t>>>> samples_;
  mutable std::map<corpus::Language, std::shared_ptr<const std::vector<std::vector<std::uint32_t>>>> not_held_;
  Values bodies_, types_, years_, subjects_, part_values_;
};

}  // namespace search
