// SPDX-License-Identifier: GPL-2.0-or-later
// Building the clean text of a block from pieces of the source: blanks squeezed, superscript marks taken out.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/reading.h"

namespace corpus {

class BlockBuilder {
 public:
  explicit BlockBuilder(std::string_view source) : source_(source) {}

  // Adds a stretch of the source. With `space`, one blank stands between it and what is there.
  void add(Span stretch, bool space);

  // A note mark of its own (a mark alone on its line) at the end of what is there.
  void add_mark(std::string_view printed);

  bool empty() const { return block_.text.empty(); }
  const MappedText& text() const { return block_.text; }

  // The block; empty brackets that held a mark are gone.
  Block take();

 private:
  void add_plain(std::size_t start, std::size_t end);
  std::size_t drop_brackets(std::size_t start, std::size_t end);
  std::size_t end_of_mark(std::size_t at, std::size_t end) const;

  std::string_view source_;
  Block block_;
  bool after_mark_ = false;  // what comes next may be the bracket that closes a mark's
};

// "¹²" -> "12", "*" -> "*", "٣" -> "3".
std::string mark_in_ascii(std::string_view printed);

}  // namespace corpus
