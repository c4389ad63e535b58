// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/signature.h"

#include <algorithm>
#include <array>

#include "corpus/readers.h"

namespace corpus {
namespace {

using namespace std::literals;

constexpr std::size_t kHead = 4096;

struct Signature {
  std::size_t at;           // where the bytes stand
  std::string_view bytes;   // what stands there
  std::string_view within;  // what must stand anywhere behind it; empty: nothing
  std::string_view looks;
};

// From the formats' own specifications; the more special comes first.
constexpr Signature kSignatures[] = {
    {0, "\xFF\xD8\xFF", "", "a JPEG image: a picture of a page has no text; run text recognition (OCR) first"},
    {0, "\x89PNG\r\n", "", "a PNG image: a picture of a page has no text; run text recognition (OCR) first"},
    {0, "GIF8", "", "a GIF image"},
    {0, "II*\0"sv, "", "a TIFF image: a picture of a page has no text; run text recognition (OCR) first"},
    {0, "MM\0*"sv, "", "a TIFF image: a picture of a page has no text; run text recognition (OCR) first"},
    {0, "BM", "\0\0\0\0"sv, "a BMP image"},
    {0, "AT&TFORM", "", "a DjVu scan: convert it to PDF with a text layer"},
    {0, "PK\3\4", "mimetypeapplication/epub", "an EPUB book: convert it to HTML"},
    {0, "PK\3\4", "opendocument.text", "an OpenDocument text (ODT): save it as DOCX or PDF"},
    {0, "PK\3\4", "opendocument", "an OpenDocument file: save it as PDF"},
    {0, "PK\3\4", "xl/workbook", "a spreadsheet (XLSX): save it as PDF or text"},
    {0, "PK\3\4", "ppt/presentation", "a presentation (PPTX): save it as PDF"},
    {0, "PK\3\4", "", "a ZIP archive: unpack it first"},
    {0, "PK\5\6", "", "an empty ZIP archive"},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "W\0o\0r\0k\0b\0o\0o\0k\0"sv, "an old spreadsheet (XLS): save it as PDF"},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "P\0o\0w\0e\0r\0"sv, "an old presentation (PPT): save it as PDF"},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "", "an OLE2 file without a Word document in it"},
    {0, "{\\rtf", "", "a Rich Text file (RTF): save it as DOCX"},
    {0, "\xFFWPC", "", "a WordPerfect document: save it as DOCX or PDF"},
    {0, "%!PS", "", "a PostScript file: convert it to PDF"},
    {0, "\x1F\x8B", "", "a gzip archive: unpack it first"},
    {0, "BZh", "", "a bzip2 archive: unpack it first"},
    {0,
     "\xFD"
     "7zXZ",
     "", "an xz archive: unpack it first"},
    {0, "\x28\xB5\x2F\xFD", "", "a zstd archive: unpack it first"},
    {0, "7z\xBC\xAF\x27\x1C", "", "a 7-Zip archive: unpack it first"},
    {0, "Rar!\x1A", "", "a RAR archive: unpack it first"},
    {257, "ustar", "", "a tar archive: unpack it first"},
    {0,
     "\x7F"
     "ELF",
     "", "a program"},
    {0, "MZ", "\0\0\0\0"sv, "a program"},
    {0, "SQLite format 3", "", "an SQLite database"},
    {0, "ID3", "", "a sound file"},
    {0, "RIFF", "", "a sound or video file"},
    {4, "ftyp", "", "a video file"},
};

bool has_utf16_or_utf32_mark(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes.starts_with("\0\0\xFE\xFF"sv);
}

// UTF-16 without a mark: every other byte of Latin text is NUL, and only those.
bool like_bare_utf16(std::string_view head) {
  std::array<std::size_t, 2> zeros = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0';
  const std::size_t most = std::max(zeros[0], zeros[1]);
  return std::min(zeros[0], zeros[1]) == 0 && most * 10 >= head.size();
}

// The start as ASCII: without a byte order mark, the NULs of UTF-16 and leading white space; letters in lower case.
std::string plain_head(std::string_view bytes) {
  std::string head;
  for (const char c : bytes.substr(0, kHead)) {
    const bool mark = static_cast<unsigned char>(c) >= 0xEF;
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (c == '\0' || (head.empty() && (mark || blank || static_cast<unsigned char>(c) == 0xBB || c == '\xBF')))
      continue;
    head += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return head;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool named(std::string_view name, std::string_view extension) {
  if (name.size() < extension.size()) return false;
  const std::string_view end = name.substr(name.size() - extension.size());
  return std::equal(end.begin(), end.end(), extension.begin(), [](char a, char b) { return (a | 0x20) == (b | 0x20); });
}

// {"key": or [{ or ["..., with the brackets closed at the end: what opens a document in brackets goes on with a letter.
bool like_json(std::string_view bytes) {
  const std::string head = plain_head(bytes.substr(0, 64));
  if (head.size() < 2 || (head[0] != '{' && head[0] != '[')) return false;
  const auto next = head.find_first_not_of(" \t\r\n", 1);
  const auto last = bytes.find_last_not_of(" \t\r\n");
  return next != std::string::npos && has("\"{[", {&head[next], 1}) && has("}]", bytes.substr(last, 1));
}

}  // namespace

std::string_view looks_like(std::string_view bytes, std::string_view name) {
  for (const Signature& row : kSignatures) {
    if (bytes.size() < row.at || !bytes.substr(row.at).starts_with(row.bytes)) continue;
    if (row.within.empty() || has(bytes, row.within)) return row.looks;
  }
  if (plain_head(bytes).starts_with("<?xml")) return "XML, but not Akoma Ntoso";
  if (like_json(bytes)) return "JSON: data for programs, no document";
  if (named(name, ".csv") || named(name, ".tsv"))
    return "a table of separated values: save it as HTML or DOCX to read it";
  return looks_binary(bytes) ? "binary data" : "";
}

bool looks_binary(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kHead);
  if (has_utf16_or_utf32_mark(head)) return false;
  if (has(head, "\0"sv)) return !like_bare_utf16(head);
  const auto control = [](char c) { return (c >= 0 && c < ' ' && !has("\t\n\r\f\v\x1B\x1A\x01\x02\b"sv, {&c, 1})); };
  return static_cast<std::size_t>(std::count_if(head.begin(), head.end(), control)) * 50 > head.size();
}

bool looks_like_akn(std::string_view bytes, std::string_view) {
  const std::string head = plain_head(bytes);
  return head.starts_with("<") && (has(head, "<akomantoso") || has(head, ":akomantoso"));
}

bool looks_like_pdf(std::string_view bytes, std::string_view) { return has(bytes.substr(0, 1024), "%PDF-"); }

bool looks_like_docx(std::string_view bytes, std::string_view) {
  return bytes.starts_with("PK\3\4") && has(bytes, "word/document");
}

bool looks_like_doc(std::string_view bytes, std::string_view) {
  return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") && has(bytes, "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv);
}

bool looks_like_html(std::string_view bytes, std::string_view name) {
  if (looks_binary(bytes)) return false;
  const std::string head = plain_head(bytes);
  const bool by_name = named(name, ".html") || named(name, ".htm") || named(name, ".xhtml");
  if (by_name && has(head, "<")) return true;
  return head.starts_with("<") && (has(head, "<!doctype html") || has(head, "<html") || has(head, "<body"));
}

bool looks_like_text(std::string_view bytes, std::string_view name) { return looks_like(bytes, name).empty(); }

}  // namespace corpus
