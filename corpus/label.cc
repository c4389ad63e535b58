// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/label.h"

#include <string>
#include <unordered_map>

#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "corpus/opening.h"
#include "corpus/session_number.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr int kMostDigits = 3;
constexpr std::size_t kLabelBytes = 40;

// Sections are numbered by the names of letters, and by ordinals.
struct Words {
  std::unordered_map<std::string, int> letters, sections, ordinals;
};

const Words& words() {
  static const Words all = [] {
    Words read;
    const Table& rows = table("labels.tsv");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string_view kind = rows.cell(i, "kind");
      const std::string word = fold_opening(rows.cell(i, "label"));
      const int value = leading_number(rows.cell(i, "value"));
      (kind == "letter" ? read.letters : read.sections).emplace(word, value);
      if (kind == "ordinal") read.ordinals.emplace(word, value);
    }
    return read;
  }();
  return all;
}

// Reads a label from the left. Peeks and takes characters; never beyond the text.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  char32_t peek() const {
    std::size_t at = at_;
    return next_character(text_, at);
  }
  char32_t take() { return next_character(text_, at_); }
  bool done() const { return at_ >= text_.size(); }
  std::size_t at() const { return at_; }
  void skip_marks() {
    while (!done() && is_direction_mark(peek())) take();
  }
  void skip_blanks() {
    while (!done() && (is_blank(peek()) || is_direction_mark(peek()))) take();
  }
  std::string_view from(std::size_t start) const { return text_.substr(start, at_ - start); }
  std::string_view rest() const { return text_.substr(at_); }

  // A number of at most three digits; -1 for none.
  int number() {
    int value = 0, digits = 0;
    while (digit_value(peek()) >= 0 && !done()) {
      value = value * 10 + digit_value(take());
      if (++digits > kMostDigits) return -1;
    }
    return digits == 0 ? -1 : value;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

bool is_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }
bool is_stop(char32_t c) { return c == '.' || c == 0xFF0E || c == 0x3001 || c == 0x3002; }
bool is_bracket(char32_t c) { return c == '(' || c == ')' || c == 0xFF08 || c == 0xFF09; }
bool is_quote(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019 || c == '`' || c == 0x201B; }

int chinese_digit(char32_t c) {
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  const auto at = kDigits.find(c);
  return at == kDigits.npos ? -1 : static_cast<int>(at);
}

bool begins_chinese_number(char32_t c) { return chinese_digit(c) >= 0 || c == U'十'; }

// 十二, 二十一, 七; 0 for none. At most 99.
int chinese_number(Cursor& cursor) {
  int value = 0;
  const int first = chinese_digit(cursor.peek());
  if (first > 0) cursor.take(), value = first;
  if (cursor.peek() == U'十') {
    cursor.take();
    value = (value == 0 ? 1 : value) * 10;
    const int ones = chinese_digit(cursor.peek());
    if (ones > 0) cursor.take(), value += ones;
  }
  return value;
}

Label finish(LabelKind kind, int value, Cursor& cursor, std::size_t size) {
  cursor.skip_blanks();
  Label label;
  label.kind = kind;
  label.value = value;
  label.size = size;
  label.body = cursor.at();
  return label;
}

// "51-e заседание", "2-я": an ending, not a label; Arabic alone may leave the blank out.
bool begins_ending(char32_t c) { return is_letter(c) && !(c >= 0x620 && c < 0x700); }

// A number without a stop. "5, Requests": a point that a scanner took for a comma.
Label bare_number(int value, bool blank, std::size_t size, Cursor& cursor) {
  const bool comma = !blank && cursor.peek() == ',';
  if (comma) {
    cursor.take(), size = cursor.at();
    if (!is_blank(cursor.peek())) return {};
    cursor.skip_blanks();
    if (!is_upper(cursor.peek())) return {};
  }
  if (!(blank || comma) || cursor.done() || !is_letter(cursor.peek())) return {};
  Label label = finish(LabelKind::number, value, cursor, size);
  label.bare = true;
  return label;
}

