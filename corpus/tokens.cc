// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/tokens.h"

#include <fmt/format.h>

#include <algorithm>

#include "corpus/citation_words.h"
#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/printed_numbers.h"
#include "corpus/symbol_segments.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kLongestText = 0xfffffff0;

bool is_capital(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x400 && c <= 0x42F);
}
// Letters that no symbol begins with and no particle, in which most words begin.
bool is_small(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 0x430 && c <= 0x44F); }
bool is_arabic(char32_t c) { return c >= 0x600 && c <= 0x6FF; }
// Particles written together with the word they go before: و ف ب ل ك, and the article ال.
bool is_particle(char32_t c) { return c == 0x648 || c == 0x641 || c == 0x628 || c == 0x644 || c == 0x643; }

class Reader {
 public:
  Reader(std::string_view text, Language language, Tokens& into)
      : text_(text.substr(0, kLongestText)), words_(citation_words(language)), into_(into) {}

  void read() {
    while (at_ < text_.size()) next();
  }

 private:
  void next() {
    const CodePoint here = code_point(text_, at_);
    if (here.value == ' ') {
      ++at_;
      return;
    }
    if (is_small(here.value)) return small_word();
    const char32_t plain = matched_form(here.value);
    if (plain == 0 || plain == ' ' || plain == '\n' || plain == '\t' || plain == '\r') {
      at_ += here.bytes;
    } else if (is_digit(static_cast<char>(here.value < 0x80 ? here.value : 0))) {
      number();
    } else if (is_ideograph(here.value)) {
      ideograph(here);
    } else if (in_word(here.value)) {
      word(here);
    } else {
      mark(here);
    }
  }

  void small_word() {
    if (!listed(at_)) add(Sign::word, word_end(at_));
  }

