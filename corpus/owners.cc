// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/owners.h"

#include <fmt/format.h>

#include <algorithm>

#include "corpus/conferences.h"
#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"
#include "corpus/symbol.h"
#include "corpus/symbol_segments.h"

namespace corpus {

namespace {

using Shape = Item::Shape;

constexpr int kFirstModernYear = 1978;     // Economic and Social Council: "1978/1"
constexpr int kLastCommissionYear = 2006;  // of the Commission on Human Rights
constexpr int kFirstOneSession = 1993;     // the Economic and Social Council's one substantive session a year, in July
constexpr int kFirstYearlyDecision = 200;  // of the Economic and Social Council: 201 on
constexpr int kMostSpringActs = 15;   // what it adopted before that; the Commission had then adopted all of its own
constexpr int kMostCouncilActs = 60;  // no session of the Human Rights Council adopted more resolutions
constexpr int kFirstAssemblyDecision =
    300;                               // of the General Assembly: 301 or 401 on; of the Human Rights Council: 101 on
constexpr int kDecisionsFrom401 = 57;  // since this session the Assembly's decisions are numbered from 401 on
constexpr int kLastRomanSession = 63;  // of the Economic and Social Council, 1977
constexpr int kMostActs = 999;
constexpr int kLastSession = 120;  // no session is numbered so high yet
constexpr int kNoEnd = 9999;       // year of a session that is not closed

struct Candidate {
  std::string_view organ;
  std::string target;
};

std::string beginning(std::string_view organ, bool decision) {
  static const Table& organs = table("organs.tsv");
  static const std::size_t key = organs.column("key"), resolutions = organs.column("resolution"),
                           decisions = organs.column("decision");
  for (std::size_t row = 0; row < organs.size(); ++row)
    if (organs.row(row)[key] == organ) return std::string(organs.row(row)[decision ? decisions : resolutions]);
  return {};
}

std::string with_number(std::string text, const Item& item, char letter) {
  switch (item.shape) {
    case Shape::special:
      text += "S-";
      break;
    case Shape::emergency:
      text += "ES-";
      break;
    case Shape::council:
    case Shape::bare:
      return fmt::format("{}{}({})", text, item.number, item.session);
    case Shape::roman:
      text += fmt::format("{}({}{})", item.number, item.prefix, roman(item.session));
      return letter == '\0' ? text : fmt::format("{}[{}]", text, letter);
    default:
      break;
  }
  text += std::to_string(item.session) + "/" + std::to_string(item.number);
  if (letter != '\0') text += letter;
  return text;
}

// The Human Rights Council has had three regular sessions a year since June 2006; one that is still to come in the year
// after the last that is known of the Security Council's table has adopted nothing yet.
bool council_session_was(int session) { return session <= 3 * (last_council_year() + 2 - 2006); }

// First and last year of a session that lexicon/special_sessions.tsv has; nothing for one it does not have.
std::optional<std::pair<int, int>> session_years(std::string_view session) {
  const Table& rows = table("special_sessions.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (rows.cell(row, "session") == session)
      return std::pair(leading_number(rows.cell(row, "from")),
                       rows.cell(row, "to").empty() ? kNoEnd : leading_number(rows.cell(row, "to")));
  return std::nullopt;
}

// "decision 71/313": neither the General Assembly nor the Human Rights Council has decisions with such a number, and
// the Assembly has the resolution.
bool numbered_as_resolution(const Item& item) {
  return item.shape == Shape::session && item.session >= kDecisionsFrom401 && item.number > kFirstAssemblyDecision &&
         item.number <= kFirstAssemblyDecision + 100;
}

// Bodies that number their acts so, likeliest first.
std::vector<std::string_view> organs_by_shape(const Item& item, bool decision, std::string_view owner) {
  std::vector<std::string_view> all;
  const auto add = [&](std::string_view organ, bool could) {
    if (could) all.push_back(organ);
  };
  const bool of_council =
      decision ? item.number > 100 && item.number < kFirstAssemblyDecision : item.number <= kMostCouncilActs;
  switch (item.shape) {
    case Shape::session:
      add("ga", item.session >= kFirstModernSession && (!decision || item.number > kFirstAssemblyDecision));
      add("hrc", of_council);
      add("unea", !decision && of_council && session_years("EA-" + std::to_string(item.session)));
      add(owner, owner == "escap");
      break;
    case Shape::year:
      add("ecosoc", item.session >= kFirstModernYear);
      add("chr", item.session <= kLastCommissionYear);
      add(owner, owner == "subcommission");
      break;
    case Shape::special:
      return {"ga", "hrc"};
    case Shape::emergency:
      return {"ga"};
    case Shape::council:
    case Shape::bare:
      return {"sc"};
    case Shape::roman:
      add("ga", item.session < kFirstModernSession);
      add("ecosoc", item.prefix.empty() && item.session <= kLastRomanSession);
      break;
    case Shape::conference:
      break;
  }
  return all;
}

std::vector<Candidate> candidates_by_shape(const Item& item, char letter, bool decision, std::string_view owner) {
  std::vector<Candidate> all;
  for (const std::string_view organ : organs_by_shape(item, decision, owner)) {
    if (organ == "unea") {
      all.push_back({organ, fmt::format("UNEP/EA.{}/Res.{}", item.session, item.number)});
      continue;
    }
    std::string start = beginning(organ, decision);
    if (!start.empty()) all.push_back({organ, with_number(std::move(start), item, letter)});
  }
  return all;
}

bool owner_means(std::string_view owner, std::string_view organ) {
  if (owner == organ) return true;
  if (owner == "council") return organ == "sc" || organ == "ecosoc" || organ == "hrc" || organ == "trusteeship";
  if (owner == "commission") return organ == "chr";
  return owner == "assembly" && organ == "ga";
}

std::string quoted(std::string_view words) { return fmt::format("'{}'", words); }

void take(Citation& citation, Candidate candidate, std::string why) {
  citation.target = std::move(candidate.target);
  citation.candidates.clear();
  citation.why = std::move(why);
}

void leave_open(Citation& citation, std::vector<Candidate> candidates, std::string why) {
  citation.candidates.clear();
  for (Candidate& candidate : candidates) citation.candidates.push_back(std::move(candidate.target));
  citation.why = std::move(why);
}

std::vector<Candidate> those(const std::vector<Candidate>& all, auto&& fits) {
  std::vector<Candidate> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some), fits);
  return some;
}

// True of the bodies whose acts have symbols: a number that cannot be theirs is then of another such body. The acts of
// commissions, conferences and other organizations are numbered in too many ways to conclude that.
bool symbol_series_known(std::string_view owner) {
  return !beginning(owner, false).empty() || owner == "council" || owner == "assembly" || owner == "commission";
}

// A named owner against the shape and the date.
void decide_by_owner(const Mention& mention, std::vector<Candidate> all, std::vector<Candidate> by_date,
                     Citation& citation) {
  auto owned = those(all, [&](const Candidate& each) { return owner_means(mention.owner, each.organ); });
  const std::string owner = "owner " + quoted(mention.owner_words);
  if (owned.empty()) {
    const std::string reason = owner + " does not number its acts in this way";
    const bool has_series = symbol_series_known(mention.owner);
    const bool dated = mention.date == 0 || !by_date.empty();
    const bool low =
        !all.empty() && all[0].organ == "hrc" && mention.owner == "ga";  // "7/8": commissions number so too
    if (all.size() == 1 && has_series && dated && (mention.date != 0 || !low))
      return take(citation, all[0], reason + ", one other body does");
    if (by_date.size() == 1 && has_series)
      return take(citation, by_date[0], reason + ", and the printed date is in a session of one other body");
    return leave_open(citation, std::move(all), reason);
  }
  const auto dated = those(owned, [&](const Candidate& each) {
    return std::any_of(by_date.begin(), by_date.end(), [&](const Candidate& d) { return d.organ == each.organ; });
  });
  if (mention.date != 0 && dated.empty() && !by_date.empty()) {
    owned.insert(owned.end(), by_date.begin(), by_date.end());
    return leave_open(citation, std::move(owned), owner + " and the printed date contradict each other");
  }
  if (owned.size() == 1) return take(citation, owned[0], owner);
  if (dated.size() == 1) return take(citation, dated[0], owner + " and the printed date");
  leave_open(citation, std::move(owned), owner + " may be one of several");
}

}  // namespace

