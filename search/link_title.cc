// SPDX-License-Identifier: GPL-2.0-or-later
// wrong_title: the title printed with a citation against those of the work in the same language.
#include <fmt/format.h>

#include "corpus/symbol.h"
#include "search/link_checks.h"
#include "search/link_words.h"

namespace search {

namespace {

// Titles of resolutions and decisions are their own; those of other documents are often given in short.
bool has_one_title(std::string_view symbol) {
  const std::string type = corpus::symbol_parts(symbol).type;
  return type == "resolution" || type == "decision";
}

}  // namespace

void check_title(const LinkCase& each) {
  const std::string_view printed = each.printed_title();
  if (printed.empty() || !has_one_title(each.linked.target)) return;
  const CitedWork& work = each.works.work(each.linked.target);
  std::string held;  // in the language of the draft
  for (const auto& [language, title] : work.titles) {
    if (same_title(printed, title, language)) return;
    if (language == each.part.language) held = title;
  }
  if (held.empty()) return;
  LinkFinding finding;
  finding.code = "wrong_title";
  finding.message = fmt::format("{} has another title.", work.symbol);
  finding.evidence = fmt::format("{}: “{}”", work.symbol, held);
  finding.symbol = work.symbol;
  finding.printed = printed;
  finding.right = held;
  each.report(std::move(finding));
}

}  // namespace search
