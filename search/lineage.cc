// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/lineage.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "corpus/fields.h"
#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/lineage_steps.h"
#include "search/meaning_in.h"
#include "search/series.h"

namespace search {

namespace {

using corpus::Language;

LineageColumn column_of(const Index::View& view, std::uint32_t work, const corpus::ExpressionEntry& expression,
                        Language language, ReadProvisions& provisions) {
  LineageColumn column;
  const corpus::Metadata& data = expression.metadata;
  column.work = {expression.symbol, data.title, data.body, data.type, iso_date(data), data.session, data.voting};
  for (const std::uint32_t docid : negotiated(view, work, language)) column.provisions.push_back(&provisions.at(docid));
  std::sort(column.provisions.begin(), column.provisions.end(),
            [](const auto* a, const auto* b) { return a->entry.order < b->entry.order; });
  return column;
}

bool cites(const LineageColumn& column, const std::string& symbol) {
  return std::any_of(column.provisions.begin(), column.provisions.end(), [&](const ReadProvision* read) {
    const std::vector<std::string> targets = targets_of(read->entry);
    return std::find(targets.begin(), targets.end(), symbol) != targets.end();
  });
}

// Rows that hold the provision asked for, or a part of it, in that work.
void keep_provision(std::vector<LineageRow>& rows, std::size_t column, const std::string& provision) {
  std::erase_if(rows, [&](const LineageRow& row) {
    return !row.versions[column] || !is_part_of(row.versions[column]->provision, provision);
  });
}

// Whether a work has as many paragraphs in English as in another language: where it has not, one of the two is numbered
// otherwise, and its paragraphs are not those of the same number.
class SameInEnglish {
 public:
  explicit SameInEnglish(const Index::View& view) : view_(view) {}

  bool operator()(const std::string& symbol, Language language) {
    const auto [known, is_new] = known_.try_emplace({symbol, language});
    if (is_new) {
      const std::uint32_t work = view_.columns().work_of_symbol(symbol);
      known->second = work != Columns::kNoWork &&
                      negotiated(view_, work, Language::en).size() == negotiated(view_, work, language).size();
    }
    return known->second;
  }

