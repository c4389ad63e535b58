// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pdf_layout.h"
#include "corpus/digits.h"
#include "corpus/document_language.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "corpus/label.h"
#include "corpus/lines.h"
#include "corpus/opening.h"
#include "corpus/pdf_furniture.h"
#include "corpus/typed_label.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

bool is_text(PdfPart part) { return part == PdfPart::begins || part == PdfPart::goes_on; }

// How many characters have which value (in quarters of a point) of what `measure` gives for lines of text.
template <class Measure>
std::map<int, std::size_t> votes_for(const std::vector<PdfLine>& lines, const std::vector<PdfPart>& parts,
                                     Measure measure) {
  std::map<int, std::size_t> votes;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_text(parts[i])) continue;
    const float value = measure(i);
    if (value > 0) votes[static_cast<int>(std::lround(value * 4))] += lines[i].plain().size();
  }
  return votes;
}

std::size_t most_votes(const std::map<int, std::size_t>& votes) {
  std::size_t most = 0;
  for (const auto& [value, count] : votes) most = std::max(most, count);
  return most;
}

float common_size(const std::vector<PdfLine>& lines, const std::vector<PdfPart>& parts) {
  const auto votes = votes_for(lines, parts, [&](std::size_t i) { return lines[i].size; });
  const std::size_t most = most_votes(votes);
  for (const auto& [value, count] : votes) {
    if (count == most) return static_cast<float>(value) / 4;
  }
  return 0;
}

// From line to line inside of paragraphs: the smallest distance that is common. Where most paragraphs are one line
// long, the most common one is that between paragraphs.
float common_leading(const std::vector<PdfLine>& lines, const std::vector<PdfPart>& parts, float body) {
  const auto votes = votes_for(lines, parts, [&](std::size_t i) {
    const bool next = i > 0 && lines[i - 1].page == lines[i].page && lines[i].base > lines[i - 1].base;
    return next ? lines[i].base - lines[i - 1].base : 0;
  });
  const std::size_t most = most_votes(votes);
  for (const auto& [value, count] : votes) {
    if (count * 4 >= most && static_cast<float>(value) / 4 > 0.9F * body) return static_cast<float>(value) / 4;
  }
  return 0;
}

// `raised`: marks of notes are raised in this file, so that a number in line is part of a note's text ("9 December").
bool begins_as_note(const PdfLine& line, bool raised) {
  if (line.opens_with_mark()) return true;
  if (raised) return false;
  const std::string text = line.plain();
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits > 0 && digits <= 3 && digits < text.size()) {
    const char next = text[digits];
    return next == ' ' || next == '\t' || static_cast<unsigned char>(next) >= 0x80 || (next >= 'A' && next <= 'Z');
  }
  return text.starts_with("* ") || text.starts_with("** ") || text.starts_with("*\t");
}

// Whether small lines that begin with a number have it raised.
bool marks_are_raised(const std::vector<PdfLine>& lines, const std::vector<PdfPart>& parts, float body) {
  std::size_t raised = 0, in_line = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_text(parts[i]) || lines[i].size > 0.94F * body) continue;
    raised += lines[i].opens_with_mark();
    in_line += !lines[i].opens_with_mark() && begins_as_note(lines[i], false);
  }
  return raised > 0 && raised >= in_line;
}

// The number typed at the front of a line; 0 when there is none.
int typed_number(const PdfLine& line) {
  int number = 0;
  const std::string text = line.opens_with_mark() ? std::string() : line.plain();
  for (std::size_t at = 0; at < std::min<std::size_t>(text.size(), 4) && is_digit(text[at]); ++at)
    number = number * 10 + (text[at] - '0');
  return number;
}

// Whether a line with that number may be the next note on a page: the 21 of "21 November" comes not after note 1.
bool comes_next(int number, int last) { return number == 0 || last == 0 || (number > last && number <= last + 3); }

// From the bottom of each page upwards, as long as lines are set smaller than the text. The block of small lines must
// open with a mark, or carry on a note of the page before.
void mark_notes(const std::vector<PdfLine>& lines, std::vector<PdfPart>& parts, float body) {
  const bool raised = marks_are_raised(lines, parts, body);
  bool open = false;  // the page before ended in a note
  std::size_t end = 0;
  for (std::size_t start = 0; start < lines.size(); start = end) {
    end = start;
    while (end < lines.size() && lines[end].page == lines[start].page) ++end;
    std::size_t first = end;
    for (std::size_t i = end; i > start; --i) {
      if (!is_text(parts[i - 1])) continue;
      if (lines[i - 1].size > 0.94F * body) break;
      first = i - 1;
    }
    // A small heading or table may stand above the notes.
    while (!open && first < end && !(is_text(parts[first]) && begins_as_note(lines[first], raised))) ++first;
    bool any = false;
    int last = 0;
    for (std::size_t i = first; i < end; ++i) {
      if (!is_text(parts[i])) continue;
      const int number = typed_number(lines[i]);
      const bool begins = begins_as_note(lines[i], raised) && comes_next(number, last);
      parts[i] = begins ? PdfPart::note : PdfPart::note_on;
      if (begins && number > 0) last = number;
      any = true;
    }
    open = any;
  }
}

