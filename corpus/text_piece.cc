// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text_piece.h"

#include <algorithm>

#include "corpus/units.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

std::string_view without_direction(std::string_view text) {
  while (is_direction_mark(last_character(text)) || is_blank(last_character(text))) {
    std::size_t at = text.size();
    previous_character(text, at);
    text = text.substr(0, at);
  }
  return text;
}

}  // namespace

std::string mark_in_ascii(std::string_view printed) {
  std::string mark;
  for (std::size_t at = 0; at < printed.size();) {
    const char32_t c = next_character(printed, at);
    const int value = superscript_value(c) >= 0 ? superscript_value(c) : digit_value(c);
    if (value >= 0)
      mark += static_cast<char>('0' + value);
    else if (c == '*' || (c < 0x80 && is_letter(c)))
      mark += static_cast<char>(c);
  }
  return mark;
}

// Runs of blanks become one blank; the bytes that stay are appended in long stretches.
void BlockBuilder::add_plain(std::size_t start, std::size_t end) {
  std::size_t from = start;
  for (std::size_t at = start; at < end;) {
    const char c = source_[at];
    if (c != ' ' && c != '\t') {
      ++at;
      continue;
    }
    std::size_t next = at + 1;
    while (next < end && (source_[next] == ' ' || source_[next] == '\t')) ++next;
    const bool doubled = next - at > 1 || c == '\t';
    if (doubled) {
      block_.text.append(source_.substr(from, at - from), from);
      if (!block_.text.empty() && block_.text.text().back() != ' ') {
        if (c == ' ')
          block_.text.append(source_.substr(at, 1), at);
        else
          block_.text.insert(" ");
      }
      from = next;
    }
    at = next;
  }
  block_.text.append(source_.substr(from, end - from), from);
}

// "(¹)" and, in files that keep the order of the page, ")¹(": the brackets belong to the mark. The byte after them.
std::size_t BlockBuilder::drop_brackets(std::size_t start, std::size_t end) {
  const std::string_view piece = source_.substr(start, end - start);
  const std::string_view bare = trim(piece);
  const std::string_view before = without_direction(block_.text.text());
  if (bare.empty() || before.empty()) return start;
  const bool around = before.back() == '(' && bare.front() == ')';
  const bool turned = before.back() == ')' && bare.front() == '(' && piece.front() != ' ';
  if (!around && !turned) return start;
  block_.text = block_.text.slice({0, before.size() - 1});
  for (NoteMark& mark : block_.marks) mark.at = std::min(mark.at, block_.text.text().size());
  return start + static_cast<std::size_t>(bare.data() - piece.data()) + 1;
}

void BlockBuilder::add_mark(std::string_view printed) {
  const std::string mark = mark_in_ascii(printed);
  if (!mark.empty()) block_.marks.push_back({block_.text.text().size(), mark});
  after_mark_ = true;
}

void BlockBuilder::add(Span stretch, bool space) {
  std::size_t start = stretch.start;
  if (after_mark_ && start < stretch.end) {
    start = drop_brackets(start, stretch.end);
    space = space && start == stretch.start;
  }
  after_mark_ = false;
  if (space && !block_.text.empty() && block_.text.text().back() != ' ') block_.text.insert(" ");
  std::size_t from = start;
  for (std::size_t at = start; at < stretch.end;) {
    const auto byte = static_cast<unsigned char>(source_[at]);
    if (byte != 0xC2 && byte != 0xE2) {
      ++at;
      continue;
    }
    const std::size_t end = end_of_mark(at, stretch.end);
    if (end == at) {
      next_character(source_, at);
      continue;
    }
    add_plain(from, at);
    from = ends_in_unit(block_.text.text()) ? at : end;
    if (from == end) add_mark(source_.substr(at, end - at));
    at = end;
    if (after_mark_ && at < stretch.end) from = at = drop_brackets(at, stretch.end);
    after_mark_ = after_mark_ && at >= stretch.end;
  }
  add_plain(from, stretch.end);
}

// The byte behind the superscript digits at `at`; `at` when there are none.
std::size_t BlockBuilder::end_of_mark(std::size_t at, std::size_t end) const {
  std::size_t behind = at;
  for (std::size_t probe = at; probe < end && superscript_value(next_character(source_, probe)) >= 0;) behind = probe;
  return behind;
}

Block BlockBuilder::take() {
  Block block = std::move(block_);
  block_ = {};
  after_mark_ = false;
  const std::string& text = block.text.text();
  if (!text.empty() && text.back() == ' ') block.text = block.text.slice({0, text.size() - 1});
  for (NoteMark& mark : block.marks) mark.at = std::min(mark.at, block.text.text().size());
  return block;
}

}  // namespace corpus
