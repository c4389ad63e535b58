// SPDX-License-Identifier: GPL-2.0-or-later
// form: how the Editorial Manual has acts cited in running text: the body in words and the number ("General Assembly
// resolution 71/129"), the year with every number of the Security Council, the date where a resolution first recalls
// another. Notes and brackets may give symbols.
#include <fmt/format.h>

#include <algorithm>

#include "corpus/draft_words.h"
#include "corpus/symbol.h"
#include "search/link_checks.h"

namespace search {

namespace {

using corpus::Sign;

bool is_resolution(const LinkCase& each) {
  const corpus::SymbolParts parts = corpus::symbol_parts(each.linked.target);
  return parts.type == "resolution" && !parts.organ.empty();
}

// The token a citation begins with.
std::size_t first_token(const LinkCase& each) {
  const auto& list = each.part.tokens.list;
  const auto found = std::partition_point(list.begin(), list.end(), [&](const corpus::Token& token) {
    return token.end <= each.citation.in_provision.start;
  });
  return static_cast<std::size_t>(found - list.begin());
}

bool in_brackets(const corpus::Tokens& tokens, std::size_t at) {
  constexpr std::size_t kReach = 40;
  for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
    if (tokens.list[at - back].sign == Sign::open) return true;
    if (tokens.list[at - back].sign == Sign::close) return false;
  }
  return false;
}

// "A/RES/71/129" where the sentence goes on with it: not at its beginning, in a note or in brackets, nor after "see".
bool is_symbol_in_text(const LinkCase& each) {
  if (each.citation.form != "symbol" || each.part.provision->kind == corpus::Kind::footnote) return false;
  const std::size_t first = first_token(each);
  if (first == 0 || in_brackets(each.part.tokens, first)) return false;
  const Sign before = each.part.tokens.list[first - 1].sign;
  return before == Sign::word || before == Sign::glue || before == Sign::noun || before == Sign::and_ ||
         before == Sign::comma;
}

// "UNGA Res 71/129": an abbreviation right before the number, or before the noun before it.
bool is_abbreviated(const LinkCase& each) {
  if (each.citation.form != "numbered" && each.citation.form != "symbol") return false;
  const auto& list = each.part.tokens.list;
  const std::size_t first = first_token(each);
  for (std::size_t back = 1; back <= 2 && back <= first; ++back) {
    const corpus::Token& token = list[first - back];
    const corpus::DraftWord word = corpus::draft_word_at(each.part.text(), token.start, each.part.language);
    if (word.what == "short" && word.end <= each.citation.in_provision.start) return true;
    if (token.sign != Sign::noun && token.sign != Sign::stop && token.sign != Sign::word) return false;
  }
  return false;
}

bool has_no_year(const LinkCase& each) {
  const corpus::Mention* mention = each.mention();
  return mention != nullptr &&
         each.part.tokens.items[each.part.tokens.list[mention->token].value].shape == corpus::Item::Shape::bare;
}

// A date not far behind the number, in Chinese before it, may be its own: "45/248 B, section VI, of 21 December 1990".
bool is_dated_near(const LinkCase& each) {
  constexpr std::size_t kNear = 16;
  const auto& list = each.part.tokens.list;
  const std::size_t first = first_token(each);
  const std::size_t from = each.part.language == corpus::Language::zh ? first - std::min(first, kNear) : first;
  return std::any_of(list.begin() + static_cast<std::ptrdiff_t>(from),
                     list.begin() + static_cast<std::ptrdiff_t>(std::min(list.size(), first + kNear)),
                     [](const corpus::Token& token) { return token.sign == Sign::date; });
}

// The first mention in the preamble of a draft resolution has the date; numbers of the Security Council tell the year.
bool lacks_date(const LinkCase& each) {
  if (each.citation.form != "numbered" || each.part.provision->kind != corpus::Kind::preambular) return false;
  if (!each.linked.date.empty() || organ_of(each.linked.target) == "sc" || is_dated_near(each)) return false;
  return std::none_of(each.draft.citations.begin(), each.draft.citations.end(), [&](const corpus::Citation& other) {
    return &other < &each.citation && other.target == each.linked.target;
  });
}

// Once for all mentions of an act with the same fault.
void report(const LinkCase& each, std::string message, std::string right) {
  if (right == each.linked.surface || !each.works.first_said(each.linked.target + message)) return;
  LinkFinding finding;
  finding.code = "form";
  finding.message = std::move(message);
  finding.printed = each.linked.surface;
  finding.right = std::move(right);
  finding.evidence = "Editorial Manual: " + finding.right;
  each.report(std::move(finding));
}

}  // namespace

void check_form(const LinkCase& each) {
  if (!is_resolution(each)) return;
  const std::string right = corpus::describe_symbol(each.linked.target, each.part.language);
  if (is_abbreviated(each)) return report(each, "The body and the kind of act are written out.", right);
  if (is_symbol_in_text(each)) return report(each, "In running text an act is named by its body and number.", right);
  if (has_no_year(each)) return report(each, "Numbers of the Security Council have their year.", right);
  if (!lacks_date(each)) return;
  const std::string date = each.works.work(each.linked.target).date();
  if (!date.empty()) report(each, "The first mention in a preamble has the date.", right + ", " + date);
}

}  // namespace search
