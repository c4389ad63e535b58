// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/treaties.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr std::size_t kAhead = 14;       // tokens between the name of the series and its first volume
constexpr std::size_t kNextNumber = 6;   // tokens between the last volume and the first number of a treaty
constexpr std::uint32_t kVolumesOf = 2;  // volumes beside each other that print the languages of one treaty

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

// The volume that named_instruments.tsv gives a treaty: the series prints long ones language by language, so that the
// French note has vol. 1834 where the English one has vol. 1833. A number that several rows have (a convention and its
// protocols) is told apart by the volume alone, and kept as printed.
std::uint32_t volume_of(std::uint32_t printed, std::uint32_t number) {
  static const Table& instruments = table("named_instruments.tsv");
  static const std::size_t column = instruments.column("treaty");
  const std::string ending = fmt::format("/{}", number);
  std::uint32_t found = 0;
  for (std::size_t row = 0; row < instruments.size(); ++row) {
    std::string_view treaty = instruments.row(row)[column];
    if (!treaty.ends_with(ending) || !treaty.starts_with("UNTS/")) continue;
    if (found != 0) return printed;
    treaty.remove_prefix(5);
    std::from_chars(treaty.data(), treaty.data() + treaty.size(), found);
  }
  const std::uint32_t apart = found > printed ? found - printed : printed - found;
  return found != 0 && apart <= kVolumesOf ? found : printed;
}

Citation treaty(std::string_view text, Span span, std::string_view series, std::uint32_t volume, std::uint32_t number) {
  Citation citation;
  citation.in_provision = span;
  citation.surface = std::string(span.of(text));
  citation.target = series == "lnts" ? fmt::format("LNTS/{}/{}", volume, number)
                                     : fmt::format("UNTS/{}/{}", volume_of(volume, number), number);
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

// Volumes and the token each stands in; those that a range leaves out have the dash.
using Volumes = std::vector<std::pair<std::uint32_t, std::size_t>>;

// "2225, 2237, 2241 and 2326", "1833–1835" from token `at`: the token after them.
std::size_t read_volumes(const Place& place, std::size_t at, Volumes& volumes) {
  volumes.emplace_back(place.list[at].value, at);
  const auto joined = [&](std::size_t next) { return place.is(next, Sign::and_) || place.is(next, Sign::comma); };
  for (std::size_t next = at + 1; volumes.size() < kMostTreaties; next += 2) {
    if (place.is(next, Sign::volume) && joined(next + 1)) {  // 第249卷和第2253卷
      const std::size_t digits = next + (place.is(next + 2, Sign::glue) ? 3 : 2);
      if (place.digits(digits) && place.is(digits + 1, Sign::volume)) next = digits - 1;
    }
    if (!place.digits(next + 1)) break;
    const std::uint32_t last = place.list[next + 1].value;
    if (place.dash(next) && last > volumes.back().first && last - volumes.back().first < kMostTreaties) {
      for (std::uint32_t between = volumes.back().first + 1; between < last; ++between)
        volumes.emplace_back(between, next);
    } else if (!joined(next) && !(place.is(next, Sign::glue) && joined(next - 1))) {
      return next;
    }
    volumes.emplace_back(last, next + 1);
    at = next + 1;
  }
  return at + 1;
}

// The volume of "vol. 382 (1960)", read as a number with a year in brackets, and of "vol. XCIV"; 0 where none is.
std::uint32_t said_otherwise(std::string_view text, const Tokens& tokens, std::size_t at) {
  const Token& token = tokens.list[at];
  if (token.sign == Sign::word && token.capital)
    return static_cast<std::uint32_t>(std::max(from_roman(token.span().of(text)), 0));
  if (token.sign != Sign::item || tokens.items[token.value].shape != Item::Shape::council) return 0;
  return tokens.items[token.value].number;
}

// The first number of a treaty after the volumes: behind a word ("No.", 卷，第), for a comma goes on with the volumes.
std::size_t number_after(const Place& place, std::size_t at) {
  bool said = false;
  for (std::size_t next = at; next < place.list.size() && next <= at + kNextNumber; ++next) {
    if (place.digits(next)) return said ? next : 0;
    said = said || place.is(next, Sign::number) || place.is(next, Sign::volume) || place.is(next, Sign::glue);
    if (place.is(next, Sign::item) || place.is(next, Sign::symbol) || place.is(next, Sign::colon)) return 0;
  }
  return 0;
}

// One treaty printed in several volumes (its languages, or its protocols): each of them.
void cite_volumes(const Place& place, const Volumes& volumes, std::size_t number, std::uint32_t start,
                  std::string_view series, std::vector<Citation>& into) {
  for (const auto& [volume, at] : volumes) {
    Span span = place.list[at].span();
    if (at == volumes.front().second) span.start = start;
    if (at == volumes.back().second) span.end = place.list[number].end;
    Citation citation = treaty(place.text, span, series, volume, place.list[number].value);
    if (into.empty() || into.back().form != "unts" || into.back().target != citation.target)
      into.push_back(std::move(citation));
  }
}

}  // namespace

