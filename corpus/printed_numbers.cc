// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/printed_numbers.h"

#include "corpus/conferences.h"
#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/proclitics.h"
#include "corpus/symbol_segments.h"

namespace corpus {

namespace {

constexpr std::size_t kMostLetters = 26;
constexpr std::size_t kWidestBracket = 24;  // bytes inside "(د-21)", with marks

bool is_capital(int c) { return c >= 'A' && c <= 'Z'; }
bool is_small(int c) { return c >= 'a' && c <= 'z'; }

// Reads characters as they stand in symbols: look-alikes folded, idle marks skipped.
struct Cursor {
  std::string_view text;
  std::size_t at;

  // The character here in ASCII; kForeign for others and at the end.
  int peek() {
    while (at < text.size()) {
      const CodePoint next = code_point(text, at);
      const int ascii = ascii_in_symbol(next.value);
      if (ascii != kLeftOut) return ascii;
      at += next.bytes;
    }
    return kForeign;
  }
  void pass() { at += code_point(text, at).bytes; }
  bool take(char wanted) {
    if (peek() != wanted) return false;
    pass();
    return true;
  }
  void pass_spaces() {
    while (peek() == ' ') pass();
  }
  // At most `most` digits; 0 digits give -1, more than `most` give -2.
  int digits(int most) {
    int value = 0, count = 0;
    while (is_digit(peek())) {
      value = count < most ? value * 10 + (peek() - '0') : value;
      ++count;
      pass();
    }
    return count == 0 ? -1 : count > most ? -2 : value;
  }
};

// What stands at a place decides whether a capital before it is a part letter or begins a word.
bool ends_letter(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const CodePoint next = code_point(text, at);
  const char32_t c = next.value;
  if (c == '-' || c == 0x2011) {  // "A-E", not "S-20", "X-ray" or "A-B-C"
    Cursor last{text, at + next.bytes};
    if (!is_capital(last.peek())) return false;
    last.pass();
    return last.peek() != '-' && ends_letter(text, last.at);
  }
  if (c == '/' || c == '&' || c == '\'' || c == 0x2019) return false;
  if (c == '.') return at + 1 >= text.size() || !in_word(code_point(text, at + 1).value);
  return !in_word(c) || is_ideograph(c);
}

std::optional<PartLetter> read_letter(std::string_view text, std::size_t from, const CitationWords& words) {
  Cursor cursor{text, from};
  cursor.pass_spaces();
  const std::size_t start = cursor.at;
  const int c = cursor.peek();
  if (is_capital(c)) {
    cursor.pass();
    if (!ends_letter(text, cursor.at)) return std::nullopt;
    return PartLetter{static_cast<char>(c), {start, cursor.at}};
  }
  if (start >= text.size() || static_cast<unsigned char>(text[start]) < 0xD8) return std::nullopt;
  const auto match = words.phrases.longest(text, start);
  if (!match || words.words[match.value].sign != Sign::letter) return std::nullopt;
  return PartLetter{words.words[match.value].value.front(), {start, match.end}};
}

// The separator before a further letter: ", ", " and ", " to ", "-". Gives the place after it; `range` for the last
// two.
std::size_t read_separator(std::string_view text, std::size_t from, const CitationWords& words, bool& range,
                           Span& word) {
  Cursor cursor{text, from};
  const bool spaced = cursor.peek() == ' ';
  cursor.pass_spaces();
  const std::size_t start = cursor.at;
  range = false;
  if (cursor.take('-')) {
    range = true;
    word = {start, cursor.at};
    return cursor.at;
  }
  const CodePoint next = code_point(text, start);
  if (next.value == ',' || next.value == 0x60C || next.value == 0x3001) return start + next.bytes;
  const auto match = words.phrases.longest(text, start);
  if (match) {
    const Sign sign = words.words[match.value].sign;
    range = sign == Sign::to;
    word = {start, match.end};
    if (sign == Sign::and_ || range) return match.end;
  }
  if (spaced && text.substr(start).starts_with(kArabicAnd)) return start + kArabicAnd.size();  // with the letter
  return 0;
}

void add_range(std::vector<PartLetter>& letters, PartLetter last, Span word) {
  for (char letter = static_cast<char>(letters.back().letter + 1);
       letter < last.letter && letters.size() < kMostLetters; ++letter)
    letters.push_back({letter, word});
}

// "A", "A and B", "A, B and C", "A to D", "ألف وباء": the letters from `from` on. Gives the byte after the last.
std::size_t read_letters(std::string_view text, std::size_t from, const CitationWords& words,
                         std::vector<PartLetter>& letters) {
  auto letter = read_letter(text, from, words);
  std::size_t end = from;
  while (letter && letters.size() < kMostLetters) {
    letters.push_back(*letter);
    end = letter->span.end;
    bool range = false;
    Span word;
    const std::size_t next = read_separator(text, end, words, range, word);
    letter = next == 0 ? std::nullopt : read_letter(text, next, words);
    if (letter && letter->letter <= letters.back().letter) letter.reset();
    if (letter && range) add_range(letters, *letter, word);
  }
  return end;
}

struct Bracket {
  Item::Shape shape = Item::Shape::council;
  int value = 0;
  std::string_view prefix;
  std::size_t end = 0;
};

// "(2004(": Arabic texts turn the second bracket at times.
std::size_t place_of_bracket(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == ')' || text[at] == '(') return at;
  return std::string_view::npos;
}

// "(2000)", "(XXI)", "(S-VI)", "(د-21)" after idle spaces; also "2000)" without its opening, as some texts print it.
std::optional<Bracket> read_bracket(std::string_view text, std::size_t from) {
  Cursor cursor{text, from};
  cursor.pass_spaces();
  const bool open = cursor.take('(');
  const std::size_t start = cursor.at;
  const std::string_view near = text.substr(start, kWidestBracket);
  const auto close = place_of_bracket(near);
  const auto wide_close = near.find("\xEF\xBC\x89");
  if (close == std::string_view::npos && wide_close == std::string_view::npos) return std::nullopt;
  const bool wide = wide_close < close;
  const std::size_t end = start + (wide ? wide_close : close);
  if (!wide && text[end] == '(' && !open) return std::nullopt;
  auto inside = fold_symbol(text.substr(start - (open ? 1 : 0), end - start + (open ? 1 : 0)));
  if (!inside) return std::nullopt;
  std::string_view rest = *inside;
  if (open) rest.remove_prefix(std::min<std::size_t>(1, rest.size()));
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  Bracket found;
  found.end = end + (wide ? 3 : 1);
  if (is_digits(rest) && rest.size() == 4) {
    found.value = (rest[0] - '0') * 1000 + (rest[1] - '0') * 100 + (rest[2] - '0') * 10 + (rest[3] - '0');
    if (found.value < 1946 || found.value > 2099) return std::nullopt;
    return found;
  }
  found.shape = Item::Shape::roman;
  found.prefix = rest.starts_with("ES-") ? "ES-" : rest.starts_with("S-") ? "S-" : "";
  const std::string_view session = rest.substr(found.prefix.size());
  const bool digits = !found.prefix.empty() && is_digits(session) && session.size() == 1;  // "186 (S-2)"
  found.value = digits ? session[0] - '0' : from_roman(session);
  return open && found.value > 0 ? std::optional(found) : std::nullopt;
}

// "68/307and 69/321": the word that joins two numbers, written together with the first.
bool joins_next(std::string_view text, std::size_t at, const CitationWords& words) {
  const auto match = words.phrases.longest(text, at);
  if (!match || words.words[match.value].sign != Sign::and_) return false;
  Cursor behind{text, match.end};
  if (behind.peek() != ' ') return false;
  behind.pass_spaces();
  return is_digit(behind.peek());
}

// After "70/104": no further slash, digit, decimal or small letter may follow.
bool ends_number(std::string_view text, std::size_t at, const CitationWords& words) {
  Cursor cursor{text, at};
  const int c = cursor.peek();
  if (is_small(c)) return joins_next(text, cursor.at, words);
  if (c == '/' || c == '%') return false;
  if (c == '.') return !is_digit(Cursor{text, cursor.at + 1}.peek());
  return true;
}

std::optional<ItemRead> after_slash(Cursor cursor, std::size_t start, int session, std::size_t digits,
                                    const CitationWords& words) {
  ItemRead read;
  if (const auto conference = read_conference(cursor.text, cursor.at); conference && session < 1000) {
    read.item.shape = Item::Shape::conference;
    read.item.number = static_cast<std::uint16_t>(session);
    read.item.session = static_cast<std::uint16_t>(conference->session);
    read.item.prefix = conference->conference;
    read.end = conference->end;
    read.item.span = {start, read.end};
    return read;
  }
  cursor.pass_spaces();
  if (cursor.peek() == '0') return std::nullopt;  // "Act No. 22/030"
  const int number = cursor.digits(4);
  if (number <= 0 || !ends_number(cursor.text, cursor.at, words)) return std::nullopt;
  if (digits == 4 ? session < 1946 || session > 2099 : session < 1 || session > 199) return std::nullopt;
  read.item.shape = digits == 4 ? Item::Shape::year : Item::Shape::session;
  read.item.session = static_cast<std::uint16_t>(session);
  read.item.number = static_cast<std::uint16_t>(number);
  read.item.span = {start, cursor.at};
  read.end = read_letters(cursor.text, cursor.at, words, read.item.letters);
  return read;
}

std::optional<ItemRead> before_bracket(std::string_view text, std::size_t start, std::size_t end, int number,
                                       const CitationWords& words) {
  ItemRead read;
  std::size_t at = read_letters(text, end, words, read.item.letters);
  const auto bracket = read_bracket(text, at);
  if (!bracket) return std::nullopt;
  if (bracket->shape == Item::Shape::council && (!read.item.letters.empty() || number > 9999)) return std::nullopt;
  read.item.shape = bracket->shape;
  read.item.number = static_cast<std::uint16_t>(number);
  read.item.session = static_cast<std::uint16_t>(bracket->value);
  read.item.prefix = bracket->prefix;
  read.item.span = {start, bracket->end};
  read.end = bracket->end;
  if (bracket->shape == Item::Shape::roman && read.item.letters.empty())
    read.end = read_letters(text, bracket->end, words, read.item.letters);  // "217 (III) A"
  return read;
}

}  // namespace

