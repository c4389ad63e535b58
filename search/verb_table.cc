// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/verb_table.h"

#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"
#include "search/columns.h"

namespace search {

namespace {

struct Opening {
  std::string same;  // corpus::same_value()
  std::uint16_t verb;
  std::uint8_t language;
};

}  // namespace

std::uint16_t VerbTable::Names::add(const std::string& verb) {
  const auto [place, is_new] = numbers.try_emplace(verb, static_cast<std::uint16_t>(names.size()));
  if (!is_new) return place->second;
  if (names.size() == 0xFFFF) {
    numbers.erase(place);
    return kNone;
  }
  names.push_back(verb);
  return place->second;
}

VerbTable::VerbTable(const Xapian::Database& database, const Columns& columns) {
  std::vector<Opening> openings;
  auto same = database.valuestream_begin(corpus::slot::kSame);
  const auto no_same = database.valuestream_end(corpus::slot::kSame);
  const auto end = database.valuestream_end(corpus::slot::kVerb);
  for (auto at = database.valuestream_begin(corpus::slot::kVerb); at != end; ++at) {
    const Xapian::docid docid = at.get_docid();
    if (columns.work(docid) == Columns::kNoWork) continue;
    if (same != no_same && same.get_docid() < docid) same.skip_to(docid);
    if (same == no_same || same.get_docid() != docid) continue;
    const std::uint8_t language = columns.language(docid);
    openings.push_back({*same, names_[language].add(*at), language});
  }
  std::sort(openings.begin(), openings.end(), [](const Opening& a, const Opening& b) { return a.same < b.same; });
  for (std::size_t i = 0; i < openings.size(); ++i) {
    if (i == 0 || openings[i].same != openings[i - 1].same) rows_.push_back({});
    rows_.back()[openings[i].language] = openings[i].verb;
  }
}

std::uint16_t VerbTable::number(std::string_view verb, corpus::Language language) const {
  const auto& numbers = names_[static_cast<std::size_t>(language)].numbers;
  const auto found = numbers.find(std::string(verb));
  return found == numbers.end() ? kNone : found->second;
}

const std::string& VerbTable::verb(std::uint16_t number, corpus::Language language) const {
  return names_[static_cast<std::size_t>(language)].names[number];
}

}  // namespace search
