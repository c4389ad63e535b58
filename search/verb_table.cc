// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/verb_table.h"

#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"
#include "corpus/plain_verb.h"
#include "corpus/strength.h"
#include "search/columns.h"

namespace search {

namespace {

struct Opening {
  std::string same;  // corpus::same_value()
  std::uint16_t verb;
  std::uint8_t language;
};

}  // namespace

std::uint16_t VerbTable::Names::add(const std::string& verb, corpus::Language language) {
  const auto [place, is_new] = added.try_emplace(verb);
  auto& [number, form] = place->second;
  if (is_new) {
    std::string plain = corpus::plain_verb(verb, language);
    const auto known = numbers.try_emplace(corpus::verb_key(plain, language), forms.size()).first;
    if (known->second == forms.size()) {
      if (forms.size() == 0xFFFF) {
        numbers.erase(known);
        added.erase(place);
        return kNone;
      }
      forms.emplace_back();
    }
    number = known->second;
    auto& of_number = forms[number];
    const auto same = std::find_if(of_number.begin(), of_number.end(), [&](const Form& f) { return f.verb == plain; });
    form = static_cast<std::uint16_t>(same - of_number.begin());
    if (same == of_number.end()) of_number.push_back({std::move(plain), 0});
  }
  ++forms[number][form].count;
  return number;
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
    openings.push_back({*same, names_[language].add(*at, static_cast<corpus::Language>(language)), language});
  }
  for (Names& names : names_) {
    for (auto& forms : names.forms)
      std::stable_sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) { return a.count > b.count; });
    names.added.clear();
  }
  std::sort(openings.begin(), openings.end(), [](const Opening& a, const Opening& b) { return a.same < b.same; });
  for (std::size_t i = 0; i < openings.size(); ++i) {
    if (i == 0 || openings[i].same != openings[i - 1].same) rows_.push_back({});
    rows_.back()[openings[i].language] = openings[i].verb;
  }
}

std::uint16_t VerbTable::number(std::string_view verb, corpus::Language language) const {
  const auto& numbers = names_[static_cast<std::size_t>(language)].numbers;
  const auto found = numbers.find(corpus::verb_key(corpus::plain_verb(verb, language), language));
  return found == numbers.end() ? kNone : found->second;
}

const std::string& VerbTable::verb(std::uint16_t number, corpus::Language language) const {
  return names_[static_cast<std::size_t>(language)].forms[number].front().verb;
}

std::string_view VerbTable::strength(std::uint16_t number, corpus::Language language) const {
  for (const Form& form : names_[static_cast<std::size_t>(language)].forms[number])
    if (const auto strength = corpus::strength_of(form.verb, "", language); !strength.empty()) return strength;
  return {};
}

}  // namespace search