// "1." "1 -" "1. -" "١ –" "1．"; without any of these the number is bare.
Label numbered(Cursor cursor) {
  const int value = cursor.number();
  if (value <= 0) return {};
  const std::size_t digits = cursor.at();
  cursor.skip_marks();
  if (cursor.peek() == ')' && !cursor.done()) {
    cursor.take();
    return finish(LabelKind::letter, value, cursor, cursor.at());
  }
  std::size_t size = digits;
  const bool stop = is_stop(cursor.peek());
  if (stop) cursor.take(), size = cursor.at();
  const std::size_t gap = cursor.at();
  cursor.skip_blanks();
  const bool blank = cursor.at() > gap;
  const bool dash = is_dash(cursor.peek());
  if (dash) {
    cursor.take();
    cursor.skip_marks();
    if (!cursor.done() && !is_blank(cursor.peek()) && !is_letter(cursor.peek())) return {};
    if (!stop && !blank && begins_ending(cursor.peek())) return {};
  }
  if (!stop && !dash) return bare_number(value, blank, size, cursor);
  // "2.5 million" and "3./4" are no labels.
  if (stop && !blank && !dash && (digit_value(cursor.peek()) >= 0 || cursor.peek() == '/')) return {};
  return finish(LabelKind::number, value, cursor, size);
}

int latin_letters(std::string_view letters) {
  const auto index = [](char c) { return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0; };
  if (letters.size() == 1) return index(letters[0]);
  if (letters.size() == 2 && letters[0] == letters[1] && index(letters[0]) > 0) return 26 + index(letters[0]);
  return 0;
}

Label lettered(const std::string& folded, Cursor& cursor) {
  const int letters = latin_letters(folded);
  const int roman = folded.empty() || folded.back() < 'a' || folded.back() > 'z' ? 0 : roman_value(folded);
  const auto other = words().letters.find(folded);
  const int value = letters > 0 ? letters : other != words().letters.end() ? other->second : 0;
  const bool doubled = letters > 26 && roman > 0;  // "(ii)" is Roman, "(aa)" is a letter
  if (value > 0 && !doubled) {
    Label label = finish(LabelKind::letter, value, cursor, cursor.at());
    label.roman = roman;
    return label;
  }
  return roman > 0 ? finish(LabelKind::roman, roman, cursor, cursor.at()) : Label{};
}

// "(a)" "a)" ")أ(" "(ii)" "(1)" "(一)": letters or digits and a bracket, before them too when `open`.
Label bracketed(Cursor cursor) {
  const bool open = is_bracket(cursor.peek());
  if (open) cursor.take();
  cursor.skip_marks();
  const std::size_t start = cursor.at();
  if (open && begins_chinese_number(cursor.peek())) {
    const int value = chinese_number(cursor);
    if (value == 0 || !is_bracket(cursor.peek())) return {};
    cursor.take();
    return finish(LabelKind::roman, value, cursor, cursor.at());
  }
  if (open && digit_value(cursor.peek()) >= 0) {
    const int value = cursor.number();
    if (value <= 0 || !is_bracket(cursor.peek())) return {};
    cursor.take();
    return finish(LabelKind::letter, value, cursor, cursor.at());
  }
  while (!cursor.done() && cursor.at() - start < 16 && (is_letter(cursor.peek()) || cursor.peek() == 0x640))
    cursor.take();
  const std::string_view printed = cursor.from(start);
  cursor.skip_marks();
  if (cursor.done() || !is_bracket(cursor.peek())) return {};
  const std::string folded = fold_opening(printed);
  if (folded.empty()) return {};
  cursor.take();
  return lettered(folded, cursor);
}

// "a." "iv.": a label only where one is expected, for "p. 5" and "v. the State" look the same.
Label dotted(Cursor cursor) {
  const std::size_t start = cursor.at();
  while (!cursor.done() && cursor.at() - start < 6 && cursor.peek() >= 'a' && cursor.peek() <= 'z') cursor.take();
  const std::string letters(cursor.from(start));
  if (letters.empty() || cursor.peek() != '.') return {};
  cursor.take();
  if (cursor.done() || !is_blank(cursor.peek())) return {};
  Label label = lettered(letters, cursor);
  label.bare = true;
  return label;
}

// "'1'" "‘2’": how Arabic prints (i) and (ii).
Label quoted(Cursor cursor) {
  cursor.take();
  cursor.skip_marks();
  const int value = cursor.number();
  cursor.skip_marks();
  if (value <= 0 || !is_quote(cursor.peek())) return {};
  cursor.take();
  return finish(LabelKind::roman, value, cursor, cursor.at());
}

