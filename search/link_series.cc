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

}  // namespace

SeriesMember CitedWorks::latest_of_series(const CitedWork& work) {
  const auto [place, is_new] = series_.try_emplace(work.symbol);
  if (!is_new || work.titles.empty() || work.date().empty()) return place->second;
  const auto& [language, title] = work.titles.front();
  const std::vector<std::string> words = title_words(title, language);
  if (words.size() < kFewestWords) return place->second;
  const std::string organ = organ_of(work.symbol), type = corpus::symbol_parts(work.symbol).type;
  Xapian::Enquire enquire(view_.database);
  enquire.set_query(title_query(words, language));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_sort_by_value(corpus::slot::kDate, true);
  const Xapian::MSet found = enquire.get_mset(0, kMostMembers);
  for (auto each = found.begin(); each != found.end(); ++each) {
    const corpus::ExpressionEntry entry = expression_at(view_, *each);
    const std::string date = iso_date(entry.metadata);
    if (date <= work.date()) break;
    if (organ_of(entry.symbol) != organ || corpus::symbol_parts(entry.symbol).type != type) continue;
    if (title_words(entry.metadata.title, language) != words) continue;
    place->second = {entry.symbol, date};
    break;
  }
  return place->second;
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
