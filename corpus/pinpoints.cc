// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pinpoints.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "corpus/fold_symbol.h"
#include "corpus/provision_id.h"

namespace corpus {

namespace {

constexpr std::size_t kBefore = 24;     // tokens looked back for the beginning of a pinpoint
constexpr std::size_t kBetween = 6;     // tokens between it and the number: "of", "its", "General Assembly resolution"
constexpr std::size_t kMostUnits = 12;  // numbers in one list

struct Part {
  std::string name, numbers;
};

class PinReader {
 public:
  PinReader(std::string_view text, Language language, const Tokens& tokens)
      : text_(text), language_(language), list_(tokens.list), items_(tokens.items) {}

  bool is(std::size_t at, Sign sign) const { return at < list_.size() && list_[at].sign == sign; }
  std::string_view words(std::size_t at) const { return list_[at].span().of(text_); }

  // "5", "II", "二" as figures or letters, with what stands in brackets after it: "3 (a) (i)". Empty: none here.
  std::string unit(std::size_t& at, bool as_roman) const {
    std::string text;
    if (std::string letter = lettered(at); !letter.empty()) return letter;  // "subparagraph (b)"
    if (is(at, Sign::digits) && list_[at].value < 10000) {
      text = std::to_string(list_[at].value);
      if (words(at).find_first_not_of("0123456789") != std::string_view::npos) return {};
    } else if (is(at, Sign::ordinal)) {
      const std::string_view value = word_value(list_[at], language_);
      int number = 0;
      for (const char c : value) number = number * 10 + (c - '0');
      text = as_roman ? roman(number) : std::to_string(number);
    } else if (is(at, Sign::letter)) {
      text = std::string(word_value(list_[at], language_));
    } else if (at < list_.size() && (is(at, Sign::word) || list_[at].span().size() == 1)) {
      const auto folded = fold_symbol(words(at));
      const bool letter = folded && folded->size() == 1 && (*folded)[0] >= 'A' && (*folded)[0] <= 'Z';
      if (!folded || !(letter || from_roman(*folded) > 0)) return {};
      text = *folded;
    } else {
      return {};
    }
    ++at;
    for (std::string letter = lettered(at); !letter.empty(); letter = lettered(at)) text += " " + letter;
    return text;
  }

  // "(b)", in French, Spanish and Russian "b)", as "(b)" in every script; empty: none here.
  std::string lettered(std::size_t& at) const {
    const std::size_t label = is(at, Sign::open) ? at + 1 : at;
    if (!is(label + 1, Sign::close) || words(label).size() > 8) return {};
    if (label == at && (is(at, Sign::digits) || words(at).size() > 4 || list_[at].capital)) return {};  // "(annex III)"
    at = label + 2;
    return fmt::format("({})", letter_of(words(label)));
  }

  // The label as ids have it, where its script is not the Latin one: "ب" -> "b".
  static std::string letter_of(std::string_view label) {
    const auto readings =
        static_cast<unsigned char>(label.front()) < 0x80 ? std::vector<LabelReading>() : read_label(label);
    return readings.empty() ? std::string(label) : id_part(readings.front(), 1);
  }

  // "3, 5 and 7 to 9": the place after it, or `at` when no number stands here.
  std::size_t numbers(std::size_t at, bool as_roman, std::string& into) const {
    std::size_t end = at;
    for (std::size_t count = 0; count < kMostUnits; ++count) {
      std::size_t next = end;
      const char* joint = ", ";
      if (count > 0) {
        const bool range = is(next, Sign::to) || (is(next, Sign::other) && is_dash(next));
        if (!range && !is(next, Sign::comma) && !is(next, Sign::and_)) break;
        if (range) joint = "-";
        ++next;
        if (!range && is(next, Sign::and_)) ++next;
        while (is(next, Sign::glue) && language_ == Language::zh) ++next;
      }
      const std::string one = unit(next, as_roman);
      if (one.empty()) break;
      if (count > 0) into += joint;
      into += one;
      end = next;
    }
    return end;
  }

  bool is_dash(std::size_t at) const {
    const auto folded = fold_symbol(words(at));
    return folded && *folded == "-";
  }

