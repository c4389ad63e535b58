// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/columns.h"

#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"
#include "search/cite_number.h"
#include "search/sources.h"
#include "search/year_series.h"

namespace search {

namespace {

namespace slot = corpus::slot;

// Calls `use(docid, value)` for every value of a slot, in order of docid.
template <class Use>
void each_value(const Xapian::Database& database, Xapian::valueno slot, Use use) {
  const auto end = database.valuestream_end(slot);
  for (auto it = database.valuestream_begin(slot); it != end; ++it) use(it.get_docid(), *it);
}

// The values of a slot for documents asked for in rising order.
class ValueReader {
 public:
  ValueReader(const Xapian::Database& database, Xapian::valueno slot)
      : at_(database.valuestream_begin(slot)), end_(database.valuestream_end(slot)) {}

  std::string of(Xapian::docid docid) {
    if (at_ != end_ && at_.get_docid() < docid) at_.skip_to(docid);
    return at_ != end_ && at_.get_docid() == docid ? *at_ : std::string();
  }

 private:
  Xapian::ValueIterator at_, end_;
};

template <class Use>
void each_of_kind(const Xapian::Database& database, std::string_view kind, Use use) {
  const std::string term = corpus::term(*corpus::field("kind"), kind);
  const auto end = database.postlist_end(term);
  for (auto it = database.postlist_begin(term); it != end; ++it) use(*it);
}

std::vector<std::string> split(const std::string& joined) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from < joined.size();) {
    const auto to = std::min(joined.find('\x1F', from), joined.size());
    if (to > from) parts.push_back(joined.substr(from, to - from));
    from = to + 1;
  }
  return parts;
}

}  // namespace

std::uint16_t Values::number(const std::string& value) {
  const auto place =
      std::lower_bound(sorted_.begin(), sorted_.end(), value,
                       [](const auto& entry, const std::string& wanted) { return entry.first < wanted; });
  if (place != sorted_.end() && place->first == value) return place->second;
  if (values_.size() == 0xFFFF) return 0xFFFE;
  const auto number = static_cast<std::uint16_t>(values_.size());
  sorted_.insert(place, {value, number});
  values_.push_back(value);
  return number;
}

Columns::Columns(const Xapian::Database& database) {
  for (Values* values : {&bodies_, &types_, &years_, &part_values_}) values->number("");
  read_places(database);
  sort_by_work();
  read_works(database);
}

// Work, language and part of every document.
void Columns::read_places(const Xapian::Database& database) {
  const std::size_t size = static_cast<std::size_t>(database.get_lastdocid()) + 1;
  works_.assign(size, kNoWork);
  languages_.assign(size, 0);
  parts_.assign(size, 0);
  std::vector<bool> ghosts(size);
  each_of_kind(database, "ghost", [&](Xapian::docid docid) { ghosts[docid] = true; });
  std::string last;
  std::uint32_t number = kNoWork;
  each_value(database, slot::kWork, [&](Xapian::docid docid, const std::string& symbol) {
    if (ghosts[docid]) return;
    if (symbol != last || number == kNoWork) {
      number = numbers_.emplace(symbol, static_cast<std::uint32_t>(numbers_.size())).first->second;
      last = symbol;
    }
    works_[docid] = number;
  });
  each_value(database, slot::kLanguage, [&](Xapian::docid docid, const std::string& code) {
    languages_[docid] = static_cast<std::uint8_t>(corpus::language_of_code(code));
  });
  each_value(database, slot::kPart, [&](Xapian::docid docid, const std::string& part) {
    parts_[docid] = static_cast<std::uint8_t>(std::min<std::size_t>(part_values_.number(part), 0xFF));
  });
}

