// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link_case.h"

#include <algorithm>

#include "corpus/symbol.h"
#include "corpus/word_ends.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Sign;
using corpus::Token;

constexpr std::size_t kReach = 24;  // tokens between a number and the body that is named with it

bool inside_title(const DraftPart& part, const Token& token) {
  return std::any_of(part.quotes.begin(), part.quotes.end(),
                     [&](const Quote& quote) { return quote.titled && quote.outside.contains(token.span()); });
}

// What may stand between an act's number and what belongs to it, without saying anything else.
bool says_nothing(Sign sign) {
  return sign == Sign::noun || sign == Sign::glue || sign == Sign::date || sign == Sign::mark || sign == Sign::letter ||
         sign == Sign::of || sign == Sign::owner;
}

// The first and one past the last token of a stretch.
std::pair<std::size_t, std::size_t> tokens_of(const DraftPart& part, corpus::Span span) {
  const auto& list = part.tokens.list;
  const auto first =
      std::partition_point(list.begin(), list.end(), [&](const Token& t) { return t.end <= span.start; });
  const auto last = std::partition_point(first, list.end(), [&](const Token& t) { return t.start < span.end; });
  return {static_cast<std::size_t>(first - list.begin()), static_cast<std::size_t>(last - list.begin())};
}

// Whether the tokens between two places only join them; `list`: they may belong to a list of numbers.
bool joins(const DraftPart& part, std::size_t from, std::size_t to) {
  bool list = false;
  for (std::size_t at = from; at < to; ++at) {
    const Token& token = part.tokens.list[at];
    if (list && token.sign == Sign::noun) return false;  // another act begins
    list = list || token.sign == Sign::item;
    const bool separator = token.sign == Sign::comma || token.sign == Sign::and_ || token.sign == Sign::item;
    if (says_nothing(token.sign) || (separator && list) || inside_title(part, token)) continue;
    return false;
  }
  return to - from <= kReach;
}

bool names_body(const Token& token) { return token.sign == Sign::owner || token.sign == Sign::of; }

// "General Assembly and Security Council resolutions": two bodies say nothing about one number.
bool is_one_of_two(const DraftPart& part, std::size_t at) {
  const auto& list = part.tokens.list;
  const bool before = at > 1 && list[at - 1].sign == Sign::and_ && names_body(list[at - 2]);
  const bool glued = at > 0 && names_body(list[at - 1]);  // Arabic: the "and" is part of the word
  const bool after = at + 2 < list.size() && list[at + 1].sign == Sign::and_ && names_body(list[at + 2]);
  return before || glued || after || (at + 1 < list.size() && names_body(list[at + 1]));
}

// 大会关于加强经济及社会理事会的第68/1号决议: the body is what the act is about.
bool is_subject_matter(const DraftPart& part, std::size_t at) {
  if (part.language != Language::zh) return false;
  for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
    const Token& token = part.tokens.list[at - back];
    if (token.sign == Sign::glue && corpus::word_value(token, part.language) == "about") return true;
    if (token.sign == Sign::stop || token.sign == Sign::comma || token.sign == Sign::item || token.sign == Sign::noun)
      return false;
  }
  return false;
}

}  // namespace

const corpus::Mention* LinkCase::mention() const {
  if (citation.form != "numbered") return nullptr;
  const auto found = std::partition_point(part.mentions.begin(), part.mentions.end(), [&](const corpus::Mention& each) {
    return part.tokens.list[each.token].end <= citation.in_provision.start;
  });
  const bool here =
      found != part.mentions.end() && part.tokens.list[found->token].span().overlaps(citation.in_provision);
  if (here) return &*found;
  return nullptr;
}

