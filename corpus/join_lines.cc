// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/join_lines.h"

#include <algorithm>
#include <map>

#include "corpus/label.h"
#include "corpus/line_start.h"
#include "corpus/opening.h"
#include "corpus/text_piece.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::uint32_t kMarkWidth = 2;  // characters by which a note mark may differ from what it took on the page
constexpr std::uint32_t kRagged = 12;    // characters by which lines of proportional type may fall short
constexpr std::size_t kAnnexLine = 60;   // bytes; longer paragraphs that begin with "Annex" are text
constexpr int kLeftOut = 4;              // numbers that may be missing between two paragraphs, and one
constexpr int kLongList = 60;            // items of a list with numbers in brackets
constexpr std::size_t kLabelBytes = 12;
constexpr std::size_t kHeadingLines = 6;  // lines of a heading, and the number below it
constexpr int kMostlyInside = 50;         // per cent of uses: such a verb goes on with a paragraph

std::uint32_t first_word_width(std::string_view text) {
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < text.size(); ++width)
    if (is_blank(next_character(text, at))) break;
  return width;
}

bool is_opening_quote(char32_t c) {
  return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0x300C || c == 0x300E;
}

bool is_comma(char32_t c) { return c == ',' || c == 0x60C || c == 0xFF0C; }

bool ends_with_colon(std::string_view text) {
  const char32_t last = last_character(trim(text));
  return last == ':' || last == 0xFF1A;
}

bool holds_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

// What is known of the paragraph that is being built when the next line is looked at.
struct Open {
  bool any = false;
  Span last;              // the last line of it, or the last piece of that line
  std::uint32_t row = 0;  // width of the row so far: pieces and the marks between them
  std::uint32_t indent = 0;
  bool after_mark = false;  // the last thing was a note mark on a line of its own
  bool broken = false;      // notes, furniture or a page break came since
  bool marks = false;       // the row has note marks: its width is not exact
};

class Joiner {
 public:
  Joiner(std::string_view text, const std::vector<Line>& lines, const std::vector<LineKind>& kinds,
         const Layout& layout, Language language)
      : text_(text), lines_(lines), kinds_(kinds), layout_(layout), language_(language), body_(text), note_(text) {}

  Paragraphs join() {
    indent_ = common_indent();
    margin_ = common_margin();
    width_ = full_width();
    ragged_ = ragged();
    habit_ = habit();
    for (i_ = 0; i_ < lines_.size(); ++i_) take_line();
    end_note();
    end_paragraph();
    return std::move(result_);
  }

 private:
  std::string_view line(std::size_t i) const { return lines_[i].span.of(text_); }
  const Line& here() const { return lines_[i_]; }

  // The commonest indent of full lines: lines indented more than it begin paragraphs.
  std::uint32_t common_indent() const {
    std::map<std::uint32_t, std::size_t> count;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (kinds_[i] == LineKind::body && lines_[i].width * 100 >= layout_.width * 80) ++count[lines_[i].indent];
    const auto most =
        std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == count.end() ? 0 : most->first;
  }

  // Blanks that stand about every line. What is more belongs to the line: the blank between a note mark and a word.
  std::uint32_t common_margin() const {
    std::uint32_t margin = 8;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (kinds_[i] == LineKind::body) margin = std::min(margin, lines_[i].indent + lines_[i].after);
    return margin;
  }

  std::uint32_t width_of(std::size_t i) const {
    const std::uint32_t about = lines_[i].indent + lines_[i].after;
    return lines_[i].width + std::min(about > margin_ ? about - margin_ : 0, kMarkWidth);
  }

