// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/line_kinds.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "corpus/digits.h"
#include "corpus/label.h"
#include "corpus/loose_notes.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::uint32_t kHeadWidth = 90;  // characters; a running head is not longer
constexpr std::uint32_t kNoMargin = 1000;
constexpr std::size_t kPageLines = 100;  // lines looked back over for what stood above the notes or furniture of a page
constexpr std::size_t kMarkDigits = 3;   // no document has a thousand notes

bool all_of(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

// A line of dashes or underscores and nothing else.
bool is_rule(std::string_view line) {
  std::size_t at = 0, count = 0;
  while (at < line.size()) {
    const char32_t c = next_character(line, at);
    if (c != '_' && c != 0x2014 && c != 0x2500 && c != 0x2015 && c != '-' && c != 0x0640) return false;
    ++count;
  }
  return count >= 5;
}

bool is_link(std::string_view line) {
  return (line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www.")) &&
         line.find(' ') == std::string_view::npos;
}

// Reads digits; the number of them.
std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

// "24-60806" with what may follow: " (E)", "(R)", a date of printing.
bool is_job_number(std::string_view text) {
  const std::size_t year = digits_at(text, 0);
  if (year != 2 || text.size() < 8 || text[2] != '-') return false;
  const std::size_t number = digits_at(text, 3);
  if (number < 4 || number > 6) return false;
  const std::string_view rest = trim(text.substr(3 + number));
  return rest.empty() || (rest.front() == '(' && rest.size() <= 16) || all_of(rest, "0123456789 *");
}

// "1/24-60806", "16-21661 (E)", "*1621661*", "3/12", "021118": what numbers a page or a print, alone on its line.
bool is_page_number(std::string_view line) {
  line = trim(line);
  if (line.empty() || line.size() > 40) return false;
  if (line.front() == '*' && line.back() == '*' && line.size() > 6 && all_of(line, "*0123456789")) return true;
  if (is_job_number(line)) return true;
  if (line.size() == 6 && all_of(line, "0123456789")) return true;  // the day of printing, "021118"
  const std::size_t page = digits_at(line, 0);
  if (page == 0 || page > 4 || page >= line.size() || line[page] != '/') return false;
  const std::string_view rest = line.substr(page + 1);
  const std::size_t pages = digits_at(rest, 0);
  return is_job_number(rest) || (pages == rest.size() && pages > 0 && pages <= 4);
}

bool is_lone_mark(std::string_view line) {
  const std::size_t mark = leading_mark(line, true);
  return mark > 0 && mark == line.size();
}

// Digits replaced, so that "Page 3" and "Page 4" are one running head.
std::string head_of(std::string_view line) {
  std::string head(line);
  for (char& c : head)
    if (is_digit(c)) c = '0';
  return head;
}

class Kinds {
 public:
  Kinds(std::string_view text, const std::vector<Line>& lines, const Layout& layout)
      : text_(text), lines_(lines), layout_(layout), kinds_(lines.size(), LineKind::body) {}

  std::vector<LineKind> find() {
    furniture();
    notes();
    lone_marks();
    return std::move(kinds_);
  }

 private:
  std::string_view line(std::size_t i) const { return lines_[i].span.of(text_); }

  void furniture() {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if ((is_page_number(line(i)) && !bears_mark(i)) || (is_link(line(i)) && stands_alone(i)))
        kinds_[i] = LineKind::furniture;
    running_heads();
  }

  // "75/216" at the end of a sentence is the number of a resolution when a note mark stands behind it, alone.
  bool bears_mark(std::size_t i) const {
    return i + 1 < lines_.size() && !lines_[i + 1].page && is_lone_mark(line(i + 1));
  }

  // In text whose lines are broken a link may be part of a sentence: then the line before it is open.
  bool stands_alone(std::size_t i) const {
    if (i == 0 || kinds_[i - 1] == LineKind::furniture || lines_[i].gap > 0) return true;
    return ends_closed(line(i - 1)) && layout_.setting != Setting::paragraphs;
  }

  // The line after the end of a page when it is there again on another page, or is a symbol.
  void running_heads() {
    std::unordered_map<std::string, std::size_t> seen;
    const auto top = [&](std::size_t i) {
      return lines_[i].width <= kHeadWidth && kinds_[i] == LineKind::body &&
             (lines_[i].page || (i > 0 && kinds_[i - 1] == LineKind::furniture && is_page_number(line(i - 1))));
    };
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (lines_[i].width <= kHeadWidth && (top(i) || i < 4)) ++seen[head_of(line(i))];
    for (std::size_t i = 1; i < lines_.size(); ++i)
      if (top(i) && seen[head_of(line(i))] >= 2 && !ends_closed(line(i))) kinds_[i] = LineKind::furniture;
  }

  void notes() {
    // Where every line stands apart, one that begins with a number says nothing.
    const bool apart = layout_.setting == Setting::double_spaced;
    const std::vector<bool> loose = apart ? std::vector<bool>(lines_.size()) : loose_notes(text_, lines_, kinds_);
    for (std::size_t i = 0; i < lines_.size();) {
      if (kinds_[i] == LineKind::body && is_rule(line(i))) {
        kinds_[i] = LineKind::rule;
        i = notes_below(i + 1);
      } else if (kinds_[i] == LineKind::body && (begins_raised_note(i) || loose[i])) {
        i = notes_below(i);
      } else {
        ++i;
      }
    }
  }

  // Without a rule above it: a paragraph that begins with a superscript.
  bool begins_raised_note(std::size_t i) const {
    return lines_[i].gap > 0 && superscript_value(first_character(line(i))) >= 0 && !is_lone_mark(line(i));
  }

  // Marks the notes from line `i`; the line after them.
  std::size_t notes_below(std::size_t i) {
    const std::size_t first = i;
    std::size_t above = i;
    while (above > 0 && first - above < kPageLines &&
           (kinds_[above - 1] != LineKind::body || is_lone_mark(line(above - 1))))
      --above;
    page_is_open_ = above > 0 && (!ends_closed(line(above - 1)) || ends_in_comma(line(above - 1)));
    for (; i < lines_.size(); ++i) {
      // A mark whose text was put behind the furniture of its page waits for it.
      const bool waits = i > first && kinds_[i - 1] != LineKind::note_text && last_mark_waits(i);
      if (kinds_[i] == LineKind::furniture && waits) continue;
      if (kinds_[i] == LineKind::furniture || (i > first && lines_[i].page)) return i;
      if (is_rule(line(i))) continue;
      if (begins_note(i, first)) {
        kinds_[i] = LineKind::note;
        last_note_ = number_of(line(i).substr(0, leading_mark(line(i), true)));
      } else if (i > first && goes_on(i)) {
        kinds_[i] = LineKind::note_text;
      } else {
        return std::max(i, first);
      }
    }
    return i;
  }

  // The last line that is no furniture is a mark alone, and text follows before long.
  bool last_mark_waits(std::size_t i) const {
    for (std::size_t steps = 0; i > 0 && kinds_[i - 1] == LineKind::furniture && steps < kPageLines; ++steps) --i;
    return i > 0 && kinds_[i - 1] == LineKind::note && is_lone_mark(line(i - 1));
  }

  bool begins_note(std::size_t i, std::size_t first) const {
    if (is_lone_mark(line(i))) return layout_.setting != Setting::paragraphs || i + 1 < lines_.size();
    const bool digits = i == first || lines_[i].gap > 0 || ends_closed(line(i - 1));
    const std::size_t mark = leading_mark(line(i), digits);
    if (mark == 0 || digit_value(first_character(line(i))) < 0) return mark > 0;
    // A plain number is a mark when it comes next: "13 February" goes on with note 1.
    return i == first || number_of(line(i).substr(0, mark)) == last_note_ + 1;
  }

  static int number_of(std::string_view digits) {
    int value = 0;
    for (std::size_t at = 0; at < digits.size();) {
      const char32_t c = next_character(digits, at);
      value = value * 10 + std::max(digit_value(c), superscript_value(c));
    }
    return value;
  }

  // After a note's first line: its text when the mark was alone; further lines while they follow without a gap, or, in
  // double-spaced text, while the sentence is open.
  bool goes_on(std::size_t i) const {
    if (last_mark_waits(i)) return true;
    // The next page goes on with the sentence that the notes broke off.
    if (page_is_open_ && last_character(trim(line(i - 1))) == '.' && is_lower(first_character(line(i)))) return false;
    // The next page begins with a numbered paragraph.
    const Label label = label_at(line(i), Language::unknown);
    if (label.kind == LabelKind::number && !label.bare && ends_closed(line(i - 1))) return false;
    if (layout_.setting == Setting::paragraphs) return lines_[i].gap == 0;
    if (lines_[i].gap == 0) return true;
    return layout_.setting == Setting::double_spaced && !ends_closed(line(i - 1)) && page_end_follows(i);
  }

  bool page_end_follows(std::size_t i) const {
    for (; i < lines_.size(); ++i)
      if (kinds_[i] == LineKind::furniture || is_rule(line(i))) return kinds_[i] == LineKind::furniture;
    return false;
  }

  // Blanks about each line of text, where all have some.
  std::uint32_t text_margin() const {
    std::uint32_t margin = kNoMargin;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (kinds_[i] == LineKind::body && !is_lone_mark(line(i))) margin = std::min(margin, blanks_about(i));
    return margin;
  }

  std::uint32_t blanks_about(std::size_t i) const { return lines_[i].indent + lines_[i].after; }

  // A number alone on a line is a mark when a note has it and the line before is text. Where some have no blanks about
  // them and all text has, one that has them too is a piece of a row: "2" of "2月20日".
  void lone_marks() {
    if (layout_.setting == Setting::paragraphs) return;
    std::unordered_map<std::string_view, bool> marks;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (kinds_[i] == LineKind::note) marks[line(i).substr(0, leading_mark(line(i), true))] = true;
    std::vector<std::size_t> found;
    for (std::size_t i = 1; i < lines_.size(); ++i)
      if (kinds_[i] == LineKind::body && is_lone_mark(line(i)) && marks.count(line(i)) && !lines_[i].page)
        found.push_back(i);
    const bool bare = std::any_of(found.begin(), found.end(), [&](std::size_t i) { return blanks_about(i) == 0; });
    const std::uint32_t margin = bare ? text_margin() : kNoMargin;
    for (const std::size_t i : found)
      if (margin < 2 || blanks_about(i) < margin) kinds_[i] = LineKind::mark;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const Layout& layout_;
  std::vector<LineKind> kinds_;
  int last_note_ = 0;          // number of the note before
  bool page_is_open_ = false;  // the text above the notes ends in mid-sentence, or at a comma
};

}  // namespace

std::vector<LineKind> line_kinds(std::string_view text, const std::vector<Line>& lines, const Layout& layout) {
  return Kinds(text, lines, layout).find();
}

std::size_t leading_mark(std::string_view line, bool digits) {
  std::size_t at = 0, end = 0, count = 0;
  while (at < line.size()) {
    const char32_t c = next_character(line, at);
    const bool part = superscript_value(c) >= 0 || (c == '*' && count < 4) || (digits && digit_value(c) >= 0);
    if (!part) {
      // A plain number is a mark only before a blank: "12 See", not "12th".
      const bool plain = digit_value(static_cast<char32_t>(first_character(line))) >= 0;
      return plain && !is_blank(c) ? 0 : end;
    }
    end = at;
    if (++count > kMarkDigits + 1) return 0;
  }
  return count > kMarkDigits ? 0 : end;
}

}  // namespace corpus
