// SPDX-License-Identifier: GPL-2.0-or-later
// Deadlines as days, as a calendar and as a table. Part of stated.h.
#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <chrono>
#include <map>

#include "corpus/digits.h"
#include "corpus/state.h"
#include "corpus/symbol.h"
#include "search/print_parts.h"
#include "search/say.h"
#include "search/stated.h"

namespace search {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int kFirstSessionYear = 1945;    // GA:1 opened in 1946, GA:n since in September of 1945 + n
constexpr int kFirstEarlySession = 78;     // of the General Assembly: opens a week earlier since
constexpr int kFirstQuarterlyCouncil = 4;  // session of the Human Rights Council of March 2007; three a year since
constexpr int kYearly = 5;                 // times of what is due every year or two
constexpr std::string_view kColumns =
    "due,symbol,provision,date,body,verb,addressees,deadline,report,delivered,status,quote\r\n";
constexpr std::size_t kFold = 73;  // bytes of a line of a calendar, RFC 5545 3.1

std::string iso(year_month_day date) {
  return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

// The Tuesday of the third week of September, since the seventy-eighth session of the second one, counted from the
// first week with a working day in it (rule 1 of the rules of procedure of the General Assembly).
std::string opening_of_assembly(int session) {
  const year in(kFirstSessionYear + session);
  const sys_days first = sys_days(in / month(9) / day(1));
  const weekday on(first);
  const unsigned from_monday = on.iso_encoding() - 1;  // Monday 0 ... Sunday 6
  const auto monday = first - std::chrono::days(from_monday) + std::chrono::days(from_monday >= 5 ? 7 : 0);
  const int weeks = session < kFirstEarlySession ? 2 : 1;
  return iso(year_month_day(monday + std::chrono::days(7 * weeks + 1)));
}

std::string opening_of_rights_council(int session) {
  if (session < kFirstQuarterlyCouncil) return {};
  static constexpr unsigned kMonths[] = {3, 6, 9};
  const int since = session - kFirstQuarterlyCouncil;
  return fmt::format("{:04}-{:02}-01", 2007 + since / 3, kMonths[since % 3]);
}

bool is_date(std::string_view text) { return text.size() == 10 && text[4] == '-' && text[7] == '-'; }

year_month_day date_of(std::string_view text) {
  return year(corpus::leading_number(text.substr(0, 4))) /
         month(static_cast<unsigned>(corpus::leading_number(text.substr(5, 2)))) /
         day(static_cast<unsigned>(corpus::leading_number(text.substr(8, 2))));
}

// "P90D", "P3M", "P1Y" after a day.
std::string after(std::string_view from, std::string_view period) {
  if (!is_date(from) || period.size() < 3 || period[0] != 'P') return {};
  const int count = corpus::leading_number(period.substr(1));
  const year_month_day start = date_of(from);
  if (!start.ok() || count <= 0 || count > 10000) return {};
  const char unit = period.back();
  if (unit == 'D' || unit == 'W')
    return iso(year_month_day(sys_days(start) + std::chrono::days(unit == 'W' ? 7 * count : count)));
  year_month_day end = unit == 'Y' ? start + std::chrono::years(count) : start + std::chrono::months(count);
  if (!end.ok()) end = end.year() / end.month() / std::chrono::last;
  return iso(end);
}

std::string plain_day(std::string day) {
  std::erase(day, '-');
  return day;
}

// "GA:72" -> "RRULE" is for repeated ones alone; none goes on for ever.
std::string rule_of(std::string_view due, const std::string& first, const std::string& until) {
  struct Unit {
    char letter;
    const char* frequency;
    int in_a_year;
  };
  static constexpr Unit kUnits[] = {{'D', "DAILY", 365}, {'W', "WEEKLY", 52}, {'M', "MONTHLY", 12}, {'Y', "YEARLY", 0}};
  if (!due.starts_with("R/P")) return {};
  const int interval = std::max(1, corpus::leading_number(due.substr(3)));
  for (const Unit& unit : kUnits) {
    if (due.back() != unit.letter) continue;
    const std::string rule = fmt::format("FREQ={};INTERVAL={}", unit.frequency, interval);
    if (!until.empty() && first <= until) return rule + ";UNTIL=" + plain_day(until);
    return fmt::format("{};COUNT={}", rule, unit.in_a_year == 0 ? kYearly : std::max(1, unit.in_a_year / interval));
  }
  return {};
}

void add_line(std::string& out, std::string line) {
  for (std::size_t limit = kFold; line.size() > limit; limit = kFold - 1) {
    std::size_t cut = limit;
    while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
    out.append(line, 0, cut).append("\r\n ");
    line.erase(0, cut);
  }
  out.append(line).append("\r\n");
}

std::string escaped_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == ',' || c == ';' || c == '\\') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20)
      out += c;
  }
  return out;
}