void Columns::sort_by_work() {
  first_of_work_.assign(numbers_.size() + 1, 0);
  for (const std::uint32_t work : works_)
    if (work != kNoWork) ++first_of_work_[work + 1];
  for (std::size_t i = 1; i < first_of_work_.size(); ++i) first_of_work_[i] += first_of_work_[i - 1];
  by_work_.resize(first_of_work_.back());
  std::vector<std::uint32_t> next = first_of_work_;
  for (std::uint32_t docid = 0; docid < works_.size(); ++docid)
    if (works_[docid] != kNoWork) by_work_[next[works_[docid]]++] = docid;
}

// What is known of each work, from its expressions.
void Columns::read_works(const Xapian::Database& database) {
  of_works_.resize(numbers_.size());
  for (const auto& [symbol, number] : numbers_) of_works_[number].symbol = symbol;
  ValueReader date(database, slot::kDate), body(database, slot::kBody), type(database, slot::kType),
      year(database, slot::kYear), subjects(database, slot::kSubjects), cited(database, slot::kCited);
  ValueReader series(database, slot::kSeries);
  YearSeries titles(of_works_.size());
  each_of_kind(database, "expression", [&](Xapian::docid docid) {
    if (works_[docid] == kNoWork) return;
    WorkColumns& work = of_works_[works_[docid]];
    titles.add(works_[docid], series.of(docid));
    const bool first = work.expressions == 0;
    work.languages |= static_cast<std::uint8_t>(1u << languages_[docid]);
    ++work.expressions;
    ++expressions_;
    if (const std::string value = date.of(docid); first || work.date.empty()) work.date = value;
    if (const auto value = bodies_.number(body.of(docid)); first || work.body == 0) work.body = value;
    if (const auto value = types_.number(type.of(docid)); first || work.type == 0) work.type = value;
    if (const auto value = years_.number(year.of(docid)); first || work.year == 0) work.year = value;
    for (const std::string& label : split(subjects.of(docid))) {
      const auto subject = subjects_.number(label);
      if (std::find(work.subjects.begin(), work.subjects.end(), subject) == work.subjects.end())
        work.subjects.push_back(subject);
    }
    if (const std::string value = cited.of(docid); !value.empty())
      work.cited = std::max(work.cited, static_cast<std::uint32_t>(Xapian::sortable_unserialise(value)));
  });
  for (WorkColumns& work : of_works_)
    if (work.date.empty()) work.date = year_in_symbol(work.symbol);
  titles.number(of_works_);
}

// Works are numbered as they came into the index; every n-th is a fair part of it.
std::shared_ptr<const std::vector<std::vector<std::uint32_t>>> Columns::sample(std::uint32_t rate,
                                                                               std::size_t shards) const {
  const std::lock_guard lock(mutex_);
  auto& kept = samples_[rate];
  if (kept) return kept;
  std::vector<std::uint32_t> docids;
  docids.reserve(works_.size() / rate + 1);
  for (std::uint32_t docid = 1; docid < works_.size(); ++docid)
    if (works_[docid] != kNoWork && works_[docid] % rate == 0) docids.push_back(docid);
  kept = std::make_shared<DocumentLists>(lists_of(docids, shards));
  return kept;
}

std::shared_ptr<const DocumentLists> Columns::not_held_in(corpus::Language language, std::size_t shards) const {
  const std::lock_guard lock(mutex_);
  auto& kept = not_held_[language];
  if (kept) return kept;
  const std::uint8_t held = static_cast<std::uint8_t>(1u << static_cast<unsigned>(language));
  std::vector<std::uint32_t> docids;
  for (std::uint32_t docid = 1; docid < works_.size(); ++docid)
    if (works_[docid] != kNoWork && (of_works_[works_[docid]].languages & held) == 0) docids.push_back(docid);
  kept = std::make_shared<DocumentLists>(lists_of(docids, shards));
  return kept;
}

std::uint32_t Columns::work_of_symbol(const std::string& symbol) const {
  const auto found = numbers_.find(symbol);
  return found == numbers_.end() ? kNoWork : found->second;
}

}  // namespace search
