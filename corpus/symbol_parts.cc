// SPDX-License-Identifier: GPL-2.0-or-later
// What can be read off a symbol, and its name in words.
#include <algorithm>
#include <unordered_map>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"
#include "corpus/symbol.h"
#include "corpus/symbol_segments.h"

namespace corpus {

namespace {

using Keys = std::unordered_map<std::string_view, std::string_view>;

// The organ of each series of symbols: of the longest with which a symbol begins.
std::string_view organ_of(std::string_view symbol) {
  static const Keys organs = [] {
    Keys read;
    const Table& rows = table("series.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) read.emplace(rows.cell(row, "series"), rows.cell(row, "organ"));
    return read;
  }();
  for (std::size_t end = symbol.find_last_of("/.("); end != std::string_view::npos && end > 0;
       end = symbol.find_last_of("/.(", end - 1))
    if (const auto organ = organs.find(symbol.substr(0, end)); organ != organs.end()) return organ->second;
  return {};
}

// The type that a segment tells: "RES", "DEC", "PRST", "L".
std::string_view type_of(std::string_view segment) {
  static const Keys types = [] {
    Keys read;
    const Table& rows = table("types.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (std::string_view words = rows.cell(row, "nature"); !words.empty();) {
        const auto end = std::min(words.find(' '), words.size());
        read.emplace(words.substr(0, end), rows.cell(row, "key"));
        words.remove_prefix(std::min(end + 1, words.size()));
      }
    return read;
  }();
  const auto type = types.find(segment);
  return type == types.end() ? std::string_view() : type->second;
}

// The year in which a session opened: General Assembly sessions open in September of 1945 + n; the Human Rights Council
// has had three regular sessions a year since June 2006.
int opening_year(std::string_view organ, std::string_view session) {
  if (is_digits(session)) {
    const int number = leading_number(session);
    if (number >= 1900) return number;
    if (organ == "hrc") return 2006 + (number - 1) / 3;
    return organ == "ga" ? 1945 + number : 0;
  }
  if (organ == "ga" && from_roman(session) > 0) return 1945 + from_roman(session);
  if (organ != "ga") return 0;
  std::string key(session);
  if (const auto dash = session.find('-'); dash != std::string_view::npos && from_roman(session.substr(dash + 1)) > 0)
    key = std::string(session.substr(0, dash + 1)) + std::to_string(from_roman(session.substr(dash + 1)));
  const Table& rows = table("special_sessions.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (rows.cell(row, "session") == key) return leading_number(rows.cell(row, "from"));
  return 0;
}

// "129A" -> number "129", parts "A"; "2200(XXI)[A]" -> also the session.
void read_number(std::string_view segment, SymbolParts& parts) {
  const auto printed = printed_number(segment);
  if (!printed) return;
  parts.number = printed->number;
  parts.parts = printed->letters;
  if (!printed->bracket.empty()) parts.session = printed->bracket;
}

std::string replaced(std::string text, std::string_view mark, std::string_view with) {
  if (const auto at = text.find(mark); at != std::string::npos) text.replace(at, mark.size(), with);
  return text;
}

// "71/129", "2200 A (XXI)", "1325 (2000)": a number as running text prints it.
std::string number_in_words(const SymbolParts& parts) {
  const std::string letters = parts.parts.empty() ? "" : " " + parts.parts;
  const bool in_brackets = parts.organ == "sc" || is_roman_session(parts.session);
  if (in_brackets) return parts.number + letters + " (" + parts.session + ")";
  return parts.session + "/" + parts.number + letters;
}

}  // namespace

SymbolParts symbol_parts(std::string_view canonical) {
  SymbolParts parts;
  if (canonical.starts_with("UNTS/")) return {{}, "treaty", {}, 0, {}, {}};
  const auto all = segments(canonical);
  if (all.size() < 2) return parts;
  parts.organ = organ_of(canonical);
  std::size_t nature = all.size();
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::string_view type = type_of(all[i].substr(0, all[i].find('.')));
    if (type.empty()) continue;
    parts.type = type;
    nature = i;
    break;
  }
  const bool numbered =
      parts.type == "resolution" || parts.type == "decision" || parts.type == "presidential-statement";
  if (numbered && nature + 1 < all.size()) {
    if (nature + 2 < all.size()) parts.session = all[nature + 1];
    read_number(all.back(), parts);
  } else if (is_session(all[1]) || (is_digits(all[1]) && all[1].size() == 4 && all.size() > 2)) {
    parts.session = all[1];
  } else if (parts.organ == "hrc" && all.size() > 2 && is_session(all[2])) {
    parts.session = all[2];
  }
  parts.year = parts.session.empty() ? 0 : opening_year(parts.organ, parts.session);
  return parts;
}

std::string describe_symbol(std::string_view canonical, Language language) {
  const SymbolParts parts = symbol_parts(canonical);
  const std::string_view tongue = language == Language::unknown ? "en" : code(language);
  const Table& organs = table("organs.tsv");
  const Table& types = table("types.tsv");
  const Table& shapes = table("descriptions.tsv");
  std::string text;
  for (std::size_t row = 0; row < shapes.size(); ++row)
    if (shapes.cell(row, "language") == tongue) text = shapes.cell(row, "numbered");
  std::string_view type, owner;
  for (std::size_t row = 0; row < types.size(); ++row)
    if (types.cell(row, "key") == parts.type) type = types.cell(row, tongue);
  for (std::size_t row = 0; row < organs.size(); ++row)
    if (organs.cell(row, "key") == parts.organ) owner = organs.cell(row, "of_" + std::string(tongue));
  if (parts.number.empty() || type.empty() || owner.empty()) return std::string(canonical);
  text = replaced(std::move(text), "{type}", type);
  text = replaced(std::move(text), "{number}", number_in_words(parts));
  return replaced(std::move(text), "{owner}", owner);
}

}  // namespace corpus
