// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/paragraph_start.h"

#include <algorithm>
#include <optional>
#include <string>

#include "corpus/label.h"
#include "corpus/line_start.h"
#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr int kLeftOut = 4;             // numbers that may be missing between two paragraphs, and one
constexpr int kLongList = 60;           // items of a list with numbers in brackets
constexpr std::size_t kAnnexLine = 60;  // bytes; longer paragraphs that begin with "Annex" are text
constexpr std::size_t kLabelBytes = 12;
constexpr std::size_t kSittingBytes = 240;  // that hold the day of a meeting and its number
constexpr std::size_t kNearBytes = 2400;    // looked back or ahead over: no title or clause is longer
constexpr std::size_t kHeadingLines = 6;    // lines of a heading, and the number below it
constexpr std::size_t kLinesAhead = 60;     // in which the next paragraph is looked for
constexpr std::size_t kConjunction = 12;    // bytes that hold the last sign of a point and the word behind it
constexpr int kMostlyInside = 50;           // per cent of uses: such a verb goes on with a paragraph

bool is_opening_quote(char32_t c) {
  return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0x300C || c == 0x300E;
}

bool is_comma(char32_t c) { return c == ',' || c == 0x60C || c == 0xFF0C; }

bool holds_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

// The words that enact stand alone, whatever the lines around them look like.
bool is_formula(std::string_view text, Language language) {
  return !is_lower(first_character(text)) && !formula_body(text, language).empty();
}

// Without their comma they are the name of the body, which the cover prints too: then a preamble must follow,
// or a verb with a capital; without capitals a verb alone may be the kind of the document, 决定.
bool enacts(std::string_view text, std::string_view next, Language language) {
  if (!formula_body(text, language).empty()) return true;
  if (text.size() > kAnnexLine * 2 || ends_closed(text) || is_lower(first_character(text))) return false;
  const std::string_view comma = language == Language::ar ? "،" : language == Language::zh ? "，" : ",";
  const Verb verb = opening_verb(next, language);
  return (verb.preambular || (verb.size > 0 && is_upper(first_character(next)))) &&
         !formula_body(std::string(text).append(comma), language).empty();
}

// The questions that are asked about one line.
class Start {
 public:
  explicit Start(const LinePlace& place)
      : place_(place), set_(place.set), widths_(place.widths), open_(place.open), act_(place.act), i_(place.i) {}

  bool begins() const {
    if (const auto decided = place_.starts.decided.find(i_); decided != place_.starts.decided.end())
      return decided->second;
    if (is_formula(line(), set_.language) || is_formula(open_.text, set_.language)) return true;
    if (act_.preamble && has_line_word(line(), set_.language, "joins")) return false;
    if (!act_.enacted && (enacts(line(), next_line(), set_.language) || enacts(open_.text, line(), set_.language)))
      return true;
    switch (set_.layout.setting) {
      case Setting::paragraphs:
        return !(open_.broken && goes_on_over_break());
      case Setting::wrapped:
        return begins_wrapped();
      case Setting::double_spaced:
        return begins_double_spaced();
    }
    return true;
  }

  // After a note mark: the rest of the line that the mark stood in, when both fit the width together.
  bool goes_on_in_row() const {
    if (!open_.after_mark || open_.broken) return false;
    const bool same = agrees(open_.row), fresh = (closed() || is_filled(open_.row, i_)) && agrees(0);
    if (same != fresh) return same;
    return open_.row + row_width(set_, widths_, i_) <= widths_.full + kMarkWidth;
  }

  ActSoFar act() const {
    ActSoFar act = act_;
    act.sitting = act.sitting || opens_sitting();
    if (label().kind != LabelKind::number || (label().bare && !next_bare_number())) return act;
    act.number = label().value;
    act.preamble = false;
    return act;
  }

 private:
  std::string_view line() const { return set_.line(i_); }
  const Line& here() const { return set_.lines[i_]; }

