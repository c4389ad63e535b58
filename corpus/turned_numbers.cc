// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/turned_numbers.h"

#include <cstdlib>
#include <utility>

#include "corpus/digits.h"
#include "corpus/owners.h"

namespace corpus {

namespace {

using Shape = Item::Shape;

constexpr std::size_t kAhead = 3;      // tokens between a number and its date: "المؤرخ"
constexpr std::size_t kListBack = 40;  // tokens between the noun of a list and a number of it
constexpr int kFirstYear = 1946;       // the first that a number can begin with: 1978/1, 1946/..
constexpr int kLastYear = 2099;
constexpr int kLastEmergency = 11;  // emergency special sessions so far; their acts go on beyond
constexpr int kSlip = 2;            // sessions that a wrong year in the date may be away
constexpr int kOpened = 1945;       // session 1 of the General Assembly opened in the year after
constexpr int kUnnumbered = 4;      // special sessions without numbers of this form, or with one act each
constexpr int kNoSession = 200;     // no body has had so many sessions
constexpr int kActsOfCouncil = 60;  // at most, in a session of the Human Rights Council

bool is_year(int number) { return number >= kFirstYear && number <= kLastYear; }

bool fits(const Item& item, std::uint32_t date) {
  if (item.shape == Shape::year) return date_fits("ecosoc", item, date) || date_fits("chr", item, date);
  if (item.session >= kFirstModernSession && date_fits("ga", item, date)) return true;
  return item.number <= kActsOfCouncil && date_fits("hrc", item, date);
}

Item turned(const Item& item) {
  Item other = item;
  std::swap(other.session, other.number);
  if (other.shape == Shape::session && is_year(other.session)) other.shape = Shape::year;
  return other;
}

std::uint32_t date_behind(const Tokens& tokens, std::size_t at) {
  for (std::size_t next = at + 1; next < tokens.list.size() && next <= at + kAhead; ++next) {
    if (tokens.list[next].sign == Sign::date) return tokens.list[next].value;
    if (tokens.list[next].sign != Sign::glue) return 0;
  }
  return 0;
}

// True where the number is said to be of the body that speaks or of a Council: other organizations number "7/2019".
bool of_council(const Tokens& tokens, std::size_t at) {
  bool named = false;
  for (std::size_t back = 1; back <= kListBack && back <= at; ++back) {
    const Token& token = tokens.list[at - back];
    const std::string_view value = word_value(token, Language::ar);
    if (token.sign == Sign::owner) named = named || value == "ecosoc" || value == "council";
    if (token.sign == Sign::noun) return named || value.starts_with("its-");
    if (token.sign == Sign::stop) return false;
  }
  return false;
}

// "264/76": no session has such a number, and turned it is one of the General Assembly. Read as what it is, with the
// number first.
void read_turned(std::string_view text, Tokens& tokens) {
  for (Token& token : tokens.list) {
    if (token.sign != Sign::digits) continue;
    const std::string_view printed = token.span().of(text);
    const auto slash = printed.find('/');
    if (slash != 3 || printed.size() != 6 || printed.find_first_not_of("0123456789", slash + 1) != printed.npos)
      continue;
    Item item;
    item.number = static_cast<std::uint16_t>(leading_number(printed));
    item.session = static_cast<std::uint16_t>(leading_number(printed.substr(slash + 1)));
    if (item.number < kNoSession || item.session < kFirstModernSession) continue;
    item.span = token.span();
    tokens.items.push_back(std::move(item));
    token.sign = Sign::item;
    token.value = static_cast<std::uint32_t>(tokens.items.size() - 1);
  }
}

// Far from every session that sat about the date, so that no slip in the date explains it.
bool far_from(const Item& item, std::uint32_t date) {
  const int year = static_cast<int>(date / 10000);
  const bool assembly = std::abs(item.session - (year - kOpened)) <= kSlip;
  const bool council = std::abs(item.session - 3 * (year - 2005)) <= 3 * kSlip;
  return !assembly && !council;
}

}  // namespace

void turn_numbers(std::string_view text, Tokens& tokens) {
  read_turned(text, tokens);
  std::size_t as_printed = 0;
  std::vector<std::pair<std::uint32_t, bool>> candidates;  // place in items, and whether it is certain by itself
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    if (tokens.list[at].sign != Sign::item) continue;
    const std::uint32_t place = tokens.list[at].value;
    const Item& item = tokens.items[place];
    if (item.shape == Shape::emergency && item.session > kLastEmergency && item.number <= kLastEmergency)
      candidates.emplace_back(place, true);
    if (item.shape == Shape::special && item.number > kUnnumbered && item.session <= kUnnumbered)
      candidates.emplace_back(place, true);
    if (item.shape != Shape::session) continue;
    if (is_year(item.number)) {
      if (of_council(tokens, at)) candidates.emplace_back(place, true);
      continue;
    }
    const std::uint32_t date = date_behind(tokens, at);
    if (date == 0) continue;
    if (fits(item, date)) {
      ++as_printed;
    } else if (fits(turned(item), date)) {
      candidates.emplace_back(place, far_from(item, date));
    }
  }
  for (const auto& [place, certain] : candidates)
    if (certain || (as_printed == 0 && candidates.size() > 1)) tokens.items[place] = turned(tokens.items[place]);
}

}  // namespace corpus
