// SPDX-License-Identifier: GPL-2.0-or-later
// The checks behind audit.h, one file for each. Each looks at one work in all its languages and adds what it finds.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/entry.h"
#include "search/audit.h"
#include "search/edges.h"
#include "search/index.h"

namespace search {

// A work in one language: its list of contents, and those of its provisions that cite something, in reading order.
struct AuditedVersion {
  corpus::Language language = corpus::Language::unknown;
  std::string adopted;
  std::vector<corpus::ContentsEntry> contents;
  std::vector<corpus::ProvisionEntry> citing;
};

struct Versions {
  std::string symbol;
  std::vector<AuditedVersion> of;  // in the order of kLanguages
  // The act of every symbol that is cited, without its part letter: symbols are taken apart once each.
  std::unordered_map<std::string, std::string> acts;

  // The same instrument as far as one of the names says; a part letter is often left out.
  bool same(const std::string& a, const std::string& b) const;
};

// Fills `acts`.
void name_acts(Versions& versions);

// One citation where it stands.
struct Cited {
  const corpus::ProvisionEntry* provision = nullptr;
  const corpus::CitationEntry* citation = nullptr;
};

// The citations of all languages at one provision id, in the order of the languages.
std::vector<Cited> cited_at(const Versions& versions, const std::string& id);

// The ids of the provisions that cite something in any language, in reading order of the first that has them.
std::vector<std::string> citing_ids(const Versions& versions);

// One may stand for the other, or was read from the same print: parts of one document ("A/76/49(Vol.II)" and
// "A/76/49"), letters of one act, capitals.
bool may_be_the_same(std::string_view a, std::string_view b);

// The part of a document a provision is counted in: "pp", "op", "fn", "annex1.para".
std::string_view part_of(std::string_view id);

// The languages whose contents of that part are those of most languages; none when no three agree.
std::vector<corpus::Language> alike(const Versions& versions, std::string_view part);

// Fills number and kind, and puts the places of `saying` before those of `against`.
void place(Discrepancy& found, const std::vector<Cited>& saying, const std::vector<Cited>& against);

// When acts were adopted and with which dates they are cited, looked up once each.
class Dates {
 public:
  explicit Dates(const Index::View& view) : view_(view) {}

  struct Known {
    std::string date;  // ISO; empty: unknown
    Evidence evidence = Evidence::nothing;
    std::uint32_t witnesses = 0, dissent = 0;  // works that print it, and that print the date that is doubted
  };
  // The date of an act: what the held document bears; where it is not held, what most works print. Nothing where those
  // who cite it contradict the held document.
  Known of(const std::string& act, const std::string& doubted);

  // How many works print each date with an act; at most kMostCiters of those that cite it are read, newest first.
  using Counts = std::map<std::string, std::uint32_t>;
  const Counts& printed_with(const std::string& act);
  const std::string& adopted(const std::string& act);  // of the held document; empty when not held or unknown

  static constexpr std::size_t kMostCiters = 60;

 private:
  const Index::View& view_;
  std::map<std::string, std::string> adopted_;
  std::map<std::string, Counts> printed_;
};

// All of an index, sorted for reading; for Index::View::discrepancies.
std::vector<Discrepancy> all_discrepancies(const Index::View& view);

void check_instruments(const Versions& versions, std::vector<Discrepancy>& into);
void check_links(const Versions& versions, Dates& dates, std::vector<Discrepancy>& into);
void check_dates(const Versions& versions, Dates& dates, std::vector<Discrepancy>& into);
void check_adoption(const Versions& versions, Dates& dates, std::vector<Discrepancy>& into);
void check_numbering(const Versions& versions, std::vector<Discrepancy>& into);

}  // namespace search