std::optional<ItemRead> read_item(std::string_view text, std::size_t at, const CitationWords& words) {
  Cursor cursor{text, at};
  const int number = cursor.digits(5);
  const std::size_t end = cursor.at, count = end - at;
  if (number <= 0) return std::nullopt;
  Cursor slash = cursor;
  slash.pass_spaces();
  if (slash.take('/')) return after_slash(slash, at, number, count, words);
  return before_bracket(text, at, end, number, words);
}

std::optional<ItemRead> read_special_item(std::string_view text, std::size_t at, const CitationWords& words) {
  Cursor cursor{text, at};
  bool emergency = false;
  if (static_cast<unsigned char>(text[at]) == 0xD8) {  // Arabic: دإ-10/2
    constexpr std::string_view kSpecial = "دإ", kPlain = "دا", kEmergency = "ط", kLoose = "د إ";
    if (text.substr(at).starts_with(kSpecial) || text.substr(at).starts_with(kPlain)) {
      cursor.at += kSpecial.size();
    } else if (text.substr(at).starts_with(kLoose)) {
      cursor.at += kLoose.size();
    } else {
      return std::nullopt;
    }
    cursor.pass_spaces();
    if (text.substr(cursor.at).starts_with(kEmergency)) {
      emergency = true;
      cursor.at += kEmergency.size();
    }
  } else {
    emergency = cursor.take('E');
    if (!cursor.take('S')) return std::nullopt;
  }
  cursor.pass_spaces();
  if (!cursor.take('-')) return std::nullopt;
  cursor.pass_spaces();
  const int session = cursor.digits(2);
  if (session <= 0 || !cursor.take('/')) return std::nullopt;
  const int number = cursor.digits(3);
  if (number <= 0 || !ends_number(text, cursor.at, words)) return std::nullopt;
  ItemRead read;
  read.item.shape = emergency ? Item::Shape::emergency : Item::Shape::special;
  read.item.session = static_cast<std::uint16_t>(session);
  read.item.number = static_cast<std::uint16_t>(number);
  read.item.span = {at, cursor.at};
  read.end = read_letters(text, cursor.at, words, read.item.letters);
  return read;
}

}  // namespace corpus
