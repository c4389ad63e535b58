// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_reports.h"

namespace corpus {

namespace {
constexpr std::size_t kNear = 24;  // tokens between "submit" and "report"
}

bool asks_for_report(const Tokens& tokens, std::size_t from, std::size_t end) {
  // 请秘书长报告: whoever is asked, and "report" right behind.
  if (from + 1 < end && tokens[from].is(kAgent) && tokens[from + 1].is(kPaper) &&
      tokens[from].span.end == tokens[from + 1].span.start)
    return true;
  std::size_t submit = end;
  for (std::size_t at = from; at < end; ++at) {
    if (tokens[at].is(kReports)) return true;
    if (tokens[at].is(kPaper) && submit != end && at - submit <= kNear) return true;
    if (tokens[at].is(kSubmit)) submit = at;
  }
  return false;
}

}  // namespace corpus
