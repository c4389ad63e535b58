// SPDX-License-Identifier: GPL-2.0-or-later
// Hyperlinks put into one part of a Word file (body or notes) by insertions alone: runs are split where a citation
// begins and ends inside of one, tracked insertions and what was moved to a place likewise, and nothing that is there
// changes a byte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/visible_text.h"
#include "corpus/writers.h"

namespace corpus {

// A run of text of the part, and what must be said again when it is split.
struct DocxRunPlace {
  Span whole;               // "<w:r" to "</w:r>"
  Span start, properties;   // its start tag; its <w:rPr>..</w:rPr>, or empty
  Span wrapper;             // start tag of the <w:ins> or <w:moveTo> it stands in, or empty
  Span wrapped;             // the whole of that element
  std::size_t parent = 0;   // number of the element it stands in, those two apart: runs of one paragraph have the same
  std::string_view closed;  // why no link may stand here (write_links.h); empty: one may
  bool boxed = false;       // in a text box, which is read behind its paragraph
};

// A <w:t> of a run.
struct DocxTextPlace {
  Span tag, text;                    // its start tag; what stands in it
  std::size_t run = 0;               // place in DocxPart::runs
  bool first = false, last = false;  // nothing but properties before it in the run; nothing behind it
};

struct DocxPart {
  std::string_view source;
  std::vector<DocxRunPlace> runs;
  std::vector<DocxTextPlace> texts;   // in order
  std::vector<std::size_t> barriers;  // bytes at which a hyperlink, a field mark or a paragraph begins or ends
  VisibleText visible;
};

// Deleted text and instructions of fields are not visible.
DocxPart docx_part(std::string_view source);

// Put into the start tag of a text that is split, once.
inline constexpr std::string_view kDocxKeepBlanks = " xml:space=\"preserve\"";

// The run that a byte of text stands in; nullptr for none.
const DocxRunPlace* docx_run_at(const DocxPart& part, std::size_t byte);

struct DocxLink {
  std::vector<Insertion> insertions;
  std::string_view why;  // when there are none
};
// What has to be put in for a hyperlink about these bytes (those of VisibleText) with this relationship id.
DocxLink docx_link(const DocxPart& part, Span bytes, std::string_view id);

}  // namespace corpus