  // Whether the pieces from here on, behind `row` characters, fill a row or end their paragraph in it.
  bool agrees(std::uint32_t row) const {
    const std::uint32_t most = widths_.full + (set_.language == Language::zh ? 0 : kMarkWidth);
    row += line_width(set_, widths_, i_);
    if (row > most) return false;
    for (std::size_t i = i_;;) {
      const std::uint32_t mark = mark_width(set_, i + 1);
      const std::size_t next = i + (mark > 0 ? 2 : 1);
      if (next >= set_.lines.size() || set_.kinds[next] != LineKind::body) return true;
      row += mark;
      const std::uint32_t more = line_width(set_, widths_, next);
      if (mark == 0 || row + more > most) return is_filled(row, next) || ends_closed(set_.line(i));
      row += more;
      i = next;
    }
  }

  // Whether a row leaves no room for what comes next, as far as the width of its marks is known.
  bool is_filled(std::uint32_t row, std::size_t next) const {
    return row + kMarkWidth + (set_.language == Language::zh ? 0 : first_word(next)) >= widths_.full;
  }

  // Whether the row that goes on here would be full: then it is one row, not the short end of a paragraph and another.
  bool row_is_filled() const {
    std::size_t next = i_ + 1;
    std::uint32_t row = open_.row + line_width(set_, widths_, i_);
    for (; next < set_.lines.size(); ++next) {
      if (set_.kinds[next] == LineKind::mark) {
        row += mark_width(set_, next);
      } else if (set_.kinds[next] == LineKind::body) {
        if (set_.kinds[next - 1] != LineKind::mark || row + line_width(set_, widths_, next) > widths_.full + kMarkWidth)
          break;
        row += line_width(set_, widths_, next);
      }
    }
    if (next == set_.lines.size()) return false;
    return row + (set_.language == Language::zh ? 2 : first_word(next) + 1) > widths_.full;
  }

  // The first word of a line; a note mark behind it sticks to it.
  std::uint32_t first_word(std::size_t i) const {
    const std::uint32_t word = first_word_width(set_.line(i));
    return word == set_.lines[i].width ? word + mark_width(set_, i + 1) : word;
  }

  bool closed() const { return ends_closed(open_.last.of(set_.text)); }

  // After notes or the end of a page: the sentence is open and the line does not look like a beginning.
  bool goes_on_over_break() const {
    if (closed() || (label().kind != LabelKind::none && !(label().bare && label().kind != LabelKind::number)))
      return false;
    const char32_t first = first_character(line());
    if (set_.language == Language::zh) return is_han(first) && open_.row > 30;
    if (set_.language == Language::ar) return is_letter(first) && open_.row > 60 && !verb().preambular;
    return is_lower(first) && open_.row > 20;
  }

  bool begins_wrapped() const {
    if (open_.after_mark && here().gap == 0) return false;
    const bool labelled = label().kind != LabelKind::none && !label().bare;
    if (here().gap > 0) {
      if (open_.broken) return !goes_on_over_break();
      return closed() || labelled || !is_lower(first_character(line())) || !line_is_full();
    }
    if (open_.broken) return !goes_on_over_break() && closed();
    if (labelled && (closed() || !line_is_full())) return true;
    if (closed() && opens_plainly()) return true;
    if (act_.preamble && opens_by_capital() && ends_closed(without_mark())) return true;
    return here().indent > widths_.indent + 1 && closed() && open_.indent >= here().indent;
  }

  // "the application of Ruritania, 18": the mark of a note may stand behind the sign.
  std::string_view without_mark() const {
    const std::size_t last = open_.text.find_last_not_of("0123456789 ");
    if (last == open_.text.npos || open_.text.size() - last > kMarkWidth + 3) return open_.text;
    const std::string_view rest = open_.text.substr(0, last + 1);
    return ends_closed(rest) ? rest : std::string_view(open_.text);
  }

