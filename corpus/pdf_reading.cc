// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pdf_reading.h"

#include <algorithm>
#include <unordered_set>

#include "corpus/digits.h"
#include "corpus/pdf_layout.h"
#include "corpus/printable.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

// The part of a line's text that stands at byte `from` of Reading::text.
struct Written {
  std::size_t from = 0;
  const PdfPiece* piece = nullptr;
};

std::string raised(std::string_view mark) {
  static constexpr std::string_view kRaised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text;
  for (const char c : mark) {
    if (is_digit(c)) {
      text += kRaised[c - '0'];
    } else {
      text += c;
    }
  }
  return text;
}

class Assembly {
 public:
  Assembly(const std::vector<PdfLine>& lines, std::vector<PdfPart> parts) : lines_(lines), parts_(std::move(parts)) {
    for (const PdfLine& line : lines) collect_words(line.plain());
  }

  Reading read() {
    for (std::size_t i = 0; i < lines_.size(); ++i) add(i, write(i));
    close();
    return std::move(reading_);
  }

 private:
  struct Open {
    Block block;
    bool emphasis_over = false;
    std::size_t lead_end = 0;
  };

  // Words of the text, to know whether a hyphen at a line's end belongs to its word.
  void collect_words(const std::string& text) {
    std::size_t start = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
      const bool inside = at < text.size() && (static_cast<unsigned char>(text[at]) >= 0x80 ||
                                               std::isalnum(static_cast<unsigned char>(text[at])) || text[at] == '-');
      if (inside) continue;
      if (at > start) words_.insert(text.substr(start, at - start));
      start = at + 1;
    }
  }

  std::vector<Written> write(std::size_t i) {
    if (i > 0) reading_.text += lines_[i].page != lines_[i - 1].page ? "\n\f" : "\n";
    std::vector<Written> written;
    for (const PdfPiece& piece : lines_[i].pieces) {
      written.push_back({reading_.text.size(), &piece});
      reading_.text += piece.mark ? raised(piece.text) : piece.text;
    }
    return written;
  }

  void add(std::size_t i, const std::vector<Written>& written) {
    const PdfPart part = parts_[i];
    if (part == PdfPart::furniture || part == PdfPart::head) {
      Open alone;
      append(alone, written);
      alone.block.role = part == PdfPart::head ? Role::cover : Role::furniture;
      alone.block.lead.clear();
      asides_.push_back(std::move(alone.block));
      return;
    }
    if (part == PdfPart::note || part == PdfPart::note_on) {
      add_note(part, written);
      return;
    }
    if (part == PdfPart::begins) close();
    append(text_, written);
  }

  void add_note(PdfPart part, const std::vector<Written>& written) {
    if (part == PdfPart::note_on && !reading_.notes.empty()) {
      append(note_, written);
      reading_.notes.back().body = note_.block;
      return;
    }
    note_ = {};
    std::string mark;
    std::vector<Written> rest = written;
    if (!rest.empty() && rest.front().piece->mark) {
      mark = rest.front().piece->text;
      rest.erase(rest.begin());
    }
    append(note_, rest);
    if (mark.empty()) mark = take_typed_mark(note_.block.text);
    reading_.notes.push_back({mark, note_.block});
  }

  // "12 See ..." or "* Reissued ..." typed in one size: the mark is taken off the text.
  static std::string take_typed_mark(MappedText& text) {
    const std::string& bytes = text.text();
    std::size_t size = 0;
    while (size < bytes.size() && (is_digit(bytes[size]) || bytes[size] == '*')) ++size;
    std::string mark = bytes.substr(0, size);
    std::size_t from = size;
    while (from < bytes.size() && (bytes[from] == ' ' || bytes[from] == '\t')) ++from;
    text = text.slice({from, bytes.size()});
    return mark;
  }

  void append(Open& open, const std::vector<Written>& written) {
    bool first = true;
    for (const Written& part : written) {
      if (part.piece->mark) {
        if (first) join(open.block.text, "");
        open.block.marks.push_back({open.block.text.text().size(), part.piece->text});
      } else {
        if (first) join(open.block.text, part.piece->text);
        append_text(open.block.text, part);
        note_emphasis(open, *part.piece);
      }
      first = false;
    }
  }

  // A tab, which stands for a wide gap, becomes a blank; blanks at the start of a block go.
  static void append_text(MappedText& text, const Written& part) {
    const std::string& bytes = part.piece->text;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= bytes.size(); ++at) {
      if (at < bytes.size() && bytes[at] != '\t') continue;
      if (text.empty()) {
        while (start < at && bytes[start] == ' ') ++start;
      }
      if (at > start) text.append(std::string_view(bytes).substr(start, at - start), part.from + start);
      if (at < bytes.size() && !text.empty()) text.append(" ", part.from + at);
      start = at + 1;
    }
  }

  void note_emphasis(Open& open, const PdfPiece& piece) {
    if (open.emphasis_over) return;
    if (!piece.slanted) {
      const bool before = open.lead_end == 0 && open.block.text.text().size() < 12;  // a label stands before
      if (!before && piece.text.find_first_not_of(" \t") != std::string::npos) open.emphasis_over = true;
      if (before) lead_start_ = open.block.text.text().size();
      return;
    }
    if (open.lead_end == 0 && open.block.text.text().size() == piece.text.size()) lead_start_ = 0;
    open.lead_end = open.block.text.text().size();
    open.block.lead = open.block.text.text().substr(std::min(lead_start_, open.lead_end));
  }

  // Two lines of a paragraph: a hyphen that only broke a word goes, Chinese is joined without a blank.
  void join(MappedText& text, std::string_view next) {
    const std::string& before = text.text();
    if (before.empty() || before.back() == ' ' || joins_without_space(before, next)) return;
    if (splits_number(before, next)) return;
    if (before.back() == '-' && before.size() > 1 && !next.empty()) {
      if (breaks_word(before, next)) text = text.slice({0, before.size() - 1});
      return;
    }
    if (before.back() != '/') text.insert(" ");
  }

  // Chinese lines may break inside a number.
  static bool splits_number(std::string_view before, std::string_view next) {
    if (next.empty() || !is_digit(before.back()) || !is_digit(next.front())) return false;
    std::size_t at = before.size();
    while (at > 0 && before.size() - at < 24 && (before[at - 1] & 0x80) == 0) --at;  // "2344(201" is in a Chinese line
    return joins_without_space(last_character(before.substr(0, at)));
  }

  bool breaks_word(const std::string& before, std::string_view next) const {
    const std::size_t start = before.find_last_of(" \t(") + 1;
    const std::string first = before.substr(start, before.size() - 1 - start);
    const std::string second(next.substr(0, next.find_first_of(" \t.,;:)")));
    if (first.empty() || !is_lower(last_character(first)) || !is_lower(first_character(second))) return false;
    if (words_.count(first + "-" + second) > 0) return false;
    return words_.count(first + second) > 0;
  }

  void close() {
    if (!text_.block.text.empty()) {
      Block& block = text_.block;
      while (!block.lead.empty() && std::string_view(" ,;:.").find(block.lead.back()) != std::string_view::npos)
        block.lead.pop_back();
      if (block.lead.size() + 1 >= block.text.text().size()) block.lead.clear();
      reading_.blocks.push_back(std::move(block));
    }
    text_ = {};
    lead_start_ = 0;
    std::move(asides_.begin(), asides_.end(), std::back_inserter(reading_.blocks));
    asides_.clear();
  }

  const std::vector<PdfLine>& lines_;
  std::vector<PdfPart> parts_;
  Reading reading_;
  Open text_, note_;
  std::size_t lead_start_ = 0;
  std::vector<Block> asides_;  // furniture met inside an open paragraph
  std::unordered_set<std::string> words_;
};

// Bullets of the fonts Symbol and Wingdings stand at private code points.
void map_bullets(PdfFile& file) {
  for (PdfPage& page : file.pages) {
    for (PdfWord& word : page.words) {
      if (word.text.size() == 3 && word.text.starts_with("\xEF\x82")) word.text = "•";  // U+F080 to U+F0BF
    }
  }
}

}  // namespace

Reading pdf_reading(PdfFile& file) {
  map_bullets(file);
  const std::vector<PdfLine> lines = pdf_lines(file);
  return Assembly(lines, pdf_layout(lines, file.pages)).read();
}

}  // namespace corpus
