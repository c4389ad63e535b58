// SPDX-License-Identifier: GPL-2.0-or-later
// PDF: a child process lists the words with their places (read_pdf_extract.cc); pdf_reading.h makes a text of them.
#include <fmt/format.h>

#include <algorithm>

#include "corpus/pdf_reading.h"
#include "corpus/readers.h"
#include "corpus/sandbox.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

// A text layer that is no text: fonts without a table of characters give private or unknown code points.
bool unreadable(const std::string& text) {
  std::size_t all = 0, bad = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (is_blank(c) || c < 0x20) continue;
    ++all;
    bad += c == 0xFFFD || (c >= 0xE000 && c < 0xF900) || c >= 0xF0000;
  }
  return all > 0 && bad * 3 > all;
}

std::string empty_pages(const PdfFile& file) {
  std::size_t empty = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < file.pages.size(); ++i) {
    if (!file.pages[i].words.empty()) continue;
    if (empty++ == 0) first = i + 1;
  }
  if (empty == 0) return {};
  return fmt::format("{} of {} pages hold no text (the first is page {}): blank, or a picture", empty,
                     file.pages.size(), first);
}

}  // namespace

Result<Reading> read_pdf(std::string_view bytes, std::string_view, const ReadLimits& limits) {
  SandboxLimits child;
  child.time = std::chrono::seconds(limits.seconds);
  child.memory = limits.child_memory + bytes.size();
  child.output = limits.text_bytes * 8;  // each word comes with its place
  const Result<std::string> listing = run_job("pdf", bytes, child);
  if (!listing) return tl::unexpected<Problem>(listing.error());
  PdfFile file = pdf_file(*listing);
  const bool any = std::any_of(file.pages.begin(), file.pages.end(), [](auto& page) { return !page.words.empty(); });
  if (!any) {
    const auto holds = [&](std::string_view part) { return bytes.find(part) != std::string_view::npos; };
    const bool pictures = holds("/Subtype/Image") || holds("/Subtype /Image");
    return failure(pictures ? "the PDF is a scan without a text layer: run text recognition (OCR) on it first"
                            : "the PDF's pages are blank");
  }
  Reading reading = pdf_reading(file);
  if (unreadable(reading.text)) {
    return failure(
        "the PDF's text cannot be read, its fonts do not say which characters they draw: run text recognition (OCR)");
  }
  if (std::string warning = empty_pages(file); !warning.empty()) reading.warnings.push_back(std::move(warning));
  return reading;
}

}  // namespace corpus