  bool line_is_full() const { return open_.row + kRagged >= widths_.full && open_.row <= widths_.full + kRagged; }

  // Of the line looked at; asked for several times, found once.
  const Label& label() const {
    if (!label_) label_ = label_at(line(), set_.language);
    return *label_;
  }
  const Verb& verb() const {
    if (!verb_) {
      verb_ = opening_verb(line(), set_.language);
      if (prints_title(line(), *verb_)) verb_ = Verb{};
    }
    return *verb_;
  }

  // Room that the next line's first word would have had.
  int room() const {
    const std::uint32_t word = set_.language == Language::zh ? 1 : first_word(i_) + 1;
    return static_cast<int>(widths_.full) - static_cast<int>(open_.row + word);
  }

  // ", and of bridges": what a note mark cut off from the words before it; "(2025" and ")号决议": what the end of a row
  // did.
  bool begins_with_sign() const {
    const char32_t first = first_character(line());
    const bool bracket = first == ')' || first == 0xFF09 || first == 0x300B;
    return is_sign(first) || (bracket && set_.language == Language::zh && leaves_open(first));
  }

  static bool is_sign(char32_t first) {
    return first == ',' || first == '.' || first == ';' || first == 0x60C || first == 0x61B || first == 0x3001 ||
           first == 0x3002 || first == 0xFF0C || first == 0xFF1B;
  }

  // Whether the paragraph has a bracket open that this sign closes.
  bool leaves_open(char32_t closing) const {
    int open = 0;
    const std::size_t far = open_.text.size() - std::min(open_.text.size(), kNearBytes);
    for (std::size_t at = far; at < open_.text.size();) {
      const char32_t c = next_character(open_.text, at);
      open += (c == closing - 1) - (c == closing);
    }
    return open > 0;
  }

  // "the theme “People of the dry lands:": what is open inside the paragraph is not over.
  bool inside_title() const {
    if (set_.language != Language::zh || is_opening_quote(first_character(open_.text))) return false;
    return leaves_open(0x201D) || leaves_open(0x300B);
  }

  // Each paragraph of a quotation that goes on for several begins with the mark again, the last alone ends with one.
  // In a resolution a colon often stands before a title, in a statement before its words.
  bool opens_quotation() const {
    if (!ends_sentence() || !is_opening_quote(first_character(line()))) return false;
    return (!act_.enacted && ends_in_colon(open_.text)) || is_opening_quote(first_character(open_.text));
  }

  // "10 Encourages" behind paragraph 9.
  bool next_bare_number() const {
    const Label found = label();
    return found.kind == LabelKind::number && found.bare && act_.number > 0 && found.value == act_.number + 1 &&
           opening_verb(line().substr(found.body), set_.language).operative;
  }

  // "1. Decides" below a heading, whose line may be full.
  bool next_number() const {
    const Label found = label();
    return act_.enacted && found.kind == LabelKind::number && !found.bare && found.value == act_.number + 1 &&
           opening_verb(line().substr(found.body), set_.language).operative;
  }

  // The preamble of a section, below its number and its heading: "B", "Safety of transport", "сознавая важность ...".
  bool opens_under_heading() const {
    const bool headed = act_.headed || label_at(open_.text, set_.language).kind == LabelKind::section;
    return headed && !closed() && !begins_with_capitals(set_.language) && verb().preambular &&
           room() > static_cast<int>(widths_.ragged) && opening_verb(open_.text, set_.language).size == 0;
  }

  // The text of a decision is one sentence: "At its 2nd plenary meeting, ..., the General Assembly adopted ...".
  bool in_sitting() const {
    const bool piece = open_.piece || open_.marks || open_.after_mark;
    const bool row_ends = !piece && open_.row * 100 < widths_.full * 60;
    return act_.sitting && !closed() && !row_ends && label().kind == LabelKind::none &&
           has_line_word(open_.text.substr(0, kSittingBytes), set_.language, "sitting");
  }

