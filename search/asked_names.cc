// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/asked_names.h"

#include <xapian.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "corpus/fields.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/state_words.h"
#include "search/columns.h"
#include "search/needles.h"
#include "search/question_names.h"

namespace search {

namespace {

using corpus::Language;

constexpr Xapian::doccount kMost = 20000;
constexpr double kElsewhere = 0.5, kEach = 0.1;  // of a name that stands in other paragraphs of the document; for each

// The names of a country in a language, as running text prints them.
std::vector<std::string> country_forms(std::string_view country, Language language) {
  const corpus::Table& table = corpus::table("countries.tsv");
  std::vector<std::string> forms;
  for (std::size_t row = 0; row < table.size(); ++row)
    if (table.cell(row, "name") == country)
      corpus::each_form(table.cell(row, corpus::code(language)),
                        [&](std::string_view form) { forms.emplace_back(form); });
  return forms;
}

// Provisions with all words of one of the forms.
Xapian::Query query_of(const std::vector<std::string>& forms, Language language, corpus::Analyser& analyser) {
  std::vector<Xapian::Query> any;
  for (const std::string& form : forms) {
    std::vector<Xapian::Query> all;
    for (const corpus::Word& word : telling_words(form, language, analyser))
      all.emplace_back(word_term(language, indexed_as(word)));
    if (!all.empty()) any.emplace_back(Xapian::Query::OP_AND, all.begin(), all.end());
  }
  if (any.empty()) return {};
  const Xapian::Query found(Xapian::Query::OP_OR, any.begin(), any.end());
  return {Xapian::Query::OP_FILTER, found, Xapian::Query(corpus::term(*corpus::field("lang"), corpus::code(language)))};
}

}  // namespace

AskedNames::AskedNames(const Asking& asking, Language language, const Xapian::Query& among, const Index::View& view,
                       corpus::Analyser& analyser) {
  std::vector<std::vector<std::string>> names;
  for (const std::string& country : asking.countries) names.push_back(country_forms(country, language));
  for (const NameFound& name : asking.names) names.push_back(names_of(name.row, language));
  const Columns& columns = view.columns();
  for (const std::vector<std::string>& forms : names) {
    const Xapian::Query query = query_of(forms, language, analyser);
    if (query.empty()) continue;
    Xapian::Enquire enquire(view.database);
    enquire.set_query(among.empty() ? query : Xapian::Query(Xapian::Query::OP_FILTER, query, among));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    Places& places = names_.emplace_back();
    const Xapian::MSet found = enquire.get_mset(0, kMost);
    for (auto at = found.begin(); at != found.end(); ++at) {
      const std::uint32_t work = columns.work(*at);
      if (work == Columns::kNoWork) continue;
      ++places.works[work];
      if (columns.part(*at) == 0) places.titled.insert(work);
      places.provisions.insert(*at);
    }
  }
}

double AskedNames::share(std::uint32_t docid, std::uint32_t work) const {
  double sum = 0;
  for (const Places& places : names_) {
    const bool here = places.provisions.contains(docid) || places.titled.contains(work);
    const auto in_work = places.works.find(work);
    if (here)
      sum += 1;
    else if (in_work != places.works.end())
      sum += std::min(1.0, kElsewhere + kEach * in_work->second);
  }
  return names_.empty() ? 0 : sum / static_cast<double>(names_.size());
}

}  // namespace search
