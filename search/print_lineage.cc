// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include <string>

#include "search/lineage.h"
#include "search/print_parts.h"

namespace search {

namespace {

using parts::kBold;
using parts::kFaint;
using parts::kMatch;
using parts::Page;

void add_work(Page& page, const LineageWork& work, bool first) {
  page.styled(kBold, work.symbol).add("  ").add(work.date);
  if (!work.voting.empty()) page.add("  ").add(voting_words(work.voting, page.language()));
  if (!first) {
    page.add("  ").say("lineage-counts", {fmt::to_string(work.same), fmt::to_string(work.changed),
                                          fmt::to_string(work.added), fmt::to_string(work.dropped)});
    if (work.cites_previous) page.add(between(page.language())).say("lineage-cites");
  }
  page.line();
}

void add_elsewhere(Page& page, const std::vector<LineageElsewhere>& works) {
  if (works.empty()) return;
  std::string list;
  for (const LineageElsewhere& work : works) list += (list.empty() ? "" : std::string(page.comma())) + work.symbol;
  const std::string code(corpus::code(works.front().language));
  page.styled(kFaint, page.said("lineage-elsewhere", {page.said("language-" + code), list})).line();
}

std::string fate_said(const Page& page, Fate fate) { return page.said("fate-" + std::string(name(fate))); }

void add_version(Page& page, const LineageWork& work, Fate fate, const Version& version) {
  page.add("  ")
      .styled(kBold, parts::place(work.symbol, version.provision))
      .add("  ")
      .styled(kFaint, fate_said(page, fate));
  if (version.stronger != 0) page.add("  ").say(version.stronger > 0 ? "verb-stronger" : "verb-weaker");
  page.line();
  if (fate == Fate::same) return;
  std::vector<corpus::Span> marks;
  for (const WordChange& change : version.changes)
    if (!change.in_text.empty()) marks.push_back(change.in_text);
  page.add("    ").marked(version.text, marks).line();
  for (const WordChange& change : version.changes)
    page.add("    ").add(parts::change(change.removed, change.added)).line();
  for (const auto& [from, to] : version.rolled)
    page.styled(kFaint, fmt::format("    {} {} → {}", page.said("lineage-rolled"), from, to)).line();
}

}  // namespace

std::string no_common_language(const LineageAnswer& answer, corpus::Language language) {
  std::string list;
  for (std::size_t i = 0; i < answer.no_common_language.size() && i < answer.works.size(); ++i) {
    std::string held;
    for (const corpus::Language one : answer.no_common_language[i])
      held += (held.empty() ? "" : ", ") + say(language, "language-" + std::string(corpus::code(one)));
    list += fmt::format("{}{} ({})", list.empty() ? "" : "; ", answer.works[i].symbol, held);
  }
  return list;
}

std::string to_text(const LineageAnswer& answer, const Terminal& terminal) {
  Page page(terminal);
  if (!answer.no_common_language.empty())
    return page.say("lineage-no-common-language", {no_common_language(answer, page.language())}).line().take();
  for (std::size_t i = 0; i < answer.works.size(); ++i) add_work(page, answer.works[i], i == 0);
  add_elsewhere(page, answer.elsewhere);
  for (const LineageRow& row : answer.rows) {
    page.line();
    for (std::size_t i = 0; i < row.fates.size(); ++i) {
      if (row.versions[i])
        add_version(page, answer.works[i], row.fates[i], *row.versions[i]);
      else if (row.fates[i] == Fate::dropped)
        page.add("  ").add(answer.works[i].symbol).styled(kMatch, "  " + fate_said(page, Fate::dropped)).line();
    }
  }
  return page.take();
}

}  // namespace search