  bool is_numbered() const { return label().kind == LabelKind::number && !label().bare && is_near(label()); }
  // Numbers of an act go up by one; some are left out.
  bool is_near(const Label& found) const { return !in_act() || found.value <= act_.number + kLeftOut; }

  bool ends_sentence() const { return closed() && !ends_in_comma(); }

  // "41st plenary meeting" behind the last paragraph, "第102次全体会议", "34th meeting 10 July 2024".
  bool concludes() const {
    if (!ends_sentence() || verb().size > 0) return false;
    const std::string_view meeting = without_date(line());
    const bool dated = meeting.size() < line().size();
    return (dated || here().width * 100 < widths_.full * 70) &&
           (has_line_word(meeting, set_.language, "conclusions") || has_line_word(line(), set_.language, "meeting"));
  }

  bool begins_double_spaced() const {
    if (begins_with_sign()) return false;
    if (opens_quotation() || concludes() || opens_sitting() || (closed() && next_bare_number())) return true;
    if (goes_on_in_list()) return false;
    // Behind a mark, a blank before the line is the blank between two words.
    if (open_.after_mark && !open_.broken && here().indent > widths_.indent) return closed() && opens_surely();
    if (goes_on_in_row()) return closed() && (opens_surely() || (opens_by_words() && !row_is_filled()));
    if (act_.preamble && opens_by_capital()) return true;
    if (in_sitting()) return false;
    if (opens_under_heading() || (!closed() && next_number())) return true;
    if (heads_a_number() || opens_bullet() || opens_next_point() || heads_behind_colon()) return true;
    if (goes_on_with_sentence()) return false;
    const int slack = static_cast<int>(widths_.ragged) + (open_.marks || open_.after_mark ? 3 : 0);
    const int left = room();
    if (here().indent > widths_.indent && closed()) return true;
    if (left > slack + 1 && is_numbered()) return true;
    if (left > slack + (widths_.ragged || set_.language == Language::zh ? 0 : 1) && !goes_on_in_small_letters() &&
        !(open_.broken && !closed()))
      return true;
    if (left >= (open_.marks ? 1 : 0) && closed() && opens_loosely()) return true;
    return closed() && opens_by_words();
  }

  // Nothing but the words tells: those of a label or verb with a capital, and behind a comma those about this place.
  bool opens_by_words() const {
    const Label found = label();
    const bool labelled = found.kind != LabelKind::none && !found.bare;
    if (labelled || !has_line_starts(set_.language) || !ends_in_comma()) return opens_plainly();
    const std::string_view paragraph = open_.text;
    if (!act_.preamble && !(opens_as_paragraph(paragraph, set_.language) && opens_as_paragraph(line(), set_.language)))
      return false;
    const int score = start_by_words(paragraph, line(), behind(), place_.habit, set_.language);
    place_.starts.scores[i_] = score;
    return score > 0;
  }

  std::string_view next_line() const {
    const std::size_t next = next_body(i_);
    return next < set_.lines.size() ? set_.line(next) : std::string_view{};
  }

  std::size_t next_body(std::size_t i) const {
    for (++i; i < set_.lines.size() && i < i_ + kLinesAhead; ++i)
      if (set_.kinds[i] == LineKind::body) return i;
    return set_.lines.size();
  }

  // Whether line `i` ends its paragraph, as far as its comma and its room tell.
  bool ends_paragraph(std::size_t i, std::size_t next) const {
    if (!ends_closed(set_.line(i)) || (next > i + 1 && set_.kinds[i + 1] == LineKind::mark)) return false;
    if (i > 0 && set_.kinds[i - 1] == LineKind::mark) return false;  // a piece of a row
    const std::uint32_t word = set_.language == Language::zh ? 1 : first_word_width(set_.line(next)) + 1;
    return line_width(set_, widths_, i) + word <= widths_.full;
  }

