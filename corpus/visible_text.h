// SPDX-License-Identifier: GPL-2.0-or-later
// The characters of a source that a reader sees, each with its bytes. Blanks, marks of direction and kinds of hyphens
// do not count, so that a text as extracted is found again in the markup it came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/span.h"

namespace corpus {

class VisibleText {
 public:
  // Adds the text between two tags of `source`: bytes [span.start, span.end).
  void add(std::string_view source, Span span);
  // Adds one character that stands for markup (w:noBreakHyphen).
  void add(char32_t character, Span span);

  // Looks for `text` with something of `before` and `after` around it: first as much as both have, up to 24 characters,
  // then less; behind the place found last, then from the beginning. With no context left, figures must not go on at
  // either end. The bytes from the first to the last character of it in the source; nothing when it is not there,
  // or when so many were not there that the text must be another one.
  std::optional<Span> find(std::string_view before, std::string_view text, std::string_view after);

 private:
  struct Place {
    std::uint32_t start, end;
  };
  std::size_t search(std::u32string_view before, std::u32string_view text, std::u32string_view after,
                     std::size_t from) const;

  std::u32string characters_;
  std::vector<Place> places_;
  std::size_t next_ = 0;    // behind the place found last
  std::size_t missed_ = 0;  // texts that were nowhere
};

}  // namespace corpus