LinkCase::Owner LinkCase::owner() const {
  const auto [first, last] = tokens_of(part, citation.in_provision);
  const auto& list = part.tokens.list;
  const auto named = [&](std::size_t at) -> Owner {
    if (is_one_of_two(part, at) || is_subject_matter(part, at)) return {};
    return {corpus::word_value(list[at], part.language), list[at].span().of(part.text())};
  };
  for (std::size_t at = first; at-- > 0 && first - at <= kReach;) {
    if (list[at].sign == Sign::owner || list[at].sign == Sign::of) {
      if (!joins(part, at + 1, first)) break;
      return named(at);
    }
    if (list[at].sign == Sign::stop || list[at].sign == Sign::colon) break;
  }
  for (std::size_t at = last; at < list.size() && at < last + kReach; ++at) {
    if (list[at].sign == Sign::of) return named(at);
    const bool skipped = list[at].sign == Sign::glue || list[at].sign == Sign::date || list[at].sign == Sign::mark;
    if (!skipped) break;
  }
  const corpus::Mention* said = mention();  // "the Council in its resolution", "the Council adopted resolution"
  if (said == nullptr || said->owner.empty() || said->from_afar || !(said->its || said->adjacent)) return {};
  return {said->owner, said->owner_words};
}

bool LinkCase::is_cited_between(corpus::Span bytes) const {
  return std::any_of(part.citations.begin(), part.citations.end(), [&](const corpus::Citation* other) {
    return other->in_provision.start >= bytes.start && other->in_provision.end <= bytes.end;
  });
}

// "Under the title “...” the General Assembly adopted resolution 75/22": nothing stands before those words in the
// sentence that could have the title. "Under the item entitled “...”" is another thing.
bool LinkCase::heads_sentence(const Quote& quote) const {
  const std::size_t at = tokens_of(part, {quote.lead, quote.outside.start}).first;
  return quote.lead < quote.outside.start && (at == 0 || part.tokens.list[at - 1].sign == Sign::stop);
}

// Whether what stands between a title and the citation lets the one belong to the other.
bool LinkCase::may_be_titled_by(const Quote& quote, corpus::Span between, bool behind) const {
  const auto [first, last] = tokens_of(part, between);
  const auto from = part.tokens.list.begin() + static_cast<std::ptrdiff_t>(first);
  const auto to = part.tokens.list.begin() + static_cast<std::ptrdiff_t>(last);
  const bool heads = !behind && (heads_sentence(quote) || quote.tail > quote.outside.end);  // 以“…”为题通过了
  return std::none_of(from, to, [&](const Token& token) {
    if (says_nothing(token.sign)) return false;
    if (behind) return token.sign != Sign::comma && token.sign != Sign::open && token.sign != Sign::digits;
    if (heads) return token.sign == Sign::stop || token.sign == Sign::colon || token.sign == Sign::item;
    return token.sign != Sign::open;
  });
}

// 第1/1号决议、题为“…”的2023年6月22日第77/298号决议, 第74/2号决议通过的题为“…”的政治宣言: what follows a title without
// a break is what it is the title of.
bool LinkCase::titles_next(const Quote& quote) const {
  if (part.language != Language::zh ||
      !corpus::begins_as(corpus::WordEnd::attributive, part.text().substr(quote.tail), part.language))
    return false;
  const auto& list = part.tokens.list;
  std::size_t at = tokens_of(part, {quote.tail, part.text().size()}).first;
  while (at < list.size() &&
         (list[at].sign == Sign::glue || list[at].sign == Sign::date || list[at].sign == Sign::owner))
    ++at;
  return at < list.size() && list[at].sign != Sign::noun;
}

std::string_view LinkCase::printed_title() const {
  for (const std::string_view part_of_act : {"sect.", "annex", "part", "chap."})  // which has a title of its own
    if (citation.pinpoint.find(part_of_act) != std::string::npos) return {};
  const corpus::Span here = citation.in_provision;
  for (const Quote& quote : part.quotes) {
    if (!quote.titled) continue;
    const bool behind = quote.outside.start >= here.end;
    const std::size_t from = behind ? here.end : quote.tail, to = behind ? quote.lead : here.start;
    if (from > to || to - from > 160 || is_cited_between({from, to})) continue;
    if (!may_be_titled_by(quote, {from, to}, behind)) continue;
    if (behind && titles_next(quote)) continue;
    return quote.inside.of(part.text());
  }
  return {};
}

