// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/mapped_text.h"

#include <algorithm>

namespace corpus {

void MappedText::append(std::string_view bytes, std::size_t from) {
  if (bytes.empty()) return;
  const auto at = static_cast<std::uint32_t>(text_.size());
  text_.append(bytes);
  if (!runs_.empty()) {
    Run& last = runs_.back();
    if (last.at + last.length == at && last.from + last.length == from) {
      last.length += static_cast<std::uint32_t>(bytes.size());
      return;
    }
  }
  runs_.push_back({at, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(bytes.size())});
}

void MappedText::insert(std::string_view bytes) { text_.append(bytes); }

void MappedText::append(const MappedText& other, Span stretch) {
  stretch.end = std::min(stretch.end, other.text_.size());
  std::size_t done = stretch.start;
  for (const Run& run : other.runs_) {
    const std::size_t start = std::max<std::size_t>(stretch.start, run.at);
    const std::size_t end = std::min<std::size_t>(stretch.end, std::size_t{run.at} + run.length);
    if (start >= end) continue;
    if (done < start) insert(Span{done, start}.of(other.text_));
    append(Span{start, end}.of(other.text_), run.from + (start - run.at));
    done = end;
  }
  if (done < stretch.end) insert(Span{done, stretch.end}.of(other.text_));
}

Span MappedText::source(Span in_text) const {
  in_text.end = std::min(in_text.end, text_.size());
  Span found{0, 0};
  bool any = false;
  auto run = std::upper_bound(runs_.begin(), runs_.end(), in_text.start,
                              [](std::size_t at, const Run& r) { return at < std::size_t{r.at} + r.length; });
  const std::size_t before = run == runs_.begin() ? 0 : std::prev(run)->from + std::size_t{std::prev(run)->length};
  for (; run != runs_.end() && run->at < in_text.end; ++run) {
    const std::size_t start = std::max<std::size_t>(in_text.start, run->at);
    const std::size_t end = std::min<std::size_t>(in_text.end, std::size_t{run->at} + run->length);
    const Span piece{run->from + (start - run->at), run->from + (end - run->at)};
    found = any ? Span{std::min(found.start, piece.start), std::max(found.end, piece.end)} : piece;
    any = true;
  }
  return any ? found : Span{before, before};
}

MappedText MappedText::slice(Span stretch) const {
  MappedText part;
  part.append(*this, stretch);
  return part;
}

}  // namespace corpus
