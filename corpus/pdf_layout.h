// SPDX-License-Identifier: GPL-2.0-or-later
// What the lines of a PDF are to each other: running heads and feet, notes at the foot of a page, and where paragraphs
// begin.
#pragma once

#include <vector>

#include "corpus/pdf_line.h"

namespace corpus {

enum class PdfPart {
  begins,     // the first line of a paragraph
  goes_on,    // a further line of one, also over the end of a page
  note,       // the first line of a note
  note_on,    // a further line of a note
  head,       // the first printing of a running head or foot
  furniture,  // page numbers, job numbers, running heads again, rules
};

// One part for each line.
std::vector<PdfPart> pdf_layout(const std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages);

}  // namespace corpus
