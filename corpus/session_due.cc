// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/session_due.h"

#include <algorithm>

#include "corpus/digits.h"
#include "corpus/session_years.h"

namespace corpus {

namespace {

constexpr int kFirstAssembly = 1945, kSeptember = 9, kYearLength = 4;
constexpr int kSessionsAhead = 12, kAssembliesAhead = 4;  // what a resolution sets is no further away than that
constexpr int kYearsAhead = 6;
constexpr std::size_t kMonthLength = 7;  // "2026-03"
constexpr std::string_view kAssembly = "GA", kRightsCouncil = "HRC";

// The key of an organ as printed before the session: "GA".
std::string upper(std::string_view key) {
  std::string out(key);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

// The session the text was adopted at, or of the General Assembly the one that was then open; 0 when nobody says.
int session_of(const Metadata& metadata, std::string_view organ) {
  if (metadata.body == organ)
    if (const int session = whole_number(metadata.session)) return session;
  return organ == "ga" ? assembly_session_on(metadata.adopted) : 0;
}

Lies lies(int number, int current, int ahead) {
  if (current == 0 || number < current - kSessionsAhead || number > current + ahead) return Lies::unknown;
  return number < current ? Lies::past : number == current ? Lies::now : Lies::ahead;
}

// `key` of a body whose sessions begin in a month that is known.
Lies lies_by_month(std::string_view key, int number, std::string_view adopted) {
  const std::string month = month_of_session(key, number);
  if (month.empty() || adopted.size() < kMonthLength) return Lies::unknown;
  const int years = whole_number(month.substr(0, kYearLength)) - whole_number(adopted.substr(0, kYearLength));
  if (years > kYearsAhead || years < -kYearsAhead) return Lies::unknown;
  return month < adopted.substr(0, kMonthLength) ? Lies::past : Lies::ahead;
}

std::string lower(std::string_view key) {
  std::string out(key);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

// `sure`: the words name the body, or it speaks.
Lies lies(std::string_view key, int number, bool sure, const Metadata& metadata) {
  const std::string organ = lower(key);
  if (const int current = session_of(metadata, organ); current != 0)
    return lies(number, current, sure ? kSessionsAhead : kAssembliesAhead);
  if (sure && metadata.adopted.empty()) return Lies::ahead;
  return lies_by_month(key, number, metadata.adopted);
}

}  // namespace

SessionsOf::SessionsOf(std::string_view printed, const SessionOwners& owners, const Metadata& metadata)
    : metadata_(metadata), speaks_(upper(metadata.body)) {
  if (!printed.empty()) add(upper(printed), true);
  for (const std::string_view name : owners.names) {
    if (!name.empty()) {
      add(session_key(name), true);
      continue;
    }
    for (const std::string_view key : {std::string_view(speaks_), kAssembly, kRightsCouncil})
      if (!key.empty()) add(key, true);
  }
  if (!speaks_.empty()) add(speaks_, false);
  add(kAssembly, false);
}

void SessionsOf::add(std::string_view key, bool named) {
  const auto same = [&](const Owner& owner) { return owner.key == key && !key.empty(); };
  if (std::none_of(owners_.begin(), owners_.end(), same)) owners_.push_back({std::string(key), named, key == speaks_});
}

std::pair<std::string, Lies> SessionsOf::reckoned(int number) const {
  std::pair<std::string, Lies> past{{}, Lies::unknown};
  bool unknown_before = false;
  for (const Owner& owner : owners_) {
    unknown_before |= owner.key.empty();
    if (number == 0 || owner.key.empty() || (unknown_before && !owner.named && !owner.speaks)) continue;
    const Lies place = lies(owner.key, number, owner.named || owner.speaks, metadata_);
    if (place == Lies::now || place == Lies::ahead) return {owner.key + ":" + std::to_string(number), place};
    if (place == Lies::past && past.first.empty() && (owner.named || (owner.speaks && !unknown_before)))
      past = {owner.key + ":" + std::to_string(number), place};
  }
  return past;
}

int SessionsOf::next() const {
  const int current = session_of(metadata_, lower(owners_.front().key));
  return current == 0 ? 0 : current + 1;
}

std::string_view SessionsOf::first() const { return owners_.front().key; }

int assembly_session_on(std::string_view iso_date) {
  constexpr std::size_t kMonthAt = 5;
  if (iso_date.size() < kMonthAt + 2) return 0;
  const int year = whole_number(iso_date.substr(0, kYearLength)), month = whole_number(iso_date.substr(kMonthAt, 2));
  if (year <= kFirstAssembly || month == 0) return 0;
  return month >= kSeptember ? year - kFirstAssembly : year - kFirstAssembly - 1;
}

}  // namespace corpus
