// SPDX-License-Identifier: GPL-2.0-or-later
// What a file looks like from its bytes when no reader wants it, so that the refusal can say what to do instead.
#pragma once

#include <string_view>

namespace corpus {

// "a JPEG image", "a ZIP archive: unpack it first", "a spreadsheet (XLSX)"; "" when the bytes give no hint. `bytes`:
// the whole file, since the kind of a ZIP stands at its end. Data for programs (JSON, tables of separated values) is
// text to look at but no document: JSON is known by its first and last brackets, tables by the ending of `name`.
std::string_view looks_like(std::string_view bytes, std::string_view name = {});

// Whether the bytes hold what no text holds: NUL (outside UTF-16 and UTF-32) or many control characters. Looks at the
// first 4 KiB.
bool looks_binary(std::string_view bytes);

}  // namespace corpus