std::string next_day(std::string_view day) { return after(day, "P1D"); }

std::string joined(const std::vector<std::string>& all, std::string_view between) {
  return fmt::format("{}", fmt::join(all, between));
}

// Who acts, the body itself in words of the language.
std::vector<std::string> in_words(std::vector<std::string> bearers, corpus::Language language) {
  for (std::string& bearer : bearers)
    if (bearer == corpus::kOrganItself) bearer = say(language, "organ-itself");
  return bearers;
}

// A deadline of an entry.
struct Due {
  const StatedEntry* entry = nullptr;
  std::string_view due;

  std::string_view place() const { return entry->answer.provision; }
};

bool is_point_of(std::string_view point, std::string_view paragraph) {
  return point.size() > paragraph.size() && point.starts_with(paragraph) && point[paragraph.size()] == '.';
}

// A paragraph has the deadlines of its points, and points have those of their opening words: of a paragraph and one
// point with the same deadline the paragraph repeats, of a paragraph and several the points; of two acts of one
// provision, the second. `same`: what one document has with the deadline of `one`, in order.
bool repeats(const std::vector<Due>& same, const Due& one) {
  const auto points_of = [&](std::string_view paragraph) {
    return std::count_if(same.begin(), same.end(),
                         [&](const Due& each) { return is_point_of(each.place(), paragraph); });
  };
  if (points_of(one.place()) == 1) return true;
  return std::any_of(same.begin(), same.end(), [&](const Due& other) {
    return (other.place() == one.place() && other.entry < one.entry) ||
           (is_point_of(one.place(), other.place()) && points_of(other.place()) > 1);
  });
}

// The deadlines of the entries, in order, each once.
std::vector<Due> each_once(const std::vector<StatedEntry>& entries) {
  std::map<std::pair<std::string_view, std::string_view>, std::vector<Due>> same;  // by document and deadline
  for (const StatedEntry& entry : entries)
    for (const std::string& due : entry.statement.due) same[{entry.answer.symbol, due}].push_back({&entry, due});
  std::vector<Due> kept;
  for (const StatedEntry& entry : entries)
    for (const std::string& due : entry.statement.due)
      if (!repeats(same[{entry.answer.symbol, due}], {&entry, due})) kept.push_back({&entry, due});
  return kept;
}

// Of a session whose first day no rule tells.
bool is_about(std::string_view due) { return due.starts_with("HRC:") || due.starts_with("ECOSOC:"); }

// "Report due: S/RES/2642(2022) (5); the Secretary-General; every 60 days".
std::string summary_of(const StatedEntry& entry, std::string_view due, corpus::Language language) {
  const AskedAnswer& answer = entry.answer;
  const corpus::Statement& statement = entry.statement;
  const std::string place = answer.symbol + (answer.number.empty() ? "" : " (" + answer.number + ")");
  std::string text = say(language, statement.report ? "calendar-report" : "calendar-deadline", {place});
  const auto add = [&](const std::string& part) {
    if (!part.empty()) text.append(between(language)).append(part);
  };
  add(who_acts(statement, language));
  add(listed_deadlines(statement.deadline));
  if (is_about(due)) add(say(language, "calendar-about"));
  if (entry.standing == kDraft) add(say(language, "why-draft"));
  if (entry.standing == kNotAdopted) add(say(language, "vote-not-adopted"));
  return text;
}

