// SPDX-License-Identifier: GPL-2.0-or-later
// Dates: those printed with a citation against the date of what is cited, and the date a held document bears against
// those who cite it.
#include <algorithm>
#include <set>

#include "corpus/digits.h"
#include "corpus/links.h"
#include "corpus/owners.h"
#include "corpus/symbol.h"
#include "corpus/symbol_segments.h"
#include "corpus/tokens.h"
#include "search/audit_checks.h"
#include "search/citers.h"
#include "search/columns.h"
#include "search/entries.h"

namespace search {

namespace {

using corpus::CitationEntry;
using corpus::Language;
using corpus::Sign;

constexpr std::uint32_t kEnough = 3;  // works that must agree on a date, and how many times more than the others

// An act has one date; a report or a letter has that of its writing, of its issue and of what it reports on.
bool is_act(std::string_view symbol) {
  const std::string type = corpus::symbol_parts(symbol).type;
  return type == "resolution" || type == "decision" || type == "presidential-statement";
}

bool is_day(std::string_view date) { return date.size() == 10 && date >= "1946"; }

// Day, month and year all differ: more than a slip of the pen; it may be the date of a meeting, a letter or a deadline.
bool nothing_alike(std::string_view a, std::string_view b) {
  return a.size() == 10 && b.size() == 10 && a.substr(0, 4) != b.substr(0, 4) && a.substr(5, 2) != b.substr(5, 2) &&
         a.substr(8) != b.substr(8);
}

// The other acts that carry the same number: a number may have been given to the wrong body.
std::vector<std::string> namesakes(std::string_view act) {
  const corpus::SymbolParts parts = corpus::symbol_parts(act);
  const std::string number = parts.session + "/" + parts.number;
  std::vector<std::string> names;
  for (const char* series : {"A/RES/", "A/HRC/RES/", "E/RES/", "S/PRST/", "A/DEC/", "E/DEC/", "A/HRC/DEC/"})
    if (std::string name = series + number; name != act) names.push_back(std::move(name));
  return names;
}

// By its session alone; true when the symbol does not tell. Sessions of the General Assembly open in September.
bool may_be_of(std::string_view act, std::string_view date) {
  const corpus::SymbolParts parts = corpus::symbol_parts(act);
  const int year = corpus::leading_number(date.substr(0, 4)), month = corpus::leading_number(date.substr(5, 2));
  if (parts.year == 0 || parts.session.starts_with("S-") || parts.session.starts_with("ES-")) return true;
  if (parts.organ == "sc") return year == parts.year;
  const bool modern = !parts.session.empty() && parts.session.find_first_not_of("0123456789") == std::string::npos;
  if (parts.organ == "ga" && modern)
    return (year == parts.year && month >= 9) || (year == parts.year + 1 && month <= 9);
  return year >= parts.year - 1 && year <= parts.year + 1;
}

// Words that may stand between a number and its own date.
bool binds(Sign sign) {
  return sign == Sign::glue || sign == Sign::comma || sign == Sign::owner || sign == Sign::of || sign == Sign::its ||
         sign == Sign::mark || sign == Sign::letter || sign == Sign::noun;
}

// True when the date stands right by the number: behind it, in Chinese before it. What is farther away may be the date
// of another number of the list, of a meeting, or of a deadline.
bool stands_by(const Cited& cited) {
  const std::string& text = cited.provision->text;
  const corpus::Span at = cited.citation->span;
  corpus::Tokens tokens;
  corpus::tokenize(text, cited.provision->language, tokens);
  const auto is_date = [&](const corpus::Token& token) {
    return token.sign == Sign::date &&
           static_cast<int>(token.value) == corpus::leading_number(corpus::digits_of(cited.citation->date));
  };
  const auto& list = tokens.list;
  if (cited.provision->language == Language::zh) {
    auto token = std::find_if(list.rbegin(), list.rend(), [&](const auto& t) { return t.end <= at.start; });
    while (token != list.rend() && binds(token->sign)) ++token;
    return token != list.rend() && is_date(*token);
  }
  auto token = std::find_if(list.begin(), list.end(), [&](const auto& t) { return t.start >= at.end; });
  while (token != list.end() && binds(token->sign)) ++token;
  return token != list.end() && is_date(*token);
}

// One act with one date, as some languages of a provision print it.
struct Printed {
  std::string act, date;
  std::vector<Cited> places;
};

std::vector<Printed> printed_at(const Versions& versions, const std::string& id) {
  std::vector<Printed> all;
  for (const Cited& cited : cited_at(versions, id)) {
    const std::string& act = printed_target(*cited.citation);
    const std::string& date = cited.citation->date;
    if (!is_day(date) || !is_act(act)) continue;
    auto same = std::find_if(all.begin(), all.end(), [&](const Printed& p) { return p.act == act && p.date == date; });
    if (same == all.end()) same = all.insert(all.end(), {act, date, {}});
    same->places.push_back(cited);
  }
  return all;
}

// The date most works print, if enough agree.
std::string majority(const Dates::Counts& counts) {
  std::string most;
  std::uint32_t first = 0, second = 0;
  for (const auto& [date, count] : counts) {
    if (count > first) {
      second = first;
      first = count;
      most = date;
    } else {
      second = std::max(second, count);
    }
  }
  return first >= kEnough && first >= kEnough * second ? most : std::string();
}

std::uint32_t count_of(const Dates::Counts& counts, const std::string& date) {
  const auto found = counts.find(date);
  return found == counts.end() ? 0 : found->second;
}

class DatesOfProvision {
 public:
  DatesOfProvision(const Versions& versions, const std::string& id, Dates& dates, std::vector<Discrepancy>& into)
      : versions_(versions), dates_(dates), all_(printed_at(versions, id)), into_(into) {
    for (const AuditedVersion& version : versions.of) own_date_ = std::max(own_date_, version.adopted);
    if (own_date_.empty()) own_date_ = "9999";
  }

