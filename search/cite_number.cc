// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/cite_number.h"

#include <vector>

#include "corpus/digits.h"
#include "corpus/label.h"
#include "corpus/phrases.h"
#include "corpus/utf8.h"
#include "search/neighbours.h"

namespace search {

namespace {

using corpus::Kind;

constexpr int kLookBack = 8;               // provisions before an unnumbered text in which its number is looked for
constexpr std::size_t kLongestItem = 120;  // bytes of a numbered line that is a heading in effect

std::vector<std::string_view> parts_of(std::string_view id) {
  std::vector<std::string_view> parts;
  while (!id.empty()) {
    const auto dot = std::min(id.find('.'), id.size());
    parts.push_back(id.substr(0, dot));
    id.remove_prefix(std::min(dot + 1, id.size()));
  }
  return parts;
}

// The same with plain spaces: "Article IV" is printed with one that does not break.
std::string with_plain_spaces(std::string_view number) {
  std::string plain;
  for (std::size_t at = 0; at < number.size();) {
    const std::size_t from = at;
    const bool space = corpus::matched_form(corpus::next_character(number, at)) == ' ';
    plain.append(space ? " " : number.substr(from, at - from));
  }
  return plain;
}

// The number of an article as it is printed, where that is the one of its id: "Article IV" of "art4" -> "IV". What else
// stands behind a space may be a paragraph's ("第十四条 1").
std::string article_number(std::string_view number, std::string_view of_id) {
  const std::string plain = with_plain_spaces(number);
  const auto space = plain.find(' ');
  const std::string rest = space == std::string::npos ? "" : plain.substr(space + 1);
  std::string printed = rest.substr(0, rest.find(' '));
  return std::to_string(corpus::roman_value(printed)) == of_id ? printed : std::string(of_id);
}

// What follows the letters at the beginning of a part: "art4" -> "4", "op2-2" -> "2".
std::string_view digits_of(std::string_view part) {
  const auto first = part.find_first_of("0123456789");
  if (first == std::string_view::npos) return {};
  const std::string_view digits = part.substr(first);
  return digits.substr(0, digits.find('-'));
}

bool begins_numbered(std::string_view part, std::string_view kind) {
  return part.starts_with(kind) && part.size() > kind.size() && corpus::is_digit(part[kind.size()]);
}

std::string annex_of(std::string_view part) {
  const std::string_view number = digits_of(part);
  return number == "1" || number.empty() ? "annex" : "annex " + std::string(number);
}

// A numbered line that heads what follows: short, and no sentence.
bool heads(const corpus::ProvisionEntry& entry) {
  const std::string& text = entry.text;
  const bool ends = text.ends_with('.') || text.ends_with(';') || text.ends_with("。") || text.ends_with("؛");
  return entry.kind == Kind::paragraph && entry.parent.empty() && text.size() <= kLongestItem && !ends;
}

std::string with_comma(const std::string& outer, const std::string& inner) {
  return outer.empty() ? inner : inner.empty() ? outer : outer + ", " + inner;
}

// "2" of "sec2" -> "II"; letters stay.
std::string section_number(std::string_view name) {
  int value = 0;
  for (const char c : name) {
    if (c < '0' || c > '9') return std::string(name);
    value = value * 10 + (c - '0');
  }
  static constexpr std::pair<int, std::string_view> kNumerals[] = {{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
  std::string roman;
  for (const auto& [worth, sign] : kNumerals)
    for (; value >= worth; value -= worth) roman += sign;
  return roman;
}

// "61 (b)" is printed where the place in the sequence is 16 (b): the id knows.
bool is_misprint(std::string_view printed, std::string_view own) {
  const auto figure = [](std::string_view text) {
    return text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
  };
  return !figure(printed).empty() && !figure(own).empty() && figure(printed) != figure(own);
}

}  // namespace

std::string cite_number_of(std::string_view id, std::string_view number) {
  std::string outer, inner;
  bool numbered = false;
  for (const std::string_view part : parts_of(id)) {
    if (begins_numbered(part, "annex")) {
      outer = annex_of(part);
    } else if (part.starts_with("part") && part.size() == 5) {
      outer = "part " + std::string(part.substr(4));
    } else if (part.starts_with("sec") && part.size() > 3) {
      outer = with_comma(outer, "sect. " + section_number(part.substr(3)));
    } else if (begins_numbered(part, "art")) {
      inner = "art. " + article_number(number, digits_of(part));
      numbered = true;
    } else if (begins_numbered(part, "op") || begins_numbered(part, "para")) {
      inner = std::string(outer.empty() ? "" : "para. ") + std::string(digits_of(part));
      numbered = true;
    } else if (numbered) {
      inner.append(" (").append(part).append(")");
    } else {
      return {};
    }
  }
  return numbered ? with_comma(outer, inner) : std::string();
}

std::string cite_number(const Index::View& view, std::uint32_t docid, const corpus::ProvisionEntry& entry) {
  const std::string own = cite_number_of(entry.id, entry.number);
  if (!own.empty()) {
    const bool plain = !entry.number.empty() && !is_bullet(entry.number) && entry.kind != Kind::article &&
                       own.find("art") == std::string::npos && own.find("annex") == std::string::npos &&
                       own.find("part") == std::string::npos && own.find("sect") == std::string::npos;
    return plain && !is_misprint(entry.number, own) ? entry.number : own;
  }
  const std::string number = is_bullet(entry.number) ? std::string() : entry.number;
  if (entry.kind != Kind::text) return number;
  for (int step = 1; step <= kLookBack; ++step) {
    const auto before = neighbour(view, docid, entry, -step);
    if (!before || before->kind == Kind::heading) break;
    const bool article = before->kind == Kind::article && before->text.empty();
    if (article || heads(*before) || (step == 1 && introduces(before->text)))
      return cite_number_of(before->id, before->number);
    if (before->kind != Kind::text || !before->number.empty()) break;
  }
  return number;
}

bool is_bullet(std::string_view number) {
  for (const std::string_view sign : {"•", "●", "▪", "·", "‣", "–", "—", "-", "*"})
    if (number == sign) return true;
  return false;
}

std::string year_in_symbol(std::string_view symbol) {
  const auto open = symbol.rfind('(');
  if (open == std::string_view::npos || symbol.size() != open + 6 || symbol.back() != ')') return {};
  const std::string_view year = symbol.substr(open + 1, 4);
  return year >= "1940" && year <= "2099" && year.find_first_not_of("0123456789") == std::string_view::npos
             ? std::string(year)
             : std::string();
}

}  // namespace search
