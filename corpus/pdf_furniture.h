// SPDX-License-Identifier: GPL-2.0-or-later
// Which lines of a PDF are running heads, page numbers, job numbers and rules: lines at the top or bottom edge of a
// page that come again on other pages but for their number, or are a number alone.
#pragma once

#include "corpus/pdf_layout.h"

namespace corpus {

// Sets the parts of such lines, leaves the others as they are.
void mark_furniture(const std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages, std::vector<PdfPart>& parts);

}  // namespace corpus
