// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/conferences.h"

#include <fmt/format.h>

#include <algorithm>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr std::string_view kOpen = "a decision of a conference of parties: its number does not tell the document";

// "21" after ".", "-" or a blank.
int session_after(std::string_view text, std::size_t& at) {
  const auto folded = [&] { return ascii_in_symbol(code_point(text, at).value); };
  while (at < text.size() && (folded() == '.' || folded() == '-' || folded() == ' ' || folded() == kLeftOut))
    at += code_point(text, at).bytes;
  int value = 0, digits = 0;
  for (; at < text.size() && is_digit(text[at]) && digits < 3; ++at, ++digits) value = value * 10 + (text[at] - '0');
  return digits < 3 ? value : 0;
}

bool is_arabic(std::string_view text, std::size_t at) {
  const char32_t letter = code_point(text, at).value;
  return letter >= 0x600 && letter <= 0x6FF;
}

std::optional<ConferenceFound> arabic(std::string_view text, std::size_t at) {
  const Table& forms = table("ar/conferences.tsv");
  for (std::size_t row = 0; row < forms.size(); ++row) {
    if (!text.substr(at).starts_with(forms.cell(row, "form"))) continue;
    ConferenceFound found{forms.cell(row, "conference"), 0, at + forms.cell(row, "form").size()};
    found.session = session_after(text, found.end);
    if (found.session > 0) return found;
  }
  return std::nullopt;
}

// Documents that may print decision `number` of a session; `sure` when it can only be the first.
std::vector<std::string> documents(std::string_view conferences, int session, int number, bool& sure) {
  const Table& reports = table("conferences.tsv");
  std::vector<std::string> all;
  sure = true;
  for (std::size_t row = 0; row < reports.size(); ++row) {
    if (leading_number(reports.cell(row, "session")) != session) continue;
    const std::string_view conference = reports.cell(row, "conference");
    const auto at = (" " + std::string(conferences) + " ").find(" " + std::string(conference) + " ");
    if (at == std::string::npos) continue;
    const int addenda = leading_number(reports.cell(row, "addenda"));
    sure = sure && all.empty() && (addenda <= 1 || number == 1);
    if (addenda == 0) all.emplace_back(reports.cell(row, "report"));
    for (int addendum = 1; addendum <= addenda; ++addendum)
      all.push_back(fmt::format("{}/Add.{}", reports.cell(row, "report"), addendum));
  }
  return all;
}

}  // namespace

std::optional<ConferenceFound> read_conference(std::string_view text, std::size_t at) {
  if (is_arabic(text, at)) return arabic(text, at);
  std::size_t end = at;
  while (end < text.size() && text[end] >= 'A' && text[end] <= 'Z') ++end;
  if (end < at + 2 || end > at + 4 || end >= text.size() || text[end] != '.') return std::nullopt;
  ConferenceFound found{text.substr(at, end - at), 0, end};
  found.session = session_after(text, found.end);
  return found.session > 0 ? std::optional(found) : std::nullopt;
}

void decide_conference(const Item& item, Citation& citation) {
  bool sure = false;
  std::vector<std::string> all = documents(item.prefix, item.session, item.number, sure);
  citation.pinpoint =
      fmt::format("decision {}/{}.{}", item.number, item.prefix.substr(0, item.prefix.find(' ')), item.session);
  if (all.empty() || !sure) {
    citation.candidates = std::move(all);
    citation.why = kOpen;
    return;
  }
  citation.target = all.front();
  citation.why = "the report of that session prints its decisions in this addendum";
}

bool decide_conference_of(std::string_view owner_words, std::string_view noun, const Item& item, Citation& citation) {
  const Table& owners = table("conference_owners.tsv");
  for (std::size_t row = 0; row < owners.size(); ++row) {
    const std::string_view conference = owners.cell(row, "conference");
    const bool named = std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language each) {
      return owner_words.find(owners.cell(row, code(each))) != std::string_view::npos;
    });
    bool sure = false;
    if (!named) continue;
    std::vector<std::string> all = documents(conference, item.session, item.number, sure);
    if (!sure || all.empty()) return false;
    citation.target = std::move(all.front());
    citation.candidates.clear();
    citation.pinpoint = fmt::format("{} {}/{}", noun, item.session, item.number);
    citation.why = "the report of that session of the conference prints its acts";
    return true;
  }
  return false;
}

void decide_conferences_by_the_rest(std::vector<Citation>& citations) {
  for (Citation& open : citations) {
    if (open.target || open.why != kOpen) continue;
    const std::string decision = open.pinpoint.substr(0, open.pinpoint.find(','));
    for (const Citation& other : citations) {
      const bool of_session =
          other.target && std::count(open.candidates.begin(), open.candidates.end(), *other.target) > 0;
      const auto at = of_session ? other.pinpoint.find(decision) : std::string::npos;
      if (at == std::string::npos ||
          (at + decision.size() < other.pinpoint.size() && other.pinpoint[at + decision.size()] != ','))
        continue;
      open.target = other.target;
      open.candidates.clear();
      open.why = "the same decision in a document cited elsewhere in the text";
      break;
    }
  }
}

}  // namespace corpus
