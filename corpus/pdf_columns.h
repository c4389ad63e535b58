// SPDX-License-Identifier: GPL-2.0-or-later
// The columns of a page: stretches of it that are read from top to bottom one after the other.
#pragma once

#include <vector>

#include "corpus/pdf_page.h"

namespace corpus {

struct PdfColumn {
  std::vector<const PdfWord*> words;  // of the page, which must outlive this
};

// In reading order; right columns first on a page that is mostly right to left. A page of one column is one. Tables are
// not columns: a gutter needs full lines on both sides.
std::vector<PdfColumn> pdf_columns(const PdfPage& page);

}  // namespace corpus
