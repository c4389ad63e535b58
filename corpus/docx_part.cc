// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>

#include "corpus/docx_links.h"
#include "corpus/markup_tags.h"

namespace corpus {

namespace {

constexpr std::size_t kDeepest = 4096;

// Elements in which no link may stand, or whose text is not the document's. Of content controls, those of plain text
// hold no link, and LibreOffice prints in all of them the code of the field that a link is to it.
bool closes(std::string_view name) {
  static constexpr std::array<std::string_view, 9> kNames = {"w:hyperlink", "w:fldSimple",   "w:moveTo",
                                                             "w:ruby",      "w:rt",          "m:oMath",
                                                             "w:customXml", "w:txbxContent", "w:sdtContent"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}
bool hides(std::string_view name) {
  static constexpr std::array<std::string_view, 6> kNames = {"w:del",          "w:moveFrom", "w:instrText",
                                                             "w:delInstrText", "w:delText",  "mc:Fallback"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}
// Where a hyperlink may stand: ECMA-376 part 1, EG_PContent.
bool holds_links(std::string_view name) { return name == "w:p" || name == "w:smartTag"; }

class Reader {
 public:
  explicit Reader(DocxPart& part) : part_(part) {}

  void read() {
    std::size_t at = 0;
    MarkupTag tag;
    while (next_tag(part_.source, at, tag)) {
      if (tag.kind == MarkupTag::close) {
        leave(tag);
      } else {
        enter(tag);
        if (tag.kind == MarkupTag::empty) continue;
        if (open_.size() < kDeepest) open_.push_back({tag.name, tag.span, ++elements_});
      }
    }
    std::sort(part_.barriers.begin(), part_.barriers.end());
  }

 private:
  struct Open {
    std::string_view name;
    Span tag;
    std::size_t number;
  };

  void enter(const MarkupTag& tag) {
    const bool opens = tag.kind == MarkupTag::open;
    if (opens && closes(tag.name)) ++closed_;
    if (opens && hides(tag.name)) ++hidden_;
    if (tag.name == "w:fldChar") field(tag);
    if (tag.name == "w:p" || tag.name == "w:hyperlink" || tag.name == "w:fldChar")
      part_.barriers.push_back(tag.span.start);
    if (tag.name == "w:ins" && opens) ins_ = tag.span;
    if (tag.name == "w:r" && opens) return run(tag);
    if (run_ == kNone) return;
    if (tag.name == "w:rPr" && opens && properties_ == kNone && open_.back().name == "w:r")
      properties_ = tag.span.start;
    if (tag.name == "w:t" && opens) return text(tag);
    if (tag.name == "w:noBreakHyphen" && hidden_ == 0) part_.visible.add(U'-', tag.span);
    if (open_.back().name == "w:r" && tag.name != "w:rPr") content();
  }

  // Something stands in the run: it is not empty before what comes, and a text before it is not its last.
  void content() {
    has_content_ = true;
    if (!part_.texts.empty() && part_.texts.back().run == run_) part_.texts.back().last = false;
  }

  void field(const MarkupTag& tag) {
    const std::string_view type = tag.attribute(part_.source, "w:fldCharType");
    if (type == "begin") ++fields_;
    if (type == "end" && fields_ > 0) --fields_;
  }

  void run(const MarkupTag& tag) {
    if (hidden_ > 0 || open_.empty()) return;
    DocxRunPlace place;
    place.whole.start = tag.span.start;
    place.start = tag.span;
    const bool inserted = open_.back().name == "w:ins" && open_.size() > 1 && holds_links(open_[open_.size() - 2].name);
    if (inserted) place.wrapper = ins_;
    place.parent = open_[open_.size() - (inserted ? 2 : 1)].number;
    place.closed = closed_ > 0 || fields_ > 0 || !(inserted || holds_links(open_.back().name));
    run_ = part_.runs.size();
    part_.runs.push_back(place);
    has_content_ = false;
    properties_ = kNone;
  }

  void text(const MarkupTag& tag) {
    const bool first = !has_content_;
    content();
    text_ = tag.span;
    part_.texts.push_back({tag.span, {tag.span.end, tag.span.end}, run_, first, true});
  }

  void leave(const MarkupTag& tag) {
    if (closes(tag.name) && closed_ > 0) --closed_;
    if (hides(tag.name) && hidden_ > 0) --hidden_;
    if (tag.name == "w:p" || tag.name == "w:hyperlink") part_.barriers.push_back(tag.span.start);
    if (run_ != kNone) leave_in_run(tag);
    if (tag.name == "w:ins") {
      for (std::size_t i = part_.runs.size(); i-- > 0 && part_.runs[i].wrapper == ins_ && !ins_.empty();)
        part_.runs[i].wrapped = {ins_.start, tag.span.end};
      ins_ = {};
    }
    if (!open_.empty() && open_.back().name == tag.name) open_.pop_back();
  }

  void leave_in_run(const MarkupTag& tag) {
    DocxRunPlace& place = part_.runs[run_];
    if (tag.name == "w:t" && !text_.empty()) {
      part_.texts.back().text.end = tag.span.start;
      if (hidden_ == 0) part_.visible.add(part_.source, part_.texts.back().text);
      text_ = {};
    } else if (tag.name == "w:rPr" && properties_ != kNone && open_.size() > 1 &&
               open_[open_.size() - 2].name == "w:r") {
      place.properties = {properties_, tag.span.end};
    } else if (tag.name == "w:r" && open_.size() > 0 && open_.back().name == "w:r") {
      place.whole.end = tag.span.end;
      run_ = kNone;
    }
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  DocxPart& part_;
  std::vector<Open> open_;
  std::size_t elements_ = 0, run_ = kNone, properties_ = kNone;
  int closed_ = 0, hidden_ = 0, fields_ = 0;
  bool has_content_ = false;
  Span ins_, text_;
};

}  // namespace

DocxPart docx_part(std::string_view source) {
  DocxPart part;
  part.source = source;
  Reader(part).read();
  return part;
}

}  // namespace corpus
