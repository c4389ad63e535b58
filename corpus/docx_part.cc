// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "corpus/docx_links.h"
#include "corpus/markup_tags.h"

namespace corpus {

namespace {

constexpr std::size_t kDeepest = 4096;

// Why no link may stand in an element; empty: one may.
std::string_view closed_by(std::string_view name) {
  if (name == "w:hyperlink") return kInLink;
  if (name == "w:fldSimple") return kInField;
  static constexpr std::array<std::string_view, 4> kNames = {"w:ruby", "w:rt", "m:oMath", "w:customXml"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end() ? kNoLinkHere : std::string_view();
}
// What makes a content control one of a single text, a choice, a date or data kept elsewhere: it holds no links.
bool restricts(const MarkupTag& tag, std::string_view source) {
  static constexpr std::array<std::string_view, 8> kNames = {
      "w:text", "w:dropDownList", "w:comboBox", "w:date", "w:dataBinding", "w:equation", "w:picture", "w:citation"};
  if (tag.name == "w:lock") return tag.attribute(source, "w:val").ends_with("ontentLocked");
  return std::find(kNames.begin(), kNames.end(), tag.name) != kNames.end();
}
// Changes that are tracked about runs: a link in them stands about them.
bool wraps(std::string_view name) { return name == "w:ins" || name == "w:moveTo"; }
bool hides(std::string_view name) {
  static constexpr std::array<std::string_view, 6> kNames = {"w:del",          "w:moveFrom", "w:instrText",
                                                             "w:delInstrText", "w:delText",  "mc:Fallback"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}
// Where a hyperlink may stand: ECMA-376 part 1, EG_PContent.
bool holds_links(std::string_view name) { return name == "w:p" || name == "w:smartTag" || name == "w:sdtContent"; }

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
    if (opens && hides(tag.name)) ++hidden_;
    if (opens && tag.name == "w:sdt") controls_.push_back(false);
    if (!controls_.empty() && restricts(tag, part_.source) && !open_.empty() && open_.back().name == "w:sdtPr")
      controls_.back() = true;
    if (opens && tag.name == "w:txbxContent") box(tag, 1);
    if (opens) close(tag.name);
    if (tag.name == "w:p") head_ = false;
    if (tag.name == "w:fldChar") field(tag);
    if (tag.name == "w:p" || tag.name == "w:hyperlink" || tag.name == "w:fldChar")
      part_.barriers.push_back(tag.span.start);
    if (wraps(tag.name) && opens) wrapper_ = tag.span;
    if (tag.name == "w:r" && opens) return run(tag);
    if (run_ == kNone) return;
    if (tag.name == "w:rPr" && opens && properties_ == kNone && open_.back().name == "w:r")
      properties_ = tag.span.start;
    if (tag.name == "w:t" && opens) return text(tag);
    if (tag.name == "w:noBreakHyphen" && hidden_ == 0) part_.visible.add(U'-', tag.span);
    if (open_.back().name == "w:r" && tag.name != "w:rPr") content();
  }

  // The text about a box does not go on in it.
  void box(const MarkupTag& tag, int by) {
    boxes_ += by;
    if (hidden_ == 0) part_.visible.add(U'\uFFFC', tag.span);
  }

  // A control about paragraphs, not one about words of a paragraph.
  bool holds_paragraphs() const {
    const auto found = std::find_if(open_.rbegin(), open_.rend(), [](const Open& each) {
      return each.name == "w:p" || each.name == "w:txbxContent";
    });
    return found == open_.rend() || found->name != "w:p";
  }

  void close(std::string_view name) {
    if (name == "w:sdtContent" && holds_paragraphs()) head_ = true;
    if (name == "w:p" && std::exchange(head_, false)) closed_.push_back({open_.size(), kHeadOfControl});
    const bool control = name == "w:sdtContent" && !controls_.empty() && controls_.back();
    if (const std::string_view why = control ? kInControl : closed_by(name); !why.empty())
      closed_.push_back({open_.size(), why});
  }

  std::string_view closed() const {
    if (!closed_.empty()) return closed_.back().why;
    return fields_ > 0 ? kInField : std::string_view();
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
    const bool wrapped = wraps(open_.back().name) && open_.size() > 1 && holds_links(open_[open_.size() - 2].name);
    if (wrapped) place.wrapper = wrapper_;
    place.parent = open_[open_.size() - (wrapped ? 2 : 1)].number;
    place.closed = closed();
    place.boxed = boxes_ > 0;
    if (place.closed.empty() && !wrapped && !holds_links(open_.back().name)) place.closed = kNoLinkHere;
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
    if (hides(tag.name) && hidden_ > 0) --hidden_;
    if (tag.name == "w:sdt" && !controls_.empty()) controls_.pop_back();
    if (tag.name == "w:txbxContent" && boxes_ > 0) box(tag, -1);
    if (tag.name == "w:p" || tag.name == "w:hyperlink") part_.barriers.push_back(tag.span.start);
    if (run_ != kNone) leave_in_run(tag);
    if (wraps(tag.name)) {
      for (std::size_t i = part_.runs.size(); i-- > 0 && part_.runs[i].wrapper == wrapper_ && !wrapper_.empty();)
        part_.runs[i].wrapped = {wrapper_.start, tag.span.end};
      wrapper_ = {};
    }
    if (!open_.empty() && open_.back().name == tag.name) open_.pop_back();
    if (!closed_.empty() && closed_.back().depth >= open_.size()) closed_.pop_back();
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
  struct Closed {
    std::size_t depth;  // elements open about it
    std::string_view why;
  };
  std::vector<Open> open_;
  std::vector<Closed> closed_;
  std::vector<bool> controls_;  // content controls that are open, and whether each is restricted
  std::size_t elements_ = 0, run_ = kNone, properties_ = kNone;
  int boxes_ = 0, hidden_ = 0, fields_ = 0;
  bool has_content_ = false;
  bool head_ = false;  // the next paragraph is the first of a content control
  Span wrapper_, text_;
};

}  // namespace

DocxPart docx_part(std::string_view source) {
  DocxPart part;
  part.source = source;
  Reader(part).read();
  return part;
}

}  // namespace corpus