  void run() {
    for (const Printed& printed : all_) check(printed);
  }

 private:
  void check(const Printed& printed) {
    if (dates_.adopted(printed.act) == printed.date || printed.date >= own_date_) return;
    Dates::Known known = dates_.of(printed.act, printed.date);
    if (known.date == printed.date) return;
    const bool impossible = !may_be_of(printed.act, printed.date);
    const Printed* right = known.date.empty() ? most_printed(printed, impossible) : with_date(printed.act, known.date);
    if (known.date.empty() && right == nullptr && !impossible) return;
    if (right == nullptr && nothing_alike(printed.date, known.date)) return;
    if (std::none_of(printed.places.begin(), printed.places.end(), stands_by) || is_of_another(printed)) return;
    if (known.date.empty()) known.evidence = impossible ? Evidence::session : Evidence::languages;
    if (known.date.empty() && right == nullptr && !words_agree(printed)) return report_link(printed);
    report(printed, known, right);
  }

  // The words name the body too, so that link and number are right and only the date can be wrong.
  static bool words_agree(const Printed& printed) {
    return std::any_of(printed.places.begin(), printed.places.end(), [](const Cited& cited) {
      const std::string& why = cited.citation->why;
      return has_link(*cited.citation) && why.starts_with(corpus::kOwnerNamed) && !why.starts_with(corpus::kOwnerIts);
    });
  }

  void report(const Printed& printed, const Dates::Known& known, const Printed* right) {
    Discrepancy found;
    found.slip = Slip::wrong_date;
    found.symbol = versions_.symbol;
    found.target = printed.act;
    found.said = printed.date;
    found.expected = right != nullptr ? right->date : known.date;
    found.evidence = known.evidence;
    found.witnesses = known.witnesses;
    found.dissent = known.dissent;
    place(found, printed.places, right != nullptr ? right->places : std::vector<Cited>());
    into_.push_back(std::move(found));
  }

  // A date outside the session of what the link leads to: the act of another body that has the same number is meant.
  // Where words alone were read so, the reading may be at fault, and nothing is reported.
  void report_link(const Printed& printed) {
    std::vector<Cited> linked;
    for (const Cited& cited : printed.places)
      if (has_link(*cited.citation) && !link_contradicts(*cited.citation)) linked.push_back(cited);
    if (linked.empty()) return;
    Discrepancy found;
    found.slip = Slip::link_differs;
    found.symbol = versions_.symbol;
    found.said = printed.act;
    found.evidence = Evidence::session;
    place(found, linked, {});
    into_.push_back(std::move(found));
  }

  const Printed* with_date(const std::string& act, const std::string& date) const {
    const auto found =
        std::find_if(all_.begin(), all_.end(), [&](const Printed& p) { return p.act == act && p.date == date; });
    return found == all_.end() ? nullptr : &*found;
  }

  // The date that more languages print with the same act here, if at least two do; any other that is possible when this
  // one is not.
  const Printed* most_printed(const Printed& printed, bool impossible) const {
    const Printed* most = nullptr;
    for (const Printed& other : all_) {
      if (other.act != printed.act || other.date == printed.date || !may_be_of(other.act, other.date)) continue;
      const bool more = other.places.size() >= 2 && other.places.size() > printed.places.size();
      if ((more || impossible) && (most == nullptr || other.places.size() > most->places.size())) most = &other;
    }
    return most;
  }

