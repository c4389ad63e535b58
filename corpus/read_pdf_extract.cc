// SPDX-License-Identifier: GPL-2.0-or-later
// The part that runs in the child: everything that touches poppler, and nothing else.
#include <fmt/format.h>
#include <poppler-document.h>
#include <poppler-page.h>

#include <cmath>
#include <iterator>
#include <memory>

#include "corpus/pdf_page.h"

namespace corpus {
namespace {

void silent(const std::string&, void*) {}

// UTF-16 to UTF-8; control characters, which would break the listing's lines, become spaces.
std::string utf8(const poppler::ustring& text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00u);
    }
    if (c >= 0xD800 && c < 0xE000) c = 0xFFFD;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) c = ' ';
    if (c < 0x80) {
      bytes += static_cast<char>(c);
    } else if (c < 0x800) {
      bytes += static_cast<char>(0xC0 | c >> 6);
      bytes += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      bytes += static_cast<char>(0xE0 | c >> 12);
      bytes += static_cast<char>(0x80 | (c >> 6 & 0x3F));
      bytes += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      bytes += static_cast<char>(0xF0 | c >> 18);
      bytes += static_cast<char>(0x80 | (c >> 12 & 0x3F));
      bytes += static_cast<char>(0x80 | (c >> 6 & 0x3F));
      bytes += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return bytes;
}

bool named(const std::string& font, std::string_view part) { return font.find(part) != std::string::npos; }

double sane(double value) { return std::isfinite(value) && std::abs(value) < 1e6 ? value : 0; }

void list_word(std::string& listing, const poppler::text_box& word) {
  const std::string text = utf8(word.text());
  if (text.find_first_not_of(' ') == std::string::npos) return;
  const poppler::rectf box = word.bbox();
  const std::string font = word.has_font_info() ? word.get_font_name() : std::string();
  const bool slanted = named(font, "Italic") || named(font, "Oblique") || named(font, "italic");
  const bool bold = named(font, "Bold") || named(font, "bold") || named(font, "Black") || named(font, "Heavy");
  fmt::format_to(std::back_inserter(listing), "w {:.2f} {:.2f} {:.2f} {:.2f} {:.2f} {} {}\n", sane(box.left()),
                 sane(box.top()), sane(box.right()), sane(box.bottom()),
                 word.has_font_info() ? sane(word.get_font_size()) : 0,
                 (slanted ? 1 : 0) + (bold ? 2 : 0) + (word.has_space_after() ? 4 : 0), text);
}

}  // namespace

Result<std::string> extract_pdf(std::string_view bytes) {
  poppler::set_debug_error_function(silent, nullptr);
  if (bytes.size() > INT32_MAX) return failure("the PDF is too large");
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!document) return failure("the PDF is broken: it has no readable table of its parts");
  if (document->is_locked()) return failure("the PDF is locked by a password: save it without");
  const int pages = document->pages();
  if (pages <= 0) return failure("the PDF has no pages");
  if (pages > kMostPages) return failure(fmt::format("the PDF has {} pages, more than {}", pages, kMostPages));
  std::string listing = fmt::format("t {}\n", utf8(document->get_title()));
  for (int i = 0; i < pages; ++i) {
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    const poppler::rectf box = page ? page->page_rect() : poppler::rectf();
    fmt::format_to(std::back_inserter(listing), "p {:.2f} {:.2f}\n", sane(box.width()), sane(box.height()));
    if (!page) continue;
    for (const poppler::text_box& word : page->text_list(poppler::page::text_list_include_font))
      list_word(listing, word);
  }
  return listing;
}

}  // namespace corpus
