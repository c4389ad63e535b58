// SPDX-License-Identifier: GPL-2.0-or-later
// The readers, one for each format, and how each knows its own files. To add a format: one file read_NAME.cc, one line
// here, one row of the table in read.cc. Every reader takes hostile bytes: it answers with a Reading or a Problem
// (whose `where` may be empty: read() puts the file's name there), never with an exception, and keeps to the limits.
#pragma once

#include <string_view>

#include "corpus/read.h"

namespace corpus {

// From the first bytes of a file (at least 4 KiB, or all of it; DOCX and Word need all of it).
bool looks_like_akn(std::string_view bytes, std::string_view name);   // <akomaNtoso, in UTF-8 or UTF-16
bool looks_like_pdf(std::string_view bytes, std::string_view name);   // %PDF- in the first kilobyte
bool looks_like_docx(std::string_view bytes, std::string_view name);  // a ZIP with word/document.xml
bool looks_like_doc(std::string_view bytes, std::string_view name);   // OLE2 with a stream WordDocument
bool looks_like_html(std::string_view bytes, std::string_view name);  // <!doctype html, <html; or by name and a tag
bool looks_like_text(std::string_view bytes, std::string_view name);  // no format known to signature.h, no binary bytes

Result<Reading> read_akn(std::string_view bytes, std::string_view name, const ReadLimits& limits);
Result<Reading> read_pdf(std::string_view bytes, std::string_view name, const ReadLimits& limits);
Result<Reading> read_docx(std::string_view bytes, std::string_view name, const ReadLimits& limits);
Result<Reading> read_doc(std::string_view bytes, std::string_view name, const ReadLimits& limits);
Result<Reading> read_html(std::string_view bytes, std::string_view name, const ReadLimits& limits);
Result<Reading> read_text(std::string_view bytes, std::string_view name, const ReadLimits& limits);

}  // namespace corpus
