// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/bare_marks.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kDigits = 3;
constexpr std::size_t kSmallLetters = 4, kArabicLetters = 3;

using Marks = std::unordered_set<std::string>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_sign(char32_t c) {
  return c == ',' || c == ';' || c == '.' || c == ':' || c == 0x60C || c == 0x61B || c == 0x3002 || c == 0xFF0C ||
         c == 0xFF1B;
}

bool closes(char32_t c) { return c == ')' || c == 0x201D || c == 0xBB || c == 0x2019; }

bool is_arabic(char32_t c) { return c >= 0x620 && c < 0x700; }

// Whether a word ends before byte `at` that is long enough to bear a mark.
bool word_before(std::string_view text, std::size_t at) {
  std::size_t small = 0, arabic = 0;
  while (at > 0) {
    const char32_t c = previous_character(text, at);
    if (is_lower(c))
      ++small;
    else if (is_arabic(c))
      ++arabic;
    else
      break;
    if (small >= kSmallLetters || arabic >= kArabicLetters) return true;
  }
  return false;
}

bool only_signs(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (!is_sign(c) && !is_blank(c)) return false;
  }
  return true;
}

// Whether the digits [start, end) are a mark by what stands about them.
bool stands_as_mark(std::string_view text, std::size_t start, std::size_t end, Language language) {
  std::size_t at = start;
  const char32_t before = previous_character(text, at);
  if (end == text.size() && is_sign(before)) {
    std::size_t further = at;
    return digit_value(previous_character(text, further)) < 0;  // "3.5", "10,000"
  }
  if (language == Language::zh) return false;
  if (end < text.size()) {
    std::size_t next = end;
    const char32_t after = next_character(text, next);
    if (!is_blank(after) && !is_sign(after) && after != ')') return false;
  }
  return closes(before) ? only_signs(text.substr(end)) : word_before(text, start);
}

void take_mark(Block& block, std::size_t start, std::size_t end) {
  NoteMark mark{start, block.text.text().substr(start, end - start)};
  const std::size_t size = end - start;
  MappedText text = block.text.slice({0, start});
  text.append(block.text, {end, block.text.text().size()});
  block.text = std::move(text);
  for (NoteMark& other : block.marks) other.at -= other.at >= end ? size : 0;
  for (Link& link : block.links)
    for (std::size_t* at : {&link.span.start, &link.span.end}) *at -= *at >= end ? size : 0;
  const auto behind =
      std::find_if(block.marks.begin(), block.marks.end(), [&](const NoteMark& m) { return m.at > start; });
  block.marks.insert(behind, std::move(mark));
}

void take_marks(Block& block, const Marks& known, Language language) {
  for (std::size_t at = block.text.text().find_first_of("0123456789", 1); at != std::string::npos;) {
    const std::string& text = block.text.text();
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const bool taken = end - at <= kDigits && !is_digit(text[at - 1]) && known.contains(text.substr(at, end - at)) &&
                       stands_as_mark(text, at, end, language);
    if (taken) take_mark(block, at, end);
    at = block.text.text().find_first_of("0123456789", taken ? at : end);
  }
}

}  // namespace

void take_bare_marks(std::vector<Block>& blocks, const std::vector<Note>& notes, Language language) {
  Marks known;
  for (const Note& note : notes)
    if (!note.mark.empty() && std::all_of(note.mark.begin(), note.mark.end(), is_digit)) known.insert(note.mark);
  if (known.empty()) return;
  for (Block& block : blocks)
    if (block.role == Role::unknown && block.text.text().size() > 1) take_marks(block, known, language);
}

}  // namespace corpus