  // One part at `at`: "paragraph 5", "annex", "الجزء الثاني", 第5段, 附件二. The place after it, or `at`.
  std::size_t part(std::size_t at, Part& into) const {
    if (is(at, Sign::pin)) {
      into.name = word_value(list_[at], language_);
      std::size_t from = at + 1;
      if (is(from, Sign::glue) && language_ == Language::fr) ++from;
      const std::size_t end = numbers(from, counts_in_roman(into.name), into.numbers);
      if (end != from) return end;
      return needs_number(into.name) ? at : at + 1;  // "part of the Convention", « au titre du Pacte »
    }
    if (language_ != Language::zh) return at;
    std::size_t from = at;
    while (is(from, Sign::glue)) ++from;
    std::string numbers_before;
    for (const bool as_roman : {false, true}) {
      numbers_before.clear();
      const std::size_t end = numbers(from, as_roman, numbers_before);
      if (end == from || !is(end, Sign::pin)) return at;
      into.name = word_value(list_[end], language_);
      into.numbers = numbers_before;
      if (as_roman || !counts_in_roman(into.name)) return behind_letters(end + 1, into);
    }
    std::size_t end = numbers(from, true, numbers_before = {});
    return behind_letters(end + 1, into);
  }

  // 第3段(b)分段
  std::size_t behind_letters(std::size_t at, Part& into) const {
    const std::size_t before = at;
    for (std::string letter = lettered(at); !letter.empty(); letter = lettered(at)) into.numbers += " " + letter;
    return at > before && is(at, Sign::pin) && word_value(list_[at], language_) == "subpara." ? at + 1 : at;
  }

  static bool needs_number(std::string_view name) {
    return name == "part" || name == "art." || name == "table" || name == "rule";
  }

  static bool counts_in_roman(std::string_view name) {
    return name == "sect." || name == "chap." || name == "annex" || name == "part" || name == "appendix";
  }

  static std::string text_of(const Part& part) {
    return part.numbers.empty() ? part.name : part.name + " " + part.numbers;
  }

  // The chain of parts that begins at `at` and ends right before the number: "paragraph 4 of section II of its". Empty
  // when something else stands between.
  std::string chain_before(std::size_t at, std::size_t first) const {
    std::string text;
    while (at < first) {
      Part one;
      const std::size_t end = part(at, one);
      if (end == at || end > first) break;
      text = text.empty() ? text_of(one) : text_of(one) + ", " + text;
      at = end;
      while (at < first && (is(at, Sign::glue) || is(at, Sign::comma)) && part_follows(at + 1, first)) ++at;
      if (!is(at, Sign::pin)) break;
    }
    return first - at <= kBetween && connects(at, first) ? text : std::string();
  }

  bool part_follows(std::size_t at, std::size_t first) const {
    while (at < first && is(at, Sign::glue)) ++at;
    return at < first && is(at, Sign::pin);
  }

  bool connects(std::size_t at, std::size_t first) const {
    for (; at < first; ++at) {
      const Sign sign = list_[at].sign;
      if (sign != Sign::glue && sign != Sign::its && sign != Sign::owner && sign != Sign::of && sign != Sign::noun &&
          sign != Sign::date)
        return false;
    }
    return true;
  }

  std::string before(std::size_t first) const { return chain_that_ends(first).pinpoint; }

  // The longest chain that ends right before `first`, with the token it begins with.
  PinpointRead chain_that_ends(std::size_t first) const {
    std::size_t from = first;
    PinpointRead best{{}, first};
    while (from > 0 && first - from < kBefore) {
      --from;
      const Sign sign = list_[from].sign;
      if (sign == Sign::item || sign == Sign::symbol || sign == Sign::stop || sign == Sign::colon) break;
      if (sign != Sign::pin) continue;
      std::string chain = chain_before(from, first);
      if (chain.empty()) break;
      best = {std::move(chain), from};
    }
    return best;
  }

  // "resolution 1", "decision 53/107", 第53/107号决定 printed in the document before it. The place after it, or `at`.
  // The number of a session of the General Assembly counts only behind another part: alone it is the Assembly's own.
  std::size_t act(std::size_t at, bool behind_part, Part& into) const {
    std::size_t number = at;
    const bool before = is(at, Sign::noun);
    if (before) ++number;
    while (is(number, Sign::glue)) ++number;
    const bool item = is(number, Sign::item);
    if (!item && !(is(number, Sign::digits) && list_[number].value < 100 && before)) return at;
    std::size_t end = number + 1;
    if (!before) {
      while (is(end, Sign::mark) || is(end, Sign::glue)) ++end;
      if (!is(end, Sign::noun)) return at;
    }
    const std::string_view noun = word_value(list_[before ? at : end], language_);
    if (!before) ++end;
    const bool act = noun == "resolution" || noun == "decision";
    const Item::Shape shape = item ? items_[list_[number].value].shape : Item::Shape::session;
    const bool small = shape == Item::Shape::session && (!item || items_[list_[number].value].session < 31);
    const bool assembly = item && !small && shape != Item::Shape::conference && shape != Item::Shape::bare;
    const bool owned = is(end, Sign::of) || is(end, Sign::owner) || is(end, Sign::date);
    if (!act || owned || shape == Item::Shape::council || (assembly && !behind_part)) return at;
    into = {std::string(noun), std::string(words(number))};
    return end;
  }

