// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/loose_notes.h"

#include <algorithm>
#include <array>

#include "corpus/digits.h"
#include "corpus/mark_places.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr int kMostNotes = 1000;  // no document has more
constexpr std::size_t kMarkDigits = 3;

// How a number stands in the text: not at all, about where a mark may stand, or as a mark.
enum class Stands : std::uint8_t { nowhere, loosely, as_mark };

class LooseNotes {
 public:
  LooseNotes(std::string_view text, const std::vector<Line>& lines, const std::vector<LineKind>& kinds)
      : text_(text), lines_(lines), kinds_(kinds), begins_(lines.size(), false) {}

  std::vector<bool> find() {
    const std::vector<std::size_t> end = run_at_end();
    const std::size_t first_of_end = end.empty() ? lines_.size() : end.back();
    bool at_end = false;
    int last_paragraph = 0;  // plain number that the paragraph before began with, when it is no note
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (kinds_[i] != LineKind::body) continue;
      const int value = lines_[i].gap > 0 && i > 0 ? note_number(i) : 0;
      if (i == first_of_end) at_end = value != last_paragraph + 1 && mostly_borne(end);
      begins_[i] = value > 0 && (i >= first_of_end ? at_end : value != last_paragraph + 1 && is_mark(value));
      if (lines_[i].gap > 0) last_paragraph = begins_[i] ? 0 : value;
      if (!begins_[i] && (i == 0 || !begins_[i - 1])) look_for_marks(line(i));
    }
    return std::move(begins_);
  }

 private:
  std::string_view line(std::size_t i) const { return lines_[i].span.of(text_); }

  // "17 Ibid., document S/2673": the number; 0 where the line begins none.
  int note_number(std::size_t i) const {
    const std::string_view note = line(i);
    std::size_t at = 0;
    while (at < note.size() && is_digit(note[at])) ++at;
    if (at == 0 || at > kMarkDigits || note.front() == '0' || at + 1 >= note.size() || note[at] != ' ') return 0;
    const std::string_view words = trim(note.substr(at));
    const char32_t first = first_character(words);
    if (!is_letter(first) && !closes(first) && first != 0x201C && first != 0xAB && first != 0x300A) return 0;
    return is_lower(first) || !holds_sign(words) ? 0 : whole_number(note.substr(0, at));
  }

  // "19 December 2016", "13 نيسان/أبريل 2020" hold none, "Document S/10291" does.
  static bool holds_sign(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
      const char32_t c = next_character(words, at);
      if (is_sign(c) || (c == '/' && digit_value(first_character(words.substr(at))) >= 0)) return true;
    }
    return false;
  }

  bool is_mark(int value) const { return stands_[static_cast<std::size_t>(value)] == Stands::as_mark; }

  // Of the notes at least half have a mark in the text above. "1 Decides", "2 Requests" are none: paragraphs count from
  // 1, and a note 1 must have one that is no number of the text.
  bool mostly_borne(const std::vector<std::size_t>& notes) const {
    std::size_t borne = 0;
    for (const std::size_t i : notes) {
      const int value = note_number(i);
      if (value == 1 && !is_mark(value)) return false;
      borne += stands_[static_cast<std::size_t>(value)] != Stands::nowhere;
    }
    return borne * 2 >= notes.size();
  }

  // The paragraphs at the end of the text that all begin with numbers which rise, the last first.
  std::vector<std::size_t> run_at_end() const {
    std::vector<std::size_t> run;
    int next = kMostNotes;
    for (std::size_t i = lines_.size(); i-- > 1;) {
      if (kinds_[i] != LineKind::body || lines_[i].gap == 0) continue;
      const int value = note_number(i);
      if (value == 0 || value >= next) break;
      run.push_back(i);
      next = value;
    }
    return run;
  }

  void look_for_marks(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      if (!is_digit(text[at])) {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text.size() && is_digit(text[end])) ++end;
      if (end - at <= kMarkDigits && text[at] != '0') {
        Stands& stands = stands_[static_cast<std::size_t>(whole_number(text.substr(at, end - at)))];
        stands = std::max(stands, how(text, at, end));
      }
      at = end;
    }
  }

  // "the report, 12", "the report12", "the report 12 of".
  static Stands how(std::string_view text, std::size_t start, std::size_t end) {
    std::size_t behind = end;
    const char32_t after = next_character(text, behind);
    if (after != 0 && !is_blank(after) && !is_sign(after)) return Stands::nowhere;
    if (is_sign(after) && digit_value(first_character(text.substr(behind))) >= 0) return Stands::nowhere;
    std::size_t at = start;
    char32_t before = previous_character(text, at);
    const bool blank = is_blank(before);
    if (blank) before = previous_character(text, at);
    if (is_letter(before) || closes(before)) return blank ? Stands::loosely : Stands::as_mark;
    // Behind a year: "of 9 December 1976 51 that".
    if (digit_value(before) >= 0 && blank && at >= 3 && is_digits(text.substr(at - 3, 4))) return Stands::loosely;
    if (!is_sign(before)) return Stands::nowhere;
    const char32_t word = previous_character(text, at);
    return is_letter(word) || closes(word) ? Stands::as_mark : blank ? Stands::loosely : Stands::nowhere;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const std::vector<LineKind>& kinds_;
  std::vector<bool> begins_;
  std::array<Stands, kMostNotes> stands_{};  // by number, in the text so far
};

}  // namespace

std::vector<bool> loose_notes(std::string_view text, const std::vector<Line>& lines,
                              const std::vector<LineKind>& kinds) {
  return LooseNotes(text, lines, kinds).find();
}

}  // namespace corpus