  Token& add(Sign sign, std::size_t end, std::uint32_t value = 0) {
    into_.list.push_back({sign, false, value, static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)});
    into_.read |= std::uint64_t{1} << static_cast<unsigned>(sign);
    at_ = end;
    return into_.list.back();
  }

  void add_item(ItemRead read) {
    into_.items.push_back(std::move(read.item));
    add(Sign::item, read.end, static_cast<std::uint32_t>(into_.items.size() - 1));
  }

  // The number of "Ext/Assembly/AU/Dec.1(XI)" or "Assembly/AU/Decl. 8 (XXXII)", symbols that are not the United
  // Nations'.
  bool in_foreign_symbol() const {
    const bool spaced = at_ > 2 && text_[at_ - 1] == ' ' && !is_digit(text_[at_ - 3]);  // not "A/71/1. 71/129 says"
    const std::size_t end = spaced ? at_ - 1 : at_;
    if (end < 2 || text_[end - 1] != '.') return false;
    const auto start = text_.find_last_of(" \n(", end - 1);
    return text_.substr(start + 1, end - start - 1).find('/') != std::string_view::npos;
  }

  void number() {
    if (auto read = in_foreign_symbol() ? std::nullopt : read_item(text_, at_, words_))
      return add_item(*std::move(read));
    if (listed(at_)) return;  // "2030 Agenda"
    std::size_t end = at_;
    std::uint32_t value = 0;
    while (end < text_.size() && is_digit(text_[end])) {
      value = end - at_ < 6 ? value * 10 + static_cast<std::uint32_t>(text_[end] - '0') : 1000000;
      ++end;
    }
    // "3/4/5", "1,234", "3.5": one token that is nothing
    while (end + 1 < text_.size() && (text_[end] == '/' || text_[end] == '.' || thousands(end)) &&
           is_digit(text_[end + 1])) {
      ++end;
      while (end < text_.size() && is_digit(text_[end])) ++end;
      value = 1000000;
    }
    add(Sign::digits, end, value);
  }

  // ",234" and no further digit or slash
  bool thousands(std::size_t comma) const {
    if (text_[comma] != ',' || comma + 3 >= text_.size()) return false;
    for (std::size_t i = 1; i <= 3; ++i)
      if (!is_digit(text_[comma + i])) return false;
    return comma + 4 >= text_.size() || !(is_digit(text_[comma + 4]) || text_[comma + 4] == '/');
  }

  // A word of the list at byte `from`; the token begins at at_.
  bool listed(std::size_t from) {
    const auto match = words_.phrases.longest(text_, from);
    if (!match) return false;
    const Sign sign = words_.words[match.value].sign;
    if (sign == Sign::named || sign == Sign::place || sign == Sign::places)
      at_ = from;  // without the particles before it
    add(sign, match.end, match.value);
    return true;
  }

  void ideograph(CodePoint here) {
    if (listed(at_)) return;
    const std::size_t end = at_ + here.bytes;
    Token* last = into_.list.empty() ? nullptr : &into_.list.back();
    if (last != nullptr && last->sign == Sign::word && last->end == at_) {
      last->end = static_cast<std::uint32_t>(end);
      at_ = end;
    } else {
      add(Sign::word, end);
    }
  }

  // "دإ-10/2" at `from`, where the token may begin with particles before it: ودإ-10/2.
  bool special_item(std::size_t from) {
    auto read = read_special_item(text_, from, words_);
    if (!read) return false;
    add_item(*std::move(read));
    return true;
  }

  // Symbols and numbers of special sessions begin with a capital, or an Arabic session word.
  bool symbol(CodePoint here) {
    if (is_arabic(here.value)) return arabic_symbol(here.value);
    const int c = ascii_in_symbol(here.value);
    if (c < 'A' || c > 'Z') return false;
    if ((c == 'S' || c == 'E') && special_item(at_)) return true;
    const std::string_view ahead = text_.substr(at_, 40);
    if (ahead.find('/') == ahead.npos && ahead.find('_') == ahead.npos) return false;
    return add_symbol(read_symbol(text_, at_));
  }

  bool arabic_symbol(char32_t first) {
    if (first == 0x62F) return special_item(at_);                                          // د
    if (first != 0x645 || at_ + 2 >= text_.size() || text_[at_ + 2] != ' ') return false;  // م
    return add_symbol(read_arabic_symbol(text_, at_));
  }

  bool add_symbol(std::optional<SymbolFound> found) {
    if (!found) return false;
    const std::size_t end = found->span.end;
    into_.symbols.push_back(*std::move(found));
    add(Sign::symbol, end, static_cast<std::uint32_t>(into_.symbols.size() - 1));
    return true;
  }

  std::size_t word_end(std::size_t from) const {
    const bool arabic = is_arabic(code_point(text_, from).value);
    for (from = behind_small_letters(text_, from); from < text_.size(); from = behind_small_letters(text_, from)) {
      const CodePoint next = code_point(text_, from);
      if (next.value == ' ') break;                                           // most words
      if ((arabic && is_capital(next.value)) || !goes_on(next.value)) break;  // وA/77/751
      from += next.bytes;
    }
    return from;
  }

  // Within a word; what matching leaves out never ends one.
  static bool goes_on(char32_t c) {
    return matched_form(c) == 0 || (in_word(c) && !is_ideograph(c) && !(c < 0x80 && is_digit(static_cast<char>(c))));
  }

  // An Arabic word may carry particles: "وبالقرار" is و + ب + القرار.
  bool arabic() {
    std::size_t from = at_;
    for (int particles = 0; particles < 4; ++particles) {
      if (listed(from) || (particles > 0 && special_item(from))) return true;
      const CodePoint first = code_point(text_, from);
      std::size_t next = from + first.bytes;
      if (first.value == 0x627 && code_point(text_, next).value == 0x644) {
        next += 2;  // ال
      } else if (!is_particle(first.value)) {
        return false;
      }
      while (next < text_.size() && matched_form(code_point(text_, next).value) == 0)
        next += code_point(text_, next).bytes;
      if (next >= text_.size() || !in_word(code_point(text_, next).value)) return false;
      from = next;
    }
    return false;
  }

  void word(CodePoint here) {
    const bool capital = is_capital(here.value);
    if (symbol(here)) return;
    if (is_arabic(here.value) ? arabic() : listed(at_)) {
      into_.list.back().capital = capital;
      return;
    }
    std::size_t end = word_end(at_);
    if (end == at_) end = at_ + here.bytes;
    if (is_arabic(here.value) && end - at_ == 2 && here.value == 0x648) {  // و before digits
      add(Sign::and_, end, kPlainAnd);
      return;
    }
    add(Sign::word, end).capital = capital;
  }

  void mark(CodePoint here) {
    const char32_t c = here.value;
    const std::size_t end = at_ + here.bytes;
    if (c == '.' || c == 0x3002 || c == '?' || c == '!') {
      add(Sign::stop, end);
    } else if (c == ',' || c == 0x60C || c == 0x3001 || c == 0xFF0C) {
      add(Sign::comma, end);
    } else if (c == ';' || c == ':' || c == 0x61B || c == 0xFF1B || c == 0xFF1A) {
      add(Sign::colon, end);
    } else if (c == '(' || c == 0xFF08) {
      add(Sign::open, end);
    } else if (c == ')' || c == 0xFF09) {
      add(Sign::close, end);
    } else if (c == 0xFFFD || c == '*') {  // note marks, and bold in Markdown: 第**71/129**号
      at_ = end;
    } else if (!listed(at_)) {
      add(Sign::other, end);
    }
  }

  static constexpr std::uint32_t kPlainAnd = 0xffffffff;

  std::string_view text_;
  const CitationWords& words_;
  Tokens& into_;
  std::size_t at_ = 0;
};