  // "resolution 60/1, paragraph 5 of resolution 66/290": the part that ends before token `at` is of the act behind it.
  bool goes_with_next(std::size_t at) const {
    if (language_ == Language::zh || !(is(at, Sign::glue) || is(at, Sign::its))) return false;
    while (is(at, Sign::glue) || is(at, Sign::its) || is(at, Sign::owner)) ++at;
    return is(at, Sign::noun) && (is(at + 1, Sign::item) || is(at + 1, Sign::of) || is(at + 1, Sign::owner));
  }

  // The comma behind the date and the body of a number, where a part follows it: "resolution 60/1 of 16 September 2005,
  // para. 143", "la resolución 60/1, de 16 de septiembre de 2005, párr. 143". `at` where there is none.
  std::size_t behind_date(std::size_t at) const {
    std::size_t end = at;
    for (;;) {
      std::size_t next = end;
      if (is(next, Sign::comma)) ++next;
      while (is(next, Sign::glue)) ++next;
      if (!is(next, Sign::date) && !is(next, Sign::of)) break;
      end = next + 1;
    }
    while (end > at && is(end, Sign::glue)) ++end;  // от 16 сентября 2005 года
    return end > at && is(end, Sign::comma) && is(end + 1, Sign::pin) ? end : at;
  }

  PinpointRead after(std::size_t at, bool of_document = false) const {
    PinpointRead read{{}, at};
    for (;;) {
      std::size_t next = read.end;
      while (is(next, Sign::comma) || (read.pinpoint.empty() && is(next, Sign::close)) ||
             (!read.pinpoint.empty() && is(next, Sign::and_)))
        ++next;
      Part one;
      std::size_t end = part(next, one);
      const bool separated = next > at && list_[next - 1].sign == Sign::comma;
      if (end == next && of_document && (separated || next == at)) end = act(next, !read.pinpoint.empty(), one);
      if (end == next) return read;
      if (!read.pinpoint.empty()) read.pinpoint += ", ";
      read.pinpoint += text_of(one);
      read.end = end;
    }
  }

 private:
  std::string_view text_;
  Language language_;
  const std::vector<Token>& list_;
  const std::vector<Item>& items_;
};

}  // namespace

PinpointRead read_pinpoint(std::string_view text, Language language, const Tokens& tokens, std::size_t at) {
  return PinReader(text, language, tokens).after(at);
}

PinpointRead read_pinpoint_of_document(std::string_view text, Language language, const Tokens& tokens, std::size_t at) {
  return PinReader(text, language, tokens).after(at, true);
}

PinpointRead read_pinpoint_before(std::string_view text, Language language, const Tokens& tokens, std::size_t at) {
  return PinReader(text, language, tokens).chain_that_ends(at);
}

std::string pinpoint_of_document(std::string_view text, Language language, const Tokens& tokens, std::size_t first,
                                 std::size_t last, std::size_t& end) {
  const PinReader reader(text, language, tokens);
  std::size_t next = last + 1;
  if (language == Language::zh)
    while (reader.is(next, Sign::mark) || reader.is(next, Sign::noun)) ++next;
  const PinpointRead after = reader.after(next, true);
  end = std::max(last + 1, after.end);
  const std::string before = reader.before(first);
  if (before.empty() || after.pinpoint.empty()) return before.empty() ? after.pinpoint : before;
  return after.pinpoint + ", " + before;
}

std::string pinpoint_of(std::string_view text, Language language, const Tokens& tokens, std::size_t first,
                        std::size_t last, bool alone) {
  const PinReader reader(text, language, tokens);
  std::string before = alone ? reader.before(first) : std::string();
  std::size_t next = last + 1;
  if (language == Language::zh)  // 第60/1号决议第5段, 《公约》第5条
    while (reader.is(next, Sign::mark) || reader.is(next, Sign::noun) ||
           (reader.is(next, Sign::other) && reader.words(next) == "》"))
      ++next;
  PinpointRead read = reader.after(next);
  if (const std::size_t dated = reader.behind_date(next); read.pinpoint.empty() && dated != next)
    read = reader.after(dated);
  if (reader.goes_with_next(read.end)) read = {};
  std::string& after = read.pinpoint;
  if (before.empty() || after.empty()) return before.empty() ? after : before;
  return after + ", " + before;
}

}  // namespace corpus
