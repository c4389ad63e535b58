// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/stated_filter.h"

#include <xapian.h>

#include <algorithm>
#include <iterator>

#include "corpus/analyse.h"
#include "corpus/digits.h"
#include "corpus/fields.h"
#include "corpus/strength.h"
#include "search/addressees.h"
#include "search/filter_values.h"

namespace search {

namespace {

using X = Xapian::Query;

constexpr int kFirstYear = 1900, kLastYear = 2100;  // of documents
constexpr std::size_t kYear = 4;                    // bytes

std::string keyword(const char* field, std::string_view value) { return corpus::term(*corpus::field(field), value); }

bool equal(std::string_view one, std::string_view other) { return corpus::fold(one) == corpus::fold(other); }

X any_of(const std::vector<X>& queries) { return {X::OP_OR, queries.begin(), queries.end()}; }

// "20161208" -> "2016-12-08"; empty for what is no day.
std::string iso(const std::string& date) {
  return date.size() == 8 ? date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6) : std::string();
}

// A deadline as its term has it: "ga:72" -> "GA:72".
std::string upper(std::string_view typed) {
  std::string text(typed);
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

// "P90D", "R/P1Y": when it ends depends on the document.
bool is_period(std::string_view due) {
  if (due.starts_with("R/")) due.remove_prefix(2);
  return due.size() > 2 && due[0] == 'P' && corpus::is_digit(static_cast<unsigned char>(due[1]));
}

}  // namespace

StatedFilter::StatedFilter(const StatedRequest& request)
    : request_(request),
      names_(addressee_names(request.addressee)),
      first_(days_of(request.from).first),
      last_(days_of(request.to).last),
      due_(days_of(request.due)) {
  if (!due_.first.empty()) return;
  session_ = upper(request.due);
  const auto colon = session_.find(':');
  organ_ = colon != std::string::npos;
  const std::size_t number = organ_ ? colon + 1 : 0;
  session_.erase(number, std::min(session_.find_first_not_of('0', number), session_.size()) - number);
}

std::vector<std::string> StatedFilter::required() const {
  std::vector<std::string> terms = {keyword("statement", request_.kind)};
  if (request_.reports) terms.push_back(keyword("statement", "report"));
  if (!request_.act.empty()) terms.push_back(keyword("act", request_.act));
  if (!request_.strength.empty() && request_.strength != kAnyStrength)
    terms.push_back(keyword("strength", request_.strength));
  if (!request_.body.empty()) terms.push_back(keyword("body", body_key(request_.body)));
  return terms;
}

X StatedFilter::among(const Index::View& view) const {
  std::vector<X> all;
  if (!first_.empty() || !last_.empty()) all.push_back(dated());
  if (!request_.addressee.empty()) all.push_back(addressed());
  if (!request_.due.empty() || request_.dated) all.push_back(due(view));
  if (request_.kind == "obligation" && !request_.drafts) {
    const X drafts(keyword("type", "draft"));
    return all.empty() ? X(X::OP_AND_NOT, X(keyword("statement", request_.kind)), drafts)
                       : X(X::OP_AND_NOT, X(X::OP_AND, all.begin(), all.end()), drafts);
  }
  return all.empty() ? X() : X(X::OP_AND, all.begin(), all.end());
}

// By the day, or by the year in the symbol of what has no date.
X StatedFilter::dated() const {
  const X days(X::OP_VALUE_RANGE, corpus::slot::kDate, first_.empty() ? "0" : first_, last_.empty() ? "9" : last_);
  const int first = first_.empty() ? kFirstYear : corpus::whole_number(first_.substr(0, kYear));
  const int last = last_.empty() ? kLastYear : corpus::whole_number(last_.substr(0, kYear));
  std::vector<X> years;
  for (int year = std::max(first, kFirstYear); year <= std::min(last, kLastYear); ++year)
    years.emplace_back(keyword("year", std::to_string(year)));
  const X undated(X::OP_AND_NOT, any_of(years), X(X::OP_VALUE_GE, corpus::slot::kDate, "0"));
  return {X::OP_OR, days, undated};
}

X StatedFilter::addressed() const {
  std::vector<X> any = {X(keyword("addressee", request_.addressee))};
  for (const std::string& name : names_) any.emplace_back(keyword("addressee", name));
  return any_of(any);
}

// Every deadline of the index that may fall then; a period ends when the document's date says.
X StatedFilter::due(const Index::View& view) const {
  std::vector<X> any;
  const std::string prefix = keyword("due", "");
  for (auto term = view.database.allterms_begin(prefix); term != view.database.allterms_end(prefix); ++term) {
    const std::string due = upper((*term).substr(prefix.size()));
    if ((is_period(due) && session_.empty()) || is_due_on(due, "")) any.emplace_back(*term);
  }
  return any_of(any);
}

bool StatedFilter::is_due_on(std::string_view due, const std::string& date) const {
  if (!session_.empty()) {
    const auto colon = due.find(':');
    return colon != std::string_view::npos && due.substr(organ_ ? 0 : colon + 1) == session_;
  }
  const Days days = days_of(day_of_deadline(due, iso(date)));
  if (days.first.empty()) return !request_.dated && request_.due.empty();
  return request_.due.empty() || (days.first >= due_.first && days.last <= due_.last);
}

std::vector<std::string> StatedFilter::due_of(const corpus::Statement& statement, const std::string& date) const {
  std::vector<std::string> wanted;
  std::copy_if(statement.due.begin(), statement.due.end(), std::back_inserter(wanted),
               [&](const std::string& due) { return is_due_on(due, date); });
  return wanted;
}

bool StatedFilter::is_addressed(const corpus::Statement& statement) const {
  if (request_.addressee.empty()) return true;
  const auto is_name = [&](const std::string& name) {
    return equal(name, request_.addressee) || std::find(names_.begin(), names_.end(), name) != names_.end();
  };
  return std::any_of(statement.names.begin(), statement.names.end(), is_name) ||
         std::any_of(statement.bearers.begin(), statement.bearers.end(), is_name);
}

bool StatedFilter::is_strong(const corpus::Statement& statement, corpus::Language language) const {
  if (request_.strength == kAnyStrength) return true;
  const std::string_view strength = corpus::strength_of(statement.verb, statement.act, language);
  if (!request_.strength.empty()) return equal(strength, request_.strength);
  if (!request_.act.empty()) return true;
  const bool borne = !statement.bearers.empty() || !statement.due.empty() || statement.report;
  const int rank = corpus::rank_of_strength(strength);
  return borne ? rank >= corpus::rank_of_strength("norm")
               : rank >= corpus::rank_of_strength("propose") && !equal(statement.act, "CONDEMN");
}

bool StatedFilter::is_in_time(const std::string& date) const {
  const Days days = days_of(date);
  return (first_.empty() || days.last >= first_) && (last_.empty() || (!days.first.empty() && days.first <= last_));
}

bool StatedFilter::is_wanted(const corpus::Statement& statement, corpus::Language language,
                             const std::string& date) const {
  if (statement.kind != request_.kind || (request_.reports && !statement.report)) return false;
  if (!request_.act.empty() && !equal(statement.act, request_.act)) return false;
  if (request_.kind == "obligation" && !is_strong(statement, language)) return false;
  const bool any_time = request_.due.empty() && !request_.dated;
  return (any_time || !due_of(statement, date).empty()) && is_addressed(statement);
}

}  // namespace search