  // "1." behind a sign: the preamble ended before it, however full its last line is.
  bool begins_operative(std::size_t i, std::size_t next) const {
    if (!act_.preamble || !ends_closed(set_.line(i))) return false;
    const Label found = label_at(set_.line(next), set_.language);
    return found.kind == LabelKind::number && !found.bare && found.value == act_.number + 1;
  }

  // What comes after the line: the next, and the next paragraph that surely begins.
  Behind behind() const {
    Behind behind;
    std::size_t next = next_body(i_);
    if (next == set_.lines.size()) return behind;
    if (!ends_paragraph(i_, next)) behind.line = set_.line(next);
    behind.rest = line();
    for (std::size_t i = i_; next < set_.lines.size(); i = next, next = next_body(next)) {
      if (!ends_paragraph(i, next) && !begins_operative(i, next)) {
        if (behind.rest.size() > kNearBytes) continue;
        if (set_.language != Language::zh) behind.rest += ' ';
        behind.rest += set_.line(next);
        continue;
      }
      if (label_at(set_.line(next), set_.language).kind == LabelKind::none) behind.paragraph = set_.line(next);
      break;
    }
    return behind;
  }

  bool ends_in_comma() const {
    const char32_t last = last_character(trim(open_.text));
    return is_comma(last) || last == ';' || last == 0x61B || last == 0xFF1B;
  }

  // An open sentence before, a small letter after: the room was too small for the whole of a word that is torn now.
  bool goes_on_in_small_letters() const {
    return !closed() && is_lower(first_character(line())) && open_.row * 100 > widths_.full * 60;
  }

  // Sentences of acts end in a sign, and in a preamble only a capital follows a comma where there are capitals: room
  // for the next word says nothing then, it may be the first half of a torn one.
  bool goes_on_with_sentence() const {
    if (!(in_act() || act_.sitting) || label().kind != LabelKind::none || verb().size > 0) return false;
    const bool long_row = open_.row * 100 >= widths_.full * 60;
    if (!closed()) return long_row || (begins_with_capitals(set_.language) && is_lower(first_character(line())));
    return (act_.preamble || long_row) && begins_with_capitals(set_.language) && ends_in_comma() &&
           is_lower(first_character(line()));
  }

  bool in_act() const { return act_.enacted && (act_.preamble || act_.number > 0); }