  // "resolutions 60/180 and 70/262, of 20 December 2005 and 27 April 2016 respectively"
  bool is_of_another(const Printed& printed) {
    return std::any_of(all_.begin(), all_.end(),
                       [&](const Printed& other) {
                         if (other.act == printed.act) return false;
                         return other.date == printed.date || dates_.adopted(other.act) == printed.date;
                       }) ||
           is_of_namesake(printed);
  }

  bool is_of_namesake(const Printed& printed) {
    const std::vector<std::string> names = namesakes(printed.act);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return dates_.adopted(name) == printed.date || majority(dates_.printed_with(name)) == printed.date;
    });
  }

  const Versions& versions_;
  Dates& dates_;
  std::string own_date_;  // what is later is no act that could be cited
  std::vector<Printed> all_;
  std::vector<Discrepancy>& into_;
};

}  // namespace

// The files of a document may differ: the date most of its languages have.
const std::string& Dates::adopted(const std::string& act) {
  const auto [place, is_new] = adopted_.try_emplace(act);
  if (!is_new) return place->second;
  Counts counts;
  for (const Language language : languages_held(view_, act)) {
    const auto held = find_expression(view_, act, language);
    if (held && is_day(held->metadata.adopted)) ++counts[held->metadata.adopted];
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most != counts.end()) place->second = most->first;
  return place->second;
}

const Dates::Counts& Dates::printed_with(const std::string& act) {
  const auto [place, is_new] = printed_.try_emplace(act);
  if (!is_new) return place->second;
  std::size_t read = 0;
  for (const CitingWork& work : citers_of(view_, act, {}).works) {
    if (++read > kMostCiters) break;
    std::set<std::string> dates;
    const std::uint8_t language = view_.columns().language(work.docids.front());
    for (const std::uint32_t docid : work.docids) {
      if (view_.columns().language(docid) != language) continue;
      for (const CitationEntry& citation : provision_at(view_, docid).citations)
        if (is_day(citation.date) && printed_target(citation) == act) dates.insert(citation.date);
    }
    for (const std::string& date : dates) ++place->second[date];
  }
  return place->second;
}

Dates::Known Dates::of(const std::string& act, const std::string& doubted) {
  const std::string& own = adopted(act);
  if (own == doubted) return {own, Evidence::adopted, 0, 0};
  const Counts& counts = printed_with(act);
  const std::uint32_t dissent = count_of(counts, doubted);
  if (!own.empty()) {
    if (dissent > 1 && dissent >= count_of(counts, own)) return {};
    return {own, Evidence::adopted, count_of(counts, own), dissent};
  }
  const std::string most = majority(counts);
  if (most.empty() || !may_be_of(act, most)) return {};
  return {most, Evidence::citers, count_of(counts, most), dissent};
}

void check_dates(const Versions& versions, Dates& dates, std::vector<Discrepancy>& into) {
  for (const std::string& id : citing_ids(versions)) DatesOfProvision(versions, id, dates, into).run();
}

void check_adoption(const Versions& versions, Dates& dates, std::vector<Discrepancy>& into) {
  if (!is_act(versions.symbol)) return;
  Dates::Counts languages;
  for (const AuditedVersion& version : versions.of)
    if (version.language != Language::unknown && is_day(version.adopted)) ++languages[version.adopted];
  if (languages.empty()) return;
  const std::string cited = majority(dates.printed_with(versions.symbol));
  const std::string held = languages.size() > 1 ? majority(languages) : languages.begin()->first;
  const std::string expected = cited.empty() || !may_be_of(versions.symbol, cited) ? held : cited;
  if (expected.empty()) return;
  for (const auto& [date, count] : languages) {
    if (date == expected) continue;
    Discrepancy found;
    found.slip = Slip::adoption_date;
    found.symbol = found.target = versions.symbol;
    found.said = date;
    found.expected = expected;
    found.evidence = expected == cited ? Evidence::citers : Evidence::languages;
    found.witnesses = count_of(dates.printed_with(versions.symbol), expected);
    found.dissent = count_of(dates.printed_with(versions.symbol), date);
    for (const AuditedVersion& version : versions.of) {
      if (version.language == Language::unknown) continue;
      if (version.adopted == date) found.saying.push_back(version.language);
      if (version.adopted == expected) found.against.push_back(version.language);
    }
    into.push_back(std::move(found));
  }
}

}  // namespace search
