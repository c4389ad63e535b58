// SPDX-License-Identifier: GPL-2.0-or-later
// Deadlines as days, as a calendar and as a table. Part of stated.h.
#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <chrono>
#include <map>

#include "corpus/digits.h"
#include "corpus/session_years.h"
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

constexpr int kFirstSessionYear = 1945;  // GA:1 opened in 1946, GA:n since in September of 1945 + n
constexpr int kFirstByWeeks = 58;        // of the General Assembly: the rule counts weeks since
constexpr int kFirstEarlySession = 78;   // of the General Assembly: opens a week earlier since
constexpr int kYearly = 5;               // times of what is due every year or two
constexpr std::string_view kColumns =
    "due,symbol,provision,date,body,language,verb,act,strength,addressees,deadline,report,delivered,status,quote\r\n";
constexpr std::string_view kAgain = "R/";  // begins what is due again and again
constexpr std::size_t kFold = 73;          // bytes of a line of a calendar, RFC 5545 3.1

std::string iso(year_month_day date) {
  return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

// Sessions of the General Assembly that opened on another day than the rules of their time tell: elections, wars, and
// the years in which the rule was sought anew.
struct Opening {
  int session;
  std::string_view day;
};
constexpr Opening kOpenings[] = {{1, "1946-01-10"},  {6, "1951-11-06"},  {7, "1952-10-14"},  {11, "1956-11-12"},
                                 {19, "1964-12-01"}, {23, "1968-09-24"}, {53, "1998-09-09"}, {54, "1999-09-14"},
                                 {55, "2000-09-05"}, {56, "2001-09-12"}, {57, "2002-09-10"}};

// The Tuesday of the third week of September, since the seventy-eighth session of the second one, counted from the
// first week with a working day in it (rule 1 of the rules of procedure of the General Assembly since its resolution
// 57/301); before, the third Tuesday.
std::string opening_of_assembly(int session) {
  for (const Opening& opening : kOpenings)
    if (opening.session == session) return std::string(opening.day);
  const year in(kFirstSessionYear + session);
  const sys_days first = sys_days(in / month(9) / day(1));
  if (session < kFirstByWeeks) return iso(year_month_day(sys_days(in / month(9) / std::chrono::Tuesday[3])));
  const weekday on(first);
  const unsigned from_monday = on.iso_encoding() - 1;  // Monday 0 ... Sunday 6
  const auto monday = first - std::chrono::days(from_monday) + std::chrono::days(from_monday >= 5 ? 7 : 0);
  const int weeks = session < kFirstEarlySession ? 2 : 1;
  return iso(year_month_day(monday + std::chrono::days(7 * weeks + 1)));
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

// Of a rule that begins on a day which not every month has: that one or the last.
std::string last_days(const std::string& first) {
  constexpr int kEveryMonthHas = 28;
  const int on = corpus::leading_number(first.substr(first.size() - 2));
  if (on <= kEveryMonthHas) return {};
  std::string days = ";BYMONTHDAY=28";
  for (int one = kEveryMonthHas + 1; one <= on; ++one) days += fmt::format(",{}", one);
  return days + ";BYSETPOS=-1";
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
    std::string rule = fmt::format("FREQ={};INTERVAL={}", unit.frequency, interval);
    if (unit.letter == 'M') rule += last_days(first);
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

bool same_bearers(const Due& one, const Due& other) {
  return one.entry->statement.bearers == other.entry->statement.bearers;
}

// A paragraph has the deadlines of its points, and points have those of their opening words: of a paragraph and one
// point with the same deadline the paragraph repeats, of a paragraph and several the points that ask the same of nobody
// else; of two acts of one provision, the second where it asks the same. `same`: what one document has with the
// deadline of `one`, in order.
bool repeats(const std::vector<Due>& same, const Due& one) {
  const auto points = [&](const auto& wanted) {
    return std::count_if(same.begin(), same.end(),
                         [&](const Due& each) { return is_point_of(each.place(), one.place()) && wanted(each); });
  };
  const auto others = points([&](const Due& point) { return !same_bearers(one, point); });
  if (points([](const Due&) { return true; }) == 1 && (others == 0 || is_for_itself(one.entry->statement))) return true;
  if (others > 0 && is_for_itself(one.entry->statement)) return true;
  return std::any_of(same.begin(), same.end(), [&](const Due& other) {
    if (!same_bearers(one, other)) return false;
    const auto points_of_other = std::count_if(
        same.begin(), same.end(), [&](const Due& each) { return is_point_of(each.place(), other.place()); });
    return (other.place() == one.place() && other.entry < one.entry) ||
           (is_point_of(one.place(), other.place()) && points_of_other > 1);
  });
}

// Of two deadlines of an entry on one day the one that is due again tells more.
bool is_told_again(const StatedEntry& entry, const std::string& due) {
  const std::string day = day_of_deadline(due, entry.answer.date);
  return std::any_of(entry.due.begin(), entry.due.end(), [&](const std::string& other) {
    const bool more = other.starts_with(kAgain) != due.starts_with(kAgain) ? other.starts_with(kAgain) : &other < &due;
    return &other != &due && more && day_of_deadline(other, entry.answer.date) == day;
  });
}

// The deadlines of the entries, in order, each once.
std::vector<Due> each_once(const std::vector<StatedEntry>& entries) {
  std::map<std::pair<std::string_view, std::string_view>, std::vector<Due>> same;  // by document and deadline
  for (const StatedEntry& entry : entries)
    for (const std::string& due : entry.due) same[{entry.answer.symbol, due}].push_back({&entry, due});
  std::vector<Due> kept;
  for (const StatedEntry& entry : entries)
    for (const std::string& due : entry.due)
      if (!is_told_again(entry, due) && !repeats(same[{entry.answer.symbol, due}], {&entry, due}))
        kept.push_back({&entry, due});
  return kept;
}

// Of a session whose first day no rule tells.
bool is_about(std::string_view due) { return due.find(':') != std::string_view::npos && !due.starts_with("GA:"); }

// Of several the one meant, where as many are printed as can be reckoned.
std::string deadline_of(const corpus::Statement& statement, std::string_view due, corpus::Language language) {
  const std::vector<std::string> printed = deadlines_apart(statement.deadline);
  const auto at =
      static_cast<std::size_t>(std::find(statement.due.begin(), statement.due.end(), due) - statement.due.begin());
  return printed.size() == statement.due.size() ? printed[at] : listed_deadlines(statement.deadline, language);
}

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
  add(deadline_of(statement, due, language));
  if (is_about(due)) add(say(language, "calendar-about"));
  if (entry.standing == kDraft) add(say(language, "why-draft"));
  if (entry.standing == kNotAdopted) add(say(language, "vote-not-adopted"));
  return text;
}

// What is asked, and the reports that are held.
std::string description_of(const StatedEntry& entry, corpus::Language language) {
  std::string text = entry.answer.quote;
  for (const Choice& choice : entry.delivered)
    text.append("\n").append(say(language, "why-delivered", {choice.symbol + " (" + choice.date + ")"}));
  return text;
}

// `nth`: of the events that one provision has for one deadline, counted from 0: its addressees differ.
void add_event(std::string& out, const StatedEntry& entry, std::string_view due, int nth, corpus::Language language) {
  const AskedAnswer& answer = entry.answer;
  const std::string day = day_of_deadline(due, answer.date);
  if (day.empty()) return;
  std::string key = answer.symbol + "#" + answer.provision + " " + std::string(due);
  if (nth > 0) key += fmt::format(" {}", nth);
  add_line(out, "BEGIN:VEVENT");
  add_line(out, fmt::format("UID:{:016x}@travaux.invalid", XXH3_64bits(key.data(), key.size())));
  add_line(out, "DTSTAMP:" + plain_day(answer.date.empty() ? day : answer.date) + "T000000Z");
  add_line(out, "DTSTART;VALUE=DATE:" + plain_day(day));
  add_line(out, "DTEND;VALUE=DATE:" + plain_day(next_day(day)));
  if (const std::string rule = rule_of(due, day, entry.until); !rule.empty()) add_line(out, "RRULE:" + rule);
  add_line(out, "SUMMARY:" + escaped_text(summary_of(entry, due, language)));
  add_line(out, "DESCRIPTION:" + escaped_text(description_of(entry, language)));
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
  if (due.starts_with("ECOSOC:")) return fmt::format("{}-07-01", due.substr(7));
  if (const std::size_t colon = due.find(':'); colon != std::string_view::npos) {
    const std::string month =
        corpus::month_of_session(due.substr(0, colon), corpus::leading_number(due.substr(colon + 1)));
    return month.empty() ? month : month + "-01";
  }
  if (due.starts_with("R/")) return after(adopted, due.substr(2));
  return after(adopted, due);
}

bool is_for_itself(const corpus::Statement& statement) {
  return statement.bearers.empty() ||
         (statement.bearers.size() == 1 && statement.bearers.front() == corpus::kOrganItself);
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
  const std::string about = say(answer.language, "calendar-what");
  add_line(out, "X-WR-CALDESC:" + escaped_text(answer.cut ? about + " " + cut_in_words(answer) : about));
  std::map<std::string, int> events;  // by provision and deadline
  for (const auto& [entry, due] : each_once(answer.entries)) {
    const std::string place = parts::place(entry->answer.symbol, entry->answer.provision) + " " + std::string(due);
    add_event(out, *entry, due, events[place]++, answer.language);
  }
  add_line(out, "END:VCALENDAR");
  return out;
}

std::string to_csv(const StatedAnswer& answer) {
  std::string out(kColumns);
  for (const StatedEntry& entry : answer.entries) {
    const corpus::Statement& statement = entry.statement;
    std::vector<std::string> days, delivered;
    for (const std::string& due : entry.due)
      if (std::string day = day_of_deadline(due, entry.answer.date);
          !day.empty() && std::find(days.begin(), days.end(), day) == days.end())
        days.push_back(std::move(day));
    for (const Choice& choice : entry.delivered) delivered.push_back(choice.symbol);
    for (const std::string& cell :
         {joined(days, " "), entry.answer.symbol, entry.answer.provision, entry.answer.date, entry.answer.body,
          std::string(corpus::code(entry.answer.language)), statement.verb, statement.act, entry.strength,
          joined(in_words(statement.bearers, answer.language), "; "),
          listed_deadlines(statement.deadline, answer.language), std::string(statement.report ? "yes" : ""),
          joined(delivered, " "), std::string(entry.standing)})
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
