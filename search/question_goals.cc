// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_goals.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"
#include "corpus/treaties.h"
#include "corpus/utf8.h"
#include "search/phrase_places.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Span;

constexpr std::string_view kTarget = "target", kGoal = "goal", kHeading = "heading";
constexpr std::size_t kLongestPart = 2;  // digits of "17.19"
constexpr std::size_t kFewOthers = 32;   // bytes beside "target 6.1" where nothing says of what it is

const corpus::Table& goals() { return corpus::table("goals.tsv"); }

// "6", "6.1", "6-1", "6.a": its parts; `end` is the byte after it, that where it begins when there is none.
struct Number {
  std::string goal, target;
  std::size_t end = 0;
};

Number number_at(std::string_view text, std::size_t at) {
  Number read{{}, {}, at};
  while (at < text.size() && corpus::is_digit(text[at])) read.goal += text[at++];
  if (read.goal.empty() || read.goal.size() > kLongestPart) return {{}, {}, read.end};
  read.end = at;
  if (at + 1 >= text.size() || (text[at] != '.' && text[at] != '-')) return read;
  std::size_t next = at + 1;
  while (next < text.size() && corpus::is_digit(text[next]) && read.target.size() < kLongestPart)
    read.target += text[next++];
  const bool letter = read.target.empty() && text[next] >= 'a' && text[next] <= 'd';
  if (letter) read.target = text[next++];
  if (next < text.size() &&
      (corpus::is_digit(text[next]) || (letter && corpus::in_word(static_cast<unsigned char>(text[next])))))
    read.target.clear();
  if (!read.target.empty()) read.end = next;
  return read;
}

const corpus::Phrases& forms_in(Language language) {
  static const auto all = phrases_by_language(goals());
  return all[static_cast<std::size_t>(language)];
}

// The places of the forms of the table in a text, with their rows.
std::vector<std::pair<Span, std::size_t>> forms_of(std::string_view text, Language language) {
  std::vector<std::pair<Span, std::size_t>> found;
  each_phrase(forms_in(language), text, [&](Span span, std::uint32_t row) {
    found.emplace_back(span, row);
    return true;
  });
  return found;
}

// "6.1 By 2030, ..." as printed, "2 By 2030, ..." where the number of the paragraph is 6.
bool is_target(const corpus::ProvisionEntry& entry, const Number& asked) {
  const std::string_view text = entry.text;
  const Number printed = number_at(text, 0);
  if (!printed.target.empty()) return printed.goal == asked.goal && printed.target == asked.target;
  const bool begins =
      text.starts_with(asked.target) && text.size() > asked.target.size() && text[asked.target.size()] == ' ';
  return begins && entry.number == asked.goal;
}

// The number of the goal whose heading it is; empty for anything else.
std::string goal_of(const corpus::ProvisionEntry& entry) {
  if (entry.kind != corpus::Kind::heading) return {};
  const auto match = forms_in(entry.language).longest(entry.text, 0);
  if (!match || goals().cell(match.value, "kind") != kHeading) return {};
  std::size_t at = match.end;
  while (at < entry.text.size() && entry.text[at] == ' ') ++at;
  const Number number = number_at(entry.text, at);
  return number.target.empty() ? number.goal : "";
}

}  // namespace

std::vector<AskedDocument> goals_in(std::string_view text, Language language, const std::vector<AskedDocument>& named) {
  std::vector<AskedDocument> found;
  const auto forms = forms_of(text, language);
  for (const auto& [form, row] : forms) {
    std::size_t start = form.end;
    while (start < text.size() && text[start] == ' ') ++start;
    const Number number = number_at(text, start);
    const std::string_view kind = goals().cell(row, "kind"), of = goals().cell(row, "of");
    const bool told = std::any_of(named.begin(), named.end(), [&](const auto& one) { return one.symbol == of; }) ||
                      std::any_of(forms.begin(), forms.end(), [&](const auto& one) {
                        return goals().cell(one.second, "kind") == kGoal && goals().cell(one.second, "of") == of;
                      });
    const bool alone = kind == kTarget && text.size() <= number.end - form.start + kFewOthers;
    if (number.goal.empty() || (kind == kTarget && number.target.empty())) continue;
    if (kind != kGoal && !told && !alone) continue;
    AskedDocument document;
    document.surface = text.substr(form.start, number.end - form.start);
    document.symbol = corpus::symbol_of_instrument(of);
    document.pinpoint = number.target.empty() ? fmt::format("{} {}", kGoal, number.goal)
                                              : fmt::format("{} {}.{}", kTarget, number.goal, number.target);
    document.span = {form.start, number.end};
    found.push_back(std::move(document));
  }
  return found;
}

std::string_view instrument_of_goals(std::string_view symbol) {
  for (std::size_t row = 0; row < goals().size(); ++row)
    if (corpus::symbol_of_instrument(goals().cell(row, "of")) == symbol) return goals().cell(row, "of");
  return {};
}

std::vector<std::size_t> provisions_of_goal(std::string_view pinpoint,
                                            const std::vector<corpus::ProvisionEntry>& provisions) {
  std::vector<std::size_t> found;
  const bool target = pinpoint.starts_with(kTarget);
  const auto space = pinpoint.find(' ');
  if ((!target && !pinpoint.starts_with(kGoal)) || space == std::string_view::npos) return found;
  const Number asked = number_at(pinpoint, space + 1);
  bool inside = false;  // the goal
  for (std::size_t i = 0; i < provisions.size(); ++i) {
    if (provisions[i].text.empty()) continue;
    if (target) {
      if (is_target(provisions[i], asked)) found.push_back(i);
      continue;
    }
    const std::string heading = goal_of(provisions[i]);
    if (!heading.empty()) inside = heading == asked.goal;
    const bool is_of_goal =
        !heading.empty() || number_at(provisions[i].text, 0).goal == asked.goal || provisions[i].number == asked.goal;
    if (inside && is_of_goal) found.push_back(i);
  }
  return found;
}

}  // namespace search
