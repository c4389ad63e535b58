// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/docx_paragraph.h"

#include <algorithm>
#include <array>

#include "corpus/digits.h"
#include "corpus/printable.h"
#include "corpus/typed_label.h"
#include "corpus/units.h"

namespace corpus {
namespace {

bool letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool blank_text(std::string_view text) {
  static constexpr std::string_view kBlanks[] = {" ",      "\t",     "\n",     "\r",    "\u00a0",
                                                 "\u200e", "\u200f", "\u3000", "\u202f"};
  while (!text.empty()) {
    const auto* blank =
        std::find_if(std::begin(kBlanks), std::end(kBlanks), [&](auto b) { return text.starts_with(b); });
    if (blank == std::end(kBlanks)) return false;
    text.remove_prefix(blank->size());
  }
  return true;
}

bool is_mark(std::string_view text, std::string_view before) {
  if (text.empty() || text.size() > 6) return false;
  if (std::all_of(text.begin(), text.end(), [](char c) { return c == '*'; })) return true;
  if (std::all_of(text.begin(), text.end(), is_digit)) {
    return text.size() <= 3 && !((text == "2" || text == "3") && ends_in_unit(before));
  }
  // One small letter is the mark of a note to a table, unless it makes an ordinal of a number: 1ᵉʳ, 2ᵒ.
  return text.size() == 1 && letter(text[0]) && !before.empty() && !is_digit(before.back());
}

// Superscript that is not a mark, as it would be typed: "km²".
std::string typed(std::string_view text) {
  static constexpr std::array<std::string_view, 10> kRaised = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  if (!std::all_of(text.begin(), text.end(), is_digit)) return std::string(text);
  std::string raised;
  for (const char c : text) raised += kRaised[static_cast<std::size_t>(c - '0')];
  return raised;
}

std::string_view trimmed(std::string_view text) {
  const auto white = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!text.empty() && white(text.front())) text.remove_prefix(1);
  while (!text.empty() && white(text.back())) text.remove_suffix(1);
  return text;
}

// A label typed at the start and set apart by a tab. Gives the pieces behind it.
std::string typed_label(std::vector<DocxPiece>& pieces) {
  std::string before;
  for (std::size_t i = 0; i < pieces.size() && before.size() < 32; ++i) {
    if (pieces[i].kind == DocxPiece::emphasis || pieces[i].kind == DocxPiece::emphasis_end) continue;
    if (pieces[i].kind != DocxPiece::text) return {};
    const std::string& value = pieces[i].value;
    const std::size_t skipped = blank_text(before) ? value.find_first_not_of("\t ") : 0;
    if (skipped == std::string::npos) continue;
    const std::size_t tab = value.find('\t', skipped);
    before += std::string_view(value).substr(skipped, tab == std::string::npos ? tab : tab - skipped);
    if (tab == std::string::npos) continue;
    if (!is_label(trimmed(before))) return {};
    for (std::size_t j = 0; j < i; ++j) {
      if (pieces[j].kind == DocxPiece::text) pieces[j].value.clear();
    }
    pieces[i].value.erase(0, tab + 1);
    return std::string(trimmed(before));
  }
  return {};
}

// No-break spaces at the ends are layout: they stand between a note's mark and its text.
void trim_ends(std::vector<DocxPiece>& pieces) {
  constexpr std::string_view kNoBreak = "\u00a0";
  const auto words = [](const DocxPiece& piece) { return piece.kind == DocxPiece::text; };
  const auto first = std::find_if(pieces.begin(), pieces.end(), words);
  if (first == pieces.end()) return;
  while (!first->value.empty() && (first->value.front() == ' ' || first->value.starts_with(kNoBreak))) {
    first->value.erase(0, first->value.front() == ' ' ? 1 : kNoBreak.size());
  }
  std::string& last = std::find_if(pieces.rbegin(), pieces.rend(), words)->value;
  while (!last.empty() && (last.back() == ' ' || last.ends_with(kNoBreak))) {
    last.resize(last.size() - (last.back() == ' ' ? 1 : kNoBreak.size()));
  }
}

// Keeps the end of the text so far.
void remember(std::string& before, std::string_view text) {
  constexpr std::size_t kEnough = 64;
  before += text.substr(text.size() - std::min(text.size(), kEnough));
  if (before.size() > 2 * kEnough) before.erase(0, before.size() - kEnough);
}

void write_superscript(const std::string& text, std::string& before, BlockWriter& writer) {
  const std::string_view inner = trimmed(text);
  if (is_mark(inner, before)) {
    if (text.front() == ' ') writer.space();
    writer.mark(std::string(inner));
    if (text.back() == ' ') writer.space();
    return;
  }
  writer.text(typed(text));
  before += text;
}

}  // namespace

void DocxParagraph::text(std::string_view value) {
  if (value.empty()) return;
  if (!pieces.empty() && pieces.back().kind == DocxPiece::text) {
    pieces.back().value += value;
  } else {
    pieces.push_back({DocxPiece::text, std::string(value)});
  }
}

bool DocxParagraph::blank() const {
  return std::all_of(pieces.begin(), pieces.end(), [](const DocxPiece& piece) {
    const bool words = piece.kind == DocxPiece::text || piece.kind == DocxPiece::superscript;
    return piece.kind != DocxPiece::mark && (!words || blank_text(piece.value));
  });
}

std::string DocxParagraph::plain() const {
  std::string text;
  for (const DocxPiece& piece : pieces) {
    if (piece.kind == DocxPiece::text) text += piece.value;
  }
  return text;
}

void write(const DocxParagraph& paragraph, BlockWriter& writer) {
  std::vector<DocxPiece> pieces = paragraph.pieces;
  trim_ends(pieces);
  std::string number = paragraph.number;
  if (!writer.open() && number.empty()) number = typed_label(pieces);
  if (!writer.open() && !number.empty() && !writer.has_number()) writer.number(number);
  std::string before;  // the end of the text so far
  bool broken = false;
  for (const DocxPiece& piece : pieces) {
    switch (piece.kind) {
      case DocxPiece::text:
        if (broken && !joins_without_space(before, piece.value)) writer.space();
        broken = false;
        writer.text(piece.value);
        remember(before, piece.value);
        break;
      case DocxPiece::superscript:
        write_superscript(piece.value, before, writer);
        break;
      case DocxPiece::line_break:
        broken = true;
        break;
      case DocxPiece::mark:
        writer.mark(piece.value);
        break;
      case DocxPiece::link:
        writer.start_link(piece.value);
        break;
      case DocxPiece::link_end:
        writer.end_link();
        break;
      case DocxPiece::emphasis:
        writer.start_emphasis();
        break;
      case DocxPiece::emphasis_end:
        writer.end_emphasis();
        break;
    }
  }
}

}  // namespace corpus