bool date_fits(std::string_view organ, const Item& item, std::uint32_t date) {
  const int year = static_cast<int>(date / 10000), month = static_cast<int>(date / 100 % 100);
  if (item.shape == Shape::council || item.shape == Shape::bare) return year == item.session;
  if (item.shape == Shape::year && organ == "chr") return year == item.session && month <= 5;
  const bool in_august = year <= kLastCommissionYear && month == 8;  // when the Sub-Commission met
  if (item.shape == Shape::year && organ == "subcommission") return year == item.session && in_august;
  if (item.shape == Shape::year && in_august) return false;
  const bool before_july =
      year == item.session && month <= 4 && year >= kFirstOneSession && year <= kLastCommissionYear;
  if (item.shape == Shape::year && before_july && item.number > kMostSpringActs && item.number < kFirstYearlyDecision)
    return false;
  if (item.shape == Shape::year) return year == item.session || year == item.session + 1;
  if (item.shape == Shape::special && organ == "hrc") return year >= 2006;
  if (item.shape == Shape::special || item.shape == Shape::emergency || !item.prefix.empty()) {
    const bool emergency = item.shape == Shape::emergency || item.prefix == "ES-";
    const auto years = session_years((emergency ? "ES-" : "S-") + std::to_string(item.session));
    return years && year >= years->first && year <= years->second;
  }
  if (organ == "unea") {
    const auto years = session_years("EA-" + std::to_string(item.session));
    return years && year >= years->first && year <= years->second;
  }
  if (organ == "hrc") return year == 2006 + (item.session - 1) / 3;
  if (organ == "ecosoc")
    return std::abs(year - (1945 + (item.session + 1) / 2)) <= 1;  // two sessions a year until 1977
  if (organ == "ga") {
    const int opened = 1945 + item.session;
    return (year == opened && month >= 9) || (year == opened + 1 && month <= 9) ||
           (item.session == 1 && year == 1946) || (item.shape == Shape::roman && year == opened);
  }
  return true;
}

