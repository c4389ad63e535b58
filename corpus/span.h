// SPDX-License-Identifier: GPL-2.0-or-later
// A stretch of a text: bytes of UTF-8, from `start` up to and without `end`. Which text is said where a Span is used.
#pragma once

#include <cstddef>
#include <string_view>

namespace corpus {

struct Span {
  std::size_t start = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - start; }
  bool empty() const { return start >= end; }
  bool contains(Span other) const { return start <= other.start && other.end <= end; }
  bool overlaps(Span other) const { return start < other.end && other.start < end; }
  std::string_view of(std::string_view text) const { return text.substr(start, end - start); }
  friend bool operator==(const Span&, const Span&) = default;
};

}  // namespace corpus
