// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/mapped_text.h"

#include <algorithm>

namespace corpus {

// The source of the part of the run that lies in `in_text`.
Span MappedText::Run::source(Span in_text) const {
  if (replaced) return {from, std::size_t{from} + taken};
  const std::size_t start = std::max<std::size_t>(in_text.start, at);
  const std::size_t end = std::min<std::size_t>(in_text.end, std::size_t{at} + length);
  return {from + (start - at), from + (end - at)};
}

void MappedText::append(std::string_view bytes, std::size_t from) {
  if (bytes.empty()) return;
  const auto at = static_cast<std::uint32_t>(text_.size());
  const auto length = static_cast<std::uint32_t>(bytes.size());
  text_.append(bytes);
  if (!runs_.empty()) {
    Run& last = runs_.back();
    if (!last.replaced && last.at + last.length == at && last.from + last.length == from) {
      last.length += length;
      last.taken += length;
      return;
    }
  }
  runs_.push_back({at, static_cast<std::uint32_t>(from), length, length, false});
}

void MappedText::replace(std::string_view bytes, Span source) {
  if (bytes.empty()) return;
  runs_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(source.start),
                   static_cast<std::uint32_t>(bytes.size()), static_cast<std::uint32_t>(source.size()), true});
  text_.append(bytes);
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
    const std::string_view bytes = Span{start, end}.of(other.text_);
    if (run.replaced)
      replace(bytes, run.source(stretch));
    else
      append(bytes, run.source(stretch).start);
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
  const std::size_t before = run == runs_.begin() ? 0 : std::prev(run)->from + std::size_t{std::prev(run)->taken};
  for (; run != runs_.end() && run->at < in_text.end; ++run) {
    const Span piece = run->source(in_text);
    found = any ? Span{std::min(found.start, piece.start), std::max(found.end, piece.end)} : piece;
    any = true;
  }
  return any ? found : Span{before, before};
}

MappedText MappedText::through(const MappedText& under) const {
  MappedText mapped;
  std::size_t done = 0;
  for (const Run& run : runs_) {
    if (done < run.at) mapped.insert(Span{done, run.at}.of(text_));
    const Span stretch = Span{run.at, std::size_t{run.at} + run.length};
    if (run.replaced)
      mapped.replace(stretch.of(text_), under.source(run.source(stretch)));
    else
      mapped.append(under, run.source(stretch));
    done = stretch.end;
  }
  if (done < text_.size()) mapped.insert(Span{done, text_.size()}.of(text_));
  return mapped;
}

MappedText MappedText::slice(Span stretch) const {
  MappedText part;
  part.append(*this, stretch);
  return part;
}

}  // namespace corpus