bool says_enough(const Item& item, std::uint32_t date, Bond bond) {
  const bool near = bond == Bond::near;
  switch (item.shape) {
    case Shape::council:
      return near || council_year_fits(item.number, item.session);
    case Shape::roman:
      return bond != Bond::none || item.session < kFirstModernSession;
    case Shape::emergency:
      return true;
    case Shape::bare:
      return near;
    case Shape::conference:  // 1/CP.21 is nothing else, 87/DG.6 may be a part of "EC-87/DG.6"
      return bond != Bond::none || item.prefix.starts_with("C");
    case Shape::special:
      return bond != Bond::none;
    case Shape::session:
      if (item.number > kMostActs || item.session > kLastSession) return false;
      return near || (date != 0 && (date_fits("ga", item, date) || date_fits("hrc", item, date)));
    case Shape::year:
      if (item.number > kMostActs) return false;
      return near || (date != 0 && date_fits("ecosoc", item, date));
  }
  return false;
}

bool is_statement(const Item& item, const Mention& mention) {
  constexpr std::uint16_t kFirstNumbered = 1994, kMostStatements = 99;
  const bool of_council = mention.owner.empty() || mention.owner == "sc" || mention.owner == "council";
  return mention.noun == kStatement && item.shape == Shape::year && item.session >= kFirstNumbered &&
         item.number <= kMostStatements && of_council;
}

