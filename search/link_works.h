// SPDX-License-Identifier: GPL-2.0-or-later
// What the index knows of the works that a draft cites, looked up once each. Part of link.h.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "corpus/entry.h"
#include "search/index.h"

namespace search {

struct CitedWork {
  std::string symbol;                       // under which it is held; of a ghost as cited
  bool held = false;                        // it has text here
  std::vector<corpus::Language> languages;  // it is held in
  std::vector<std::pair<corpus::Language, std::string>> titles;
  std::vector<std::string> adopted;             // ISO dates; several only where its languages differ
  std::vector<corpus::ContentsEntry> contents;  // of one language, for ids are the same in all
  std::optional<corpus::GhostEntry> ghost;      // when it is cited here and not held

  bool known() const { return held || ghost.has_value(); }
  // The date it was adopted on: as held, or as nearly all print it who cite it; empty when neither says.
  std::string date() const;
  std::string title(corpus::Language language) const;     // in that language, else English, else the first
  std::string title_in(corpus::Language language) const;  // in that one alone; empty: none
  bool has(std::string_view id) const;
};

// A work of the same body and title.
struct SeriesMember {
  std::string symbol, date;  // empty: there is none
};

// The number of acts that are known of one session, and the highest number among them.
struct KnownSession {
  int highest = 0, count = 0;
};

class CitedWorks {
 public:
  explicit CitedWorks(const Index::View& view) : view_(view) {}

  const Index::View& view() const { return view_; }
  const CitedWork& work(const std::string& symbol);
  // The provisions of a work in a language, in reading order. Empty when it is not held in it.
  const std::vector<corpus::ProvisionEntry>& text(const std::string& symbol, corpus::Language language);
  // How often each date is printed with a work by those who cite it; of many, those that come first in the index.
  const std::map<std::string, int>& printed_dates(const std::string& symbol);
  // Acts held or cited whose symbols begin so ("A/RES/71/").
  const KnownSession& session(const std::string& beginning);
  // The newest work of the same body, kind and title that is later than this one.
  SeriesMember latest_of_series(const CitedWork& work);
  // Comparing quotations costs; a draft made to cost more than any real one is not compared to its end. False: enough.
  bool spend(std::size_t comparisons) {
    if (comparisons > budget_) return false;
    budget_ -= comparisons;
    return true;
  }
  // A work held in that language under exactly this title, of the same body and kind as `symbol` and not it; empty:
  // none.
  std::string titled(std::string_view title, corpus::Language language, const std::string& symbol);
  // The stems of a work in a language: of its title, agenda item, topics and text (link_words.h).
  const std::set<std::string>& stems(const std::string& symbol, corpus::Language language);
  // How much a stem tells: the fewer provisions of its language have it, the more.
  double weight(const std::string& stem, corpus::Language language) const;
  // True the first time that it is asked of these words: what need be said once in a draft.
  bool first_said(std::string words) { return said_.insert(std::move(words)).second; }
  // Year of the newest work that is held; 0 when no date is known.
  int newest_year();

 private:
  CitedWork look_up(const std::string& symbol) const;

  const Index::View& view_;
  std::unordered_map<std::string, CitedWork> works_;
  std::map<std::pair<std::string, corpus::Language>, std::vector<corpus::ProvisionEntry>> texts_;
  std::map<std::pair<std::string, corpus::Language>, std::set<std::string>> stems_;
  std::unordered_map<std::string, std::map<std::string, int>> dates_;
  std::unordered_map<std::string, KnownSession> sessions_;
  std::unordered_map<std::string, SeriesMember> series_;
  std::unordered_set<std::string> said_;
  std::optional<int> newest_year_;
  std::size_t budget_ = 2'000'000'000;
};

}  // namespace search
