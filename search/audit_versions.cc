// SPDX-License-Identifier: GPL-2.0-or-later
// What the checks of an audit share: the citations at one place, and when two of them name the same instrument.
#include <algorithm>

#include "corpus/digits.h"
#include "corpus/symbol.h"
#include "search/audit_checks.h"
#include "search/edges.h"

namespace search {

using corpus::CitationEntry;
using corpus::Language;

std::vector<Cited> cited_at(const Versions& versions, const std::string& id) {
  std::vector<Cited> all;
  for (const AuditedVersion& version : versions.of) {
    const auto provision = std::find_if(version.citing.begin(), version.citing.end(),
                                        [&](const corpus::ProvisionEntry& entry) { return entry.id == id; });
    if (provision == version.citing.end()) continue;
    for (const CitationEntry& citation : provision->citations)
      if (citation.span.end <= provision->text.size()) all.push_back({&*provision, &citation});
  }
  return all;
}

std::vector<std::string> citing_ids(const Versions& versions) {
  std::vector<std::pair<std::uint32_t, std::string>> ids;
  std::map<std::string_view, std::uint32_t> seen;
  for (const AuditedVersion& version : versions.of)
    for (const corpus::ProvisionEntry& entry : version.citing)
      if (seen.emplace(entry.id, entry.order).second) ids.emplace_back(entry.order, entry.id);
  std::sort(ids.begin(), ids.end());
  std::vector<std::string> sorted;
  for (auto& [order, id] : ids) sorted.push_back(std::move(id));
  return sorted;
}

namespace {

// An act without its part letter: "A/RES/66/246B" is "A/RES/66/246". Other symbols are as they are.
std::string act_of(std::string_view symbol) {
  if (symbol.ends_with("(Supp)")) symbol.remove_suffix(6);
  const corpus::SymbolParts parts = corpus::symbol_parts(symbol);
  if (parts.parts.empty() || parts.number.empty()) return std::string(symbol);
  if (symbol.ends_with(']')) return std::string(symbol.substr(0, symbol.rfind('[')));
  return std::string(symbol.ends_with(parts.parts) ? symbol.substr(0, symbol.size() - parts.parts.size()) : symbol);
}

}  // namespace

bool Versions::same(const std::string& a, const std::string& b) const {
  if (a == b) return true;
  const auto one = acts.find(a), other = acts.find(b);
  if (one == acts.end() || other == acts.end() || one->second != other->second) return false;
  return one->second == a || other->second == b;
}

void name_acts(Versions& versions) {
  const auto add = [&](const std::string& symbol) {
    if (const auto [place, is_new] = versions.acts.try_emplace(symbol); is_new) place->second = act_of(symbol);
  };
  for (const AuditedVersion& version : versions.of) {
    for (const corpus::ProvisionEntry& provision : version.citing) {
      for (const CitationEntry& citation : provision.citations) {
        add(citation.target);
        for (const std::string& candidate : citation.candidates) add(candidate);
      }
    }
  }
}

bool may_be_the_same(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.starts_with(a) && (b.size() == a.size() || b[a.size()] < '0' || b[a.size()] > '9')) return true;
  const auto letters_off = [](std::string_view name) {
    return name.substr(0, name.find_last_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ-") + 1);
  };
  const auto part_off = [](std::string_view name) { return name.substr(0, name.find('(')); };
  const bool parts = a.find('(') != std::string_view::npos && b.find('(') != std::string_view::npos;
  if (parts && part_off(a) == part_off(b) && !a.starts_with("S/RES/")) return true;
  const auto same_letter = [](char one, char other) { return (one | 32) == (other | 32); };
  return letters_off(a) == letters_off(b) || std::equal(a.begin(), a.end(), b.begin(), b.end(), same_letter);
}

std::string_view part_of(std::string_view id) {
  const auto dot = id.starts_with("annex") ? id.find('.') : std::string_view::npos;
  const auto from = dot == std::string_view::npos ? 0 : dot + 1;
  return id.substr(0, std::min(id.find_first_of("0123456789.", from), id.size()));
}

std::vector<Language> alike(const Versions& versions, std::string_view part) {
  std::map<std::string, std::vector<Language>> by_contents;
  for (const AuditedVersion& version : versions.of) {
    if (version.language == Language::unknown) continue;
    std::string ids;
    for (const corpus::ContentsEntry& entry : version.contents)
      if (part_of(entry.id) == part) ids.append(entry.id).append(" ");
    by_contents[ids].push_back(version.language);
  }
  for (const auto& [ids, languages] : by_contents)
    if (languages.size() >= 3 && languages.size() * 2 > versions.of.size()) return languages;
  return {};
}

void place(Discrepancy& found, const std::vector<Cited>& saying, const std::vector<Cited>& against) {
  const auto add = [&](const std::vector<Cited>& places, std::vector<Language>& languages) {
    for (const Cited& cited : places) {
      if (std::find(languages.begin(), languages.end(), cited.provision->language) != languages.end()) continue;
      languages.push_back(cited.provision->language);
      found.places.push_back(edge_of(*cited.provision, *cited.citation));
    }
  };
  add(saying, found.saying);
  add(against, found.against);
  if (found.places.empty()) return;
  found.provision = found.places.front().provision;
  found.number = found.places.front().number;
  found.kind = found.places.front().kind;
}

}  // namespace search