  // "to: (a) assist ...; (b) help ...": the label before stands inside the paragraph. "203)" behind "(No." is no label.
  bool goes_on_in_list() const {
    const Label found = label();
    if (found.kind != LabelKind::letter && found.kind != LabelKind::roman) return false;
    if (digit_value(first_character(line())) >= 0 && found.value > kLongList) return true;
    const std::string_view text = open_.text;
    if (label_at(text, set_.language).kind == found.kind) return false;
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
      if (digit_value(last_character(text.substr(0, at))) >= 0) continue;  // "paragraph 3 (a)"
      const std::string_view rest = text.substr(at + 1, kLabelBytes);
      if (rest.empty() || rest.find(')') == rest.npos) continue;
      const Label before = label_at(rest, set_.language);
      if (before.kind == LabelKind::none || before.bare || before.kind == LabelKind::number) continue;
      if (before.value + 1 == found.value && before.value > 0) return true;
      // "(c) Support: (i) to dig; (ii) to build" has points of their own behind semicolons, "(v) oars, (vi) boats"
      // none.
      const bool pointed = closed() && !is_comma(last_character(trim(open_.text)));
      if (roman_of(before) + 1 == roman_of(found) && roman_of(before) > 0 && !pointed) return true;
    }
    return false;
  }

  // "– should respect ...," behind a colon or another of the kind.
  bool opens_bullet() const {
    if (label().kind != LabelKind::bullet || !closed()) return false;
    const std::string_view text = open_.text;
    return ends_in_colon(text) || label_at(text, set_.language).kind == LabelKind::bullet;
  }

  // "(c) ...; and", "(d) ...": the point before ends in a word that leads to this one.
  bool opens_next_point() const {
    const Label found = label();
    if (closed() || found.bare || (found.kind != LabelKind::letter && found.kind != LabelKind::roman)) return false;
    const Label before = label_at(open_.text, set_.language);
    if (before.bare || !ends_in_conjunction()) return false;
    return (before.kind == found.kind && before.value + 1 == found.value) ||
           (roman_of(before) > 0 && roman_of(before) + 1 == roman_of(found));
  }

  static int roman_of(const Label& label) { return label.kind == LabelKind::roman ? label.value : label.roman; }

  // "; and", "، و", "；以及": a short word behind the last sign.
  bool ends_in_conjunction() const {
    const std::string_view end = open_.text.substr(open_.text.size() - std::min(open_.text.size(), kConjunction));
    std::size_t behind = end.size();
    for (std::size_t at = 0; at < end.size();) {
      const char32_t c = next_character(end, at);
      if (is_comma(c) || c == ';' || c == 0x61B || c == 0xFF1B) behind = at;
    }
    const std::string_view word = trim(end.substr(behind));
    return !word.empty() && word.find(' ') == word.npos;
  }

  // A line or two that end early and without a sign, behind a colon: the heading of what follows, the first of a list.
  bool heads_behind_colon() const {
    if (!ends_in_colon(open_.text) || label().kind != LabelKind::none || verb().size > 0) return false;
    if (is_lower(first_character(line()))) return false;
    for (std::size_t i = i_; i + 1 < set_.lines.size() && i < i_ + kHeadingLines; ++i) {
      if (set_.kinds[i] != LineKind::body || set_.kinds[i + 1] != LineKind::body || ends_closed(set_.line(i)))
        return false;
      const std::uint32_t word = set_.language == Language::zh ? 1 : first_word_width(set_.line(i + 1)) + 1;
      if (line_width(set_, widths_, i) + word + widths_.ragged < widths_.full) return true;
    }
    return false;
  }

  // "At its 54th plenary meeting, on ...": the text of a decision, whose title has no sign at its end.
  bool opens_sitting() const {
    return !act_.enacted && act_.number == 0 && !closed() && holds_digit(line()) &&
           has_line_word(line(), set_.language, "sitting");
  }

  // A short line or two without a sign between the end of a paragraph and the next number: a heading.
  bool heads_a_number() const {
    const bool labelled = label().kind != LabelKind::none && label().kind != LabelKind::section;
    if (act_.number == 0 || !ends_in_stop() || labelled || verb().size > 0) return false;
    if (is_lower(first_character(line()))) return false;
    bool open = false;  // the line before ends without a sign
    for (std::size_t i = i_; i < set_.lines.size() && i < i_ + kHeadingLines; ++i) {
      if (set_.kinds[i] != LineKind::body) return false;
      const Label found = label_at(set_.line(i), set_.language);
      if (found.kind == LabelKind::number && !found.bare) return open && found.value == act_.number + 1;
      open = !ends_closed(set_.line(i)) || ends_in_colon(set_.line(i));
      if (!open && !is_comma(last_character(set_.line(i)))) return false;
    }
    return false;
  }

  bool ends_in_stop() const {
    const char32_t last = last_character(trim(open_.text));
    return last == '.' || last == ';' || last == 0x3002 || last == 0xFF1B || last == 0x61B;
  }

  // A capital or a label may begin a paragraph; where there are no capitals, anything may.
  bool opens_loosely() const {
    const char32_t first = first_character(line());
    if (digit_value(first) >= 0 && (label().kind == LabelKind::none || label().bare)) return false;
    return !is_lower(first) || set_.language == Language::ru;
  }

  // A number, or an opening verb with a capital: even behind a note mark on the same line.
  bool opens_surely() const {
    const Label found = label();
    if (is_numbered()) return true;
    if (found.kind == LabelKind::section && found.body >= line().size()) return true;
    return is_upper(first_character(line())) && verb().size > 0;
  }

  // A verb of preambles with a capital begins a paragraph even where the comma before it is missing.
  // A verb of the operative part does behind a comma.
  bool opens_by_capital() const {
    if (!is_upper(first_character(line())) || verb().size == 0) return false;
    if (const std::string_view end = without_mark(); ends_closed(end)) return is_comma(last_character(end));
    return verb().preambular && (room() > 0 || !ends_in_name());
  }

  // "the Trust Fund".
  bool ends_in_name() const {
    const std::string_view text = open_.text;
    const std::size_t blank = text.rfind(' ');
    return blank != text.npos && is_upper(first_character(text.substr(blank + 1)));
  }

  // Says by itself that a paragraph begins: a label, or in a preamble a verb that rarely stands inside a paragraph.
  bool opens_plainly() const {
    const Label found = label();
    if (found.kind == LabelKind::number && !is_near(found)) return false;
    if (found.kind != LabelKind::none && !found.bare && found.kind != LabelKind::bullet) return true;
    const char32_t first = first_character(line());
    if (begins_with_capitals(set_.language) ? !is_upper(first) : !act_.preamble) return false;
    const Verb opens = verb();
    if (opens.size == 0 || (act_.preamble && inside_title())) return false;
    return act_.preamble ? opens.preambular && opens.inside < kMostlyInside : true;
  }

  const LinePlace& place_;
  const TextLines& set_;
  const LineWidths& widths_;
  const OpenParagraph& open_;
  const ActSoFar& act_;
  std::size_t i_;
  mutable std::optional<Label> label_;
  mutable std::optional<Verb> verb_;
};

}  // namespace

