// SPDX-License-Identifier: GPL-2.0-or-later
// Which of several works a citation means, where its own words contradict each other: "Human Rights Council resolution
// 66/29 of 10 September 2012" is the General Assembly's, for that is the one of that date.
#include <algorithm>
#include <utility>

#include "corpus/owners.h"
#include "search/link_checks.h"
#include "search/link_words.h"

namespace search {

namespace {

constexpr std::string_view kAssembly = "A/RES/", kCouncil = "A/HRC/RES/";

// Both bodies number their acts 56/1: the same number of the other one.
std::string twin_of(std::string_view symbol) {
  if (symbol.starts_with(kCouncil)) return std::string(kAssembly) + std::string(symbol.substr(kCouncil.size()));
  if (symbol.starts_with(kAssembly) && symbol.find('(') == std::string_view::npos)
    return std::string(kCouncil) + std::string(symbol.substr(kAssembly.size()));
  return {};
}

bool title_fits(const CitedWork& work, std::string_view title, corpus::Language language) {
  return std::any_of(work.titles.begin(), work.titles.end(), [&](const auto& held) {
    return held.first == language && same_title(title, held.second, language);
  });
}

class Chooser {
 public:
  explicit Chooser(const LinkCase& each)
      : case_(each), date_(each.printed_date()), title_(each.printed_title()), mention_(each.mention()) {}

  // 2 and more: its date or its title is the one printed.
  int fit(const std::string& symbol) const {
    const CitedWork& work = case_.works.work(symbol);
    int points = 0;
    if (!date_.empty() && work.date() == date_) points += 2;
    if (!title_.empty() && title_fits(work, title_, case_.part.language)) points += 2;
    return points;
  }

  // The one of `symbols` for which `good` holds; empty when it holds for none or several.
  template <class Good>
  static std::string only(const std::vector<std::string>& symbols, Good good) {
    std::string found;
    for (const std::string& symbol : symbols) {
      if (!good(symbol)) continue;
      if (!found.empty()) return {};
      found = symbol;
    }
    return found;
  }

  std::string among(const std::vector<std::string>& symbols) const {
    std::string chosen = only(symbols, [&](const std::string& symbol) { return fit(symbol) >= 2; });
    if (chosen.empty()) chosen = only(symbols, [&](const std::string& symbol) { return may_be_of_date(symbol); });
    return chosen;
  }

 private:
  // Not known by its date, but the printed one is in its session.
  bool may_be_of_date(const std::string& symbol) const {
    if (date_.empty() || mention_ == nullptr) return false;
    const std::string known = case_.works.work(symbol).date();
    if (!known.empty() && known != date_) return false;
    const corpus::Item& item = case_.part.tokens.items[case_.part.tokens.list[mention_->token].value];
    return corpus::date_fits(organ_of(symbol), item, mention_->date);
  }

  const LinkCase& case_;
  std::string date_;
  std::string_view title_;
  const corpus::Mention* mention_;
};

// What is known of the target speaks against it, or nothing is known of it.
bool is_doubtful(const LinkCase& each, const Chooser& chooser) {
  return each.mention() != nullptr && chooser.fit(each.linked.target) == 0;
}

// Only the shape of its number says whose act it is, nothing is known of that one, and it has no date.
bool names_nobody(const LinkCase& each) {
  return each.citation.why == corpus::kShapeAlone && each.citation.date.empty() && each.draft.metadata.body.empty() &&
         !each.works.work(each.linked.target).known();
}

void leave_open(LinkedCitation& linked, const std::string& twin) {
  linked.candidates = {std::exchange(linked.target, {}), twin};
  linked.why += "; the other body's act of that number is known, this one is not";
}

}  // namespace

void decide_candidate(const LinkCase& each) {
  const Chooser chooser(each);
  LinkedCitation& linked = each.linked;
  if (linked.target.empty()) {
    const std::string chosen = chooser.among(linked.candidates);
    if (chosen.empty()) return;
    linked.target = chosen;
    linked.why += "; decided by what is held: date or title";
    linked.candidates.clear();
    return;
  }
  const std::string twin = twin_of(linked.target);
  if (twin.empty() || !is_doubtful(each, chooser) || !each.works.work(twin).known()) return;
  const bool impossible = !each.works.work(linked.target).known() && session_is_to_come(linked.target, each.works);
  if (names_nobody(each) && !impossible && chooser.fit(twin) < 2) return leave_open(linked, twin);
  if (chooser.fit(twin) < 2 && !impossible) return;
  linked.target = twin;
  linked.why += "; decided by what is held: the other body's act of that number fits";
}

}  // namespace search
