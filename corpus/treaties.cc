// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/treaties.h"

#include <fmt/format.h>

#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr std::size_t kAhead = 14;  // tokens between the name of the series and the first number of a treaty

struct Place {
  std::string_view text;
  const std::vector<Token>& list;

  bool is(std::size_t at, Sign sign) const { return at < list.size() && list[at].sign == sign; }
  bool digits(std::size_t at) const { return is(at, Sign::digits) && list[at].value < 1000000; }
  bool dash(std::size_t at) const {
    if (is(at, Sign::to)) return true;
    if (!is(at, Sign::other)) return false;
    const auto folded = fold_symbol(list[at].span().of(text));
    return folded && *folded == "-";
  }
};

Citation treaty(std::string_view text, Span span, std::string_view series, std::uint32_t volume, std::uint32_t number) {
  Citation citation;
  citation.in_provision = span;
  citation.surface = std::string(span.of(text));
  citation.target = fmt::format("{}/{}/{}", series == "lnts" ? "LNTS" : "UNTS", volume, number);
  citation.form = "unts";
  citation.why = "volume and number of the treaty series";
  return citation;
}

// "970-973" from token `at`: the token after it.
std::size_t cite_numbers(const Place& place, std::size_t at, Span from_series, std::string_view series,
                         std::uint32_t volume, std::vector<Citation>& into) {
  const std::uint32_t first = place.list[at].value;
  into.push_back(treaty(place.text, from_series, series, volume, first));
  if (!place.dash(at + 1) || !place.digits(at + 2)) return at + 1;
  std::uint32_t last = place.list[at + 2].value;
  if (last <= first) return at + 1;
  const Span dash = place.list[at + 1].span();
  if (last - first > kMostTreaties) {
    Citation open = treaty(place.text, {dash.start, place.list[at + 2].end}, series, volume, last);
    open.candidates = {*open.target};
    open.target.reset();
    open.why = "a range of too many treaties";
    into.push_back(std::move(open));
    return at + 3;
  }
  for (std::uint32_t number = first + 1; number < last; ++number)
    into.push_back(treaty(place.text, dash, series, volume, number));
  into.push_back(treaty(place.text, place.list[at + 2].span(), series, volume, last));
  return at + 3;
}

}  // namespace

std::size_t cite_treaties(std::string_view text, const Tokens& tokens, std::size_t at, std::string_view series,
                          std::vector<Citation>& into) {
  const Place place{text, tokens.list};
  const std::size_t start = tokens.list[at].start;
  std::size_t volume_at = 0, next = at;
  bool named_volume = false;
  for (; next < place.list.size() && next <= at + kAhead; ++next) {
    const Sign sign = place.list[next].sign;
    if (sign == Sign::volume) {
      named_volume = true;
    } else if (sign == Sign::digits && volume_at == 0) {
      volume_at = next;
    } else if (sign == Sign::digits) {
      break;
    } else if (sign == Sign::item || sign == Sign::symbol || sign == Sign::noun || sign == Sign::colon) {
      return at;
    }
  }
  if (volume_at == 0 || !named_volume || !place.digits(next) || next > at + kAhead) return at;
  const std::uint32_t volume = place.list[volume_at].value;
  next = cite_numbers(place, next, {start, place.list[next].end}, series, volume, into);
  while ((place.is(next, Sign::and_) || place.is(next, Sign::comma)) && place.digits(next + 1))  // "Nos. 5 and 7"
    next = cite_numbers(place, next + 1, place.list[next + 1].span(), series, volume, into);
  return next;
}

std::string_view treaty_of_instrument(std::string_view slug) {
  const Table& instruments = table("named_instruments.tsv");
  for (std::size_t row = 0; row < instruments.size(); ++row)
    if (instruments.cell(row, "slug") == slug) return instruments.cell(row, "treaty");
  return {};
}

}  // namespace corpus