 private:
  const Index::View& view_;
  std::map<std::pair<std::string, Language>, bool> known_;
};

// English decides, which most texts are negotiated in.
InOtherLanguage in_english(const Index::View& view, ReadProvisions& provisions) {
  return [&view, &provisions, same = SameInEnglish(view)](const ReadProvision& read) mutable -> const ReadProvision* {
    const corpus::ProvisionEntry& entry = read.entry;
    if (entry.language == Language::en) return &read;
    if (!same(entry.symbol, entry.language)) return nullptr;
    const std::uint32_t docid = docid_of(view, corpus::unique_term(entry.symbol, Language::en, entry.id));
    return docid == 0 ? nullptr : &provisions.at(docid);
  };
}

LineageAnswer answer_of(const Index::View& view, std::vector<LineageColumn> columns, ReadProvisions& provisions) {
  LineageAnswer answer;
  for (std::size_t i = 1; i < columns.size(); ++i)
    columns[i].work.cites_previous = cites(columns[i], columns[i - 1].work.symbol);
  answer.rows = table_of(columns, in_english(view, provisions));
  for (LineageColumn& column : columns) answer.works.push_back(std::move(column.work));
  return answer;
}

// The works of the series that are held, but not in the language shown: as they are found in English, else in the first
// other language.
std::vector<LineageElsewhere> held_elsewhere(const Index::View& view, const std::string& symbol, Language shown,
                                             ReadProvisions& provisions) {
  std::vector<Language> others = languages_held(view, symbol);
  std::erase(others, shown);
  std::vector<LineageElsewhere> elsewhere;
  if (others.empty()) return elsewhere;
  const Language other = language_to_show(others, Language::unknown);
  for (const SeriesWork& work : series_of(view, symbol, other, provisions)) {
    const auto held = languages_held(view, work.expression.symbol);
    if (std::find(held.begin(), held.end(), shown) == held.end())
      elsewhere.push_back({work.expression.symbol, iso_date(work.expression.metadata), other});
  }
  return elsewhere;
}

Answer<LineageAnswer> lineage_in(const Index::View& view, std::string_view typed, Language asked) {
  const auto meaning = held_meant(view, typed);
  if (!meaning) return tl::unexpected(meaning.error());
  const Language language = language_to_show(languages_held(view, meaning->symbol), asked);
  ReadProvisions provisions(view, analyser_of_thread());
  std::vector<LineageColumn> columns;
  std::size_t own = 0;
  for (const SeriesWork& work : series_of(view, meaning->symbol, language, provisions)) {
    if (work.expression.symbol == meaning->symbol) own = columns.size();
    columns.push_back(column_of(view, work.work, work.expression, language, provisions));
  }
  LineageAnswer answer = answer_of(view, std::move(columns), provisions);
  answer.symbol = meaning->symbol;
  answer.provision = meaning->provision;
  answer.language = language;
  answer.elsewhere = held_elsewhere(view, meaning->symbol, language, provisions);
  if (!answer.provision.empty()) keep_provision(answer.rows, own, answer.provision);
  if (!answer.provision.empty() && answer.rows.empty())
    return tl::unexpected(no_such_provision(view, *meaning, language));
  return answer;
}

// A language both works are held in: the one asked, else English, else the first.
Language common_language(const Index::View& view, const Meaning& one, const Meaning& other, Language asked) {
  std::vector<Language> both;
  const auto held = languages_held(view, other.symbol);
  for (const Language language : languages_held(view, one.symbol))
    if (std::find(held.begin(), held.end(), language) != held.end()) both.push_back(language);
  return language_to_show(both, asked);
}

// Two works that cannot be compared word by word, and the languages each is held in.
LineageAnswer not_compared(const Index::View& view, const Meaning& one, const Meaning& other) {
  LineageAnswer answer;
  answer.symbol = one.symbol;
  answer.provision = one.provision;
  answer.comparison = true;
  for (const Meaning* meaning : {&one, &other}) {
    answer.no_common_language.push_back(languages_held(view, meaning->symbol));
    const auto expression = find_expression(view, meaning->symbol, answer.no_common_language.back().front());
    if (!expression) continue;
    const corpus::Metadata& data = expression->metadata;
    answer.works.push_back(
        {expression->symbol, data.title, data.body, data.type, iso_date(data), data.session, data.voting});
  }
  return answer;
}

Answer<LineageAnswer> compare_in(const Index::View& view, std::string_view one, std::string_view other,
                                 Language asked) {
  const auto first = held_meant(view, one), second = held_meant(view, other);
  if (!first) return tl::unexpected(first.error());
  if (!second) return tl::unexpected(second.error());
  const Language language = common_language(view, *first, *second, asked);
  if (language == Language::unknown) return not_compared(view, *first, *second);
  ReadProvisions provisions(view, analyser_of_thread());
  std::vector<LineageColumn> columns;
  for (const Meaning* meaning : {&*first, &*second}) {
    const auto expression = find_expression(view, meaning->symbol, language);
    if (!expression) return tl::unexpected(only_cited(meaning->symbol + "@" + std::string(corpus::code(language))));
    columns.push_back(
        column_of(view, view.columns().work_of_symbol(meaning->symbol), *expression, language, provisions));
    if (meaning->provision.empty()) continue;
    std::erase_if(columns.back().provisions,
                  [&](const ReadProvision* read) { return !is_part_of(read->entry.id, meaning->provision); });
    if (columns.back().provisions.empty()) return tl::unexpected(no_such_provision(view, *meaning, language));
  }
  const bool pair = !first->provision.empty() && !second->provision.empty() && columns[0].provisions.size() == 1 &&
                    columns[1].provisions.size() == 1;
  LineageAnswer answer;
  if (pair) {
    answer.rows = {row_of(*columns[0].provisions[0], *columns[1].provisions[0])};
    for (const LineageColumn& column : columns) answer.works.push_back(column.work);
    const bool same = answer.rows[0].fates[1] == Fate::same;
    ++(same ? answer.works[1].same : answer.works[1].changed);
  } else {
    answer = answer_of(view, std::move(columns), provisions);
  }
  answer.symbol = first->symbol;
  answer.provision = first->provision;
  answer.language = language;
  answer.comparison = true;
  return answer;
}

template <class Ask>
Answer<LineageAnswer> asked_of(const Index& index, Ask ask) {
  Answer<LineageAnswer> answer;
  const auto read = index.read([&](const Index::View& view) { answer = ask(view); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

}  // namespace

std::string_view name(Fate fate) {
  switch (fate) {
    case Fate::absent:
      return "absent";
    case Fate::first:
      return "first";
    case Fate::added:
      return "new";
    case Fate::same:
      return "same";
    case Fate::changed:
      return "changed";
    case Fate::dropped:
      return "dropped";
    case Fate::returned:
      return "returned";
  }
  return "absent";
}

Answer<LineageAnswer> lineage(const Index& index, std::string_view typed, Language language) {
  return asked_of(index, [&](const Index::View& view) { return lineage_in(view, typed, language); });
}

Answer<LineageAnswer> compare(const Index& index, std::string_view one, std::string_view other, Language language) {
  return asked_of(index, [&](const Index::View& view) { return compare_in(view, one, other, language); });
}

std::string describe(const LineageAnswer& answer) {
  std::string text;
  for (const LineageWork& work : answer.works)
    text += fmt::format("{}{}{} same {} changed {} new {} dropped {}", text.empty() ? "" : "\n", work.symbol,
                        work.cites_previous ? " cites the one before" : "", work.same, work.changed, work.added,
                        work.dropped);
  for (const LineageElsewhere& work : answer.elsewhere)
    text += fmt::format("\n{} only {}", work.symbol, corpus::code(work.language));
  for (const LineageRow& row : answer.rows) {
    text += "\n ";
    for (std::size_t i = 0; i < row.fates.size(); ++i) {
      text += fmt::format(" {}", name(row.fates[i]));
      if (!row.versions[i]) continue;
      const Version& version = *row.versions[i];
      text += " " + version.provision;
      for (const WordChange& change : version.changes) text += fmt::format(" [{}->{}]", change.removed, change.added);
      if (version.stronger != 0) text += version.stronger > 0 ? " stronger" : " weaker";
      for (const auto& [earlier, later] : version.rolled) text += fmt::format(" {}>{}", earlier, later);
    }
  }
  return text;
}

}  // namespace search
