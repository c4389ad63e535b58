// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/page_marks.h"

#include <algorithm>
#include <iterator>

#include "corpus/digits.h"
#include "corpus/lines.h"
#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

constexpr std::size_t kHead = 140;  // bytes; a running head is not longer
constexpr std::size_t kShortHead = 20;
constexpr std::size_t kHeads = 2;   // blocks: "General Assembly - Forty-sixth Session", "66"
constexpr std::size_t kNumber = 4;  // digits of a page number, and of a note's mark less one

bool is_page_line(std::string_view text) {
  text = trim(text);
  return text.starts_with("<!--") && text.ends_with("-->") && text.find_first_of("0123456789") != text.npos;
}

bool is_rule(std::string_view text) {
  text = trim(text);
  return text.size() >= 3 && text.find_first_not_of("-_") == std::string_view::npos;
}

// Also in its middle, where a list or a clause follows.
bool ends_a_part(std::string_view text) {
  const char32_t last = last_character(trim(text));
  return ends_sentence(text) || last == ':' || last == ',';
}

// Digits at the beginning or the end of a line, set apart by a blank: a page number beside the running head.
bool has_page_number(std::string_view text) {
  text = trim(text);
  const auto first = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  const auto last = static_cast<std::size_t>(std::find_if_not(text.rbegin(), text.rend(), is_digit) - text.rbegin());
  if (first == text.size()) return !text.empty() && first <= kNumber;
  if (text.size() < kShortHead) return false;  // "ARTICLE 13"
  const bool before = first > 0 && first <= kNumber && text[first] == ' ' && text[first + 1] != '(';
  const bool behind = last > 0 && last <= kNumber && text[text.size() - last - 1] == ' ';
  return before || behind;
}

// The mark a note begins with, "81 " or "* ": bytes of it; 0 when it begins with none.
std::size_t note_mark(std::string_view text) {
  const char sign = text.empty() ? '\0' : text.front();
  const auto run = [&](auto belongs) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), belongs) - text.begin());
  };
  const std::size_t size = sign == '*' ? run([](char c) { return c == '*'; }) : run(is_digit);
  if (size == 0 || size >= kNumber || size + 1 >= text.size() || text[size] != ' ' || text[size + 1] == '(') return 0;
  return size;
}

// "December 1991" of "19 December 1991".
bool is_date(std::string_view text) {
  while (!text.empty() && !is_digit(text.back())) text.remove_suffix(1);
  return text.size() < kShortHead && text.size() > 4 && std::all_of(text.end() - 4, text.end(), is_digit) &&
         !is_digit(text[text.size() - 5]) && text.find('/') == std::string_view::npos;
}

class Pages {
 public:
  explicit Pages(Reading& reading)
      : blocks_(reading.blocks), notes_(reading.notes), language_(reading.metadata.language) {}

  void take() {
    if (std::none_of(blocks_.begin(), blocks_.end(), [](const Block& b) { return is_page_line(b.text.text()); }))
      return;
    std::vector<Block> kept;
    for (std::size_t i = 0; i < blocks_.size();) {
      if (is_page_line(text(i))) {
        i = behind_heads(i + 1);
        new_page_ = true;
      } else if (is_rule(text(i))) {
        i = take_notes(i + 1);
      } else if (begins_notes(i)) {
        i = take_notes(i);
      } else {
        keep(std::move(blocks_[i++]), kept);
      }
    }
    blocks_ = std::move(kept);
  }

 private:
  const std::string& text(std::size_t i) const { return blocks_[i].text.text(); }

  // Running heads stand on top of the page, one of them with its number.
  std::size_t behind_heads(std::size_t i) const {
    std::size_t behind = i;
    for (std::size_t seen = 0; i < blocks_.size() && seen < kHeads; ++i, ++seen) {
      const bool line = text(i).size() <= kHead && !ends_a_part(text(i)) && !is_page_line(text(i));
      if (!line) break;
      if (has_page_number(text(i))) behind = i + 1;
    }
    return behind;
  }

  bool is_note(std::size_t i) const {
    const std::size_t mark = blocks_[i].number.empty() ? note_mark(text(i)) : 0;
    if (mark == 0) return false;
    const std::string_view behind = std::string_view(text(i)).substr(mark + 1);
    if (is_date(behind)) return false;
    return !opening_verb(behind, language_).operative;  // a paragraph that lost the point of its number
  }

  // Notes without a rule above them: two in a row, or one at the foot of a page.
  bool begins_notes(std::size_t i) const {
    if (!is_note(i)) return false;
    return i + 1 == blocks_.size() || is_page_line(text(i + 1)) || is_note(i + 1);
  }

  // The notes below a rule, up to the first block that is none.
  std::size_t take_notes(std::size_t i) {
    for (; i < blocks_.size(); ++i) {
      if (!is_note(i)) break;
      const std::size_t mark = note_mark(text(i));
      Note note;
      note.mark = text(i).substr(0, mark);
      note.body = std::move(blocks_[i]);
      note.body.text = note.body.text.slice({mark + 1, note.body.text.text().size()});
      notes_.push_back(std::move(note));
    }
    return i;
  }

  // A paragraph that begins with a small letter at the top of a page goes on with the one before.
  void keep(Block block, std::vector<Block>& kept) {
    const bool page_number = has_page_number(block.text.text()) && block.text.text().size() <= kNumber;
    if (page_number) return;
    const char32_t first = first_character(block.text.text());
    const bool small =
        (first >= 'a' && first <= 'z') || (first >= 0xE0 && first <= 0xFF) || (first >= 0x430 && first <= 0x44F);
    if (new_page_ && small && !kept.empty() && block.number.empty() && !ends_a_part(kept.back().text.text())) {
      if (!kept.back().text.text().ends_with('-')) kept.back().text.insert(" ");
      kept.back().text.append(block.text);
    } else {
      kept.push_back(std::move(block));
    }
    new_page_ = false;
  }

  std::vector<Block>& blocks_;
  std::vector<Note>& notes_;
  Language language_;
  bool new_page_ = false;
};

}  // namespace

void take_page_marks(Reading& reading) {
  if (!reading.structured) Pages(reading).take();
}

}  // namespace corpus