std::size_t cite_treaties(std::string_view text, const Tokens& tokens, std::size_t at, std::string_view series,
                          std::vector<Citation>& into) {
  const Place place{text, tokens.list};
  const std::uint32_t start = tokens.list[at].start;
  std::size_t volume_at = 0;
  bool named_volume = false;
  for (std::size_t next = at; next < place.list.size() && next <= at + kAhead && volume_at == 0; ++next) {
    const Sign sign = place.list[next].sign;
    named_volume = named_volume || sign == Sign::volume;
    if (sign == Sign::digits ||
        ((named_volume || place.is(next + 1, Sign::volume)) && said_otherwise(text, tokens, next) != 0))
      volume_at = next;
    if (volume_at != 0) break;
    if (sign == Sign::item || sign == Sign::symbol || sign == Sign::noun || sign == Sign::colon) return at;
  }
  if (volume_at == 0) return at;
  Volumes volumes;
  const std::uint32_t otherwise = said_otherwise(text, tokens, volume_at);
  if (otherwise != 0) volumes.emplace_back(otherwise, volume_at);
  std::size_t next = otherwise != 0 ? volume_at + 1 : read_volumes(place, volume_at, volumes);
  named_volume = named_volume || place.is(next, Sign::volume);  // 第1125卷
  std::size_t number = number_after(place, next);
  if (!named_volume) return at;
  if (number == 0 && volumes.size() == 2 && place.is(volumes[0].second + 1, Sign::comma)) {  // "vol. 75, 970"
    number = volumes[1].second;
    volumes.resize(1);
  }
  if (number == 0 || !place.digits(number)) return at;
  if (volumes.size() > 1) {
    cite_volumes(place, volumes, number, start, series, into);
    return number + 1;
  }
  const std::uint32_t volume = volumes.front().first;
  next = cite_numbers(place, number, {start, place.list[number].end}, series, volume, into);
  while ((place.is(next, Sign::and_) || place.is(next, Sign::comma)) && place.digits(next + 1))  // "Nos. 5 and 7"
    next = cite_numbers(place, next + 1, place.list[next + 1].span(), series, volume, into);
  return next;
}

namespace {

std::string_view told_of_instrument(std::string_view slug, std::string_view column) {
  const Table& instruments = table("named_instruments.tsv");
  for (std::size_t row = 0; row < instruments.size(); ++row)
    if (instruments.cell(row, "slug") == slug) return instruments.cell(row, column);
  return {};
}

}  // namespace

std::string_view treaty_of_instrument(std::string_view slug) { return told_of_instrument(slug, "treaty"); }

std::string_view symbol_of_instrument(std::string_view slug) { return told_of_instrument(slug, "symbol"); }

}  // namespace corpus
