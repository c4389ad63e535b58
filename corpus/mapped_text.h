// SPDX-License-Identifier: GPL-2.0-or-later
// A text that knows where each of its bytes stood in the source it was taken from. Lines are joined, note marks and
// page furniture left out and torn words mended by building such a text piece by piece; every span of it can still be
// shown in the original. Cleaning therefore never loses the original.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/span.h"

namespace corpus {

class MappedText {
 public:
  MappedText() = default;
  // The whole of `bytes`, which stands in the source at byte `from`.
  MappedText(std::string_view bytes, std::size_t from) { append(bytes, from); }

  // Adds bytes that stand in the source at byte `from`. Sources are smaller than 4 GiB.
  void append(std::string_view bytes, std::size_t from);
  // Adds bytes that stand for the bytes `source` of the source, without being them: é for e and an accent.
  void replace(std::string_view bytes, Span source);
  // Adds bytes that are not in the source (a space that joins two lines).
  void insert(std::string_view bytes);
  // Adds a stretch (bytes of other.text()) of another mapped text of the same source.
  void append(const MappedText& other, Span stretch);
  void append(const MappedText& other) { append(other, {0, other.text().size()}); }

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }

  // The smallest stretch of the source that holds all source bytes of `in_text`. A span wholly inserted gives an empty
  // span at the place where it was inserted. Bytes outside the text are ignored.
  Span source(Span in_text) const;
  // The whole text in the source.
  Span source() const { return source({0, text_.size()}); }
  // This text, whose source is the text of `under`, as a text of the source of `under`.
  MappedText through(const MappedText& under) const;
  // A part of this text as a mapped text of its own.
  MappedText slice(Span stretch) const;

 private:
  // text [at, at + length) is source [from, from + length); or stands for [from, from + taken) as a whole
  struct Run {
    std::uint32_t at, from, length, taken;
    bool replaced;

    Span source(Span in_text) const;
  };
  std::string text_;
  std::vector<Run> runs_;  // in order of `at`; bytes in no run were inserted
};

}  // namespace corpus
