// SPDX-License-Identifier: GPL-2.0-or-later
// Whether a line of a plain text begins a paragraph or goes on with the one before it: told from the room that was
// left on the line before, from signs, labels and the words that open paragraphs, and from where in its act it stands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>

#include "corpus/line_widths.h"

namespace corpus {

// What is known of the paragraph that is being built when the next line is looked at.
struct OpenParagraph {
  bool any = false;
  std::string_view text;  // so far, cleaned
  Span last;              // the last line of it, or the last piece of that line
  std::uint32_t row = 0;  // width of the row so far: pieces and the marks between them
  std::uint32_t indent = 0;
  bool after_mark = false;  // the last thing was a note mark on a line of its own
  bool piece = false;       // the last line stands behind such a mark: it need not be a row of its own
  bool broken = false;      // notes, furniture or a page break came since
  bool marks = false;       // the row has note marks: its width is not exact
};

// Where in its act a line stands.
struct ActSoFar {
  bool preamble = false;  // between the enacting formula and the first number
  bool sitting = false;   // in the text of a decision
  bool enacted = false;   // an enacting formula came
  bool headed = false;    // the paragraph before is the number of a section, "II", alone
  int number = 0;         // of the last numbered paragraph
};

// Places that the words alone decide, by line, and what they say there (line_start.h); and what is decided of lines by
// other means (part_preamble.h), which the words do not change.
struct OpenStarts {
  std::map<std::size_t, int> scores;
  std::map<std::size_t, bool> decided;
};

// Line `i` of `set`, which is one of body text, and what came before it. Everything pointed at must outlive the value.
struct LinePlace {
  const TextLines& set;
  const LineWidths& widths;
  int habit;  // see preamble_habit()
  const OpenParagraph& open;
  const ActSoFar& act;
  std::size_t i;
  OpenStarts& starts;  // begins_paragraph() writes down the score when it asks the words
};

// How this document uses the words that begin preambular paragraphs inside them, between the words that enact and the
// first number: a step of line_start's habit_of().
int preamble_habit(const TextLines& set, const LineWidths& widths);

// Whether the line begins a paragraph; a paragraph must be open.
bool begins_paragraph(const LinePlace& place);

// Whether the line stands behind a note mark and is the rest of the row that the mark stood in.
bool goes_on_in_row(const LinePlace& place);

// What is known of the act once the line has begun a paragraph.
ActSoFar act_from(const LinePlace& place);

// What is known of it once a paragraph has ended: the words that enact begin a preamble, an annex begins afresh.
// `next` is the line behind it.
ActSoFar act_after(std::string_view paragraph, std::string_view next, ActSoFar act, Language language);

}  // namespace corpus
