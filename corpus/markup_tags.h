// SPDX-License-Identifier: GPL-2.0-or-later
// The tags of XML or HTML in a source that is kept byte for byte: where each begins and ends. For putting something in
// between; reading is done by the readers' own parsers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "corpus/span.h"

namespace corpus {

struct MarkupTag {
  enum Kind { open, close, empty } kind = open;
  std::string_view name;  // as written: "w:t", "A"
  Span span;              // bytes of the source, "<" to ">"

  // The value of an attribute as written, entities and all; empty when there is none. Names are compared as written.
  std::string_view attribute(std::string_view source, std::string_view name) const;
};

// The next tag at or behind byte `at`, which moves behind it. Comments, declarations, processing instructions and CDATA
// sections are passed over. False at the end, and at a tag that is never closed.
bool next_tag(std::string_view source, std::size_t& at, MarkupTag& tag);

// The character at byte `at` of text between tags, a reference ("&amp;", "&#8209;") read as one; `at` moves behind it.
// An unknown reference is U+FFFC.
char32_t next_visible(std::string_view source, std::size_t& at);

// & < > " escaped, for text and attributes of XML and HTML.
std::string escaped_markup(std::string_view text);

}  // namespace corpus
