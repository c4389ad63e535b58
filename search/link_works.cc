// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link_works.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>

#include "corpus/digits.h"
#include "corpus/fields.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/link_words.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::uint32_t kEnoughToDate = 3;  // provisions that cite a work that is not held, before their dates count

constexpr int kMostCiters = 60;  // read for the dates that they print

void add_once(std::vector<std::string>& list, const std::string& value) {
  if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

}  // namespace

std::string CitedWork::date() const {
  if (held) return adopted.size() == 1 ? adopted.front() : std::string();
  return ghost && ghost->citations >= kEnoughToDate && !ghost->dates.empty() ? ghost->dates.front() : std::string();
}

std::string CitedWork::title(Language language) const {
  for (const Language wanted : {language, Language::en})
    for (const auto& [held_in, title] : titles)
      if (held_in == wanted) return title;
  return titles.empty() ? std::string() : titles.front().second;
}

std::string CitedWork::title_in(Language language) const {
  const auto found =
      std::find_if(titles.begin(), titles.end(), [&](const auto& held) { return held.first == language; });
  return found == titles.end() ? std::string() : found->second;
}

bool CitedWork::has(std::string_view id) const {
  return std::any_of(contents.begin(), contents.end(), [&](const auto& entry) { return entry.id == id; });
}

CitedWork CitedWorks::look_up(const std::string& symbol) const {
  CitedWork work;
  work.symbol = symbol;
  work.languages = languages_held(view_, symbol);
  if (work.languages.empty()) {
    const std::string other = name_held(view_, symbol);
    if (!other.empty()) work.languages = languages_held(view_, work.symbol = other);
  }
  work.held = !work.languages.empty();
  if (!work.held) {
    work.ghost = find_ghost(view_, work.symbol = symbol);
    return work;
  }
  for (const Language language : work.languages) {
    std::optional<corpus::ExpressionEntry> entry = find_expression(view_, work.symbol, language);
    if (!entry) continue;
    if (!entry->metadata.title.empty()) work.titles.emplace_back(language, entry->metadata.title);
    add_once(work.adopted, entry->metadata.adopted);
    if (work.contents.size() < entry->contents.size()) work.contents = std::move(entry->contents);
  }
  return work;
}

const CitedWork& CitedWorks::work(const std::string& symbol) {
  const auto [place, is_new] = works_.try_emplace(symbol);
  if (is_new) place->second = look_up(symbol);
  return place->second;
}

const std::vector<corpus::ProvisionEntry>& CitedWorks::text(const std::string& symbol, Language language) {
  const auto [place, is_new] = texts_.try_emplace({symbol, language});
  if (is_new) place->second = provisions_of(view_, symbol, language);
  return place->second;
}

const std::map<std::string, int>& CitedWorks::printed_dates(const std::string& symbol) {
  const auto [place, is_new] = dates_.try_emplace(symbol);
  if (!is_new) return place->second;
  const std::string term = corpus::term(*corpus::field("cites"), symbol);
  int left = kMostCiters;
  for (auto docid = view_.database.postlist_begin(term); docid != view_.database.postlist_end(term) && left-- > 0;
       ++docid) {
    for (const corpus::CitationEntry& citation : provision_at(view_, *docid).citations)
      if (citation.target == symbol && !citation.date.empty()) ++place->second[citation.date];
  }
  return place->second;
}

const std::set<std::string>& CitedWorks::stems(const std::string& symbol, Language language) {
  const auto [place, is_new] = stems_.try_emplace({symbol, language});
  if (!is_new) return place->second;
  std::string all;
  if (const std::optional<corpus::ExpressionEntry> entry = find_expression(view_, symbol, language)) {
    all = entry->metadata.title;
    for (const std::string& item : entry->metadata.agenda_items) all.append("\n").append(item);
    for (const corpus::Subject& subject : entry->metadata.subjects) all.append("\n").append(subject.label);
  }
  for (const corpus::ProvisionEntry& provision : text(symbol, language)) all.append("\n").append(provision.text);
  return place->second = stems_of(all, language);
}

// Words that no provision has weigh like those that one has.
double CitedWorks::weight(const std::string& stem, Language language) const {
  const std::string term = language == Language::zh ? stem : corpus::stem_term(language, stem);
  const double those = std::max(1.0, static_cast<double>(view_.database.get_termfreq(term)));
  const double all = view_.database.get_termfreq(corpus::term(*corpus::field("lang"), corpus::code(language)));
  return std::log(1 + std::max(all, those) / those);
}

// What one document alone cites may be its misprint: it is counted, but does not raise the highest number.
const KnownSession& CitedWorks::session(const std::string& beginning) {
  const auto [place, is_new] = sessions_.try_emplace(beginning);
  if (!is_new) return place->second;
  for (const char* field : {"symbol", "cites"}) {
    const std::string prefix = corpus::term(*corpus::field(field), beginning);
    for (auto term = view_.database.allterms_begin(prefix); term != view_.database.allterms_end(prefix); ++term) {
      const int number = corpus::leading_number(std::string_view(*term).substr(prefix.size()));
      if (number == 0) continue;
      ++place->second.count;
      if (field[0] == 's' || term.get_termfreq() > 1) place->second.highest = std::max(place->second.highest, number);
    }
  }
  return place->second;
}

int CitedWorks::newest_year() {
  if (!newest_year_)
    newest_year_ = corpus::leading_number(view_.database.get_value_upper_bound(corpus::slot::kDate).substr(0, 4));
  return *newest_year_;
}

}  // namespace search
