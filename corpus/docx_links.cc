// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/docx_links.h"

#include <algorithm>

#include "corpus/markup_tags.h"

namespace corpus {

namespace {

constexpr std::string_view kText = "<w:t xml:space=\"preserve\">";

const DocxTextPlace* text_at(const DocxPart& part, std::size_t at) {
  const auto found = std::partition_point(part.texts.begin(), part.texts.end(),
                                          [&](const DocxTextPlace& text) { return text.text.end <= at; });
  return found != part.texts.end() && found->text.start <= at ? &*found : nullptr;
}

class Splitter {
 public:
  Splitter(const DocxPart& part, Span bytes, std::string_view id) : part_(part), bytes_(bytes), id_(id) {}

  DocxLink split() {
    const DocxTextPlace* from = text_at(part_, bytes_.start);
    const DocxTextPlace* to = text_at(part_, bytes_.end - 1);
    if (from == nullptr || to == nullptr) return {{}, kNotFound};
    const DocxRunPlace &first = run_of(*from), &last = run_of(*to);
    if (!first.closed.empty() || !last.closed.empty()) return {{}, first.closed.empty() ? last.closed : first.closed};
    const bool torn = first.whole.end == 0 || last.whole.end == 0 || is_torn(first) || is_torn(last);
    if (torn || first.parent != last.parent || has_barrier()) return {{}, kApart};
    begin(*from, first);
    end(*to, last);
    return {std::move(insertions_), {}};
  }

 private:
  // What it is wrapped in has no end.
  static bool is_torn(const DocxRunPlace& run) { return !run.wrapper.empty() && run.wrapped.end == 0; }
  const DocxRunPlace& run_of(const DocxTextPlace& text) const { return part_.runs[text.run]; }

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
  // "</w:ins>"
  std::string wrapper_end(const DocxRunPlace& run) const {
    const std::string_view tag = run.wrapper.of(part_.source);
    return "</" + std::string(tag.substr(1, tag.find_first_of(" \t\r\n/>") - 1)) + ">";
  }

  // Blanks at the new ends of a text count from now on.
  void keep_blanks(const DocxTextPlace& text) {
    const std::string_view tag = text.tag.of(part_.source);
    if (tag.find("xml:space") == std::string_view::npos)
      put(text.tag.start + std::string_view("<w:t").size(), std::string(kDocxKeepBlanks));
  }

  void begin(const DocxTextPlace& text, const DocxRunPlace& run) {
    const bool whole_run = bytes_.start == text.text.start && text.first;
    std::string open = link();
    if (!run.wrapper.empty()) open = wrapper_end(run) + open + wrapper(run);
    if (whole_run && !run.wrapper.empty() && is_first_of_wrapper(run)) return put(run.wrapper.start, link());
    if (whole_run) return put(run.whole.start, open);
    keep_blanks(text);
    put(bytes_.start, "</w:t></w:r>" + open + again(run));
  }

  void end(const DocxTextPlace& text, const DocxRunPlace& run) {
    const bool whole_run = bytes_.end == text.text.end && text.last;
    std::string close = "</w:hyperlink>";
    if (!run.wrapper.empty()) close = wrapper_end(run) + close + wrapper(run);
    if (whole_run && !run.wrapper.empty() && run.whole.end + wrapper_end(run).size() == run.wrapped.end)
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

const DocxRunPlace* docx_run_at(const DocxPart& part, std::size_t byte) {
  const DocxTextPlace* text = text_at(part, byte);
  return text == nullptr ? nullptr : &part.runs[text->run];
}

DocxLink docx_link(const DocxPart& part, Span bytes, std::string_view id) {
  return bytes.empty() ? DocxLink{{}, kNotFound} : Splitter(part, bytes, id).split();
}

}  // namespace corpus