void decide_owner(const Item& item, char letter, const Mention& mention, std::string_view body_that_speaks,
                  Citation& citation) {
  if (is_statement(item, mention)) {
    citation.target = fmt::format("S/PRST/{}/{}", item.session, item.number);
    citation.why = "year and number of a statement of the President of the Council";
    return;
  }
  const bool of_council = item.shape == Shape::council || item.shape == Shape::bare;  // its decisions have no numbers
  const bool decision = mention.noun == "decision" && !of_council && !numbered_as_resolution(item);
  auto all = candidates_by_shape(item, letter, decision, mention.owner);
  const bool council_named = mention.owner == "hrc" || mention.owner == "council";
  if (item.shape == Shape::session && !body_that_speaks.empty() && !council_named && !council_session_was(item.session))
    std::erase_if(all, [](const Candidate& each) { return each.organ == "hrc"; });
  if (item.shape == Shape::conference) return decide_conference(item, citation);
  if (item.shape == Shape::session && letter == '\0' && mention.owner == "other" && !mention.noun.empty() &&
      decide_conference_of(mention.owner_words, mention.noun, item, citation))
    return;
  if (item.shape == Shape::council && !council_year_fits(item.number, item.session) && !all.empty()) {
    Item right = item;  // as printed, for it says so; the document may not exist
    right.session = static_cast<std::uint16_t>(council_year(item.number));
    const std::string meant = with_number("S/RES/", right, letter);
    take(citation, all[0], "as printed, but the year contradicts the number");
    citation.candidates = {*citation.target, meant};
    return;
  }
  if (mention.owner == "commission" && body_that_speaks != "chr" && body_that_speaks != "hrc" &&
      body_that_speaks != "ga" && body_that_speaks != "sc" && !body_that_speaks.empty())
    return leave_open(citation, std::move(all), "owner " + quoted(mention.owner_words) + " may be any commission");
  const auto by_date =
      mention.date == 0 ? std::vector<Candidate>()
                        : those(all, [&](const Candidate& each) { return date_fits(each.organ, item, mention.date); });
  if (!mention.owner.empty() && !all.empty()) {
    const bool known = std::any_of(all.begin(), all.end(),
                                   [&](const Candidate& each) { return owner_means(mention.owner, each.organ); });
    const bool own_instead =
        mention.from_afar && mention.its &&
        std::any_of(all.begin(), all.end(), [&](const Candidate& each) { return each.organ == body_that_speaks; });
    if (!own_instead && (known || mention.adjacent)) return decide_by_owner(mention, std::move(all), by_date, citation);
  }
  const bool speaks =
      std::any_of(all.begin(), all.end(), [&](const Candidate& each) { return each.organ == body_that_speaks; });
  if (mention.date != 0 && by_date.empty() && !speaks && !body_that_speaks.empty() && item.shape == Shape::session)
    return leave_open(citation, std::move(all), "the printed date fits none of the bodies");
  const bool wrong_year = item.shape == Shape::roman && mention.date != 0 && by_date.empty();
  if (wrong_year) return leave_open(citation, std::move(all), "the printed date fits none of the bodies");
  const bool low = item.shape == Shape::session && item.session < kFirstModernSession;  // commissions number so too
  if (all.size() == 1 && (!low || speaks)) return take(citation, all[0], "shape of the number");
  if (by_date.size() == 1) return take(citation, by_date[0], "the printed date is in that session");
  const auto spoken = those(all, [&](const Candidate& each) { return each.organ == body_that_speaks; });
  if (mention.its && spoken.size() == 1)
    return take(citation, spoken[0], std::string(kOwnerIts).append(body_that_speaks));
  const bool old_year = item.shape == Shape::year && item.session <= kLastCommissionYear;
  if (old_year && mention.date != 0 && by_date.empty())
    return leave_open(citation, std::move(all), "the printed date fits none of the bodies");
  leave_open(citation, std::move(all), std::string(kNoOwnerNamed));
}

void settle_by_speaker(std::vector<Citation>& citations, std::string_view body_that_speaks) {
  for (Citation& citation : citations) {
    if (citation.target || citation.candidates.empty() || citation.why != kNoOwnerNamed) continue;
    const std::string* chosen = nullptr;
    const auto of = [](std::string_view organ) {
      return [=](const std::string& candidate) { return symbol_parts(candidate).organ == organ; };
    };
    const auto& all = citation.candidates;  // the Human Rights Council goes on with the work of the Commission
    if (body_that_speaks == "hrc" && std::any_of(all.begin(), all.end(), of("chr"))) continue;
    for (const std::string& candidate : citation.candidates) {
      const std::string organ = symbol_parts(candidate).organ;
      if (organ == body_that_speaks) chosen = &candidate;
      if (chosen == nullptr && (organ == "ga" || organ == "ecosoc")) chosen = &candidate;
    }
    if (chosen == nullptr) continue;
    citation.target = *chosen;
    citation.candidates.clear();
    citation.why = kShapeAlone;
  }
}

}  // namespace corpus
