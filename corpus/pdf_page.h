// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a PDF with their places: what the child process that opens the file gives back. Points (1/72 inch) from
// the top left corner of the page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/result.h"

namespace corpus {

struct PdfWord {
  float left = 0, top = 0, right = 0, bottom = 0;
  float size = 0;  // of the font
  bool slanted = false, bold = false;
  bool space_after = false;  // a blank follows in the file
  std::string text;          // as in the file: Arabic in the order in which it is painted, from the left
};

struct PdfPage {
  float width = 0, height = 0;
  std::vector<PdfWord> words;  // in the order of the file's text flow
};

struct PdfFile {
  std::string title;  // from the file's properties; may be any nonsense
  std::vector<PdfPage> pages;
};

constexpr int kMostPages = 10'000;

// The job "pdf" of the sandbox: from the bytes of a PDF to a listing of its words; sentences for files that are broken,
// locked by a password, without a page, or have more than kMostPages.
Result<std::string> extract_pdf(std::string_view bytes);

// Reads the listing. Lines that are no part of it are passed over.
PdfFile pdf_file(std::string_view listing);

}  // namespace corpus
