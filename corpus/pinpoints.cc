// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pinpoints.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/proclitics.h"
#include "corpus/provision_id.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kBefore = 24;     // tokens looked back for the beginning of a pinpoint
constexpr std::size_t kBetween = 6;     // tokens between it and the number: "of", "its", "General Assembly resolution"
constexpr std::size_t kMostUnits = 12;  // numbers in one list
constexpr std::string_view kDivision = "sect. or part";  // value of الجزء, which is both
constexpr std::string_view kNth = "nth-";  // value of "first", which may stand before the word for the part

struct Part {
  std::string name, numbers;
};

// Where the Chinese figures end that begin at byte `at`: 十二, 一百零四, 一四五.
std::size_t end_of_figures(std::string_view text, std::size_t at) {
  constexpr std::u32string_view kFigures = U"〇零一二三四五六七八九十百";
  for (CodePoint here = code_point(text, at); at < text.size() && kFigures.find(here.value) != kFigures.npos;
       here = code_point(text, at))
    at += here.bytes;
  return at;
}

class PinReader {
 public:
  // `of_resolution`: what the pinpoint is of is an act, not a document or a treaty.
  PinReader(std::string_view text, Language language, const Tokens& tokens, bool of_resolution = false)
      : text_(text),
        language_(language),
        list_(tokens.list),
        items_(tokens.items),
        symbols_(tokens.symbols),
        of_resolution_(of_resolution) {}

  bool is(std::size_t at, Sign sign) const { return at < list_.size() && list_[at].sign == sign; }
  std::string_view words(std::size_t at) const { return list_[at].span().of(text_); }

