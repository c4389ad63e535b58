// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/footnote.h"

#include <algorithm>

#include "corpus/phrases.h"
#include "corpus/utf8.h"
#include "search/neighbours.h"
#include "search/place_words.h"
#include "search/quotation_marks.h"
#include "search/say.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kLongest = 3000;  // bytes of a list
constexpr std::string_view kFile = "file:";

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

// “Title” (A/RES/66/290, 10 September 2012); a document without a symbol is named by its file.
std::string source_of(const AskedAnswer& answer) {
  const Language language = answer.language;
  const std::string symbol = answer.symbol.substr(answer.symbol.starts_with(kFile) ? kFile.size() : 0);
  const std::string date = long_date(language, answer.date);
  if (answer.title.empty()) return date.empty() ? symbol : say(language, "footnote-source", {symbol, date});
  const std::string title = say(language, "footnote-title", {inside_quotation(answer.title, language)});
  return say(language, "footnote-source", {title, listed(symbol, date, language)});
}

// "para. 3 (b)", "preambular para. 6"; empty for what has no number.
std::string place_of(const AskedAnswer& answer) {
  constexpr std::string_view kPreambular = "pp";
  const Language language = answer.language;
  if (answer.kind == corpus::Kind::preambular && answer.number.empty() && answer.provision.starts_with(kPreambular))
    return say(language, "place-preambular", {std::string_view(answer.provision).substr(kPreambular.size())});
  if (answer.number.empty() || answer.kind == corpus::Kind::footnote) return {};
  std::string number = answer.number;
  if (language == Language::zh)  // 第3(b)段
    for (std::size_t at = number.find(" ("); at != std::string::npos; at = number.find(" (", at)) number.erase(at, 1);
  if (number.front() >= '0' && number.front() <= '9') return say(language, "place-paragraph", {number});
  const std::string place = place_name(number, language);
  return place.empty() ? number : place;
}

// "3 (c) (i)" -> "(i)": behind what introduces it a point needs no more.
std::string_view own_label(std::string_view number) {
  const std::size_t space = number.rfind(' ');
  return space == std::string_view::npos ? number : number.substr(space + 1);
}

// The words, and of what they introduce as much as a footnote takes.
std::string words_of(const AskedAnswer& answer) {
  std::string words = answer.quote;
  const std::string space = answer.language == Language::zh ? "" : " ";
  bool goes_on = answer.goes_on || (answer.follows.empty() && introduces(words));
  for (const Beside& next : answer.follows) {
    goes_on = goes_on || words.size() + next.quote.size() > kLongest;
    if (words.size() + next.quote.size() > kLongest) break;
    const std::string_view label = own_label(next.number);
    words.append(space).append(label).append(label.empty() ? "" : " ").append(next.quote);
  }
  if (goes_on) return words + space + say(answer.language, "footnote-goes-on");
  std::size_t end = words.size();
  corpus::previous_character(words, end);
  if (ends_with_any(words, {";", ",", "；", "，", "؛", "،"})) words.resize(end);
  return std::string(corpus::trim(words));
}

bool is_ended(std::string_view words) { return ends_with_any(words, {".", "!", "?", "。", "！", "？", "؟", "…", "]"}); }

}  // namespace

std::string footnote(const AskedAnswer& answer) {
  const Language language = answer.language;
  const std::string words = words_of(answer);
  const std::string note =
      say(language, "footnote", {listed(source_of(answer), place_of(answer), language), quoted(words, language)});
  return is_ended(words) ? note : note + say(language, "footnote-end");
}

}  // namespace search
