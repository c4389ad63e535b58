// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/provision_id.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <unordered_map>

#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "corpus/opening.h"

namespace corpus {
namespace {

using Style = LabelReading::Style;

// The order in which Arabic texts of the United Nations number subparagraphs (abjad).
constexpr std::u32string_view kAbjad = U"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
// Russian subparagraphs: the alphabet without ё, й, ъ, ы, ь.
constexpr std::u32string_view kCyrillic = U"абвгдежзиклмнопрстуфхцчшщэюя";
// Cyrillic letters that are typed for the Latin ones they look like, in the order of a Latin list.
constexpr std::u32string_view kLookAlikes = U"аАсСеЕоОрРхХуУіІкКмМтТвВнН";
constexpr std::string_view kLookedLike = "aAcCeEoOpPxXyYiIkKmMtTbBhH";
constexpr std::u32string_view kHanDigits = U"零一二三四五六七八九";
constexpr std::u32string_view kQuotes = U"'‘’‛′\"“”«»";
// What may stand around a label without meaning: brackets, dots, dashes, invisible marks, tatweel.
constexpr std::u32string_view kAround =
    U"()（）[]［］.．。-–—‐‑:：、،, \u00a0\u3000\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069\u0640\ufeff";

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const int length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t point = length == 1 ? lead : lead & (0xff >> (length + 1));
    for (int k = 1; k < length && i + static_cast<std::size_t>(k) < text.size(); ++k) {
      point = (point << 6) | (static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]) & 0x3f);
    }
    points.push_back(point);
    i += static_cast<std::size_t>(length);
  }
  return points;
}

int digit(char32_t c) {
  if (is_digit(c)) return static_cast<int>(c - U'0');
  if (c >= U'٠' && c <= U'٩') return static_cast<int>(c - U'٠');
  if (c >= U'۰' && c <= U'۹') return static_cast<int>(c - U'۰');
  if (c >= U'０' && c <= U'９') return static_cast<int>(c - U'０');
  return -1;
}

