// SPDX-License-Identifier: GPL-2.0-or-later
// Where one language cites another instrument than the others at the same provision.
#include <algorithm>
#include <unordered_map>

#include "corpus/symbol_segments.h"
#include "search/audit_checks.h"
#include "search/edit_distance.h"

namespace search {

namespace {

using corpus::CitationEntry;
using corpus::Language;

// Named instruments hang on the words of a language, and "the same resolution" on what was read before it: neither
// proves anything. A contradicted link is a slip of its own (audit_links.cc).
bool compares(const CitationEntry& citation) {
  return citation.target.find('/') != std::string::npos && !citation.target.starts_with("UNTS/") &&
         citation.form != "ibid" && citation.form != "same" && !link_contradicts(citation);
}

// Where each act may be meant, with open citations and both sides of a contradicted link.
struct Place {
  Language language = Language::unknown;
  std::string_view provision;
  friend bool operator==(const Place&, const Place&) = default;
};
using Places = std::unordered_map<std::string_view, std::vector<Place>>;

Places places_of(const Versions& versions) {
  Places places;
  for (const AuditedVersion& version : versions.of) {
    for (const auto& provision : version.citing) {
      const auto add = [&](const std::string& symbol) {
        std::vector<Place>& those = places[versions.acts.at(symbol)];
        const Place here{version.language, provision.id};
        if (those.empty() || !(those.back() == here)) those.push_back(here);
      };
      for (const CitationEntry& citation : provision.citations) {
        if (!citation.target.empty()) add(citation.target);
        for (const std::string& candidate : citation.candidates) add(candidate);
      }
    }
  }
  return places;
}

std::string sorted_digits(std::string_view name) {
  std::string digits = corpus::digits_of(name);
  std::sort(digits.begin(), digits.end());
  return digits;
}

// One provision, in the languages that number its part alike.
class Comparison {
 public:
  Comparison(const Versions& versions, const Places& places, const std::string& id,
             const std::vector<Language>& languages, std::vector<Discrepancy>& into)
      : versions_(versions), places_(places), id_(id), languages_(languages), into_(into) {
    for (const Cited& cited : cited_at(versions, id))
      if (takes_part(cited.provision->language) && compares(*cited.citation)) all_.push_back(cited);
  }

  void run() {
    std::vector<std::string_view> done;
    for (const Cited& cited : all_) {
      const std::string& said = cited.citation->target;
      if (std::find(done.begin(), done.end(), said) != done.end()) continue;
      done.push_back(said);
      if (who_cites(said).size() * 3 <= languages_.size()) report(said);
    }
  }

 private:
  bool takes_part(Language language) const {
    return std::find(languages_.begin(), languages_.end(), language) != languages_.end();
  }

  // The languages that cite it here by that name, and those that may mean it without saying which part.
  std::vector<Language> who_cites(const std::string& name) const {
    std::vector<Language> who;
    const auto add = [&](Language language) {
      if (std::find(who.begin(), who.end(), language) == who.end()) who.push_back(language);
    };
    for (const Cited& cited : all_)
      if (versions_.same(cited.citation->target, name)) add(cited.provision->language);
    for (const Cited& cited : cited_at(versions_, id_)) {
      const CitationEntry& citation = *cited.citation;
      const auto means = [&](const std::string& candidate) { return versions_.same(candidate, name); };
      if (takes_part(cited.provision->language) &&
          (means(citation.target) || std::any_of(citation.candidates.begin(), citation.candidates.end(), means)))
        add(cited.provision->language);
    }
    return who;
  }

  std::vector<Cited> those_saying(const std::string& name) const {
    std::vector<Cited> some;
    std::copy_if(all_.begin(), all_.end(), std::back_inserter(some),
                 [&](const Cited& cited) { return versions_.same(cited.citation->target, name); });
    return some;
  }