  // The width of the widest lines of running text; what few lines are wider still are lines with torn words.
  std::uint32_t full_width() const {
    std::vector<std::uint32_t> widths;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i)
      if (kinds_[i] == LineKind::body && kinds_[i + 1] == LineKind::body && lines_[i].width <= layout_.width * 21 / 20)
        widths.push_back(width_of(i));
    if (layout_.width == 0 || widths.size() < 8) return layout_.width;
    const std::size_t beyond = std::max<std::size_t>(1, widths.size() / 50);
    std::nth_element(widths.begin(), widths.end() - static_cast<std::ptrdiff_t>(beyond) - 1, widths.end());
    return widths[widths.size() - beyond - 1];
  }

  // Lines of typewriter width never leave room for the next word; of proportional type many do.
  std::uint32_t ragged() const {
    if (layout_.setting == Setting::paragraphs) return 0;
    std::size_t room = 0, open = 0;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (kinds_[i] != LineKind::body || kinds_[i + 1] != LineKind::body || ends_closed(line(i))) continue;
      if (lines_[i].width * 100 < width_ * 80 || !is_lower(first_character(line(i + 1)))) continue;
      ++open;
      room += lines_[i].width + 1 + first_word_width(line(i + 1)) + 1 < width_;
    }
    return room * 10 > open ? kRagged : 0;
  }

  // How this document uses the words that begin preambular paragraphs inside them, between the words that enact and
  // the first number.
  int habit() const {
    if (layout_.setting == Setting::paragraphs || !has_line_starts(language_)) return 0;
    std::vector<std::string_view> lines;
    std::size_t paragraphs = 0, before = 0;
    bool preamble = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (kinds_[i] != LineKind::body) continue;
      if (preamble) {
        const Label found = label_at(line(i), language_);
        if (found.kind == LabelKind::number && !found.bare) break;
        lines.push_back(line(i));
        const std::uint32_t word = language_ == Language::zh ? 1 : first_word_width(line(i)) + 1;
        paragraphs += ends_closed(line(before)) && lines_[before].width + word <= width_;
      }
      preamble = preamble || is_formula(line(i));
      before = i;
    }
    return habit_of(lines, paragraphs, language_);
  }

  void take_line() {
    switch (kinds_[i_]) {
      case LineKind::furniture:
        end_note();
        furniture();
        open_.broken = true;
        return;
      case LineKind::rule:
        end_note();
        open_.broken = true;
        return;
      case LineKind::note:
        end_note();
        begin_note();
        open_.broken = true;
        return;
      case LineKind::note_text:
        note_.add(here().span, true);
        return;
      case LineKind::mark:
        if (!body_.empty()) {
          body_.add_mark(line(i_));
          // A mark that has no room left begins the next row.
          open_.row = open_.row + mark_width(i_) > width_ ? mark_width(i_) : open_.row + mark_width(i_);
          open_.after_mark = open_.marks = true;
          return;
        }
        [[fallthrough]];
      case LineKind::body:
        end_note();
        body_line();
    }
  }

  void furniture() {
    Block block;
    block.text = MappedText(line(i_), here().span.start);
    block.role = Role::furniture;
    pending_.push_back(std::move(block));
  }

  void begin_note() {
    const std::size_t mark = leading_mark(line(i_), true);
    mark_ = mark_in_ascii(line(i_).substr(0, mark));
    in_note_ = true;
    note_.add({here().span.start + mark, here().span.end}, false);
  }

  void end_note() {
    if (!in_note_) return;
    in_note_ = false;
    Note note{mark_, note_.take()};
    strip_empty_brackets(note.body);
    result_.notes.push_back(std::move(note));
  }

  // "¹ () Official Records": the brackets around the mark stayed behind.
  static void strip_empty_brackets(Block& block) {
    const std::string& text = block.text.text();
    std::size_t start = 0;
    while (start < text.size() && (text[start] == ' ' || text[start] == '(' || text[start] == ')')) ++start;
    const std::string_view lead = std::string_view(text).substr(0, start);
    if (lead.find('(') != lead.npos && lead.find(')') != lead.npos) {
      block.text = block.text.slice({start, text.size()});
      block.marks.clear();
    } else if (!lead.empty() && lead.find_first_not_of(' ') == lead.npos) {
      block.text = block.text.slice({start, text.size()});
    }
  }

  void body_line() {
    if (here().page) open_.broken = true;
    if (open_.any && begins_paragraph()) end_paragraph();
    const bool joined = open_.any;
    const bool same_row = joined && goes_on_in_row();
    body_.add(here().span, joined && blank_between());
    open_.row = same_row ? open_.row + width_of(i_) : width_of(i_);
    open_.marks = same_row && open_.marks;
    open_.last = here().span;
    if (!joined) begin_paragraph();
    open_.any = true;
    open_.after_mark = open_.broken = false;
  }

  // After a note mark: the rest of the line that the mark stood in, when both fit the width together.
  bool goes_on_in_row() const {
    return open_.after_mark && !open_.broken && open_.row + row_from(i_) <= width_ + kMarkWidth;
  }

  std::uint32_t mark_width(std::size_t i) const {
    return i < lines_.size() && kinds_[i] == LineKind::mark ? lines_[i].width + kMarkWidth : 0;
  }

  // The width of the row that line `i` begins: its pieces with the note marks between them.
  std::uint32_t row_from(std::size_t i) const {
    std::uint32_t row = width_of(i);
    while (mark_width(i + 1) > 0 && i + 2 < lines_.size() && kinds_[i + 2] == LineKind::body) {
      if (row + mark_width(i + 1) + width_of(i + 2) > width_ + kMarkWidth) break;
      row += mark_width(i + 1) + width_of(i + 2);
      i += 2;
    }
    return row;
  }

  // Whether the row that goes on here would be full: then it is one row, not the short end of a paragraph and another.
  bool row_is_filled() const {
    std::size_t next = i_ + 1;
    std::uint32_t row = open_.row + width_of(i_);
    for (; next < lines_.size(); ++next) {
      if (kinds_[next] == LineKind::mark) {
        row += mark_width(next);
      } else if (kinds_[next] == LineKind::body) {
        if (kinds_[next - 1] != LineKind::mark || row + width_of(next) > width_ + kMarkWidth) break;
        row += width_of(next);
      }
    }
    if (next == lines_.size()) return false;
    return row + (language_ == Language::zh ? 2 : first_word(next) + 1) > width_;
  }

  // The first word of a line; a note mark behind it sticks to it.
  std::uint32_t first_word(std::size_t i) const {
    const std::uint32_t word = first_word_width(line(i));
    return word == lines_[i].width ? word + mark_width(i + 1) : word;
  }

  void begin_paragraph() {
    open_.indent = here().indent;
    sitting_ = sitting_ || opens_sitting();
    const Label found = label();
    if (found.kind != LabelKind::number || (found.bare && !next_bare_number())) return;
    number_ = found.value;
    preamble_ = false;
  }

  // Chinese is written without blanks; a blank stays where either side is Latin. "Secretary-" and "General" are one
  // word.
  bool blank_between() const {
    const std::string_view last = open_.last.of(text_);
    if (last.size() > 2 && last.back() == '-' && is_letter(static_cast<unsigned char>(last[last.size() - 2])))
      return false;
    const char32_t before = last_character(open_.last.of(text_)), after = first_character(line(i_));
    const auto wide = [](char32_t c) {
      return is_han(c) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0);
    };
    if (language_ == Language::zh && (wide(before) || wide(after))) return false;
    const auto digit = [](char32_t c) { return c >= '0' && c <= '9'; };  // Chinese rows end anywhere: "46/18|2"
    if (language_ == Language::zh && !open_.after_mark && digit(before) && digit(after)) return false;
    return !(open_.after_mark && (after == ',' || after == '.' || after == ';' || after == 0x060C || after == ')'));
  }

  // The words that enact stand alone, whatever the lines around them look like.
  bool is_formula(std::string_view text) const {
    return !is_lower(first_character(text)) && !formula_body(text, language_).empty();
  }

  bool begins_paragraph() const {
    if (is_formula(line(i_)) || is_formula(body_.text().text())) return true;
    switch (layout_.setting) {
      case Setting::paragraphs:
        return !(open_.broken && goes_on_over_break());
      case Setting::wrapped:
        return begins_wrapped();
      case Setting::double_spaced:
        return begins_double_spaced();
    }
    return true;
  }

  bool closed() const { return ends_closed(open_.last.of(text_)); }

  // After notes or the end of a page: the sentence is open and the line does not look like a beginning.
  bool goes_on_over_break() const {
    if (closed() || (label().kind != LabelKind::none && !(label().bare && label().kind != LabelKind::number)))
      return false;
    const char32_t first = first_character(line(i_));
    if (language_ == Language::zh) return is_han(first) && open_.row > 30;
    if (language_ == Language::ar) return is_letter(first) && open_.row > 60 && !verb().preambular;
    return is_lower(first) && open_.row > 20;
  }

  bool begins_wrapped() const {
    if (open_.after_mark && here().gap == 0) return false;
    const bool labelled = label().kind != LabelKind::none && !label().bare;
    if (here().gap > 0) {
      if (open_.broken) return !goes_on_over_break();
      return closed() || labelled || !is_lower(first_character(line(i_))) || !line_is_full();
    }
    if (open_.broken) return !goes_on_over_break() && closed();
    if (labelled && (closed() || !line_is_full())) return true;
    if (closed() && opens_plainly()) return true;
    return here().indent > indent_ + 1 && closed() && open_.indent >= here().indent;
  }

  bool line_is_full() const { return open_.row + kRagged >= width_ && open_.row <= width_ + kRagged; }

  // Of the line looked at; asked for several times, found once.
  const Label& label() const {
    if (labelled_ != i_) label_ = label_at(line(i_), language_), labelled_ = i_;
    return label_;
  }
  const Verb& verb() const {
    if (opened_ != i_) verb_ = opening_verb(fold_opening(line(i_)), language_), opened_ = i_;
    return verb_;
  }

  // Room that the next line's first word would have had.
  int room() const {
    const std::uint32_t word = language_ == Language::zh ? 1 : first_word(i_) + 1;
    return static_cast<int>(width_) - static_cast<int>(open_.row + word);
  }

  // ", and of bridges": what a note mark cut off from the words before it.
  bool begins_with_sign() const {
    const char32_t first = first_character(line(i_));
    return first == ',' || first == '.' || first == ';' || first == 0x60C || first == 0x61B || first == 0x3001 ||
           first == 0x3002 || first == 0xFF0C || first == 0xFF1B;
  }

  // Each paragraph of a quotation that goes on for several begins with the mark again, the last alone ends with one.
  // In a resolution a colon often stands before a title, in a statement before its words.
  bool opens_quotation() const {
    if (!ends_sentence() || !is_opening_quote(first_character(line(i_)))) return false;
    return (!enacted_ && ends_with_colon(body_.text().text())) ||
           is_opening_quote(first_character(body_.text().text()));
  }

  // "10 Encourages" behind paragraph 9.
  bool next_bare_number() const {
    const Label found = label();
    return found.kind == LabelKind::number && found.bare && number_ > 0 && found.value == number_ + 1 &&
           opening_verb(fold_opening(line(i_).substr(found.body)), language_).operative;
  }

  bool is_numbered() const { return label().kind == LabelKind::number && !label().bare && is_near(label()); }
  // Numbers of an act go up by one; some are left out.
  bool is_near(const Label& found) const { return !in_act() || found.value <= number_ + kLeftOut; }

  bool ends_sentence() const { return closed() && !ends_in_comma(); }

  // "41st plenary meeting" behind the last paragraph, "第102次全体会议", "34th meeting 10 July 2024".
  bool concludes() const {
    if (!ends_sentence() || verb().size > 0) return false;
    const std::string_view meeting = without_date(line(i_));
    const bool dated = meeting.size() < line(i_).size();
    return (dated || here().width * 100 < width_ * 70) &&
           (has_line_word(meeting, language_, "conclusions") || has_line_word(line(i_), language_, "meeting"));
  }

  bool begins_double_spaced() const {
    if (begins_with_sign()) return false;
    if (opens_quotation() || concludes() || opens_sitting() || (closed() && next_bare_number())) return true;
    if (goes_on_in_list()) return false;
    // Behind a mark, a blank before the line is the blank between two words.
    if (open_.after_mark && !open_.broken && here().indent > indent_) return closed() && opens_surely();
    if (goes_on_in_row()) return closed() && (opens_surely() || (opens_by_words() && !row_is_filled()));
    if (preamble_ && opens_by_capital()) return true;
    if (heads_a_number() || opens_bullet()) return true;
    if (goes_on_with_sentence()) return false;
    const int slack = static_cast<int>(ragged_) + (open_.marks || open_.after_mark ? 3 : 0);
    const int left = room();
    if (here().indent > indent_ && closed()) return true;
    if (left > slack + 1 && is_numbered()) return true;
    if (left > slack + (ragged_ || language_ == Language::zh ? 0 : 1) && !goes_on_in_small_letters() &&
        !(open_.broken && !closed()))
      return true;
    if (left >= (open_.marks ? 1 : 0) && closed() && opens_loosely()) return true;
    return closed() && opens_by_words();
  }

  // Nothing but the words tells: those of a label or verb with a capital, and behind a comma those about this place.
  bool opens_by_words() const {
    const Label found = label();
    const bool labelled = found.kind != LabelKind::none && !found.bare;
    if (labelled || !has_line_starts(language_) || !ends_in_comma()) return opens_plainly();
    const std::string& paragraph = body_.text().text();
    if (!preamble_ && !(opens_as_paragraph(paragraph, language_) && opens_as_paragraph(line(i_), language_)))
      return false;
    return begins_by_words(paragraph, line(i_), habit_, language_);
  }

  bool ends_in_comma() const {
    const char32_t last = last_character(trim(body_.text().text()));
    return is_comma(last) || last == ';' || last == 0x61B || last == 0xFF1B;
  }

  // An open sentence before, a small letter after: the room was too small for the whole of a word that is torn now.
  bool goes_on_in_small_letters() const {
    return !closed() && is_lower(first_character(line(i_))) && open_.row * 100 > width_ * 60;
  }

  // Sentences of acts end in a sign, and in a preamble only a capital follows a comma where there are capitals: room
  // for the next word says nothing then, it may be the first half of a torn one.
  bool goes_on_with_sentence() const {
    if (!(in_act() || sitting_) || label().kind != LabelKind::none || verb().size > 0) return false;
    const bool long_row = open_.row * 100 >= width_ * 60;
    if (!closed()) return long_row || (begins_with_capitals(language_) && is_lower(first_character(line(i_))));
    return (preamble_ || long_row) && begins_with_capitals(language_) && ends_in_comma() &&
           is_lower(first_character(line(i_)));
  }

  bool in_act() const { return enacted_ && (preamble_ || number_ > 0); }

  // "to: (a) assist ...; (b) help ...": the label before stands inside the paragraph. "203)" behind "(No." is no label.
  bool goes_on_in_list() const {
    const Label found = label();
    if (found.kind != LabelKind::letter && found.kind != LabelKind::roman) return false;
    if (digit_value(first_character(line(i_))) >= 0 && found.value > kLongList) return true;
    const std::string& text = body_.text().text();
    if (label_at(text, language_).kind == found.kind) return false;
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
      if (digit_value(last_character(std::string_view(text).substr(0, at))) >= 0) continue;  // "paragraph 3 (a)"
      const std::string_view rest = std::string_view(text).substr(at + 1, kLabelBytes);
      if (rest.empty() || rest.find(')') == rest.npos) continue;
      const Label before = label_at(rest, language_);
      if (before.kind == LabelKind::none || before.bare || before.kind == LabelKind::number) continue;
      if (before.value > 0 &&
          (before.value + 1 == found.value || (before.roman > 0 && before.roman + 1 == found.roman)))
        return true;
    }
    return false;
  }

  // "– should respect ...," behind a colon or another of the kind.
  bool opens_bullet() const {
    if (label().kind != LabelKind::bullet || !closed()) return false;
    const std::string& text = body_.text().text();
    return ends_with_colon(text) || label_at(text, language_).kind == LabelKind::bullet;
  }

  // "At its 54th plenary meeting, on ...": the text of a decision, whose title has no sign at its end.
  bool opens_sitting() const {
    return !enacted_ && number_ == 0 && !closed() && holds_digit(line(i_)) &&
           has_line_word(line(i_), language_, "sitting");
  }

  // A short line or two without a sign between the end of a paragraph and the next number: a heading.
  bool heads_a_number() const {
    const bool labelled = label().kind != LabelKind::none && label().kind != LabelKind::section;
    if (number_ == 0 || !ends_in_stop() || labelled || verb().size > 0) return false;
    if (is_lower(first_character(line(i_)))) return false;
    bool open = false;  // the line before ends without a sign
    for (std::size_t i = i_; i < lines_.size() && i < i_ + kHeadingLines; ++i) {
      if (kinds_[i] != LineKind::body) return false;
      const Label found = label_at(line(i), language_);
      if (found.kind == LabelKind::number && !found.bare) return open && found.value == number_ + 1;
      open = !ends_closed(line(i)) || ends_with_colon(line(i));
      if (!open && !is_comma(last_character(line(i)))) return false;
    }
    return false;
  }

  bool ends_in_stop() const {
    const char32_t last = last_character(trim(body_.text().text()));
    return last == '.' || last == ';' || last == 0x3002 || last == 0xFF1B || last == 0x61B;
  }

  // A capital or a label may begin a paragraph; where there are no capitals, anything may.
  bool opens_loosely() const {
    const char32_t first = first_character(line(i_));
    if (digit_value(first) >= 0 && (label().kind == LabelKind::none || label().bare)) return false;
    return !is_lower(first) || language_ == Language::ru;
  }

  // A number, or an opening verb with a capital: even behind a note mark on the same line.
  bool opens_surely() const {
    const Label found = label();
    if (is_numbered()) return true;
    if (found.kind == LabelKind::section && found.body >= line(i_).size()) return true;
    return is_upper(first_character(line(i_))) && verb().size > 0;
  }

  // A verb of preambles with a capital begins a paragraph even where the comma before it is missing.
  // A verb of the operative part does behind a comma. "Particular" in "Taking into Particular Account" is of a title.
  bool opens_by_capital() const {
    if (!is_upper(first_character(line(i_))) || verb().size == 0) return false;
    const std::string_view printed = line(i_).substr(0, unfolded_size(line(i_), verb().size));
    for (std::size_t at = printed.find(' '); at != printed.npos; at = printed.find(' ', at + 1))
      if (is_upper(first_character(printed.substr(at + 1)))) return false;
    if (closed()) return ends_in_comma();
    return verb().preambular && (room() > 0 || !ends_in_name());
  }

  // "the Trust Fund".
  bool ends_in_name() const {
    const std::string_view text = body_.text().text();
    const std::size_t blank = text.rfind(' ');
    return blank != text.npos && is_upper(first_character(text.substr(blank + 1)));
  }

  // Says by itself that a paragraph begins: a label, or in a preamble a verb that rarely stands inside a paragraph.
  bool opens_plainly() const {
    const Label found = label();
    if (found.kind == LabelKind::number && !is_near(found)) return false;
    if (found.kind != LabelKind::none && !found.bare && found.kind != LabelKind::bullet) return true;
    const char32_t first = first_character(line(i_));
    if (begins_with_capitals(language_) ? !is_upper(first) : !preamble_) return false;
    const Verb opens = verb();
    if (opens.size == 0) return false;
    return preamble_ ? opens.preambular && opens.inside < kMostlyInside : true;
  }

  void end_paragraph() {
    if (open_.any) {
      Block block = body_.take();
      const std::string& text = block.text.text();
      if (!formula_body(text, language_).empty()) preamble_ = enacted_ = true;
      if (text.size() < kAnnexLine && has_line_word(text, language_, "annex"))
        preamble_ = enacted_ = sitting_ = false, number_ = 0;
      if (!block.text.empty()) result_.blocks.push_back(std::move(block));
    }
    for (Block& block : pending_) result_.blocks.push_back(std::move(block));
    pending_.clear();
    const bool broken = open_.broken;
    open_ = {};
    open_.broken = broken;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const std::vector<LineKind>& kinds_;
  const Layout& layout_;
  Language language_;
  BlockBuilder body_, note_;
  Open open_;
  bool preamble_ = false;  // between the enacting formula and the first number
  bool sitting_ = false;   // in the text of a decision
  bool enacted_ = false;   // an enacting formula came
  int number_ = 0;         // of the last numbered paragraph
  bool in_note_ = false;
  std::string mark_;
  std::vector<Block> pending_;  // furniture met inside a paragraph: put after it
  std::size_t i_ = 0;
  mutable std::size_t labelled_ = static_cast<std::size_t>(-1), opened_ = static_cast<std::size_t>(-1);
  mutable Label label_;
  mutable Verb verb_;
  std::uint32_t indent_ = 0, ragged_ = 0, width_ = 0, margin_ = 0;
  int habit_ = 0;  // see habit()
  Paragraphs result_;
};

}  // namespace

Paragraphs join_lines(std::string_view text, const std::vector<Line>& lines, const std::vector<LineKind>& kinds,
                      const Layout& layout, Language language) {
  return Joiner(text, lines, kinds, layout, language).join();
}

}  // namespace corpus