int preamble_habit(const TextLines& set, const LineWidths& widths) {
  if (set.layout.setting == Setting::paragraphs || !has_line_starts(set.language)) return 0;
  std::vector<std::string_view> lines;
  std::size_t paragraphs = 0, before = 0;
  bool preamble = false;
  for (std::size_t i = 0; i < set.lines.size(); ++i) {
    if (set.kinds[i] != LineKind::body) continue;
    const std::string_view line = set.line(i);
    if (preamble) {
      const Label found = label_at(line, set.language);
      if (found.kind == LabelKind::number && !found.bare) break;
      lines.push_back(line);
      const std::uint32_t word = set.language == Language::zh ? 1 : first_word_width(line) + 1;
      const bool ends = before + 1 == i ? set.lines[before].width + word <= widths.full
                                        : opens_as_paragraph(line, set.language);  // behind a mark
      paragraphs += ends && ends_closed(set.line(before));
    }
    const bool last = i + 1 == set.lines.size();
    preamble = preamble || is_formula(line, set.language) ||
               enacts(line, last ? std::string_view{} : set.line(i + 1), set.language);
    before = i;
  }
  return habit_of(lines, paragraphs, set.language);
}

bool begins_paragraph(const LinePlace& place) { return Start(place).begins(); }

bool goes_on_in_row(const LinePlace& place) { return Start(place).goes_on_in_row(); }

ActSoFar act_from(const LinePlace& place) { return Start(place).act(); }

ActSoFar act_after(std::string_view paragraph, std::string_view next, ActSoFar act, Language language) {
  if (enacts(paragraph, next, language)) act.preamble = act.enacted = true;
  if (paragraph.size() < kAnnexLine && has_line_word(paragraph, language, "annex")) return {};
  const Label found = label_at(paragraph, language);
  act.sitting = act.sitting && !ends_in_colon(paragraph);  // a list behind it is no sentence
  act.headed = found.kind == LabelKind::section && found.body >= paragraph.size();
  return act;
}

}  // namespace corpus
