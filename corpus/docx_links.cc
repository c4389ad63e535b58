// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/docx_links.h"

#include <algorithm>

#include "corpus/markup_tags.h"

namespace corpus {

namespace {

constexpr std::string_view kText = "<w:t xml:space=\"preserve\">";

class Splitter {
 public:
  Splitter(const DocxPart& part, Span bytes, std::string_view id) : part_(part), bytes_(bytes), id_(id) {}

  std::vector<Insertion> split() {
    const DocxTextPlace* from = text_at(bytes_.start);
    const DocxTextPlace* to = text_at(bytes_.end - 1);
    if (from == nullptr || to == nullptr) return {};
    const DocxRunPlace &first = run_of(*from), &last = run_of(*to);
    const bool apart = first.parent != last.parent || first.closed || last.closed || first.whole.end == 0 ||
                       last.whole.end == 0 || is_torn(first) || is_torn(last);
    if (apart || has_barrier()) return {};
    begin(*from, first);
    end(*to, last);
    return std::move(insertions_);
  }

 private:
  // Its insertion has no end.
  static bool is_torn(const DocxRunPlace& run) { return !run.wrapper.empty() && run.wrapped.end == 0; }
  const DocxRunPlace& run_of(const DocxTextPlace& text) const { return part_.runs[text.run]; }

  const DocxTextPlace* text_at(std::size_t at) const {
    const auto found = std::partition_point(part_.texts.begin(), part_.texts.end(),
                                            [&](const DocxTextPlace& text) { return text.text.end <= at; });
    return found != part_.texts.end() && found->text.start <= at ? &*found : nullptr;
  }

  bool has_barrier() const {
    const auto found = std::lower_bound(part_.barriers.begin(), part_.barriers.end(), bytes_.start);
    return found != part_.barriers.end() && *found < bytes_.end;
  }

  void put(std::size_t at, std::string bytes) { insertions_.push_back({at, std::move(bytes)}); }

  std::string link() const { return "<w:hyperlink r:id=\"" + std::string(id_) + "\" w:history=\"1\">"; }

  // The beginning of the other half of a run.
  std::string again(const DocxRunPlace& run) const {
    return std::string(run.start.of(part_.source)).append(run.properties.of(part_.source)).append(kText);
  }

  std::string wrapper(const DocxRunPlace& run) const { return std::string(run.wrapper.of(part_.source)); }

  // Blanks at the new ends of a text count from now on.
  void keep_blanks(const DocxTextPlace& text) {
    const std::string_view tag = text.tag.of(part_.source);
    if (tag.find("xml:space") == std::string_view::npos)
      put(text.tag.start + std::string_view("<w:t").size(), std::string(kDocxKeepBlanks));
  }

  void begin(const DocxTextPlace& text, const DocxRunPlace& run) {
    const bool whole_run = bytes_.start == text.text.start && text.first;
    std::string open = link();
    if (!run.wrapper.empty()) open = "</w:ins>" + open + wrapper(run);
    if (whole_run && !run.wrapper.empty() && is_first_of_wrapper(run)) return put(run.wrapper.start, link());
    if (whole_run) return put(run.whole.start, open);
    keep_blanks(text);
    put(bytes_.start, "</w:t></w:r>" + open + again(run));
  }

  void end(const DocxTextPlace& text, const DocxRunPlace& run) {
    const bool whole_run = bytes_.end == text.text.end && text.last;
    std::string close = "</w:hyperlink>";
    if (!run.wrapper.empty()) close = "</w:ins>" + close + wrapper(run);
    if (whole_run && !run.wrapper.empty() && run.whole.end + std::string_view("</w:ins>").size() == run.wrapped.end)
      return put(run.wrapped.end, "</w:hyperlink>");
    if (whole_run) return put(run.whole.end, close);
    keep_blanks(text);
    put(bytes_.end, "</w:t></w:r>" + close + again(run));
  }

  static bool is_first_of_wrapper(const DocxRunPlace& run) { return run.whole.start == run.wrapper.end; }

  const DocxPart& part_;
  Span bytes_;
  std::string_view id_;
  std::vector<Insertion> insertions_;
};

}  // namespace

std::vector<Insertion> docx_link(const DocxPart& part, Span bytes, std::string_view id) {
  return bytes.empty() ? std::vector<Insertion>() : Splitter(part, bytes, id).split();
}

}  // namespace corpus