Label bullet(Cursor cursor) {
  cursor.take();
  const std::size_t size = cursor.at();
  if (cursor.done() || !is_blank(cursor.peek())) return {};
  return finish(LabelKind::bullet, 0, cursor, size);
}

bool is_bullet(char32_t c) {
  return is_dash(c) || c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0xB7 || c == 0xF0B7 || c == 0x25E6 ||
         c == 0x2023;
}

// What may follow the name of a section: nothing, or a stop or dash and its title; in "S-34/1" and "X-ray" the dash is
// inside a word.
Label section(int value, Cursor& cursor) {
  if (value <= 0) return {};
  const std::size_t size = cursor.at();
  if (trim(cursor.rest()).empty()) return finish(LabelKind::section, value, cursor, size);
  cursor.skip_blanks();
  if (!is_stop(cursor.peek()) && !is_dash(cursor.peek())) return {};
  const char32_t separator = cursor.take();
  if (separator == '.' && !cursor.done() && !is_blank(cursor.peek())) return {};
  const std::size_t end = is_stop(separator) ? cursor.at() : size;
  const bool inside = is_dash(separator) && cursor.at() == size + 1;
  if (inside && (digit_value(cursor.peek()) >= 0 || is_lower(cursor.peek()))) return {};
  cursor.skip_blanks();
  if (is_dash(cursor.peek())) cursor.take();
  return finish(LabelKind::section, value, cursor, end);
}

// The Latin capitals at the cursor, which goes behind them; at most eight, as long as numbers of sections get.
std::string_view capitals(Cursor& cursor) {
  const std::size_t start = cursor.at();
  while (!cursor.done() && cursor.at() - start < 8 && cursor.peek() >= 'A' && cursor.peek() <= 'Z') cursor.take();
  return cursor.from(start);
}

Label latin_section(Cursor cursor) {
  const std::string_view letters = capitals(cursor);
  const int roman = roman_value(letters);
  return section(roman > 0 ? roman : letters.size() == 1 ? letters[0] - 'A' + 1 : 0, cursor);
}

bool is_word_part(char32_t c) { return is_letter(c) || is_direction_mark(c) || (c >= 0x640 && c <= 0x652); }

// "أولا", "باء", "حادي عشر": one word or two. The cursor is behind them where they are a number, else where it was.
int worded_number(Cursor& cursor, const std::unordered_map<std::string, int>& numbers) {
  int value = 0;
  Cursor end = cursor;
  for (int words_read = 0; words_read < 2; ++words_read) {
    while (!end.done() && end.at() < kLabelBytes && is_word_part(end.peek())) end.take();
    const auto found = numbers.find(fold_opening(end.from(0)));
    if (found != numbers.end()) value = found->second, cursor = end;
    end.skip_blanks();
    if (!is_word_part(end.peek())) break;
  }
  return value;
}

// "أولا -", "باء -", "حادي عشر -".
Label worded_section(Cursor cursor) {
  const int value = worded_number(cursor, words().sections);
  return section(value, cursor);
}

// Letters that are not small, a year, a title within the title.
bool begins_title(char32_t c) {
  return (is_letter(c) && !is_lower(c)) || digit_value(c) >= 0 || c == 0xAB || c == 0x201C || c == 0x300A;
}

// "IV", "四", "رابعا": numbers of sections. Capitals are left out: "A" is a word too.
int section_number(Cursor& cursor, Language language) {
  if (language == Language::zh && begins_chinese_number(cursor.peek())) return chinese_number(cursor);
  if (language == Language::ar) return worded_number(cursor, words().ordinals);
  return roman_value(capitals(cursor));
}

// "Article premier", "المادة الحادية عشرة": alone on the line.
Label worded_article(std::string_view text, Language language) {
  Cursor cursor(text);
  int blanks = 0;
  for (; !cursor.done() && cursor.at() < kLabelBytes; blanks += is_blank(cursor.peek()), cursor.take())
    if (digit_value(cursor.peek()) >= 0) return {};
  const int value = cursor.done() && blanks <= 2 ? session_number(text, language) : 0;
  return value > 0 ? finish(LabelKind::article, value, cursor, text.size()) : Label{};
}

