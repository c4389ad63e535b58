// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/overview.h"

#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"
#include "search/columns.h"
#include "search/find_steps.h"
#include "search/meaning_in.h"

namespace search {

namespace {

std::string with_dashes(const std::string& date) {
  return date.size() == 8 ? date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6) : date;
}

std::uint32_t count_of_kind(const Index::View& view, std::string_view kind) {
  return view.database.get_termfreq(corpus::term(*corpus::field("kind"), kind));
}

}  // namespace

Answer<OverviewAnswer> overview(const Index& index) {
  OverviewAnswer answer;
  const std::string generation = index.generation();
  const auto read = index.read([&](const Index::View& view) {
    answer = {};
    const Columns& columns = view.columns();
    answer.generation = generation;
    answer.works = static_cast<std::uint32_t>(columns.of_works().size());
    answer.expressions = count_of_kind(view, "expression");
    answer.provisions = count_of_kind(view, "provision");
    answer.ghosts = count_of_kind(view, "ghost");
    Tally all;
    for (std::uint32_t work = 0; work < answer.works; ++work) {
      const WorkColumns& row = columns.of_works()[work];
      all.works.push_back({work, row.languages, 0});
      if (row.date.empty()) continue;
      const std::string date = with_dashes(row.date);
      answer.first = answer.first.empty() ? date : std::min(answer.first, date);
      answer.last = std::max(answer.last, date);
    }
    corpus::Analyser analyser;
    const SearchRequest request;
    answer.facets = facets_of(Question{request, view, analyser, {}, {}, {}, {}, {}, {}}, all);
  });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

}  // namespace search