bool joins(const Tokens& tokens, std::size_t at) {
  return at < tokens.list.size() && tokens.list[at].sign == Sign::glue;
}

// 2016; of 20162 or 201612 too: the mark of a note that ran into the year. 0 when it is no year.
std::uint32_t year_of(std::uint32_t digits) {
  if (digits >= 190000 && digits < 210000) return digits / 100;
  if (digits >= 19000 && digits < 21000) return digits / 10;
  return digits >= 1900 && digits < 2100 ? digits : 0;
}

// A date, and the last of its tokens; value 0 where there is none.
struct DateRead {
  std::uint32_t value = 0;
  std::size_t last = 0;
};

// "25 September 2015", "1er avril 2016", "25 de septiembre de 2015", "25 أيلول/سبتمبر 2015": from the day at token
// `at`.
DateRead date_from_day(const Tokens& tokens, std::size_t at, Language language) {
  const auto& list = tokens.list;
  const std::uint32_t day = list[at].value;
  if (day < 1 || day > 31) return {};
  ++at;
  if (at < list.size() && list[at].sign == Sign::word && list[at].end - list[at].start <= 3) ++at;  // "er", "º"
  if (joins(tokens, at)) ++at;
  if (at >= list.size() || list[at].sign != Sign::month) return {};
  const std::string_view digits = word_value(list[at], language);
  const auto month = static_cast<std::uint32_t>(digits.size() == 1 ? digits[0] - '0' : 10 + digits[1] - '0');
  ++at;
  while (at + 1 < list.size() && list[at].sign == Sign::other && list[at + 1].sign == Sign::month) at += 2;
  if (joins(tokens, at)) ++at;
  const std::uint32_t year = at < list.size() && list[at].sign == Sign::digits ? year_of(list[at].value) : 0;
  return {year != 0 ? year * 10000 + month * 100 + day : 0, at};
}

// 2015年9月25日 is digits 年 digits 月 digits 日: from the year at token `at`.
DateRead date_from_year(const Tokens& tokens, std::size_t at, std::string_view text) {
  const auto& list = tokens.list;
  if (at + 5 >= list.size() || list[at].value < 1900 || list[at].value >= 2100) return {};
  const auto is = [&](std::size_t i, WordEnd what) { return begins_as(what, list[i].span().of(text), Language::zh); };
  const bool dated = is(at + 1, WordEnd::year) && list[at + 2].sign == Sign::digits && is(at + 3, WordEnd::month) &&
                     list[at + 4].sign == Sign::digits && is(at + 5, WordEnd::day);
  return {dated ? list[at].value * 10000 + list[at + 2].value * 100 + list[at + 4].value : 0, at + 5};
}

// The tokens of each date become one.
void join_dates(std::string_view text, Language language, Tokens& tokens) {
  std::size_t kept = 0;
  auto& list = tokens.list;
  for (std::size_t i = 0; i < list.size(); ++i) {
    DateRead read;
    if (list[i].sign == Sign::digits)
      read = language == Language::zh ? date_from_year(tokens, i, text) : date_from_day(tokens, i, language);
    if (read.value == 0) {
      list[kept++] = list[i];
      continue;
    }
    Token& last = list[read.last];
    Token date{Sign::date, false, read.value, list[i].start, last.end};
    if (language == Language::zh) {  // the word after 日 may have been taken with it: 日第, 日关于
      const std::uint32_t rest = last.end;
      date.end = last.start + 3;
      last.start = date.end;
      if (last.start < rest) --read.last;
    }
    list[kept++] = date;
    i = read.last;
  }
  list.resize(kept);
}

bool is_plain_number(const Token& token, std::string_view text) {
  return token.sign == Sign::digits && token.value > 0 && token.value < 10000 && is_digits(token.span().of(text));
}

