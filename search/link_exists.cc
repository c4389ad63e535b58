// SPDX-License-Identifier: GPL-2.0-or-later
// no_such_document: a number that no act can have, by the numbering of the Security Council, the calendar of sessions,
// and what the index holds and cites of the session.
#include <fmt/format.h>

#include <cstdlib>

#include "corpus/digits.h"
#include "corpus/symbol.h"
#include "corpus/symbol_segments.h"
#include "search/link_checks.h"

namespace search {

namespace {

constexpr int kMostAssemblyActs = 400;  // no session of the General Assembly adopted so many resolutions
constexpr int kEnoughKnown = 100;       // acts known of a session, before the highest number among them counts
constexpr int kMargin = 30;             // beyond it
constexpr int kMisprint = 25;           // years by which a misprinted one is wrong at most

void check_council_year(const LinkCase& each, const corpus::SymbolParts& parts) {
  const int number = corpus::leading_number(parts.number), year = corpus::leading_number(parts.session);
  if (number == 0 || year == 0 || corpus::council_year_fits(number, year)) return;
  const int right = corpus::council_year(number);
  if (std::abs(right - year) > kMisprint) return;  // another body's act: general comment No. 12 (1999)
  LinkFinding finding;
  finding.code = "no_such_document";
  finding.printed = fmt::format("{} ({})", number, year);
  finding.message = fmt::format("The Security Council adopted no resolution {} in {}.", number, year);
  if (right != 0) {
    finding.symbol = fmt::format("S/RES/{}({})", number, right);
    finding.right = fmt::format("{} ({})", number, right);
    const CitedWork& work = each.works.work(finding.symbol);
    finding.evidence = fmt::format("its resolution {} is of {}{}", number, right,
                                   work.date().empty() ? "" : fmt::format(": {}, {}", finding.symbol, work.date()));
    if (!work.known()) finding.symbol.clear();
  }
  each.report(std::move(finding));
}

void report_missing(const LinkCase& each, std::string message, std::string evidence) {
  LinkFinding finding;
  finding.code = "no_such_document";
  finding.printed = each.linked.surface;
  finding.message = std::move(message);
  finding.evidence = std::move(evidence);
  each.report(std::move(finding));
}

void check_number(const LinkCase& each, const corpus::SymbolParts& parts) {
  const int number = corpus::leading_number(parts.number);
  const std::string& symbol = each.linked.target;
  const std::string beginning = symbol.substr(0, symbol.rfind('/') + 1);
  const KnownSession& known = each.works.session(beginning);
  const bool over = parts.year + 1 < each.works.newest_year();
  if (parts.organ == "ga" && number > kMostAssemblyActs)
    return report_missing(
        each, fmt::format("No session of the General Assembly adopted {} resolutions.", number),
        fmt::format("the highest number known here of session {} is {}", parts.session, known.highest));
  if (over && known.count >= kEnoughKnown && number > known.highest + kMargin)
    report_missing(each, fmt::format("Session {} has no resolution {}.", parts.session, number),
                   fmt::format("of {} known here the highest number is {}", known.count, known.highest));
}

}  // namespace

bool session_is_to_come(const std::string& symbol, CitedWorks& works) {
  const corpus::SymbolParts parts = corpus::symbol_parts(symbol);
  return parts.year > 0 && works.newest_year() > 0 && parts.year > works.newest_year() + 1;
}

void check_exists(const LinkCase& each) {
  const corpus::SymbolParts parts = corpus::symbol_parts(each.linked.target);
  if (parts.type != "resolution" || each.works.work(each.linked.target).held) return;
  if (parts.organ == "sc") return check_council_year(each, parts);
  if (each.works.work(each.linked.target).known()) return;
  if (session_is_to_come(each.linked.target, each.works))
    return report_missing(each, fmt::format("Session {} is still to come.", parts.session),
                          fmt::format("the newest document held is of {}", each.works.newest_year()));
  if ((parts.organ == "ga" || parts.organ == "hrc") &&
      parts.session.find_first_not_of("0123456789") == std::string::npos)
    check_number(each, parts);
}

}  // namespace search