// "Article 3", "Статья 3", "المادة 3", "第三条".
Label article(std::string_view text, Language language) {
  Cursor cursor(text);
  if (language == Language::zh) {
    if (cursor.take() != U'第') return {};
    int value = digit_value(cursor.peek()) >= 0 ? cursor.number() : chinese_number(cursor);
    if (value <= 0 || (cursor.peek() != U'条' && cursor.peek() != U'條')) return {};
    cursor.take();
    return finish(LabelKind::article, value, cursor, cursor.at());
  }
  while (!cursor.done() && cursor.at() < kLabelBytes && !is_blank(cursor.peek())) cursor.take();
  const std::string_view word = cursor.from(0);
  cursor.skip_blanks();
  const std::size_t number = cursor.at();
  const bool numbered = digit_value(cursor.peek()) >= 0 || (cursor.peek() >= 'A' && cursor.peek() <= 'Z');
  if (word.size() == text.size() || (!numbered && text.size() > 2 * kLabelBytes)) return {};  // most paragraphs
  if (!has_line_word(word, language, "article")) return {};
  int value = cursor.number();
  if (value <= 0) {
    while (!cursor.done() && cursor.peek() >= 'A' && cursor.peek() <= 'Z') cursor.take();
    value = roman_value(cursor.from(number));
  }
  if (value <= 0) return worded_article(text, language);
  const char32_t next = cursor.peek();
  if (!cursor.done() && !is_blank(next) && !is_stop(next) && !is_dash(next) && next != ':') return {};
  const std::size_t size = cursor.at();
  // Only a heading, or an article whose text follows on the line: "Article 3 of the Charter" is a sentence.
  if (!cursor.done() && is_blank(next)) {
    cursor.skip_blanks();
    if (is_lower(cursor.peek())) return {};
  } else if (is_stop(next) || next == ':') {
    cursor.take();
  }
  cursor.skip_blanks();
  if (is_dash(cursor.peek())) cursor.take();
  return finish(LabelKind::article, value, cursor, size);
}

}  // namespace

int roman_value(std::string_view text) {
  int total = 0, last = 0;
  if (text.empty() || text.size() > 8) return 0;
  for (std::size_t i = text.size(); i-- > 0;) {
    int digit = 0;
    switch (text[i] | 0x20) {
      case 'i':
        digit = 1;
        break;
      case 'v':
        digit = 5;
        break;
      case 'x':
        digit = 10;
        break;
      case 'l':
        digit = 50;
        break;
      default:
        return 0;
    }
    total += digit < last ? -digit : digit;
    last = digit > last ? digit : last;
  }
  return total > 0 && total < 90 ? total : 0;
}

Label titled_section(std::string_view text, Language language) {
  Cursor cursor(text);
  cursor.skip_blanks();
  const int value = section_number(cursor, language);
  const std::size_t size = cursor.at();
  cursor.skip_blanks();
  const bool titled = value > 0 && cursor.at() > size && !cursor.done() && begins_title(cursor.peek());
  return titled ? finish(LabelKind::section, value, cursor, size) : Label{};
}

Label label_at(std::string_view text, Language language) {
  Cursor cursor(text);
  cursor.skip_blanks();
  const char32_t first = cursor.peek();
  if (cursor.done()) return {};
  if (digit_value(first) >= 0) return numbered(cursor);
  if (is_quote(first)) return quoted(cursor);
  if (first >= 0x3220 && first <= 0x3229) {
    cursor.take();
    return finish(LabelKind::roman, static_cast<int>(first - 0x3220) + 1, cursor, cursor.at());
  }
  if (is_bracket(first)) return bracketed(cursor);
  if (is_bullet(first)) return bullet(cursor);
  if (const Label label = bracketed(cursor); label.kind != LabelKind::none) return label;
  if (const Label label = latin_section(cursor); label.kind != LabelKind::none) return label;
  if (const Label label = dotted(cursor); label.kind != LabelKind::none) return label;
  if (language == Language::zh && begins_chinese_number(first)) {
    const int value = chinese_number(cursor);
    return section(value, cursor);
  }
  if (language == Language::ar)
    if (const Label label = worded_section(cursor); label.kind != LabelKind::none) return label;
  return article(text, language);
}

}  // namespace corpus
