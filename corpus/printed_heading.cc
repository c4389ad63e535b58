// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/printed_heading.h"

#include <re2/re2.h>

#include <algorithm>

#include "corpus/digits.h"
#include "corpus/opening.h"
#include "corpus/tokens.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

using Shape = Item::Shape;

constexpr std::size_t kBehindNumber = 60;  // bytes: "of 19 March 1978"

// "11(1)." and "13 (Il)." with the figures and small letters that stand for Roman numerals put right; bytes stay.
std::string with_roman(std::string_view text) {
  static const re2::RE2 kMisread(R"(^\d{1,4} ?\(([IVXLl1]*[l1][IVXLl1]*)\) ?[.])");
  std::string mended(text);
  re2::StringPiece numeral;
  if (!re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), kMisread, &numeral)) return mended;
  const auto at = static_cast<std::size_t>(numeral.data() - text.data());
  std::replace_if(
      mended.begin() + static_cast<std::ptrdiff_t>(at),
      mended.begin() + static_cast<std::ptrdiff_t>(at + numeral.size()), [](char c) { return c == 'l' || c == '1'; },
      'I');
  return mended;
}

bool is_dash_or_stop(char32_t c) {
  return c == '.' || c == ':' || c == '-' || c == 0x2013 || c == 0x2014 || c == 0xFF0E || c == 0x3002 || c == 0xFF1A ||
         c == 0x3001;
}

// What stands behind the number's stop; nothing when there is no stop or no title.
std::optional<std::string> title_behind(std::string_view rest) {
  rest = trim(rest);
  if (rest.empty() || !is_dash_or_stop(first_character(rest))) return std::nullopt;
  std::size_t at = 0;
  for (std::size_t next = 0; next < rest.size(); at = next) {
    const char32_t c = next_character(rest, next);
    if (!is_dash_or_stop(c) && !is_blank(c)) break;
  }
  rest.remove_prefix(at);
  const char32_t first = first_character(rest);
  const bool small = (first >= 'a' && first <= 'z') || (first >= 0x430 && first <= 0x44F);
  if (rest.empty() || small || is_digit(first)) return std::nullopt;
  return std::string(trim(rest));
}

std::string number_of(std::string_view printed, const Item& item) {
  std::string number;
  for (const char c : printed)
    if (c != ' ') number += c;
  for (const PartLetter& part : item.letters) number += item.shape == Shape::roman ? '[' : part.letter;
  return number;
}

PrintedHeading named(std::string_view printed, const Item& item) {
  PrintedHeading heading;
  heading.number = number_of(printed, item);
  heading.council = item.shape == Shape::council;
  const auto bracket = heading.number.find('('), slash = heading.number.find('/');
  heading.series = heading.council                ? "()"
                   : bracket != std::string::npos ? heading.number.substr(bracket)
                                                  : heading.number.substr(0, slash + 1);
  return heading;
}

bool has_series(const Item& item) {
  return item.shape != Shape::bare && item.shape != Shape::conference && item.letters.empty();
}

}  // namespace

std::optional<PrintedHeading> printed_heading(std::string_view block, Language language) {
  const std::string text = with_roman(trim(block));
  if (text.find('/') == std::string::npos && text.find('(') == std::string::npos &&
      text.find("\xEF\xBC\x88") == std::string::npos)
    return std::nullopt;
  thread_local Tokens tokens;
  tokenize(text, language, tokens);
  if (tokens.items.empty() || !has_series(tokens.items.front())) return std::nullopt;
  const Item& item = tokens.items.front();
  PrintedHeading heading = named(item.span.of(text), item);
  if (item.span.start == 0) {
    const std::string_view rest = trim(std::string_view(text).substr(item.span.end));
    auto title = title_behind(rest);
    if (!title && heading.council && has_line_word(rest, language, "title")) title = std::string(rest);
    if (!title) return std::nullopt;
    heading.title = std::move(*title);
    return heading;
  }
  // "Resolution 425 (1978)", alone on its line but for a date.
  const bool alone = text.size() <= item.span.end + kBehindNumber && item.span.start <= kBehindNumber / 2;
  if (!heading.council || !alone || !has_line_word(text, language, "title")) return std::nullopt;
  if (is_dash_or_stop(last_character(text))) return std::nullopt;
  return heading;
}

}  // namespace corpus
