// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/bare_marks.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "corpus/digits.h"
#include "corpus/mark_places.h"
#include "corpus/number_words.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kDigits = 3;
constexpr std::string_view kDigitSigns = "0123456789";
constexpr std::size_t kSmallLetters = 4, kArabicLetters = 3;

using Marks = std::unordered_set<std::string>;

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

bool closes_word(std::string_view text, std::size_t at) {
  return closes(previous_character(text, at)) && is_letter(previous_character(text, at));
}

bool only_signs(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (!is_sign(c) && !is_blank(c)) return false;
  }
  return true;
}

// The brackets of Chinese among them.
bool is_title_end(char32_t c) { return c == 0xFF09 || c == 0x300D || closes(c); }

// " 以及": in Chinese a number has no blank behind it.
bool stands_off(std::string_view text) { return text.starts_with(' ') && is_han(first_character(text.substr(1))); }

// Whether the digits [start, end) are a mark by what stands about them.
bool stands_as_mark(std::string_view text, std::size_t start, std::size_t end, Language language) {
  std::size_t at = start;
  const char32_t before = previous_character(text, at);
  if (end == text.size() && is_sign(before)) {
    std::size_t further = at;
    return digit_value(previous_character(text, further)) < 0;  // "3.5", "10,000"
  }
  if (language == Language::zh) return (is_title_end(before) || is_sign(before)) && stands_off(text.substr(end));
  std::size_t further = at;
  if (before == ',' && is_letter(previous_character(text, further)) && end < text.size() && text[end] == ' ')
    return true;
  if (end < text.size()) {
    std::size_t next = end;
    const char32_t after = next_character(text, next);
    if (!is_blank(after) && !is_sign(after) && after != ')') return false;
  }
  return closes(before) ? only_signs(text.substr(end)) || closes_word(text, start) : word_before(text, start);
}

// The word before byte `at` or from it on: letters alone.
std::string_view word_until(std::string_view text, std::size_t at) {
  const std::size_t end = at;
  for (std::size_t start = at; is_letter(previous_character(text, start)); at = start) continue;
  return text.substr(at, end - at);
}

std::string_view word_from(std::string_view text, std::size_t at) {
  const std::size_t start = at;
  for (std::size_t end = at; is_letter(next_character(text, end)); at = end) continue;
  return text.substr(start, at - start);
}

// "the report, 12", at the end of a paragraph.
bool ends_as_mark(std::string_view text, std::size_t start, std::size_t end) {
  std::size_t at = start - 1;
  if (end != text.size() || !is_sign(previous_character(text, at))) return false;
  // "resolutions 12, 13", but "of 1942, 1", "S/Agenda/838, 10".
  const std::size_t blank = text.substr(0, at).rfind(' ');
  const std::string_view word = blank == text.npos ? text.substr(0, at) : text.substr(blank + 1, at - blank - 1);
  return !is_digits(word) || word.size() > kDigits;
}

// Digits with a blank before them: "the report 12 of", "the report, 12 and", behind a word that goes with no number, or
// behind a year: "of 9 December 1976 12 that".
bool stands_loosely(std::string_view text, std::size_t start, std::size_t end, Language language) {
  if (start < 2 || text[start - 1] != ' ' || language == Language::zh || language == Language::unknown) return false;
  if (ends_as_mark(text, start, end)) return true;
  std::size_t at = start - 1, behind = end;
  const char32_t after = next_character(text, behind);
  const bool signed_off = is_sign(after) && digit_value(first_character(text.substr(behind))) < 0;
  if (after != 0 && !is_blank(after) && !signed_off) return false;
  if (is_blank(after) && !is_letter(first_character(text.substr(behind)))) return false;
  if (is_month(word_from(text, behind), language)) return false;
  const char32_t before = previous_character(text, at);
  if (digit_value(before) >= 0) return at >= 4 && text[at - 4] == ' ' && is_digits(text.substr(at - 3, 4));
  if (is_sign(before)) return is_letter(previous_character(text, at)) && is_lower(first_character(text.substr(behind)));
  const std::string_view word = word_until(text, start - 1);
  return closes(before) || (count_characters(word) >= kSmallLetters && !takes_number(word, language));
}

// How often each of the marks stands loosely: one that does so twice may be a number of the text.
using Counts = std::unordered_map<std::string, int>;

Counts loose_counts(const std::vector<Block>& blocks, const Marks& known, Language language) {
  Counts counts;
  for (const Block& block : blocks) {
    const std::string& text = block.text.text();
    if (block.role != Role::unknown || known.empty()) continue;
    for (std::size_t at = text.find_first_of(kDigitSigns, 1), end = at; at != std::string::npos;
         at = text.find_first_of(kDigitSigns, end)) {
      for (end = at; end < text.size() && is_digit(text[end]);) ++end;
      if (end - at > kDigits || is_digit(text[at - 1])) continue;
      std::string mark = text.substr(at, end - at);
      if (known.contains(mark) && stands_loosely(text, at, end, language)) counts[std::move(mark)] += 1;
    }
  }
  return counts;
}