bool in(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

// How many digits of any script a word begins with, and their bytes.
std::pair<int, std::size_t> leading_digits(std::string_view word) {
  int count = 0;
  std::size_t bytes = 0;
  for (const char32_t c : code_points(word)) {
    if (digit(c) < 0) break;
    ++count;
    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }
  return {count, bytes};
}

bool is_quoted_number(std::string_view word) {
  const std::u32string points = code_points(word);
  return points.size() >= 3 && points.size() <= 4 && in(kQuotes, points.front()) && in(kQuotes, points.back()) &&
         digit(points[1]) >= 0 && digit(points[points.size() - 2]) >= 0;
}

int roman_value(std::string_view letters) {
  static constexpr std::string_view kLetters = "ivxlc";
  static constexpr int kValues[] = {1, 5, 10, 50, 100};
  int total = 0, last = 0;
  for (auto it = letters.rbegin(); it != letters.rend(); ++it) {
    const auto at = kLetters.find(*it);
    if (at == std::string_view::npos) return 0;
    total += kValues[at] < last ? -kValues[at] : kValues[at];
    last = std::max(last, kValues[at]);
  }
  return total;
}

std::string roman(int value) {
  static constexpr struct {
    int value;
    const char* letters;
  } kParts[] = {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
  std::string letters;
  for (const auto& part : kParts) {
    for (; value >= part.value; value -= part.value) letters += part.letters;
  }
  return letters;
}

// "b" 2, "bb" 28, "bbb" 54; 0 when the letters differ.
int letter_value(std::string_view letters) {
  if (letters.empty() || letters.size() > 4) return 0;
  if (std::any_of(letters.begin(), letters.end(), [&](char c) { return c != letters[0]; })) return 0;
  return letters[0] - 'a' + 1 + 26 * static_cast<int>(letters.size() - 1);
}

void latin(std::string letters, std::vector<LabelReading>& found) {
  const bool upper = std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (upper)
    std::transform(letters.begin(), letters.end(), letters.begin(), [](char c) { return static_cast<char>(c + 32); });
  if (!std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return;
  const int as_letter = letter_value(letters);
  int as_roman = roman_value(letters);
  if (roman(as_roman) != letters) as_roman = 0;
  const LabelReading letter{upper ? Style::capital : Style::letter, as_letter, {}};
  const LabelReading numeral{upper ? Style::capital_roman : Style::roman, as_roman, {}};
  const bool numeral_first = letters.size() > 1 || letters == "i";
  if (numeral_first && as_roman > 0) found.push_back(numeral);
  if (as_letter > 0) found.push_back(letter);
  if (!numeral_first && as_roman > 0) found.push_back(numeral);
}

// Signs that are a whole label: ㈠ ⑴ ①.
int one_sign(std::u32string_view points, char32_t first, int count) {
  if (points.size() != 1 || points[0] < first || points[0] >= first + static_cast<char32_t>(count)) return 0;
  return static_cast<int>(points[0] - first) + 1;
}

// 四十五, 一百零四, and figure by figure 一四五.
int han_value(std::u32string_view points) {
  int total = 0, unit = 0;
  for (const char32_t c : points) {
    const auto value = kHanDigits.find(c == U'〇' ? U'零' : c);
    if (value != std::u32string_view::npos) {
      if (unit >= 1000) return 0;
      unit = unit * 10 + static_cast<int>(value);
    } else if (c == U'十') {
      total += (unit == 0 ? 1 : unit) * 10;
      unit = 0;
    } else if (c == U'百') {
      total += (unit == 0 ? 1 : unit) * 100;
      unit = 0;
    } else {
      return 0;
    }
  }
  return total + unit;
}

// Labels that are words: of sections in labels.tsv, others in label_words.tsv. By the folded word.
std::unordered_map<std::string, LabelReading> read_label_words() {
  std::unordered_map<std::string, LabelReading> all;
  const Table& sections = table("labels.tsv");
  for (std::size_t row = 0; row < sections.size(); ++row) {
    const std::string_view kind = sections.cell(row, "kind");
    if (kind == "letter") continue;
    const Style style = kind == "ordinal" ? Style::capital_roman : Style::capital;
    all.emplace(fold_opening(sections.cell(row, "label")),
                LabelReading{style, leading_number(sections.cell(row, "value")), {}});
  }
  const Table& words = table("label_words.tsv");
  for (std::size_t row = 0; row < words.size(); ++row) {
    std::string_view list = words.cell(row, "words");
    for (int value = 1; !list.empty(); ++value) {
      const std::size_t end = std::min(list.find(' '), list.size());
      all.emplace(list.substr(0, end), LabelReading{Style::letter, value, {}});
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }
  return all;
}

const LabelReading* label_word(std::string_view label) {
  static const std::unordered_map<std::string, LabelReading> words = read_label_words();
  while (!label.empty() && (label.front() == '(' || label.front() == ' ')) label.remove_prefix(1);
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view end : {" ", ")", "-", "–", ".", "ً", "،", ":"}) {
      if (label.size() > end.size() && label.ends_with(end)) label.remove_suffix(end.size()), more = true;
    }
  }
  const auto found = words.find(fold_opening(label));
  return found == words.end() ? nullptr : &found->second;
}

// One letter, once or repeated, of an alphabet in list order.
int place_in(std::u32string_view alphabet, std::u32string_view points) {
  if (points.empty() || points.size() > 4) return 0;
  if (points.find_first_not_of(points[0]) != std::u32string_view::npos) return 0;
  char32_t first = points[0];
  if (first == U'ا' || first == U'إ') first = U'أ';
  if (first >= U'ﻩ' && first <= U'ﻬ') first = U'ه';  // the forms of ه that stand alone in a label
  const auto at = alphabet.find(first);
  if (at == std::u32string_view::npos) return 0;
  return static_cast<int>(at) + 1 + 26 * static_cast<int>(points.size() - 1);
}

std::string as_latin(std::u32string_view points) {
  std::string letters;
  for (const char32_t c : points) {
    if (c < 0x80) {
      letters.push_back(static_cast<char>(c));
    } else if (const auto at = kLookAlikes.find(c); at != std::u32string_view::npos) {
      letters.push_back(kLookedLike[at]);
    } else {
      return {};
    }
  }
  return letters;
}

// "12", "12 bis", "12a", "1.4".
void numbers(std::u32string_view points, Style style, std::vector<LabelReading>& found) {
  int value = 0;
  std::size_t at = 0;
  for (; at < points.size() && digit(points[at]) >= 0; ++at) {
    if (at == 5) return;
    value = value * 10 + digit(points[at]);
  }
  std::string suffix;
  for (const char32_t c : points.substr(at)) {
    if (c == U' ') continue;
    const bool letter = c < 0x80 && (c | 32) >= 'a' && (c | 32) <= 'z';
    if (suffix.size() > 5 || (!letter && c != U'.' && digit(c) < 0)) return;
    suffix.push_back(letter ? static_cast<char>(c | 32) : c == U'.' ? '.' : static_cast<char>('0' + digit(c)));
  }
  found.push_back({style, value, suffix});
}

}  // namespace

std::vector<LabelReading> read_label(std::string_view label) {
  std::vector<LabelReading> found;
  if (label.size() > 64) return found;
  const std::u32string all = code_points(label);
  std::u32string core;
  bool quoted = false, enclosed = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const char32_t c = all[i];
    quoted = quoted || in(kQuotes, c);
    enclosed = enclosed || in(U"()（）", c);
    const bool inner = !core.empty() && (c == U' ' || (c == U'.' && i + 1 < all.size() && digit(all[i + 1]) >= 0));
    if (inner || (!in(kQuotes, c) && !in(kAround, c))) core.push_back(c);
  }
  while (!core.empty() && core.back() == U' ') core.pop_back();
  if (core.empty() || core == U"•" || core == U"·" || core == U"*" || core == U"\uf0b7" || core == U"▪" ||
      core == U"○") {
    const bool dash = !quoted && all.find_first_of(U"-–—•·*▪○\uf0b7") != std::u32string::npos;
    if (dash) found.push_back({Style::bullet, 0, {}});
    return found;
  }
  const bool article = core.starts_with(U'第') && core.size() > 2;  // 第一条
  if (article) core = core.substr(1, core.size() - 2);
  if (digit(core[0]) >= 0) {
    numbers(core, quoted ? Style::local : enclosed ? Style::enclosed : Style::number, found);
    return found;
  }
  if (const LabelReading* word = label_word(label)) found.push_back(*word);
  std::erase(core, U' ');
  if (const int value = one_sign(core, U'㈠', 10)) found.push_back({Style::local, value, {}});
  for (const char32_t first : {U'①', U'⑴', U'⒈'}) {
    if (const int value = one_sign(core, first, 20)) found.push_back({Style::number, value, {}});
  }
  if (const int value = han_value(core)) {
    found.push_back({Style::local, value, {}});
    if (!enclosed && !article) found.push_back({Style::capital_roman, value, {}});  // 二 numbers sections as II does
  }
  if (const std::string letters = as_latin(core); !letters.empty()) latin(letters, found);
  if (const int value = place_in(kCyrillic, core)) found.push_back({Style::letter, value, {}});
  if (const int value = place_in(kAbjad, core)) found.push_back({Style::letter, value, {}});
  return found;
}

