// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/session_years.h"

#include <array>
#include <cstdio>
#include <vector>

#include "corpus/digits.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

struct Meets {
  std::string_view name, key;
  int session = 0, year = 0;
  std::vector<int> months;
};

std::vector<Meets> read_rows() {
  std::vector<Meets> all;
  const Table& rows = table("session_years.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Meets& made = all.emplace_back(Meets{rows.cell(i, "name"), rows.cell(i, "key"), 0, 0, {}});
    made.session = whole_number(rows.cell(i, "session"));
    made.year = whole_number(rows.cell(i, "year"));
    for (std::string_view months = rows.cell(i, "months"); !months.empty();) {
      const std::size_t end = std::min(months.find(' '), months.size());
      made.months.push_back(whole_number(months.substr(0, end)));
      months.remove_prefix(std::min(end + 1, months.size()));
    }
  }
  return all;
}

const std::vector<Meets>& all_that_meet() {
  static const std::vector<Meets> all = read_rows();
  return all;
}

}  // namespace

bool meets_in_sessions(std::string_view name) {
  const auto& all = all_that_meet();
  return std::any_of(all.begin(), all.end(), [&](const Meets& each) { return each.name == name; });
}

std::string_view session_key(std::string_view name) {
  for (const Meets& each : all_that_meet())
    if (each.name == name) return each.key;
  return {};
}

std::string month_of_session(std::string_view key, int number) {
  const Meets* rule = nullptr;  // the last one that begins before
  for (const Meets& each : all_that_meet())
    if (each.key == key && !each.months.empty() && each.session <= number) rule = &each;
  if (rule == nullptr) return {};
  const std::size_t since = static_cast<std::size_t>(number - rule->session);
  std::array<char, 16> iso{};
  std::snprintf(iso.data(), iso.size(), "%04d-%02d", rule->year + static_cast<int>(since / rule->months.size()),
                rule->months[since % rule->months.size()]);
  return iso.data();
}

}  // namespace corpus