constexpr std::size_t kHanBefore = 6;  // bytes: two characters

// The words that bore a mark where it was raised: the same mark behind them again is a mark, raised or not.
using Bearers = std::unordered_set<std::string>;

std::string bearer(std::string_view mark, std::string_view text, std::size_t at) {
  return at < kHanBefore ? std::string{} : fmt::format("{} {}", mark, text.substr(at - kHanBefore, kHanBefore));
}

Bearers bearers_of(const std::vector<Block>& blocks) {
  Bearers bearers;
  for (const Block& block : blocks)
    for (const NoteMark& mark : block.marks) bearers.insert(bearer(mark.mark, block.text.text(), mark.at));
  bearers.erase(std::string{});
  return bearers;
}

// "(1)" stuck to a word, as Arabic texts print marks; the bracket before and behind go with it.
bool in_brackets(std::string_view text, std::size_t start, std::size_t end) {
  if (start < 2 || end >= text.size()) return false;
  const bool around = text[start - 1] == '(' && text[end] == ')', turned = text[start - 1] == ')' && text[end] == '(';
  if (!around && !turned) return false;
  std::size_t at = start - 1;
  if (!is_arabic(previous_character(text, at))) return false;
  if (end + 1 == text.size()) return true;
  const char32_t after = first_character(text.substr(end + 1));
  return is_blank(after) || is_sign(after);
}

// The digits with the control signs that stand about them in text streams of word processors (start of text, end of
// text), a broken line's blank among them; empty when there are none.
Span in_controls(std::string_view text, std::size_t start, std::size_t end) {
  if (text[start - 1] == ' ' && start > 1) --start;
  if (end < text.size() && text[end] == ' ') ++end;
  if (text[start - 1] != 2 || end >= text.size() || text[end] != 3) return {};
  return {start - 1, end + 1};
}

// Takes [start, end) out of the text, which holds the mark.
void take_mark(Block& block, std::string printed, std::size_t start, std::size_t end) {
  NoteMark mark{start, std::move(printed)};
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

// Those that stand loosely, once in the text or at the end of a paragraph.
void take_loose_marks(Block& block, const Counts& loose, Language language) {
  for (std::size_t at = block.text.text().find_first_of(kDigitSigns, 1); at != std::string::npos;) {
    const std::string& text = block.text.text();
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    std::string mark = text.substr(at, end - at);
    const auto found = loose.find(mark);
    const bool meant = found != loose.end() && !is_digit(text[at - 1]) && stands_loosely(text, at, end, language);
    if (meant && (found->second == 1 || ends_as_mark(text, at, end))) {
      take_mark(block, std::move(mark), at - 1, end);
      end = at - 1;
    }
    at = block.text.text().find_first_of(kDigitSigns, end);
  }
}

// Marks that no block bears; none when most are borne, and the document prints its marks in another way.
Marks not_borne(const std::vector<Block>& blocks, const Marks& known) {
  Marks lost = known;
  for (const Block& block : blocks)
    for (const NoteMark& mark : block.marks) lost.erase(mark.mark);
  return lost.size() * 2 >= known.size() ? lost : Marks{};
}

void take_marks(Block& block, const Marks& known, const Bearers& bearers, Language language) {
  for (std::size_t at = block.text.text().find_first_of(kDigitSigns, 1); at != std::string::npos;) {
    const std::string& text = block.text.text();
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    std::string mark = text.substr(at, end - at);
    std::size_t next = end;
    const bool possible = mark.size() <= kDigits && !is_digit(text[at - 1]);
    if (const Span controls = in_controls(text, at, end); possible && controls.end > 0) {
      next = controls.start;
      take_mark(block, std::move(mark), controls.start, controls.end);
    } else if (possible && known.contains(mark)) {
      const bool again = language == Language::zh && bearers.contains(bearer(mark, text, at));
      if (language == Language::ar && in_brackets(text, at, end)) {
        take_mark(block, std::move(mark), at - 1, end + 1);
        next = at - 1;
      } else if (again || stands_as_mark(text, at, end, language)) {
        take_mark(block, std::move(mark), at, end);
        next = at;
      }
    }
    at = block.text.text().find_first_of(kDigitSigns, next);
  }
}

}  // namespace

void take_bare_marks(std::vector<Block>& blocks, const std::vector<Note>& notes, Language language) {
  Marks known;
  for (const Note& note : notes)
    if (!note.mark.empty() && std::all_of(note.mark.begin(), note.mark.end(), is_digit)) known.insert(note.mark);
  const Bearers bearers = language == Language::zh ? bearers_of(blocks) : Bearers{};
  const auto bears = [](const Block& block) { return block.role == Role::unknown && block.text.text().size() > 1; };
  for (Block& block : blocks)
    if (bears(block)) take_marks(block, known, bearers, language);
  const Counts loose = loose_counts(blocks, not_borne(blocks, known), language);
  for (Block& block : blocks)
    if (bears(block) && !loose.empty()) take_loose_marks(block, loose, language);
}

}  // namespace corpus
