// SPDX-License-Identifier: GPL-2.0-or-later
// superseded: of a yearly series (the same body, the same title) a later member is held, and the draft does not cite
// it.
#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"
#include "corpus/symbol.h"
#include "search/entries.h"
#include "search/link_checks.h"
#include "search/link_words.h"

namespace search {

namespace {

constexpr Xapian::doccount kMostMembers = 60;  // works of one title that are looked at
constexpr std::size_t kFewestWords = 2;        // of a title that names a series

Xapian::Query title_query(const std::vector<std::string>& words, corpus::Language language) {
  std::vector<Xapian::Query> all;
  for (const std::string& word : words) all.emplace_back(corpus::term("S", word));
  all.emplace_back(corpus::term(*corpus::field("kind"), "expression"));
  all.emplace_back(corpus::term(*corpus::field("lang"), corpus::code(language)));
  return {Xapian::Query::OP_AND, all.begin(), all.end()};
}

// The newest work that has these words for its title, body and kind of `symbol` and is `wanted`: symbol and date.
template <class Wanted>
SeriesMember newest_titled(const Index::View& view, const std::vector<std::string>& words, corpus::Language language,
                           const std::string& symbol, Wanted wanted) {
  if (words.size() < kFewestWords) return {};
  const std::string organ = organ_of(symbol), type = corpus::symbol_parts(symbol).type;
  Xapian::Enquire enquire(view.database);
  enquire.set_query(title_query(words, language));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_sort_by_value(corpus::slot::kDate, true);
  const Xapian::MSet found = enquire.get_mset(0, kMostMembers);
  for (auto each = found.begin(); each != found.end(); ++each) {
    const corpus::ExpressionEntry entry = expression_at(view, *each);
    SeriesMember member{entry.symbol, iso_date(entry.metadata)};
    if (!wanted(member)) continue;
    if (organ_of(entry.symbol) != organ || corpus::symbol_parts(entry.symbol).type != type) continue;
    if (title_words(entry.metadata.title, language) == words) return member;
  }
  return {};
}

}  // namespace

SeriesMember CitedWorks::latest_of_series(const CitedWork& work) {
  const auto [place, is_new] = series_.try_emplace(work.symbol);
  if (!is_new || work.titles.empty() || work.date().empty()) return place->second;
  const auto& [language, title] = work.titles.front();
  const auto later = [&](const SeriesMember& member) { return member.date > work.date(); };
  place->second = newest_titled(view_, title_words(title, language), language, work.symbol, later);
  return place->second;
}

std::string CitedWorks::titled(std::string_view title, corpus::Language language, const std::string& symbol) {
  const auto other = [&](const SeriesMember& member) { return member.symbol != symbol; };
  return newest_titled(view_, title_words(title, language), language, symbol, other).symbol;
}

void check_series(const LinkCase& each) {
  const CitedWork& work = each.works.work(each.linked.target);
  if (!work.held || corpus::symbol_parts(work.symbol).type != "resolution") return;
  const SeriesMember latest = each.works.latest_of_series(work);
  const auto cites_it = [&](const corpus::Citation& citation) { return citation.target == latest.symbol; };
  if (latest.symbol.empty() || std::any_of(each.draft.citations.begin(), each.draft.citations.end(), cites_it)) return;
  LinkFinding finding;
  finding.code = "superseded";
  finding.symbol = latest.symbol;
  finding.printed = work.symbol;
  finding.right = latest.symbol;
  finding.message = fmt::format("A later resolution of the same title is held: {}.", latest.symbol);
  finding.evidence = fmt::format("{}: “{}”, {}", latest.symbol, work.title(each.part.language), latest.date);
  each.report(std::move(finding));
}

}  // namespace search
