// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/join_lines.h"

#include <algorithm>

#include "corpus/digits.h"
#include "corpus/label.h"
#include "corpus/paragraph_start.h"
#include "corpus/part_preamble.h"
#include "corpus/text_piece.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

class Joiner {
 public:
  // `told`, when given: see join_lines().
  Joiner(const TextLines& set, PreambleStarts* told)
      : set_(set),
        told_(told),
        widths_(widths_of(set)),
        habit_(preamble_habit(set, widths_)),
        body_(set.text),
        note_(set.text) {
    if (told_ == nullptr) return;
    starts_.decided = told_->decided;
    told_->lines.clear();
  }

  // Once.
  Paragraphs join() {
    for (i_ = 0; i_ < set_.lines.size(); ++i_) take_line();
    end_note();
    end_paragraph();
    return std::move(result_);
  }

 private:
  std::string_view line() const { return set_.line(i_); }
  const Line& here() const { return set_.lines[i_]; }
  LinePlace place() { return {set_, widths_, habit_, open_, act_, i_, starts_}; }

  void take_line() {
    switch (set_.kinds[i_]) {
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
          body_.add_mark(line());
          // A mark that has no room left begins the next row.
          const std::uint32_t mark = mark_width(set_, i_);
          open_.row = open_.row + mark > widths_.full ? mark : open_.row + mark;
          open_.text = body_.text().text();
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
    block.text = MappedText(line(), here().span.start);
    block.role = Role::furniture;
    pending_.push_back(std::move(block));
  }

  void begin_note() {
    const std::size_t mark = leading_mark(line(), true);
    mark_ = mark_in_ascii(line().substr(0, mark));
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
    if (open_.any && begins_paragraph(place())) end_paragraph();
    const bool joined = open_.any;
    if (told_ != nullptr && act_.preamble) preamble_line(!joined);
    const bool same_row = joined && goes_on_in_row(place());
    body_.add(here().span, joined && blank_between());
    open_.text = body_.text().text();
    open_.row = line_width(set_, widths_, i_) + (same_row ? open_.row : 0);
    open_.marks = same_row && open_.marks;
    open_.last = here().span;
    open_.piece = joined && open_.after_mark;
    if (!joined) {
      open_.indent = here().indent;
      act_ = act_from(place());
    }
    open_.any = true;
    open_.after_mark = open_.broken = false;
  }

  // "S/PRST|/2017/14", "S/P|RST/2012/10": what stands on both sides is one word, with a slash before or behind the
  // break.
  static bool breaks_symbol(std::string_view above, std::string_view below) {
    const auto in_symbol = [](char c) { return is_letter(static_cast<unsigned char>(c)) || is_digit(c) || c == '/'; };
    const auto from = std::find_if_not(above.rbegin(), above.rend(), in_symbol).base();
    const auto to = std::find_if_not(below.begin(), below.end(), in_symbol);
    const std::string_view left(from, above.end()), right(below.begin(), to);
    if (left.empty() || right.empty()) return false;
    const bool slashes = left.find('/') != left.npos && right.find('/') != right.npos;
    return slashes || left.back() == '/' || right.front() == '/';
  }

  // A label, "(a)", is of the paragraph before it; a number ends the preamble.
  void preamble_line(bool begins) {
    const LabelKind label = label_at(line(), set_.language).kind;
    if (label == LabelKind::number && begins) return;
    const auto score = starts_.scores.find(i_);
    const bool open = score != starts_.scores.end();
    const bool first = begins && (label == LabelKind::none || told_->lines.empty());
    told_->lines.push_back({i_, here().width, first, open, open ? score->second : 0});
  }

  // Chinese is written without blanks; a blank stays where either side is Latin. "Secretary-" and "General" are one
  // word.
  bool blank_between() const {
    const std::string_view last = open_.last.of(set_.text);
    if (last.size() > 2 && last.back() == '-' && is_letter(static_cast<unsigned char>(last[last.size() - 2])))
      return false;
    const char32_t before = last_character(open_.last.of(set_.text)), after = first_character(line());
    const auto wide = [](char32_t c) {
      return is_han(c) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0);
    };
    if (set_.language == Language::zh && (wide(before) || wide(after))) return false;
    // Chinese rows end anywhere: "46/18|2"
    if (set_.language == Language::zh && !open_.after_mark && is_digit(before) && is_digit(after)) return false;
    if (set_.language == Language::zh && !open_.after_mark && breaks_symbol(last, line())) return false;
    return !(open_.after_mark && (after == ',' || after == '.' || after == ';' || after == 0x060C || after == ')'));
  }

  void end_paragraph() {
    if (open_.any) {
      Block block = body_.take();
      const std::string_view next = i_ < set_.lines.size() ? line() : std::string_view{};
      act_ = act_after(block.text.text(), next, act_, set_.language);
      if (!block.text.empty()) result_.blocks.push_back(std::move(block));
    }
    for (Block& block : pending_) result_.blocks.push_back(std::move(block));
    pending_.clear();
    const bool broken = open_.broken;
    open_ = {};
    open_.broken = broken;
  }

  const TextLines& set_;
  PreambleStarts* told_;
  OpenStarts starts_;
  LineWidths widths_;
  int habit_;  // see preamble_habit()
  BlockBuilder body_, note_;
  OpenParagraph open_;
  ActSoFar act_;
  bool in_note_ = false;
  std::string mark_;
  std::vector<Block> pending_;  // furniture met inside a paragraph: put after it
  std::size_t i_ = 0;
  Paragraphs result_;
};

}  // namespace

Paragraphs join_lines(std::string_view text, const std::vector<Line>& lines, const std::vector<LineKind>& kinds,
                      const Layout& layout, Language language, PreambleStarts* starts) {
  const TextLines set{text, lines, kinds, layout, language};
  return Joiner(set, starts).join();
}

}  // namespace corpus
