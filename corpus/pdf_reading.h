// SPDX-License-Identifier: GPL-2.0-or-later
// From the words of a PDF to a Reading: lines (pdf_line.h), what they are (pdf_layout.h), paragraphs and notes.
// Reading::text holds all lines as printed, a form feed between pages; furniture is kept as blocks of that role.
#pragma once

#include "corpus/pdf_page.h"
#include "corpus/reading.h"

namespace corpus {

// Repairs sizes and bullets in `file`.
Reading pdf_reading(PdfFile& file);

}  // namespace corpus