std::string_view LinkCase::words_beside() const {
  constexpr std::size_t kBeside = 8;  // tokens
  const corpus::Span here = citation.in_provision;
  for (const Quote& quote : part.quotes) {
    const bool behind = quote.outside.start >= here.end;
    const corpus::Span between =
        behind ? corpus::Span{here.end, quote.outside.start} : corpus::Span{quote.outside.end, here.start};
    if (quote.titled || between.start > between.end || is_cited_between(between)) continue;
    if (!behind && part.language != Language::zh) continue;  // 关于“…”的第75/22号决议
    const auto [first, last] = tokens_of(part, between);
    const auto from = part.tokens.list.begin() + static_cast<std::ptrdiff_t>(first);
    const auto to = part.tokens.list.begin() + static_cast<std::ptrdiff_t>(last);
    const auto parts = [](const Token& token) { return token.sign == Sign::stop || token.sign == Sign::colon; };
    if (last - first <= kBeside && std::none_of(from, to, parts)) return quote.inside.of(part.text());
  }
  return {};
}

// "60/180, 65/7 and 72/276 of 20 December 2005, 29 October 2010 and 26 April 2018, respectively": the first date that
// follows is not this number's alone.
bool LinkCase::is_dated_by_list() const {
  const auto& list = part.tokens.list;
  std::size_t at = tokens_of(part, citation.in_provision).second;
  const std::size_t end = std::min(list.size(), at + kReach);
  while (at < end && list[at].sign != Sign::date && list[at].sign != Sign::word && list[at].sign != Sign::stop) ++at;
  if (at >= end || list[at].sign != Sign::date) return false;
  std::size_t next = at + 1;
  while (next < list.size() && (list[next].sign == Sign::comma || list[next].sign == Sign::and_)) ++next;
  if (next == at + 1) return false;
  while (next < list.size() && list[next].sign == Sign::glue) ++next;
  return next < list.size() && list[next].sign == Sign::date;
}

// "A/RES/71/129 of 8 December 2016", 2016年12月8日题为“…”的A/RES/71/129号决议. Numbers have theirs from the recogniser.
std::uint32_t LinkCase::date_beside_symbol() const {
  const auto& list = part.tokens.list;
  const auto [first, last] = tokens_of(part, citation.in_provision);
  std::size_t at = last;
  if (at < list.size() && list[at].sign == Sign::comma) ++at;
  while (at < list.size() && list[at].sign == Sign::glue) ++at;
  if (at > last && at < list.size() && list[at].sign == Sign::date) return list[at].value;
  if (part.language != Language::zh) return 0;
  for (at = first; at-- > 0;) {
    if (list[at].sign == Sign::date) return list[at].value;
    const bool skipped = list[at].sign == Sign::glue || list[at].sign == Sign::owner || inside_title(part, list[at]);
    if (!skipped) return 0;
  }
  return 0;
}

std::string LinkCase::printed_date() const {
  if (!citation.date.empty())
    return part.language != Language::zh && is_dated_by_list() ? std::string() : citation.date;
  if (citation.form != "numbered" && citation.form != "symbol") return {};
  const auto& list = part.tokens.list;
  if (const std::uint32_t date = citation.form == "symbol" ? date_beside_symbol() : 0; date != 0)
    return corpus::iso_date(date);
  std::size_t at = tokens_of(part, citation.in_provision).second;
  while (at < list.size() && (list[at].sign == Sign::mark || list[at].sign == Sign::noun)) ++at;
  if (at + 2 < list.size() && list[at].sign == Sign::open && list[at + 1].sign == Sign::date &&
      list[at + 2].sign == Sign::close)
    return corpus::iso_date(list[at + 1].value);
  const std::string_view title = printed_title();
  if (title.empty()) return {};
  const std::size_t end = static_cast<std::size_t>(title.data() - part.text().data()) + title.size();
  if (end <= citation.in_provision.start) return {};
  at = tokens_of(part, {end, part.text().size()}).first;
  while (at < list.size() && list[at].sign == Sign::other) ++at;  // the closing mark
  if (at < list.size() && list[at].sign == Sign::comma) ++at;
  if (at + 1 < list.size() && list[at].sign == Sign::glue && list[at + 1].sign == Sign::date)
    return corpus::iso_date(list[at + 1].value);
  return {};
}

DraftPart read_part(const corpus::Provision& provision, Language language) {
  DraftPart part;
  part.provision = &provision;
  part.language = language;
  corpus::tokenize(part.text(), language, part.tokens);
  part.mentions = corpus::mentions(part.text(), language, part.tokens);
  part.quotes = find_quotes(part.text(), language);
  return part;
}

std::string organ_of(std::string_view symbol) { return corpus::symbol_parts(symbol).organ; }

}  // namespace search
