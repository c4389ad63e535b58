// SPDX-License-Identifier: GPL-2.0-or-later
// wrong_date: the printed date against that of adoption; of what is not held, against the date that those print who
// cite it, or against the years of its session.
#include <fmt/format.h>

#include <algorithm>

#include "corpus/digits.h"
#include "corpus/owners.h"
#include "corpus/symbol.h"
#include "search/link_checks.h"

namespace search {

namespace {

bool has_one_date(std::string_view symbol) {
  const std::string type = corpus::symbol_parts(symbol).type;
  return type == "resolution" || type == "decision" || type == "presidential-statement";
}

bool already_wrong(const LinkCase& each) {
  return std::any_of(each.linked.findings.begin(), each.linked.findings.end(),
                     [](const LinkFinding& finding) { return finding.code == "no_such_document"; });
}

// A date misread off a held document convicts nobody when those who cite it print that of the draft.
bool citers_agree(CitedWorks& works, const CitedWork& work, const std::string& printed) {
  const auto& dates = works.printed_dates(work.symbol);
  const auto times = [&](const std::string& date) {
    const auto found = dates.find(date);
    return found == dates.end() ? 0 : found->second;
  };
  return times(printed) > 1 && times(printed) > times(work.adopted.front());
}

// Why the date is wrong and where that stands; an empty code when nothing proves it.
LinkFinding against(CitedWorks& works, const CitedWork& work, const std::string& printed) {
  LinkFinding finding;
  const auto is_printed = [&](const std::string& date) { return date == printed; };
  if (work.held && !work.adopted.empty()) {
    if (std::any_of(work.adopted.begin(), work.adopted.end(), is_printed)) return finding;
    if (citers_agree(works, work, printed)) return finding;
    finding.right = work.adopted.front();
    finding.evidence = fmt::format("{}: adopted on {}", work.symbol, finding.right);
  } else if (!work.held && !work.date().empty()) {
    if (std::any_of(work.ghost->dates.begin(), work.ghost->dates.end(), is_printed)) return finding;
    finding.right = work.date();
    finding.evidence = fmt::format("{} is not held; the provisions that cite it ({}) print {}", work.symbol,
                                   work.ghost->citations, finding.right);
  } else {
    return finding;
  }
  finding.code = "wrong_date";
  finding.symbol = work.symbol;
  finding.message = fmt::format("{} is of {}, not of {}.", work.symbol, finding.right, printed);
  return finding;
}

std::uint32_t date_value(const std::string& iso) {
  std::uint32_t value = 0;
  for (const char c : iso)
    if (corpus::is_digit(c)) value = value * 10 + static_cast<std::uint32_t>(c - '0');
  return value;
}

LinkFinding against_session(const LinkCase& each, const std::string& printed) {
  LinkFinding finding;
  const corpus::Mention* mention = each.mention();
  if (mention == nullptr) return finding;
  const corpus::Item& item = each.part.tokens.items[each.part.tokens.list[mention->token].value];
  if (corpus::date_fits(organ_of(each.linked.target), item, date_value(printed))) return finding;
  const corpus::SymbolParts parts = corpus::symbol_parts(each.linked.target);
  const bool sure = parts.type == "resolution" && (parts.organ == "ga" || parts.organ == "sc" || parts.organ == "hrc");
  if (parts.year == 0 || !sure) return finding;
  finding.code = "wrong_date";
  finding.message = fmt::format("{} was not the date of an act of session or year {}.", printed, parts.session);
  finding.evidence = fmt::format("{} is of the session or year that began in {}", each.linked.target, parts.year);
  return finding;
}

}  // namespace

void check_date(const LinkCase& each) {
  const std::string printed = each.printed_date();
  if (printed.empty() || !has_one_date(each.linked.target) || already_wrong(each)) return;
  const CitedWork& work = each.works.work(each.linked.target);
  LinkFinding finding = against(each.works, work, printed);
  if (finding.code.empty() && work.date().empty()) finding = against_session(each, printed);
  if (finding.code.empty()) return;
  finding.printed = printed;
  each.report(std::move(finding));
}

}  // namespace search
