// SPDX-License-Identifier: GPL-2.0-or-later
// Where one language numbers a part otherwise than the others: a paragraph or note is missing, or one too many.
#include <algorithm>
#include <set>

#include "search/audit_checks.h"

namespace search {

namespace {

using corpus::ContentsEntry;
using corpus::Language;

// The id with the number that is printed, where that is a slip which the id puts right (corpus/structure.h).
std::string as_printed(const ContentsEntry& entry, std::size_t from) {
  constexpr std::string_view kFigures = "0123456789";
  const auto figure = std::min(entry.number.find_first_not_of(kFigures), entry.number.size());
  const auto begin = entry.id.find_first_of(kFigures, from);
  if (figure == 0 || begin == std::string::npos) return entry.id;
  const auto end = std::min(entry.id.find_first_not_of(kFigures, begin), entry.id.size());
  return entry.id.substr(0, begin) + entry.number.substr(0, figure) + entry.id.substr(end);
}

// True of a paragraph 1 behind another one: an annex or a list begins there that no markup tells from the part.
bool counts_anew(const ContentsEntry& entry, std::size_t from) {
  const auto figure = std::min(entry.number.find_first_not_of("0123456789"), entry.number.size());
  return entry.number.substr(0, figure) == "1" && entry.id.find('-', from) != std::string::npos;
}

// The ids of what bears a printed number in a part, at its top level, up to where it is counted anew. Paragraphs
// without one are counted as the markup cuts them, which differs between files for no fault of their words; so it does
// in annexes.
std::vector<std::string> numbered(const AuditedVersion& version, std::string_view part) {
  std::vector<std::string> ids;
  for (const ContentsEntry& entry : version.contents) {
    const bool counted = entry.kind == corpus::Kind::operative || entry.kind == corpus::Kind::paragraph ||
                         entry.kind == corpus::Kind::article;
    if (!counted || entry.number.empty() || part_of(entry.id) != part) continue;
    if (counts_anew(entry, part.size())) break;
    if (entry.id.find('.', part.size()) == std::string::npos) ids.push_back(as_printed(entry, part.size()));
  }
  return ids;
}

// The list that most languages have, and those languages; nothing when no three agree.
std::pair<std::vector<std::string>, std::vector<Language>> usual(const Versions& versions, std::string_view part) {
  std::map<std::vector<std::string>, std::vector<Language>> by_ids;
  for (const AuditedVersion& version : versions.of)
    if (version.language != Language::unknown) by_ids[numbered(version, part)].push_back(version.language);
  for (const auto& [ids, languages] : by_ids)
    if (languages.size() >= 3 && languages.size() * 2 > versions.of.size()) return {ids, languages};
  return {};
}

// True when only the first paragraphs are not there: they were marked up as preambular, whatever number they print.
bool is_tail(const std::vector<std::string>& ids, const std::vector<std::string>& of) {
  return ids.size() < of.size() && std::equal(ids.rbegin(), ids.rend(), of.rbegin());
}

void compare(const Versions& versions, std::string_view part, std::vector<Discrepancy>& into) {
  const auto [expected, most] = usual(versions, part);
  if (expected.size() < 2) return;
  for (const AuditedVersion& version : versions.of) {
    const bool agrees = std::find(most.begin(), most.end(), version.language) != most.end();
    const std::vector<std::string> ids = numbered(version, part);
    if (agrees || version.language == Language::unknown || ids.size() < 2 || is_tail(ids, expected)) continue;
    const auto [here, there] = std::mismatch(ids.begin(), ids.end(), expected.begin(), expected.end());
    Discrepancy found;
    found.slip = Slip::numbering;
    found.symbol = versions.symbol;
    found.said = here == ids.end() ? "" : *here;
    found.expected = there == expected.end() ? "" : *there;
    found.provision = found.expected.empty() ? found.said : found.expected;
    found.evidence = Evidence::languages;
    found.saying = {version.language};
    found.against = most;
    into.push_back(std::move(found));
  }
}

}  // namespace

void check_numbering(const Versions& versions, std::vector<Discrepancy>& into) {
  std::set<std::string_view> parts;
  for (const AuditedVersion& version : versions.of)
    for (const ContentsEntry& entry : version.contents)
      if (!entry.number.empty() && !entry.id.starts_with("annex")) parts.insert(part_of(entry.id));
  for (const std::string_view part : parts) compare(versions, part, into);
}

}  // namespace search