  // "5", "II", "二", "two" as figures or letters, with what is printed as a part of it: "3 (a) (i)", "I.A". Empty: none
  // here.
  std::string unit(std::size_t& at, bool as_roman) const {
    std::string text;
    if (is_dotted(at)) return std::string(words(at++));
    if (std::string letter = lettered(at); !letter.empty()) return letter;  // "subparagraph (b)"
    if (std::string letter = bare_letter(at); !letter.empty()) return letter;
    if (is(at, Sign::digits) && list_[at].value < 10000) {
      text = std::to_string(list_[at].value);
      if (words(at).find_first_not_of("0123456789") != std::string_view::npos) return {};
    } else if (const int number = number_in_words(at); number > 0) {
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
    text += below(at);
    if (const std::string letter = bare_letter(at); !letter.empty()) text += " " + letter;
    for (std::string letter = lettered(at); !letter.empty(); letter = lettered(at)) text += " " + letter;
    return text;
  }

  // "26.3": a paragraph of an article, a point of a section.
  bool is_dotted(std::size_t at) const {
    if (!is(at, Sign::digits)) return false;
    const std::string_view text = words(at);
    const auto dot = text.find('.');
    return dot < 4 && text.size() - dot <= 4 && text.find_first_not_of("0123456789.") == text.npos;
  }

  // 二, "two", السابع; in Chinese 一四五 and 一百零四 too, whose last token `at` becomes. 0: none here.
  int number_in_words(std::size_t& at) const {
    if (is(at, Sign::ordinal) && language_ == Language::zh) {
      const std::size_t start = list_[at].start, end = end_of_figures(text_, start);
      while (at + 1 < list_.size() && list_[at + 1].end <= end) ++at;
      const auto readings = read_label(text_.substr(start, end - start));
      return list_[at].end == end && !readings.empty() ? readings.front().value : 0;
    }
    const std::string_view value = at < list_.size() ? word_value(list_[at], language_) : std::string_view();
    if (is(at, Sign::ordinal)) return with_tens(at, whole_number(value));
    if (!is(at, Sign::word) || list_[at].value == 0) return 0;
    return value.starts_with(kNth) ? whole_number(value.substr(kNth.size())) : whole_number(value);
  }

  // السادسة والعشرون: the tens stand behind the ones, whose last token `at` becomes; not الثالث والرابع.
  int with_tens(std::size_t& at, int ones) const {
    if (ones > 9 || !is(at + 1, Sign::ordinal) || !words(at + 1).starts_with(kArabicAnd)) return ones;
    const int tens = whole_number(word_value(list_[at + 1], language_));
    if (tens < 20 || tens % 10 != 0) return ones;
    ++at;
    return tens + ones;
  }

  // "first": a number that may stand before the word for the part.
  bool is_nth(std::size_t at) const {
    return is(at, Sign::word) && list_[at].value != 0 && word_value(list_[at], language_).starts_with(kNth);
  }

  // The ".A" of "I.A" and the ".23" of "A.23", in Arabic الثالث - واو; empty: none here.
  std::string below(std::size_t& at) const {
    const bool letter_above =
        is(at - 1, Sign::letter) || (is(at - 1, Sign::word) && words(at - 1).size() == 1 && words(at - 1) != "I" &&
                                     words(at - 1) != "V" && words(at - 1) != "X");
    const bool joined =
        list_[at - 1].sign != Sign::digits &&
        (language_ == Language::ar ? is(at, Sign::other) && is_dash(at) : touches(at) && is(at, Sign::stop));
    if (!joined || at + 1 >= list_.size() || !(language_ == Language::ar || touches(at + 1))) return {};
    std::string text;
    if (letter_above) {
      if (is(at + 1, Sign::digits) && list_[at + 1].value < 1000) text = "." + std::to_string(list_[at + 1].value);
    } else if (is(at + 1, Sign::letter)) {
      text = "." + std::string(word_value(list_[at + 1], language_));
    } else if (const auto folded = fold_symbol(words(at + 1)); folded && folded->size() == 1 && (*folded)[0] >= 'A') {
      text = "." + *folded;
    }
    if (!text.empty()) at += 2;
    return text;
  }

  // The letter of "Article 73 e of the Charter", « l’alinéa e de l’article »: small, and "of" or a part behind it.
  std::string bare_letter(std::size_t& at) const {
    const bool small = at < list_.size() && list_[at].span().size() == 1 && words(at)[0] >= 'b' && words(at)[0] <= 'h';
    const bool behind = at > 0 && (is(at - 1, Sign::digits) || is(at - 1, Sign::pin));
    if (!small || !behind || !(is(at + 1, Sign::glue) || is(at + 1, Sign::pin))) return {};
    return fmt::format("({})", words(at++));
  }

  // No blank before the token.
  bool touches(std::size_t at) const { return at > 0 && at < list_.size() && list_[at - 1].end == list_[at].start; }

  // "(b)", in French, Spanish and Russian "b)", as "(b)" in every script; empty: none here.
  std::string lettered(std::size_t& at) const {
    const std::size_t label = is(at, Sign::open) ? at + 1 : at;
    if (!is(label + 1, Sign::close) || words(label).size() > 8) return {};
    if (label == at && (is(at, Sign::digits) || is(at, Sign::ordinal) || is(at, Sign::pin) || words(at).size() > 4 ||
                        list_[at].capital))
      return {};  // "(annex III)"
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
  // Of 附件一，第10段 only the first is of the annex.
  std::size_t numbers(std::size_t at, bool as_roman, std::string& into) const {
    const bool behind = language_ == Language::zh && at > 0 && is(at - 1, Sign::pin);
    std::size_t end = at;
    for (std::size_t count = 0; count < kMostUnits; ++count) {
      std::size_t next = end;
      const char* joint = ", ";
      if (count > 0) {
        const bool range = is(next, Sign::to) || (is(next, Sign::other) && is_dash(next));
        const bool and_ordinal = is(next, Sign::ordinal) && words(next).starts_with(kArabicAnd);  // الرابع والسادس
        if (!range && !and_ordinal && !is(next, Sign::comma) && !is(next, Sign::and_)) break;
        if (range) joint = "-";
        if (!and_ordinal) ++next;
        if (!range && is(next, Sign::and_)) ++next;
        while (is(next, Sign::glue) && language_ == Language::zh) ++next;
      }
      const std::string one = unit(next, as_roman);
      if (one.empty() || (behind && count > 0 && is(next, Sign::pin))) break;
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

  // One part at `at`: "paragraph 5", "first paragraph", "annex", "الجزء الثاني", 第5段, 附件二. The place after it, or
  // `at`.
  std::size_t part(std::size_t at, Part& into) const {
    if (is(at, Sign::pin) || (is_nth(at) && is(at + 1, Sign::pin))) {
      const std::size_t pin = is(at, Sign::pin) ? at : at + 1;
      into.name = name_of(pin);
      std::size_t from = pin + 1;
      if (is(from, Sign::glue) && (language_ == Language::fr || language_ == Language::ar))
        ++from;  // الفقرات من 11 إلى 21
      const bool whole = language_ == Language::zh && (into.name == "op." || into.name == "pream.");  // 执行部分3段
      const std::size_t end = whole ? from : numbers(from, counts_in_roman(into.name), into.numbers);
      if (end != from) return pin == at ? end : at;
      std::size_t nth = at;
      if (pin != at) into.numbers = unit(nth, counts_in_roman(into.name));
      return pin == at && needs_number(into.name) ? at : pin + 1;  // "part of the Convention", "relevant paragraphs of"
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
      if (into.name == "part" && !(from > at && is_one_of(WordEnd::nth, words(from - 1), Language::zh)))
        return at;  // 《议程》的一部分
      if (as_roman || !counts_in_roman(into.name)) return behind_letters(end + 1, into);
    }
    return at;
  }

  // What the word at token `pin` is called. الجزء is a section of a resolution, and a part of anything else.
  std::string name_of(std::size_t pin) const {
    const std::string_view name = word_value(list_[pin], language_);
    if (name == kDivision) return of_resolution_ ? "sect." : "part";
    return std::string(name);
  }

  // 第3段(b)分段, and the paragraphs of articles in old instruments: 第十三条第一项(子)款.
  std::size_t behind_letters(std::size_t at, Part& into) const {
    std::size_t end = letters_of(at, into.numbers);
    if (into.name != "art.") return end;
    std::string paragraphs;
    for (std::size_t next = paragraphs_of(end, paragraphs); next != end; next = paragraphs_of(next, paragraphs))
      end = next;
    if (paragraphs.empty()) return end;
    into.numbers += ", para. " + paragraphs;
    for (std::size_t next = end; (next = letters_of(end, into.numbers)) > end; end = next)
      if (is_paragraph(next)) ++next;
    return end;
  }

  // 第二款, 第二、三款, 第(四)项, and behind another of them 和第三款. The place after it, or `at`.
  std::size_t paragraphs_of(std::size_t at, std::string& into) const {
    std::size_t number = at;
    if (!into.empty() && !is(number, Sign::and_) && !is(number, Sign::comma)) return at;
    if (!into.empty()) ++number;
    const std::size_t mark = number;
    while (is(number, Sign::glue)) ++number;
    if (number == mark) return at;
    std::string one;
    const bool bracket = is(number, Sign::open) && is(number + 2, Sign::close);
    if (std::size_t inside = number + 1; bracket && (is(inside, Sign::digits) || is(inside, Sign::ordinal))) {
      one = unit(inside, false);
      number += 3;
    } else {
      number = numbers(number, false, one);
    }
    if (one.empty() || !is_paragraph(number)) return at;
    into += (into.empty() ? "" : ", ") + one;
    return number + 1;
  }

  std::size_t letters_of(std::size_t at, std::string& numbers) const {
    const std::size_t before = at;
    for (std::string letter = lettered(at); !letter.empty(); letter = lettered(at)) numbers += " " + letter;
    return at > before && is(at, Sign::pin) && word_value(list_[at], language_) == "subpara." ? at + 1 : at;
  }

  // 款, 项 and 目, with what is written behind them.
  bool is_paragraph(std::size_t at) const {
    if (!is(at, Sign::word)) return false;
    return begins_as(WordEnd::subparagraph, words(at), Language::zh);
  }

  // "In the relevant paragraphs of resolution 60/1" names no place, "in the annex to resolution 60/1" does.
  static bool needs_number(std::string_view name) {
    return name != "annex" && name != "appendix" && name != "enclosure" && name != "pream." && name != "op.";
  }

  static bool counts_in_roman(std::string_view name) {
    return name == "sect." || name == "chap." || name == "annex" || name == "part" || name == "appendix" ||
           name == "enclosure";
  }

  static std::string text_of(const Part& part) {
    return part.numbers.empty() ? part.name : part.name + " " + part.numbers;
  }

  // A chain of parts under way: "paragraph 4 of section II" is from the inner to the outer, "section II, paragraph 4"
  // from the outer to the inner, "article 3 and article 5" are two.
  struct Chain {
    std::string done;         // of what came before "and"
    std::vector<Part> parts;  // from the outer to the inner

    void add(Part part, bool outside) {
      const auto at = outside ? parts.begin() : parts.end();
      parts.insert(at, std::move(part));
    }
    void begin_next() {
      done = text();
      parts.clear();
    }
    // The letters of a paragraph stand with its number, and "paragraph 4 of the operative part" is one.
    std::string text() const {
      std::string all = done;
      std::string_view above;
      for (const Part& part : parts) {
        const bool paragraph = part.name == "para." || part.name == "subpara.";
        if (paragraph && part.numbers.starts_with('(') && !above.empty()) {
          all += " " + part.numbers;
          continue;
        }
        if (part.name == "para." && (above == "op." || above == "pream.")) {
          all += " " + text_of(part);
        } else {
          all += (all.empty() ? "" : ", ") + text_of(part);
        }
        above = part.name;
      }
      return all;
    }
  };

  // The chain of parts that begins at `at` and ends right before the number: "paragraph 4 of section II of its". Empty
  // when something else stands between.
  std::string chain_before(std::size_t at, std::size_t first) const {
    Chain chain;
    bool outside = true, enclosed = false;
    std::string last;
    while (at < first) {
      Part one;
      const std::size_t end = part(at, one);
      if (end == at || end > first) break;
      if (!chain.parts.empty() && (is(at - 1, Sign::and_) || (is(at, Sign::pin) && words(at).starts_with(kArabicAnd))))
        chain.begin_next();  // الفقرة 4 من المادة 46 والمادة 56
      last = one.name;
      chain.add(std::move(one), outside);
      enclosed = enclosed || (!outside && language_ == Language::ru);
      at = end;
      outside = language_ != Language::zh;
      while (at < first && joins(at) && part_follows(at + 1, first)) {
        outside = outside && !is(at, Sign::comma);
        ++at;
      }
      if (!part_begins(at)) break;
    }
    if (enclosed && is(at, Sign::comma)) ++at;  // статья 26, пункт 3, Всеобщей декларации
    return first - at <= kBetween && connects(at, first, last) ? chain.text() : std::string();
  }

  bool joins(std::size_t at) const { return is(at, Sign::glue) || is(at, Sign::comma) || is(at, Sign::and_); }
  bool part_begins(std::size_t at) const { return is(at, Sign::pin) || (is_nth(at) && is(at + 1, Sign::pin)); }

  bool part_follows(std::size_t at, std::size_t first) const {
    while (at < first && is(at, Sign::glue)) ++at;
    return at < first && part_begins(at);
  }

  bool is_abbreviation(std::size_t at) const {
    const std::string_view name = words(at);
    return std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  // "of its", "of General Assembly resolution"; behind an annex also "to"; behind "section II, paragraph 4" a comma.
  bool connects(std::size_t at, std::size_t first, std::string_view last) const {
    const bool by_case = language_ == Language::ru || language_ == Language::ar || language_ == Language::zh;
    if (at == first && is(at, Sign::named) && !by_case && !(needs_number(last) && is_abbreviation(at)))
      return false;  // "an annexed Global Digital Compact", but "article 26 UDHR"
    if (is(at, Sign::comma) && at + 1 < first && is(at + 1, Sign::glue)) ++at;
    if (is(at, Sign::to) && !last.empty() && !needs_number(last)) ++at;
    for (; at < first; ++at) {
      const Sign sign = list_[at].sign;
      const bool year = sign == Sign::digits && at + 1 == first && list_[at].value >= 1900 && list_[at].value < 2100;
      if (year) continue;  // "article 5 of the 1982 Convention"
      if (sign == Sign::word && at + 1 == first && is(first, Sign::symbol))
        continue;  // "the annex to document A/77/275"
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
      const bool ends = sign == Sign::stop && !(touches(from) && touches(from + 1));  // not "II.B"
      if (sign == Sign::item || sign == Sign::symbol || ends || sign == Sign::colon) break;
      if (sign != Sign::pin) continue;
      const bool nth = from > 0 && is_nth(from - 1);
      std::string chain = chain_before(nth ? from - 1 : from, first);
      const bool inner = best.pinpoint.empty() && language_ == Language::ru && from > 0 && is(from - 1, Sign::comma);
      if (chain.empty() && inner) continue;  // the пункт 3 of "статья 26, пункт 3, Всеобщей декларации"
      if (chain.empty()) break;
      best = {std::move(chain), nth ? from - 1 : from};
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
    const int in_words = before && is(number, Sign::ordinal) ? number_in_words(number) : 0;  // القرار الأول
    if (!item && in_words == 0 && !(is(number, Sign::digits) && list_[number].value < 100 && before)) return at;
    std::size_t end = number + 1;
    if (!item && touches(end) && is(end, Sign::other)) return at;  // 42/I
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
    into = {std::string(noun), item           ? number_of_act(number)
                               : in_words > 0 ? std::to_string(in_words)
                                              : std::string(words(number))};
    return end;
  }

  // As printed; the decisions of conferences as every language but Arabic prints them, 1/CP.21 for 1/م أ-21.
  std::string number_of_act(std::size_t at) const {
    const Item& item = items_[list_[at].value];
    if (item.shape != Item::Shape::conference) return std::string(words(at));
    const auto blank = item.prefix.find(' ');  // "CP COP"
    const bool long_form =
        blank != std::string_view::npos && std::any_of(symbols_.begin(), symbols_.end(), [](const auto& symbol) {
          return symbol.canonical.find("/COP") != std::string::npos;
        });
    const std::string_view organ = long_form ? item.prefix.substr(blank + 1) : item.prefix.substr(0, blank);
    return fmt::format("{}/{}.{}", item.number, organ, item.session);
  }

  // "resolution 60/1, paragraph 5 of resolution 66/290": the part that ends before token `at` is of the act behind it.
  bool goes_with_next(std::size_t at) const {
    if (language_ == Language::zh) return false;
    const auto between = [&](std::size_t i) { return is(i, Sign::glue) || is(i, Sign::its); };
    if (is(at, Sign::comma) && between(at + 1)) ++at;
    if (!between(at) && language_ != Language::ru) return false;
    while (between(at) || is(at, Sign::owner)) ++at;
    if (is(at, Sign::named) || is(at, Sign::same) || is(at, Sign::present)) return true;
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

  // "resolution 60/1 (para. 143)", also behind the body and the date: a pinpoint that fills the brackets.
  std::string in_brackets(std::size_t at) const {
    while (is(at, Sign::glue) || is(at, Sign::of) || is(at, Sign::owner) || is(at, Sign::date)) ++at;
    if (!is(at, Sign::open)) return {};
    const PinpointRead read = after(at + 1, false);
    return is(read.end, Sign::close) ? read.pinpoint : std::string();
  }

  // What is printed from `at` on. Behind a citation, what goes with the act or instrument named next is not read.
  PinpointRead after(std::size_t at, bool behind_citation, bool of_document = false) const {
    PinpointRead read{{}, at}, before_and = read;
    for (;;) {
      std::size_t next = read.end;
      bool joined = false;
      while (
          is(next, Sign::comma) || (read.pinpoint.empty() && closes(next)) ||
          (!read.pinpoint.empty() && (is(next, Sign::and_) || (is(next, Sign::stop) && is(next + 1, Sign::comma))))) {
        joined = joined || is(next, Sign::and_);
        ++next;
      }
      Part one;
      std::size_t end = part(next, one);
      if (one.name == "rule") return read;  // "Article 23 of the Charter, rule 142 of the rules of procedure"
      const bool separated = next > at && list_[next - 1].sign == Sign::comma;
      if (end == next && of_document && (separated || next == at)) end = act(next, !read.pinpoint.empty(), one);
      if (end == next) return behind_citation && goes_with_next(read.end) ? before_and : read;
      if (joined) before_and = read;
      const bool below = one.name == "para." && (read.pinpoint == "op." || read.pinpoint == "pream.");
      if (!read.pinpoint.empty()) read.pinpoint += below ? " " : ", ";
      read.pinpoint += text_of(one);
      read.end = end;
    }
  }

  bool closes(std::size_t at) const { return is(at, Sign::close) || (is(at, Sign::other) && words(at) == "]"); }

 private:
  std::string_view text_;
  Language language_;
  const std::vector<Token>& list_;
  const std::vector<Item>& items_;
  const std::vector<SymbolFound>& symbols_;
  bool of_resolution_;
};

}  // namespace

PinpointRead read_pinpoint(std::string_view text, Language language, const Tokens& tokens, std::size_t at) {
  return PinReader(text, language, tokens).after(at, false);
}

PinpointRead read_pinpoint_of_document(std::string_view text, Language language, const Tokens& tokens, std::size_t at) {
  return PinReader(text, language, tokens).after(at, true, true);
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
  const PinpointRead after = reader.after(next, true, true);
  end = std::max(last + 1, after.end);
  const std::string before = reader.before(first);
  if (before.empty() || after.pinpoint.empty()) return before.empty() ? after.pinpoint : before;
  return after.pinpoint + ", " + before;
}

std::string pinpoint_of(std::string_view text, Language language, const Tokens& tokens, std::size_t first,
                        std::size_t last, bool alone) {
  const Sign sign = tokens.list[first].sign;
  const PinReader reader(text, language, tokens, sign != Sign::named);
  std::string before = alone ? reader.before(first) : std::string();
  std::size_t next = last + 1;
  if (language == Language::zh)  // 第60/1号决议第5段, 《公约》第5条
    while (reader.is(next, Sign::mark) || reader.is(next, Sign::noun) ||
           (reader.is(next, Sign::other) && reader.words(next) == "》"))
      ++next;
  PinpointRead read = reader.after(next, true);
  if (const std::size_t dated = reader.behind_date(next); read.pinpoint.empty() && dated != next)
    read = reader.after(dated, true);
  if (read.pinpoint.empty()) read.pinpoint = reader.in_brackets(next);
  std::string& after = read.pinpoint;
  if (before.empty() || after.empty()) return before.empty() ? after : before;
  return after + ", " + before;
}

}  // namespace corpus
