// SPDX-License-Identifier: GPL-2.0-or-later
// Some programs (Chromium, through Skia) scale their fonts so that a PDF gives sizes and boxes at twice the height that
// is seen. The widths of words tell.
#pragma once

#include "corpus/pdf_page.h"

namespace corpus {

// Halves the size and box of every word of fonts whose letters are far too narrow for their size.
void repair_sizes(PdfFile& file);

}  // namespace corpus
