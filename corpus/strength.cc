// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/strength.h"

#include <string>

#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "corpus/opening.h"

namespace corpus {

namespace {

constexpr std::size_t kMostWords = 8;  // of a verb with its adverbs that are tried as its beginning

// The strength of the first words of a verb that the table knows: "once again strongly urges" is "urges".
// Where the table knows only the beginning of a verb that does something else, as "renews" of "renews its call",
// nothing.
std::string_view by_verb(std::string_view verb, std::string_view act, Language language) {
  const std::string folded = fold_opening(verb);
  std::string_view rest = folded;
  for (std::size_t tried = 0; tried < kMostWords && !rest.empty(); ++tried) {
    if (const Verb known = opening_verb(rest, language); !known.strength.empty()) {
      const bool other = known.size < rest.size() && !act.empty() && known.act != act;
      return other ? std::string_view() : known.strength;
    }
    const auto blank = rest.find(' ');
    if (blank == std::string_view::npos) break;
    rest.remove_prefix(blank + 1);
  }
  return {};
}

// Calls take(strength, act) for each act of each strength.
template <class Take>
void each_act(Take take) {
  const Table& rows = table("strengths.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::string_view acts = rows.cell(row, "acts");
    while (!acts.empty()) {
      const std::string_view act = acts.substr(0, acts.find(' '));
      take(rows.cell(row, "strength"), act);
      acts.remove_prefix(std::min(acts.size(), act.size() + 1));
    }
  }
}

std::string_view by_act(std::string_view act) {
  std::string_view found;
  each_act([&](std::string_view strength, std::string_view one) {
    if (one == act) found = strength;
  });
  return found;
}

}  // namespace

std::string_view strength_of(std::string_view verb, std::string_view act, Language language) {
  const std::string_view strength = language == Language::unknown ? std::string_view() : by_verb(verb, act, language);
  return strength.empty() ? by_act(act) : strength;
}

std::vector<std::string> strengths() {
  const Table& rows = table("strengths.tsv");
  std::vector<std::string> all;
  for (std::size_t row = 0; row < rows.size(); ++row) all.emplace_back(rows.cell(row, "strength"));
  return all;
}

std::vector<std::string> acts() {
  std::vector<std::string> all;
  each_act([&](std::string_view, std::string_view act) { all.emplace_back(act); });
  return all;
}

int rank_of_strength(std::string_view strength) {
  const Table& rows = table("strengths.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (rows.cell(row, "strength") == strength) return leading_number(rows.cell(row, "rank"));
  }
  return -1;
}

}  // namespace corpus
