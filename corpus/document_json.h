// SPDX-License-Identifier: GPL-2.0-or-later
// A document as the JSON of `travaux parse` (schema 1): a contract for scorers and other programs,
// changed only by adding.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "corpus/document.h"

namespace corpus {

inline constexpr int kSchema = 1;

// One line of JSON without line feed; bytes that are no UTF-8 are replaced by U+FFFD.
// `with_text` adds "source_text": Document::text, which "start" and "end" refer to.
std::string to_json_line(const Document& document, bool with_text = false);

// The same of a file that holds several works: the first, with the others in a list "others".
std::string to_json_line(const std::vector<Document>& works, bool with_text = false);

}  // namespace corpus
