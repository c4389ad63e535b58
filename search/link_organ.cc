// SPDX-License-Identifier: GPL-2.0-or-later
// wrong_organ: "Security Council resolution 66/290".
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "corpus/symbol.h"
#include "search/link_checks.h"

namespace search {

namespace {

// Whose numbers are told apart by their shape. "The Council" alone may be one of several.
bool is_told_apart(std::string_view organ) {
  static constexpr std::array<std::string_view, 6> kOrgans = {"ga", "sc", "ecosoc", "hrc", "chr", "trusteeship"};
  return std::find(kOrgans.begin(), kOrgans.end(), organ) != kOrgans.end();
}

bool is_numbered_act(std::string_view symbol) {
  const std::string type = corpus::symbol_parts(symbol).type;
  return type == "resolution" || type == "decision";
}

}  // namespace

void check_organ(const LinkCase& each) {
  if (each.citation.form != "numbered" && each.citation.form != "symbol") return;
  const LinkCase::Owner owner = each.owner();
  if (!is_told_apart(owner.organ)) return;
  std::vector<std::string> meant = each.linked.candidates;
  if (!each.linked.target.empty()) meant = {each.linked.target};
  const auto fits = [&](const std::string& symbol) {
    const bool roman = owner.organ == "chr" && !symbol.starts_with("S/") &&
                       symbol.ends_with(')');  // resolution 20 (XXXVI) of the Commission
    return roman || !is_numbered_act(symbol) || organ_of(symbol) == owner.organ;
  };
  if (meant.empty() || std::any_of(meant.begin(), meant.end(), fits)) return;
  LinkFinding finding;
  finding.code = "wrong_organ";
  finding.printed = owner.words;
  finding.symbol = each.linked.target;
  finding.right = organ_of(meant.front());
  const std::string right = corpus::describe_symbol(meant.front(), corpus::Language::en);
  finding.message = fmt::format("“{}” is not the body that adopted it: {}.", owner.words, right);
  if (each.linked.target.empty()) {
    finding.right.clear();
    finding.message = fmt::format("“{}” does not number its acts in this way.", owner.words);
    return each.report(std::move(finding));
  }
  const CitedWork& work = each.works.work(each.linked.target);
  const std::string title = work.title(each.part.language);
  finding.evidence = each.linked.target;
  if (!title.empty()) finding.evidence += fmt::format(", “{}”", title);
  if (!work.date().empty()) finding.evidence += fmt::format(", adopted on {}", work.date());
  if (!work.known()) finding.evidence = "the number has the shape of that body's alone";
  each.report(std::move(finding));
}

}  // namespace search
