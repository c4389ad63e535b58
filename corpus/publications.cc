// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/publications.h"

#include <fmt/format.h>

#include <charconv>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/phrases.h"
#include "corpus/session_number.h"

namespace corpus {

namespace {

constexpr std::size_t kTitle = 40;         // tokens of a title of Official Records
constexpr int kFirstAssemblySession = 31;  // whose supplements have symbols like A/31/19
constexpr std::uint32_t kFirstCouncilYear = 1978;
constexpr std::uint32_t kMostSupplements = 60;
constexpr std::uint32_t kMostMeetings = 999;
constexpr std::size_t kMostListed = 30;
constexpr std::size_t kLongestSales = 24;  // bytes of a sales number
constexpr std::size_t kLetters = 6;        // letters of a Roman series number in a sales number

bool is(const Tokens& tokens, std::size_t at, Sign sign) {
  return at < tokens.list.size() && tokens.list[at].sign == sign;
}

// What the words of a title say about the session.
struct Sitting {
  std::uint32_t year = 0;
  bool special = false, emergency = false;
};

Sitting sitting(Language language, const Tokens& tokens, std::size_t from, std::size_t to) {
  Sitting found;
  for (std::size_t at = from; at < to; ++at) {
    const Token& token = tokens.list[at];
    if (token.sign == Sign::digits && token.value >= kFirstCouncilYear && token.value < 2100) found.year = token.value;
    if (token.sign != Sign::sitting) continue;
    (word_value(token, language) == "emergency" ? found.emergency : found.special) = true;
  }
  return found;
}

// The last part of a symbol up to its number: "A/71/PV." of "A/71/PV.1-3"; empty when it is no record of a meeting.
std::string_view meeting_base(std::string_view symbol) {
  const auto slash = symbol.rfind('/');
  if (slash == std::string_view::npos) return {};
  const std::string_view last = symbol.substr(slash + 1);
  const bool record = last.starts_with("PV.") || last.starts_with("SR.");
  return record && last.size() > 3 && is_digit(last[3]) ? symbol.substr(0, slash + 4) : std::string_view();
}

Citation meeting(std::string_view text, Span span, std::string_view base, std::uint32_t number) {
  Citation citation;
  citation.in_provision = span;
  citation.surface = std::string(span.of(text));
  citation.target = fmt::format("{}{}", base, number);
  citation.form = "symbol";
  citation.why = "another meeting of the same body and session";
  return citation;
}

bool ends_item(const Tokens& tokens, std::size_t at) {
  if (at >= tokens.list.size()) return true;
  const Sign sign = tokens.list[at].sign;
  return sign == Sign::comma || sign == Sign::and_ || sign == Sign::stop || sign == Sign::close ||
         sign == Sign::colon || sign == Sign::to || sign == Sign::other || sign == Sign::open;
}

}  // namespace

std::string_view body_of_records(Language language, const Tokens& tokens, std::size_t at) {
  const std::size_t from = at > 2 ? at - 2 : 0;
  for (std::size_t i = from; i <= at + 4 && i < tokens.list.size(); ++i)
    if (tokens.list[i].sign == Sign::owner || tokens.list[i].sign == Sign::of)
      return word_value(tokens.list[i], language);
  return {};
}

std::optional<RecordsRead> read_records(std::string_view text, Language language, const Tokens& tokens,
                                        std::size_t from, std::string_view body) {
  std::size_t at = from;
  while (at < tokens.list.size() && at < from + kTitle && tokens.list[at].sign != Sign::supplement) {
    if (tokens.list[at].sign == Sign::colon || tokens.list[at].sign == Sign::symbol) return std::nullopt;
    ++at;
  }
  if (!is(tokens, at, Sign::supplement)) return std::nullopt;
  std::size_t number = at + 1;
  while (number <= at + 4 &&
         (is(tokens, number, Sign::number) || is(tokens, number, Sign::glue) || is(tokens, number, Sign::stop)))
    ++number;
  if (!is(tokens, number, Sign::digits)) return std::nullopt;
  const std::uint32_t supplement = tokens.list[number].value;
  const bool lettered = is(tokens, number + 1, Sign::word) && language != Language::zh &&
                        tokens.list[number + 1].start == tokens.list[number].end;
  if (supplement == 0 || supplement > kMostSupplements || lettered) return std::nullopt;
  const Sitting when = sitting(language, tokens, from, at);
  std::size_t begin = from;  // the session stands behind the body
  while (begin + 2 < at && tokens.list[begin].sign != Sign::comma) ++begin;
  if (begin + 2 >= at) begin = from;
  const std::size_t start = tokens.list[begin].sign == Sign::comma ? tokens.list[begin].end : tokens.list[begin].start;
  const Token& last = tokens.list[at > begin && tokens.list[at - 1].sign == Sign::comma ? at - 1 : at];
  const int session = session_number(text.substr(start, last.start - start), language);
  if (body == "ecosoc" || (body.empty() && session == 0)) {
    if (when.year == 0) return std::nullopt;
    return RecordsRead{fmt::format("E/{}/{}", when.year, 20 + supplement), number};
  }
  if ((body != "ga" && !body.empty()) || session == 0 || when.emergency) return std::nullopt;
  if (when.special) return RecordsRead{fmt::format("A/S-{}/{}", session, supplement), number};
  if (session < kFirstAssemblySession) return std::nullopt;
  return RecordsRead{fmt::format("A/{}/{}", session, supplement), number};
}

namespace {

// The characters of a sales number as ASCII has them, to the last letter or digit; `end` becomes the byte after it.
std::string sales_run(std::string_view text, std::size_t at, std::size_t& end) {
  std::string run;
  std::size_t kept = 0;
  while (at < text.size() && run.size() < kLongestSales) {
    const CodePoint next = code_point(text, at);
    const int c = ascii_in_symbol(next.value);
    const bool idle = c == kLeftOut || matched_form(next.value) == 0;  // a stray vowel sign in Arabic
    const bool separator = run.empty() && (c == ' ' || c == ':' || next.value == 0xFF1A);
    const bool fits = is_digit(c) || (c >= 'A' && c <= 'Z') || (c == '.' && !run.empty());
    if (!fits && !idle && !separator) break;
    at += next.bytes;
    if (!fits || idle) continue;
    run += static_cast<char>(c);
    if (c == '.') continue;
    kept = run.size();
    end = at;
  }
  run.resize(kept);
  return run;
}

// Takes what stands before the next point off `number`.
std::string_view take_part(std::string_view& number) {
  const std::string_view part = number.substr(0, number.find('.'));
  number.remove_prefix(std::min(part.size() + 1, number.size()));
  return part;
}

}  // namespace

std::optional<std::string> read_sales_number(std::string_view text, std::size_t at, std::size_t& end) {
  constexpr std::string_view kLanguages = "EFSRAC";
  std::size_t last = at;
  const std::string run = sales_run(text, at, last);
  std::string_view number = run;
  if (number.size() > 2 && kLanguages.find(number[0]) != number.npos && number[1] == '.') number.remove_prefix(2);
  std::string_view rest = number;
  const std::string_view year = take_part(rest), category = take_part(rest);
  std::string_view item = take_part(rest);
  if (item.size() == 1 && item[0] >= 'A' && item[0] <= 'Z') item = take_part(rest);  // 02.II.A.7
  if (!rest.empty() || !is_digits(year) || year.size() != 2 || category.empty() || category.size() > kLetters ||
      category.find_first_not_of("IVX") != category.npos || !is_digits(item) || item.size() > 4)
    return std::nullopt;
  end = last;
  return "SALES/" + std::string(number);
}

void cite_meetings(std::string_view text, const Tokens& tokens, std::size_t at, std::vector<Citation>& into) {
  const std::string symbol = tokens.symbols[tokens.list[at].value].canonical;
  const std::string base(meeting_base(symbol));
  if (base.empty()) return;
  std::uint32_t first = 0, last = 0;
  const char* end = symbol.data() + symbol.size();
  const auto read = std::from_chars(symbol.data() + base.size(), end, first);
  if (read.ptr != end) {
    if (*read.ptr != '-' || std::from_chars(read.ptr + 1, end, last).ptr != end) return;
    const Span span = into.back().in_provision;
    into.back().target = fmt::format("{}{}", base, first);
    for (std::uint32_t each = first + 1; each <= last && each < first + kMostListed; ++each)
      into.push_back(meeting(text, span, base, each));
  }
  std::size_t next = at + 1;
  for (std::size_t listed = 0; listed < kMostListed; ++listed) {
    std::size_t number = next;
    if (is(tokens, number, Sign::comma)) ++number;
    if (is(tokens, number, Sign::and_)) ++number;
    const bool plain = number > next && is(tokens, number, Sign::digits) && tokens.list[number].value > first &&
                       tokens.list[number].value <= kMostMeetings && ends_item(tokens, number + 1);
    if (!plain) return;
    first = tokens.list[number].value;
    into.push_back(meeting(text, tokens.list[number].span(), base, first));
    next = number + 1;
    const bool dash = is(tokens, next, Sign::to) ||
                      (is(tokens, next, Sign::other) && fold_symbol(tokens.list[next].span().of(text)) == "-");
    if (!dash || !is(tokens, next + 1, Sign::digits) || tokens.list[next + 1].value > first + kMostListed) continue;
    for (++first; first < tokens.list[next + 1].value; ++first)
      into.push_back(meeting(text, tokens.list[next].span(), base, first));
    into.push_back(meeting(text, tokens.list[next + 1].span(), base, first));
    next += 2;
  }
}

}  // namespace corpus
