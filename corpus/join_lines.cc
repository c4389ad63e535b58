// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/join_lines.h"

#include <algorithm>
#include <map>

#include "corpus/label.h"
#include "corpus/opening.h"
#include "corpus/text_piece.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::uint32_t kMarkWidth = 2;   // characters by which a note mark may differ from what it took on the page
constexpr std::uint32_t kRagged = 12;     // characters by which lines of proportional type may fall short
constexpr std::uint32_t kShortLine = 60;  // per cent of the full width: a line this short ends a paragraph of a cover

std::uint32_t first_word_width(std::string_view text) {
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < text.size(); ++width)
    if (is_blank(next_character(text, at))) break;
  return width;
}

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
    ragged_ = ragged();
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

  // Lines of typewriter width never leave room for the next word; of proportional type many do.
  std::uint32_t ragged() const {
    if (layout_.setting == Setting::paragraphs) return 0;
    std::size_t room = 0, open = 0;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (kinds_[i] != LineKind::body || kinds_[i + 1] != LineKind::body || ends_closed(line(i))) continue;
      if (lines_[i].width * 100 < layout_.width * 80 || !is_lower(first_character(line(i + 1)))) continue;
      ++open;
      room += lines_[i].width + 1 + first_word_width(line(i + 1)) + 1 < layout_.width;
    }
    return room * 10 > open ? kRagged : 0;
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
          open_.row += here().width + kMarkWidth;
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
    const bool same_row = joined && open_.after_mark;
    body_.add(here().span, joined && blank_between());
    open_.row = same_row ? open_.row + here().width + 1 : here().width;
    open_.marks = same_row && open_.marks;
    open_.last = here().span;
    if (!joined) open_.indent = here().indent;
    open_.any = true;
    open_.after_mark = open_.broken = false;
  }

  // Chinese is written without blanks; a blank stays where either side is Latin.
  bool blank_between() const {
    const char32_t before = last_character(open_.last.of(text_)), after = first_character(line(i_));
    const auto wide = [](char32_t c) {
      return is_han(c) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0);
    };
    if (language_ == Language::zh && (wide(before) || wide(after))) return false;
    return !(open_.after_mark && (after == ',' || after == '.' || after == ';' || after == 0x060C || after == ')'));
  }

  bool begins_paragraph() const {
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
    if (closed() || label().kind != LabelKind::none) return false;
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
    return here().indent > indent_ + 1 && closed() && open_.indent >= here().indent;
  }

  bool line_is_full() const { return open_.row + kRagged >= layout_.width; }

  Label label() const { return label_at(line(i_), language_); }
  Verb verb() const { return opening_verb(fold_opening(line(i_)), language_); }

  // Room that the next line's first word would have had.
  int room() const {
    const std::uint32_t word = language_ == Language::zh ? 1 : first_word_width(line(i_)) + 1;
    return static_cast<int>(layout_.width) - static_cast<int>(open_.row + word);
  }

  bool begins_double_spaced() const {
    if (open_.after_mark && !opens_plainly()) return false;
    const int slack = static_cast<int>(ragged_) + (open_.marks || open_.after_mark ? 3 : 0);
    const int left = room();
    if (here().indent > indent_ && indent_differs() && closed()) return true;
    if (left > slack + (ragged_ ? 0 : 1) && !(open_.broken && !closed())) return true;
    if (left >= 0 && closed() && opens_loosely()) return true;
    return closed() && opens_plainly();
  }

  bool indent_differs() const { return here().indent > indent_; }

  // A capital or a label may begin a paragraph; where there are no capitals, anything may.
  bool opens_loosely() const {
    const char32_t first = first_character(line(i_));
    return !is_lower(first) || language_ == Language::ru;
  }

  // Says by itself that a paragraph begins: a label, or a verb that opens paragraphs, written as at a beginning.
  bool opens_plainly() const {
    const Label found = label();
    if (found.kind != LabelKind::none && !found.bare && found.kind != LabelKind::bullet) return true;
    const Verb opens = verb();
    if (opens.size == 0) return false;
    const char32_t first = first_character(line(i_));
    if (language_ == Language::zh || language_ == Language::ar) return opens.preambular && !opens.operative;
    return is_upper(first);
  }

  void end_paragraph() {
    if (open_.any) {
      Block block = body_.take();
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
  bool in_note_ = false;
  std::string mark_;
  std::vector<Block> pending_;  // furniture met inside a paragraph: put after it
  std::size_t i_ = 0;
  std::uint32_t indent_ = 0, ragged_ = 0;
  Paragraphs result_;
};

}  // namespace

Paragraphs join_lines(std::string_view text, const std::vector<Line>& lines, const std::vector<LineKind>& kinds,
                      const Layout& layout, Language language) {
  return Joiner(text, lines, kinds, layout, language).join();
}

}  // namespace corpus