  // In another provision, where most of the others do not cite it: then it has moved, which is no slip.
  bool moved(const std::string& name, Language language) const {
    const auto found = places_.find(versions_.acts.at(name));
    if (found == places_.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const Place& place) {
      if (place.language != language || place.provision == id_) return false;
      const auto there = std::count_if(found->second.begin(), found->second.end(),
                                       [&](const Place& other) { return other.provision == place.provision; });
      return static_cast<std::size_t>(there) * 2 <= languages_.size();
    });
  }

  // What all the others cite here and these do not: of several the one with the same printed date, else the same digits
  // in another order (a number turned about between two directions of writing), else the nearest name.
  std::string expected_for(const std::string& said, const std::vector<Cited>& sayers) const {
    std::string best;
    std::size_t least = 0;
    for (const Cited& cited : all_) {
      const std::string& other = cited.citation->target;
      if (may_be_the_same(other, said)) continue;
      if (std::find(used_.begin(), used_.end(), other) != used_.end()) continue;
      const std::vector<Language> who = who_cites(other);
      const bool others_all = who.size() >= 2 && who.size() + languages_of(sayers) >= languages_.size();
      const bool missing = std::none_of(sayers.begin(), sayers.end(), [&](const Cited& sayer) {
        const Language language = sayer.provision->language;
        return std::find(who.begin(), who.end(), language) != who.end() || moved(other, language);
      });
      if (!others_all || !missing) continue;
      std::size_t apart = 2 + edit_distance(said, other);
      if (sorted_digits(said) == sorted_digits(other)) apart = 1;
      const std::string& date = sayers.front().citation->date;
      if (!date.empty() && date == cited.citation->date) apart = 0;
      if (best.empty() || apart < least) {
        best = other;
        least = apart;
      }
    }
    return best;
  }

  static std::size_t languages_of(const std::vector<Cited>& some) {
    std::vector<Language> languages;
    for (const Cited& cited : some) languages.push_back(cited.provision->language);
    languages.erase(std::unique(languages.begin(), languages.end()), languages.end());
    return languages.size();
  }

  void report(const std::string& said) {
    if (said.find(")(") != std::string::npos) return;  // two symbols of a list read as one
    const std::vector<Cited> sayers = those_saying(said);
    const std::string expected = expected_for(said, sayers);
    if (expected.empty() || moved(said, sayers.front().provision->language)) return;
    const std::vector<Cited> others = those_saying(expected);
    used_.push_back(expected);
    Discrepancy found;
    found.symbol = versions_.symbol;
    found.said = said;
    found.expected = expected;
    found.evidence = Evidence::languages;
    if (prints_alike(sayers.front(), others.front())) {
      // The same words: a wrong link, or none and an owner that was read otherwise, which proves nothing.
      if (!has_link(*sayers.front().citation)) return;
      found.slip = Slip::link_differs;
    }
    place(found, sayers, others);
    into_.push_back(std::move(found));
  }

  static bool prints_alike(const Cited& a, const Cited& b) {
    if (a.citation->form == "symbol" && b.citation->form == "symbol") return false;
    return corpus::digits_of(a.citation->span.of(a.provision->text)) ==
           corpus::digits_of(b.citation->span.of(b.provision->text));
  }

  const Versions& versions_;
  const Places& places_;
  const std::string& id_;
  const std::vector<Language>& languages_;
  std::vector<Cited> all_;
  std::vector<std::string> used_;  // what was expected once
  std::vector<Discrepancy>& into_;
};

}  // namespace

void check_instruments(const Versions& versions, std::vector<Discrepancy>& into) {
  std::map<std::string_view, std::vector<Language>> parts;
  const std::vector<std::string> ids = citing_ids(versions);
  const Places places = places_of(versions);
  for (const std::string& id : ids) {
    const auto [part, is_new] = parts.try_emplace(part_of(id));
    if (is_new) part->second = alike(versions, part->first);
    if (!part->second.empty()) Comparison(versions, places, id, part->second, into).run();
  }
}

}  // namespace search