void make_item(Tokens& tokens, std::size_t at, Item::Shape shape, int year) {
  Token& token = tokens.list[at];
  Item item;
  item.shape = shape;
  item.session = static_cast<std::uint16_t>(year);
  item.number = static_cast<std::uint16_t>(token.value);
  item.span = token.span();
  tokens.items.push_back(std::move(item));
  token.sign = Sign::item;
  token.value = static_cast<std::uint32_t>(tokens.items.size() - 1);
}

// "acknowledging that resolution 69/321 is a landmark", "this resolution 1325 (2000)": the number says which, so the
// words before it are no more than the noun.
void free_nouns(Language language, Tokens& tokens) {
  if (language == Language::zh) return;  // the number stands before the noun
  for (std::size_t i = 0; i + 1 < tokens.list.size(); ++i) {
    const Sign sign = tokens.list[i].sign, next = tokens.list[i + 1].sign;
    const bool points = sign == Sign::same || sign == Sign::present;
    if (points && (next == Sign::item || next == Sign::symbol)) tokens.list[i].sign = Sign::noun;
  }
}

// Numbers of the Security Council printed without their year: "resolutions 425 and 426 (1978)", where the year said
// once fits both, and "resolution 1325" right after the noun.
void find_bare_numbers(std::string_view text, Language language, Tokens& tokens) {
  auto& list = tokens.list;
  for (std::size_t i = list.size(); i-- > 2;) {
    if (list[i].sign != Sign::item || tokens.items[list[i].value].shape != Item::Shape::council) continue;
    const int year = tokens.items[list[i].value].session;
    const std::size_t before = i - 2;
    if ((list[i - 1].sign == Sign::and_ || list[i - 1].sign == Sign::comma) && is_plain_number(list[before], text) &&
        council_year_fits(static_cast<int>(list[before].value), year))
      make_item(tokens, before, Item::Shape::council, year);
  }
  for (std::size_t i = 0; i + 1 < list.size(); ++i) {
    const bool owned = i > 0 && (list[i].sign == Sign::owner || list[i].sign == Sign::of);  // قرار مجلس الأمن 1325
    const std::size_t noun = owned ? i - 1 : i;
    const bool after_noun = list[noun].sign == Sign::noun && language != Language::zh &&  // 决议3段 is a paragraph
                            word_value(list[noun], language).ends_with("resolution");
    const bool in_list = i > 0 && (list[i].sign == Sign::and_ || list[i].sign == Sign::comma) &&
                         list[i - 1].sign == Sign::item && tokens.items[list[i - 1].value].shape == Item::Shape::bare;
    const bool before_noun = i + 3 < list.size() && list[i + 2].sign == Sign::mark && list[i + 3].sign == Sign::noun &&
                             word_value(list[i + 3], language) == "resolution";  // 第1325号决议
    const int year = (after_noun || in_list || before_noun) && is_plain_number(list[i + 1], text)
                         ? council_year(static_cast<int>(list[i + 1].value))
                         : 0;
    if (year > 0) make_item(tokens, i + 1, Item::Shape::bare, year);
  }
  for (std::size_t i = list.size(); language == Language::zh && i-- > 4;) {  // 第1325号和第2250号决议
    const bool bare = list[i].sign == Sign::item && tokens.items[list[i].value].shape == Item::Shape::bare;
    const bool joined = list[i - 2].sign == Sign::and_ || list[i - 2].sign == Sign::comma;
    if (!bare || !joined || list[i - 3].sign != Sign::mark || !is_plain_number(list[i - 4], text)) continue;
    const int year = council_year(static_cast<int>(list[i - 4].value));
    if (year > 0) make_item(tokens, i - 4, Item::Shape::bare, year);
  }
}

}  // namespace

std::string_view word_value(const Token& token, Language language) {
  const CitationWords& words = citation_words(language);
  return token.value < words.words.size() ? words.words[token.value].value : std::string_view();
}

std::string iso_date(std::uint32_t value) {
  return value == 0 ? "" : fmt::format("{:04}-{:02}-{:02}", value / 10000, value / 100 % 100, value % 100);
}

void tokenize(std::string_view text, Language language, Tokens& into) {
  into.list.clear();
  into.items.clear();
  into.symbols.clear();
  into.read = 0;
  Reader(text, language, into).read();
  const bool digits = into.may_hold(Sign::digits);
  if (digits) join_dates(text, language, into);
  if (into.may_hold(Sign::same) || into.may_hold(Sign::present)) free_nouns(language, into);
  if (digits) find_bare_numbers(text, language, into);
}

}  // namespace corpus