void add_event(std::string& out, const StatedEntry& entry, std::string_view due, corpus::Language language) {
  const AskedAnswer& answer = entry.answer;
  const std::string day = day_of_deadline(due, answer.date);
  if (day.empty()) return;
  const std::string key = answer.symbol + "#" + answer.provision + " " + std::string(due);
  add_line(out, "BEGIN:VEVENT");
  add_line(out, fmt::format("UID:{:016x}@travaux.invalid", XXH3_64bits(key.data(), key.size())));
  add_line(out, "DTSTAMP:" + plain_day(answer.date.empty() ? day : answer.date) + "T000000Z");
  add_line(out, "DTSTART;VALUE=DATE:" + plain_day(day));
  add_line(out, "DTEND;VALUE=DATE:" + plain_day(next_day(day)));
  if (const std::string rule = rule_of(due, day, entry.until); !rule.empty()) add_line(out, "RRULE:" + rule);
  add_line(out, "SUMMARY:" + escaped_text(summary_of(entry, due, language)));
  add_line(out, "DESCRIPTION:" + escaped_text(answer.quote));
  if (const std::string link = corpus::official_link(answer.symbol, answer.language); !link.empty())
    add_line(out, "URL:" + link);
  add_line(out, "TRANSP:TRANSPARENT");
  add_line(out, "END:VEVENT");
}

void add_cell(std::string& out, std::string_view text, bool last = false) {
  const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
  out += '"';
  if (formula) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += last ? "\"\r\n" : "\",";
}

}  // namespace

std::string day_of_deadline(std::string_view due, std::string_view adopted) {
  if (is_date(due)) return date_of(due).ok() ? std::string(due) : std::string();
  if (due.starts_with("GA:")) return opening_of_assembly(corpus::leading_number(due.substr(3)));
  if (due.starts_with("HRC:")) return opening_of_rights_council(corpus::leading_number(due.substr(4)));
  if (due.starts_with("ECOSOC:")) return fmt::format("{}-07-01", due.substr(7));
  if (due.starts_with("R/")) return after(adopted, due.substr(2));
  return after(adopted, due);
}

std::string who_acts(const corpus::Statement& statement, corpus::Language language) {
  return joined(in_words(statement.bearers, language), comma(language));
}

std::string cut_in_words(const StatedAnswer& answer) {
  return say(answer.language, "list-cut", {std::to_string(answer.entries.size())});
}

std::string to_ics(const StatedAnswer& answer) {
  std::string out;
  for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Travaux//Deadlines//EN", "CALSCALE:GREGORIAN"})
    add_line(out, line);
  if (answer.cut) add_line(out, "X-WR-CALDESC:" + escaped_text(cut_in_words(answer)));
  for (const auto& [entry, due] : each_once(answer.entries)) add_event(out, *entry, due, answer.language);
  add_line(out, "END:VCALENDAR");
  return out;
}

std::string to_csv(const StatedAnswer& answer) {
  std::string out(kColumns);
  for (const StatedEntry& entry : answer.entries) {
    const corpus::Statement& statement = entry.statement;
    std::vector<std::string> days, delivered;
    for (const std::string& due : statement.due)
      if (std::string day = day_of_deadline(due, entry.answer.date); !day.empty()) days.push_back(std::move(day));
    for (const Choice& choice : entry.delivered) delivered.push_back(choice.symbol);
    for (const std::string& cell :
         {joined(days, " "), entry.answer.symbol, entry.answer.provision, entry.answer.date, entry.answer.body,
          statement.verb, joined(in_words(statement.bearers, answer.language), "; "), statement.deadline,
          std::string(statement.report ? "yes" : ""), joined(delivered, " "), std::string(entry.standing)})
      add_cell(out, cell);
    add_cell(out, entry.answer.quote, true);
  }
  if (!answer.cut) return out;
  const auto cells = static_cast<std::size_t>(std::count(kColumns.begin(), kColumns.end(), ','));
  for (std::size_t cell = 0; cell < cells; ++cell) add_cell(out, "");
  add_cell(out, cut_in_words(answer), true);
  return out;
}

}  // namespace search