std::size_t leading_label(std::string_view text) {
  static constexpr std::string_view kInvisible[] = {"\u200e", "\u200f", "\u202a", "\u202b", "\u202c"};
  static constexpr std::string_view kSpaces[] = {" ", "\t", "\u00a0", "\u2002", "\u2003", "\u2009", "\u3000"};
  const auto skip = [&](std::span<const std::string_view> what, std::size_t at) {
    for (bool more = true; more;) {
      more = false;
      for (const std::string_view one : what) {
        if (text.substr(at).starts_with(one)) at += one.size(), more = true;
      }
    }
    return at;
  };
  const std::size_t start = skip(kInvisible, skip(kSpaces, 0));
  std::size_t end = start;
  if (text.substr(start).starts_with('(')) {  // "(أ أ)" has a space in it
    end = std::min(text.find(')', start), text.size());
    if (end - start > 16) end = start;
  }
  while (end < text.size() && end - start <= 16 && skip(kSpaces, end) == end) ++end;
  const std::size_t behind = skip(kSpaces, end);
  if (end == start || behind == end) return 0;
  const std::string_view word = text.substr(start, end - start);
  if (std::count_if(word.begin(), word.end(), is_digit) > 3) return 0;  // "(2024)", torn from "2730 (2024)"
  if (word.ends_with(')') || word.ends_with("）")) return read_label(word).empty() ? 0 : behind;
  if (is_quoted_number(word) || one_sign(code_points(word), U'㈠', 10) > 0) return behind;
  const auto [digits, length] = leading_digits(word);
  if (digits == 0 || digits > 3) return 0;
  const std::string_view sign = word.substr(length);
  if (sign == "." || sign == "-" || sign == "–") return behind;
  if (!sign.empty()) return 0;
  static constexpr std::string_view kDashes[] = {"-", "–"};
  const std::size_t dash = skip(kDashes, behind);
  return dash > behind && skip(kSpaces, dash) > dash ? skip(kSpaces, dash) : 0;
}

std::string id_part(const LabelReading& reading, int depth) {
  Style style = reading.style;
  if (style == Style::local) style = depth == 0 ? Style::number : Style::roman;
  const std::string suffix = reading.suffix;
  switch (style) {
    case Style::letter:
    case Style::capital: {
      const char letter = static_cast<char>('a' + (reading.value - 1) % 26);
      return std::string(static_cast<std::size_t>((reading.value - 1) / 26 + 1), letter) + suffix;
    }
    case Style::roman:
    case Style::capital_roman:
      return roman(reading.value) + suffix;
    default:
      return std::to_string(reading.value) + suffix;
  }
}

std::string printed_number(std::string_view label) {
  static constexpr std::string_view kEnds[] = {" ", ".",  ",",  "-",      "–",      "—",      "‐",
                                               "‑", "、", "．", "\u00a0", "\u200e", "\u200f", "\u0640"};
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view end : kEnds) {
      if (label.size() > end.size() && label.ends_with(end)) label.remove_suffix(end.size()), more = true;
      if (label.size() > end.size() && label.starts_with(end)) label.remove_prefix(end.size()), more = true;
    }
  }
  return std::string(label);
}

}  // namespace corpus