// Where the line begins and ends in the direction of reading, from the column's edge.
float indent(const PdfLine& line) { return line.rtl ? line.column_right - line.right : line.left - line.column_left; }
float rest(const PdfLine& line) { return line.rtl ? line.left - line.column_left : line.column_right - line.right; }

// "т. е.", "i. e.": an abbreviation of several words begins as a label does.
bool goes_on_as_abbreviation(std::string_view rest) {
  std::size_t at = 0;
  return is_letter(next_character(rest, at)) && at < rest.size() && rest[at] == '.';
}

// A label set apart: "1." or "(a)" before a wide gap, or one that is plainly a label.
bool opens_with_label(const PdfLine& line) {
  const std::string text = line.plain();
  const std::size_t tab = text.find('\t');
  if (tab != std::string::npos && tab > 0 && is_label(std::string_view(text).substr(0, tab))) return true;
  const std::size_t blank = text.find(' ');
  if (blank == std::string::npos || blank == 0 || goes_on_as_abbreviation(std::string_view(text).substr(blank + 1)))
    return false;
  return is_label(std::string_view(text).substr(0, blank));
}

struct Measures {
  float body = 0;     // size of the text
  float leading = 0;  // from one line to the next
};

class Breaks {
 public:
  Breaks(const std::vector<PdfLine>& lines, const std::vector<PdfPart>& parts, Measures measures, Language language)
      : lines_(lines), parts_(parts), measures_(measures), language_(language) {}

  // Whether line `i` begins a paragraph; `before` is the line of text before it.
  bool begins(std::size_t before, std::size_t i) const {
    const PdfLine& a = lines_[before];
    const PdfLine& b = lines_[i];
    if (std::abs(a.size - b.size) > 0.08F * measures_.body || a.bold != b.bold) return true;
    const bool side_by_side = a.page == b.page && std::abs(a.base - b.base) < 0.5F * b.size;
    if (side_by_side) return true;
    const bool closed = ends_closed(a.plain());
    if (opens_with_label(b) && (closed || indent(b) > indent(a) - 1)) return true;
    const bool indented = indent(b) > own_margin(i) + 0.8F * measures_.body;
    const bool flows = a.page != b.page || b.base < a.base - b.size;  // over the end of a page or column
    if (flows) return closed ? indented || short_line(a) || opens_with_verb(b) : indented && !hanging(before);
    const float pitch = b.base - a.base;
    if (pitch > 1.3F * measures_.leading * std::max(1.0F, a.size / measures_.body)) return true;
    if (closed && short_line(a)) return true;
    if (indented && indent(a) < indent(b) - 0.8F * measures_.body && !hanging(before)) return closed;
    return short_line(a) && rest(a) > 0.35F * (a.column_right - a.column_left) &&
           indent(a) < 0.2F * (a.column_right - a.column_left);
  }

 private:
  bool short_line(const PdfLine& line) const { return rest(line) > 3.5F * measures_.body; }

  // Where lines of this paragraph's neighbourhood begin: the next line's place, when there is one.
  float own_margin(std::size_t i) const {
    float margin = indent(lines_[i]);
    std::size_t seen = 0;
    for (std::size_t j = i + 1; j < lines_.size() && seen < 3 && lines_[j].page == lines_[i].page; ++j) {
      if (!is_text(parts_[j])) continue;
      margin = std::min(margin, indent(lines_[j]));
      ++seen;
    }
    return margin;
  }

  // As paragraphs of resolutions do.
  bool opens_with_verb(const PdfLine& line) const { return opening_verb(line.plain(), language_).size > 0; }

  // The line opens with a label, so that those after it may stand further in.
  bool hanging(std::size_t i) const { return opens_with_label(lines_[i]); }

  const std::vector<PdfLine>& lines_;
  const std::vector<PdfPart>& parts_;
  Measures measures_;
  Language language_;
};

Language language_of(const std::vector<PdfLine>& lines, const std::vector<PdfPart>& parts) {
  constexpr std::size_t kEnough = 1 << 16;
  std::string text;
  for (std::size_t i = 0; i < lines.size() && text.size() < kEnough; ++i) {
    if (is_text(parts[i])) text += lines[i].plain() + "\n";
  }
  return document_language(text);
}

}  // namespace

std::vector<PdfPart> pdf_layout(const std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages) {
  std::vector<PdfPart> parts(lines.size(), PdfPart::begins);
  mark_furniture(lines, pages, parts);
  Measures measures;
  measures.body = common_size(lines, parts);
  mark_notes(lines, parts, measures.body);
  measures.leading = common_leading(lines, parts, measures.body);
  const Breaks breaks(lines, parts, measures, language_of(lines, parts));
  std::size_t before = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_text(parts[i])) continue;
    if (before < lines.size() && !breaks.begins(before, i)) parts[i] = PdfPart::goes_on;
    before = i;
  }
  return parts;
}

}  // namespace corpus
