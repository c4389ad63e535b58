// SPDX-License-Identifier: GPL-2.0-or-later
// The part that runs in the child: everything that touches poppler, and nothing else.
#include <fmt/format.h>
#include <poppler-document.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>
#include <vector>

#include "corpus/pdf_page.h"
#include "corpus/pdf_signs.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

void silent(const std::string&, void*) {}

// The characters of UTF-16; control characters, which would break the listing's lines, become spaces.
std::u32string characters(const poppler::ustring& text) {
  std::u32string all;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00u);
    }
    if (c >= 0xD800 && c < 0xE000) c = 0xFFFD;
    all += c < 0x20 || (c >= 0x7F && c < 0xA0) ? U' ' : c;
  }
  return all;
}

std::string utf8(const poppler::ustring& text) {
  std::string bytes;
  for (const char32_t c : characters(text)) append_utf8(bytes, c);
  return bytes;
}

bool named(const std::string& font, std::string_view part) { return font.find(part) != std::string::npos; }

double sane(double value) { return std::isfinite(value) && std::abs(value) < 1e6 ? value : 0; }

// The characters of a word with their places. Where poppler has no place for each, all have that of the word.
PdfLetters letters_of(const poppler::text_box& word) {
  const poppler::rectf box = word.bbox();
  PdfLetters letters{static_cast<float>(sane(box.top())), static_cast<float>(sane(box.bottom())), {}};
  const poppler::ustring units = word.text();
  const std::u32string text = characters(units);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const poppler::rectf place = text.size() == units.size() ? word.char_bbox(i) : box;
    letters.letters.push_back(
        {text[i], static_cast<float>(sane(place.left())), static_cast<float>(sane(place.right()))});
  }
  return letters;
}

void list_word(std::string& listing, const poppler::text_box& word, const PdfLetters& letters, bool space_after) {
  std::string text;
  for (const PdfLetters::Letter& letter : letters.letters) append_utf8(text, letter.character);
  if (text.find_first_not_of(' ') == std::string::npos) return;
  const poppler::rectf box = word.bbox();
  double left = box.left();  // a sign may be painted behind the edge of the last letter
  for (const PdfLetters::Letter& letter : letters.letters) left = std::min<double>(left, letter.left);
  const std::string font = word.has_font_info() ? word.get_font_name() : std::string();
  const bool slanted = named(font, "Italic") || named(font, "Oblique") || named(font, "italic");
  const bool bold = named(font, "Bold") || named(font, "bold") || named(font, "Black") || named(font, "Heavy");
  fmt::format_to(std::back_inserter(listing), "w {:.2f} {:.2f} {:.2f} {:.2f} {:.2f} {} {}\n", sane(left),
                 sane(box.top()), sane(box.right()), sane(box.bottom()),
                 word.has_font_info() ? sane(word.get_font_size()) : 0,
                 (slanted ? 1 : 0) + (bold ? 2 : 0) + (space_after ? 4 : 0), text);
}

void list_words(std::string& listing, const std::vector<poppler::text_box>& boxes) {
  std::vector<PdfLetters> words;
  for (const poppler::text_box& box : boxes) words.push_back(letters_of(box));
  const std::vector<std::size_t> places = hang_signs(words);
  std::vector<bool> space_after(boxes.size());
  for (std::size_t i = 0; i < boxes.size(); ++i)
    space_after[places[i]] = space_after[places[i]] || boxes[i].has_space_after();
  for (std::size_t i = 0; i < boxes.size(); ++i) list_word(listing, boxes[i], words[i], space_after[i]);
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
    list_words(listing, page->text_list(poppler::page::text_list_include_font));
  }
  return listing;
}

}  // namespace corpus
