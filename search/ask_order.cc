// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_order.h"

#include <algorithm>

namespace search {

namespace {

constexpr double kAsks = 0.7;       // Sign::duty of what is asked of someone, not merely noted
constexpr double kMoreSaid = 0.08;  // share of the question a point may say more than its paragraph
constexpr std::size_t kPointsLookedAt = 12;
constexpr double kWorthOfAgreed = 0.75;  // score of what was adopted, against the first that was not
constexpr std::size_t kAgreedLookedAt = 30;
constexpr double kWorthOfYear = 0.6;  // score of the best passage of a year, against the best of all

bool is_dated(const Passage& passage) { return !passage.date.empty(); }

// Mentions by the body named, where there are any; of the oldest document what it does before what it recalls.
std::vector<Passage> oldest_first(std::vector<Passage> passages) {
  double body = 0;
  for (const Passage& passage : passages)
    if (passage.mention) body = std::max(body, passage.sign(Sign::body));
  const auto others = std::stable_partition(passages.begin(), passages.end(), [&](const Passage& passage) {
    return passage.mention && is_dated(passage) && passage.sign(Sign::body) == body;
  });
  std::stable_sort(passages.begin(), others, [](const Passage& a, const Passage& b) {
    if (a.date != b.date) return a.date < b.date;
    if (a.work != b.work) return a.work < b.work;
    const double one = a.sign(Sign::operative), other = b.sign(Sign::operative);
    return one != other ? one > other : a.entry.order < b.entry.order;
  });
  return passages;
}

std::vector<Passage> year_by_year(const Asking& asking, std::vector<Passage> passages) {
  std::vector<std::string> years = asking.years;
  std::sort(years.begin(), years.end());
  const double worth = passages.empty() ? 0 : kWorthOfYear * passages.front().score;
  auto place = passages.begin();
  for (const std::string& year : years) {
    const auto best = std::find_if(place, passages.end(), [&](const Passage& passage) {
      return passage.date.starts_with(year) && passage.score >= worth;
    });
    if (best == passages.end()) continue;
    std::rotate(place, best, best + 1);
    ++place;
  }
  return passages;
}

// True when nothing is asked about but someone who is to act, or which reports are due.
bool is_about_document(const Asking& asking) {
  return asking.term.empty() && (!asking.bearers.empty() || asking.wants_report);
}

// What a document asks of someone, in its order; what is due or to be reported first, where that is asked.
std::vector<Passage> by_document(const Asking& asking, std::vector<Passage> passages) {
  const auto asks = [&](const Passage& passage) {
    const double one = passage.sign(asking.bearers.empty() ? Sign::report : Sign::bearer);
    return passage.sign(Sign::named) == 1 && one > 0 && passage.sign(Sign::duty) >= kAsks;
  };
  const auto others = std::stable_partition(passages.begin(), passages.end(), asks);
  std::stable_sort(passages.begin(), others, [](const Passage& a, const Passage& b) {
    const double one = a.sign(Sign::report) + a.sign(Sign::dated), other = b.sign(Sign::report) + b.sign(Sign::dated);
    if (one != other) return one > other;
    return a.work != b.work ? a.work < b.work : a.entry.order < b.entry.order;
  });
  return passages;
}

bool is_agreed(const Passage& passage) { return passage.sign(Sign::adopted) == 1; }

// How far it states what is asked for: a definition of the term, as many principles as are asked for.
double states(const Asking& asking, const Passage& passage) {
  return passage.sign(asking.intent == Intent::definition ? Sign::defines : Sign::things);
}

// What a body adopted as a definition, or as the principles, comes before what a report says they are. Not where it is
// asked how someone defines it, or whether a definition is agreed.
void agreed_first(const Asking& asking, std::vector<Passage>& passages) {
  if (passages.empty() || seeks(asking, "whether") || !asking.documents.empty() || is_agreed(passages.front())) return;
  const double first = states(asking, passages.front());
  const double worth = kWorthOfAgreed * passages.front().score;
  if (first == 0 || passages.front().sign(Sign::definer) > 0) return;
  const auto last = passages.begin() + static_cast<std::ptrdiff_t>(std::min(kAgreedLookedAt, passages.size()));
  const auto agreed = std::find_if(passages.begin(), last, [&](const Passage& passage) {
    return is_agreed(passage) && states(asking, passage) >= first && passage.score >= worth;
  });
  if (agreed != last) std::rotate(passages.begin(), agreed, agreed + 1);
}

// What decided it first; then what tells which document did.
void founding_first(std::vector<Passage>& passages) {
  const auto told =
      std::stable_partition(passages.begin(), passages.end(), [](const auto& one) { return one.founds > 0; });
  const auto decided = std::stable_partition(passages.begin(), told, [](const auto& one) { return one.founds == 1; });
  std::stable_sort(passages.begin(), decided, [](const Passage& a, const Passage& b) {
    if (a.draft != b.draft) return b.draft;
    return is_dated(a) != is_dated(b) ? is_dated(a) : a.date < b.date;
  });
}

bool introduces(const Passage& parent, const Passage& point) {
  return parent.work == point.work && parent.entry.id == point.entry.parent &&
         parent.entry.language == point.entry.language;
}

// A point whose paragraph says as much of what is asked about gives way to it: the paragraph shows its points.
std::vector<Passage> under_their_paragraph(std::vector<Passage> passages) {
  for (std::size_t i = 0; i < std::min(kPointsLookedAt, passages.size()); ++i) {
    if (passages[i].entry.parent.empty()) continue;
    const auto parent = std::find_if(passages.begin(), passages.end(), [&](const Passage& other) {
      return introduces(other, passages[i]) && other.sign(Sign::own) + kMoreSaid >= passages[i].sign(Sign::own);
    });
    if (parent == passages.end()) continue;
    const auto place = passages.begin() + static_cast<std::ptrdiff_t>(i);
    if (parent > place) std::rotate(place, parent, parent + 1);
    const Passage& first = passages[parent > place ? i : static_cast<std::size_t>(parent - passages.begin())];
    const std::string id = first.entry.id;
    const std::uint32_t work = first.work;
    const double own = first.sign(Sign::own);
    std::erase_if(passages, [&](const Passage& point) {
      return point.work == work && point.entry.parent == id && own + kMoreSaid >= point.sign(Sign::own);
    });
  }
  return passages;
}

// What one document asks is told from it before others; where none is named nothing moves.
void named_first(std::vector<Passage>& passages) {
  std::stable_partition(passages.begin(), passages.end(),
                        [](const Passage& passage) { return passage.sign(Sign::named) == 1; });
}

}  // namespace

void with_term_first(const Asking& asking, std::vector<Passage>& passages) {
  if (std::any_of(passages.begin(), passages.end(), is_definition)) return;
  const auto has_term = [](const Passage& passage) { return passage.term; };
  const auto last = std::stable_partition(passages.begin(), passages.end(), has_term);
  std::stable_partition(passages.begin(), last,
                        [&](const Passage& one) { return one.entry.language == asking.language; });
}

std::vector<Passage> told(const Asking& asking, std::vector<Passage> passages) {
  if (asking.intent == Intent::obligation) named_first(passages);
  if (asking.intent == Intent::obligation && is_about_document(asking) && !asks_by_year(asking))
    return by_document(asking, std::move(passages));
  if (asking.intent == Intent::definition || asking.intent == Intent::principles) agreed_first(asking, passages);
  if (asking.intent == Intent::definition) return under_their_paragraph(std::move(passages));
  if (asks_by_year(asking)) return year_by_year(asking, std::move(passages));
  if (asking.intent == Intent::history && asking.wants_first) passages = oldest_first(std::move(passages));
  founding_first(passages);
  return passages;
}

bool speaks_before(const Asking& asking, const Passage& other, const Passage& one) {
  if (other.title.empty() || other.title != one.title || other.entry.language != one.entry.language) return false;
  for (const Sign sign : {Sign::named, Sign::year, Sign::body})
    if (other.sign(sign) != one.sign(sign)) return other.sign(sign) > one.sign(sign);
  if (other.sign(Sign::adopted) != one.sign(Sign::adopted)) return other.sign(Sign::adopted) > one.sign(Sign::adopted);
  if (is_dated(other) != is_dated(one)) return is_dated(other);
  return asking.intent == Intent::history ? other.date < one.date : other.date > one.date;
}

}  // namespace search
