// SPDX-License-Identifier: GPL-2.0-or-later
// The text of an Akoma Ntoso file, in one walk over the tree without recursion: nesting is as deep as a hostile file
// makes it. Every text outside <meta> and <presentation> goes to exactly one block or note.
#include <algorithm>
#include <cstring>
#include <pugixml.hpp>

#include "corpus/block_writer.h"
#include "corpus/digits.h"
#include "corpus/lines.h"
#include "corpus/opening.h"
#include "corpus/read_akn.h"
#include "corpus/units.h"

namespace corpus {
namespace {

using pugi::xml_node;

// What an element means to the walk.
enum class Tag {
  inline_text,  // its text belongs to the line it stands in; so for every element unknown here
  skip,         // no text of the document
  zone,         // a part of the document: its `role` is that of its paragraphs
  unit,         // a paragraph of its own: its text is one block
  heading,      // a unit with role heading
  section,      // holds paragraphs; its number goes with its heading
  label,        // the printed number of a unit or section
  p,            // a line: part of the unit it stands in, else a unit by itself
  list,         // its points are one level deeper
  embedded,     // another text quoted whole, one level deeper
  attachment,   // its first heading opens an annex
  row,
  cell,  // of a table
  line_break,
  note,
  note_reference,
  link,
  span,
  sup,
};

struct Element {
  std::string_view name;
  Tag tag;
  Role role = Role::unknown;
};

// Sorted by name. The elements of AKN4UN and those of the standard that hold text in other ways.
constexpr Element kElements[] = {
    {"a", Tag::link},
    {"alinea", Tag::unit, Role::text},
    {"article", Tag::unit, Role::article},
    {"attachment", Tag::attachment, Role::paragraph},
    {"authorialNote", Tag::note},
    {"b", Tag::span},
    {"block", Tag::heading},
    {"blockContainer", Tag::unit, Role::text},
    {"blockList", Tag::list},
    {"book", Tag::section},
    {"br", Tag::line_break},
    {"caption", Tag::unit, Role::text},
    {"chapter", Tag::section},
    {"clause", Tag::section},
    {"conclusions", Tag::zone, Role::conclusions},
    {"container", Tag::unit, Role::preambular},
    {"coverPage", Tag::zone, Role::cover},
    {"crossHeading", Tag::heading},
    {"division", Tag::section},
    {"docNumber", Tag::p, Role::cover},
    {"docTitle", Tag::p, Role::title},
    {"embeddedStructure", Tag::embedded},
    {"eol", Tag::line_break},
    {"formula", Tag::unit, Role::formula},
    {"heading", Tag::heading},
    {"i", Tag::span},
    {"img", Tag::skip},
    {"indent", Tag::unit},
    {"item", Tag::unit},
    {"li", Tag::unit},
    {"list", Tag::list},
    {"longTitle", Tag::unit, Role::title},
    {"mainBody", Tag::zone, Role::operative},
    {"meta", Tag::skip},
    {"note", Tag::note},
    {"noteRef", Tag::note_reference},
    {"num", Tag::label},
    {"ol", Tag::list},
    {"p", Tag::p},
    {"paragraph", Tag::unit},
    {"part", Tag::section},
    {"point", Tag::unit},
    {"preamble", Tag::zone, Role::preambular},
    {"preface", Tag::zone, Role::cover},
    {"presentation", Tag::skip},
    {"quotedStructure", Tag::embedded},
    {"recital", Tag::unit, Role::preambular},
    {"rule", Tag::section},
    {"section", Tag::section},
    {"span", Tag::span},
    {"subheading", Tag::heading},
    {"subhheading", Tag::heading},  // so spelt in 74/263, Chinese
    {"sublist", Tag::list},
    {"subparagraph", Tag::unit},
    {"subsection", Tag::section},
    {"sup", Tag::sup},
    {"table", Tag::zone, Role::text},
    {"td", Tag::cell},
    {"th", Tag::cell},
    {"title", Tag::section},
    {"toc", Tag::zone, Role::cover},
    {"tocItem", Tag::unit, Role::cover},
    {"tr", Tag::row, Role::text},
    {"ul", Tag::list},
};

Element element_of(const char* qualified) {
  const std::string_view name = local_name(qualified);
  const auto* found = std::lower_bound(std::begin(kElements), std::end(kElements), name,
                                       [](const Element& e, std::string_view n) { return e.name < n; });
  return found != std::end(kElements) && found->name == name ? *found : Element{name, Tag::inline_text};
}

std::string_view attribute(const xml_node& node, const char* name) { return node.attribute(name).value(); }

// An open element that decides where text goes.
struct Frame {
  xml_node node;
  Tag tag = Tag::zone;
  Role role = Role::cover;  // of the text directly in it, and of its paragraphs
  int level = 0;
  bool unit = false;        // text in it is one block (with continuations)
  bool label_done = false;  // its number stands before a block already
  std::string label = {};
};

constexpr int kDeepest = 12;  // levels below the paragraph; more are flattened

class Walk {
 public:
  Walk(const ReadLimits& limits, Reading& reading) : limits_(limits), reading_(reading), writer_(reading) {}

  bool run(const xml_node& root) {
    frames_.push_back({root});
    walk(root);
    flush();
    frames_.clear();
    for (std::size_t i = 0; i < notes_.size() && !full_; ++i) note(notes_[i]);
    return !full_;
  }

 private:
  struct PendingNote {
    xml_node node;
    std::string mark;
  };

  // Document order; enter() says whether to go below.
  void walk(const xml_node& root) {
    xml_node node = root.first_child();
    while (node && !full_) {
      if (enter(node) && node.first_child()) {
        node = node.first_child();
        continue;
      }
      leave(node);
      while (node != root && !node.next_sibling()) {
        node = node.parent();
        if (node != root) leave(node);
      }
      if (node == root) return;
      node = node.next_sibling();
    }
  }

  bool enter(const xml_node& node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      text(node.value());
      return false;
    }
    if (node.type() != pugi::node_element) return false;
    const Element element = element_of(node.name());
    switch (element.tag) {
      case Tag::skip:
        return false;
      case Tag::inline_text:
        return true;
      case Tag::line_break:
        writer_.space();
        return false;
      case Tag::link:
        if (!in_label_) writer_.start_link(attribute(node, "href"));
        return true;
      case Tag::span:
        if (emphasised(node)) writer_.start_emphasis();
        return true;
      case Tag::sup:
        return !superscript(node);
      case Tag::note:
        queue_note(node, node);
        return false;
      case Tag::note_reference:
        queue_note(node, note_of(node));
        return false;
      case Tag::label:
        in_label_ = true;
        host().label.clear();
        host().label_done = false;
        return true;
      default:
        return enter_block(node, element);
    }
  }

  bool enter_block(const xml_node& node, const Element& element) {
    if (in_note_ || in_label_ || (element.tag == Tag::p && host().unit) || is_text_of_unit(element)) {
      writer_.space();
      return true;
    }
    if (element.tag == Tag::cell) {
      writer_.cell();
      return true;
    }
    flush();
    Frame frame{node, element.tag, role_of(node, element), level_of(element), false, false, {}};
    frame.unit = element.tag == Tag::unit || element.tag == Tag::heading || element.tag == Tag::p ||
                 element.tag == Tag::row || (element.tag == Tag::list && !has_unit());
    if (element.tag == Tag::attachment) annex_due_ = true;
    frames_.push_back(std::move(frame));
    return true;
  }

  void leave(const xml_node& node) {
    if (node.type() != pugi::node_element) return;
    const Element element = element_of(node.name());
    switch (element.tag) {
      case Tag::link:
        if (!in_label_) writer_.end_link();
        break;
      case Tag::span:
        if (emphasised(node)) writer_.end_emphasis();
        break;
      case Tag::label:
        in_label_ = false;
        break;
      case Tag::cell:
        writer_.cell();
        break;
      default:
        if (frames_.size() > 1 && top().node == node) {
          flush();
          if (top().tag == Tag::section) section_label();
          frames_.pop_back();
        } else if (element.tag == Tag::p) {
          writer_.space();
        }
    }
  }

  // A number of a section that no heading took becomes a heading of its own.
  void section_label() {
    if (top().label.empty() || top().label_done) return;
    writer_.number(top().label);
    flush();
  }

  // A sub-heading behind the number of a paragraph is the paragraph's text.
  bool is_text_of_unit(const Element& element) const {
    return element.tag == Tag::heading && host().unit && !host().label.empty() && !host().label_done && !writer_.open();
  }

  static bool is_heading_class(std::string_view style) {
    for (const std::string_view start : {"HCh", "BLUEHeading", "BlueHeading", "Heading"}) {
      if (style.starts_with(start)) return true;
    }
    return style.size() >= 2 && style[0] == 'H' && style[1] >= '1' && style[1] <= '9';
  }

  Role role_of(const xml_node& node, const Element& element) const {
    const Role here = top().role;
    if (element.tag == Tag::heading) {
      const bool preamble = attribute(node, "refersTo") == "#preamble";
      return preamble ? Role::preambular : Role::heading;
    }
    if (element.tag == Tag::section) return here;
    if (element.name == "paragraph" && is_heading_class(attribute(node, "class")) && !node.child("num")) {
      return Role::heading;
    }
    if (element.name == "mainBody") return body_role(node);
    if (element.name == "container") {
      if (attribute(node, "name") == "formula") return Role::formula;
      return node.child("table") ? Role::text : Role::preambular;
    }
    if (element.tag == Tag::p && here == Role::operative) return element.role == Role::title ? Role::title : Role::text;
    if (element.name == "formula" && here != Role::preambular) return Role::text;
    return element.role == Role::unknown ? here : element.role;
  }

  // The paragraphs of resolutions, decisions and statements are operative; those of annexes and reports are not.
  static Role body_role(xml_node node) {
    for (node = node.parent(); node; node = node.parent()) {
      const std::string_view name = local_name(node.name());
      if (name == "statement") return Role::operative;
      if (name == "attachment" || name == "doc") return Role::paragraph;
    }
    return Role::paragraph;
  }

  int level_of(const Element& element) const {
    const bool deeper = element.tag == Tag::embedded || (element.tag == Tag::list && has_unit());
    return std::min(kDeepest, top().level + (deeper ? 1 : 0));
  }

  // Whether a paragraph is open around here.
  bool has_unit() const {
    return std::any_of(frames_.begin(), frames_.end(), [](const Frame& f) { return f.unit; });
  }

  static bool emphasised(const xml_node& node) {
    if (node.name()[1] == 0) return true;  // <b>, <i>
    const std::string_view style = attribute(node, "class");
    return style.find("italic") != std::string_view::npos || style.find("bold") != std::string_view::npos;
  }

  void text(std::string_view words) {
    if (in_label_) {
      label(words);
    } else if (writer_.open()) {
      writer_.text(words);
    } else if (words.find_first_not_of(" \t\r\n") != std::string_view::npos) {
      start_line();
      writer_.text(words);
    }
  }

  void label(std::string_view words) {
    std::string& label = host().label;
    for (const char c : words) {
      const bool white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!white) label.push_back(c);
      if (white && !label.empty() && label.back() != ' ') label.push_back(' ');
    }
  }

  // The number of the innermost open unit, or for a heading that of the section it heads, comes before the first line.
  void start_line() {
    Frame* frame = &host();
    if (frame->tag == Tag::heading && frames_.size() > 1) {
      Frame& parent = frames_[frames_.size() - 2];
      if (parent.tag == Tag::section) frame = &parent;
    }
    if (frame->label_done || frame->label.empty()) return;
    while (!frame->label.empty() && frame->label.back() == ' ') frame->label.pop_back();
    writer_.number(frame->label);
    frame->label_done = true;
  }

  void flush() {
    if (in_note_) return;
    const Frame& frame = host();
    if (!writer_.open() && frame.unit && !frame.label.empty() && !frame.label_done) start_line();
    Block block = writer_.take();
    if (block.text.empty() && block.number.empty()) return;
    block.role = frame.role;
    block.level = frame.level;
    block.eid = attribute(frame.node, "eId");
    if (frame.tag == Tag::section) block.role = block.text.empty() ? Role::heading : Role::text;
    if (frame.tag == Tag::heading && block.eid.empty() && !frame.node.parent().child("content")) {
      block.eid = attribute(frame.node.parent(), "eId");  // <paragraph eId="..."><subheading>
    }
    add(std::move(block));
  }

  void add(Block block) {
    if (annex_due_) {
      annex_due_ = false;
      if (block.role == Role::heading || is_annex_line(block)) {
        block.role = Role::annex;
      } else {
        Block opener;
        opener.role = Role::annex;
        reading_.blocks.push_back(std::move(opener));
      }
    }
    reading_.blocks.push_back(std::move(block));
    full_ =
        reading_.blocks.size() + reading_.notes.size() > limits_.blocks || reading_.text.size() > limits_.text_bytes;
  }

  // "Annex", marked up as a paragraph of it.
  bool is_annex_line(const Block& block) const {
    constexpr std::size_t kLine = 60;  // bytes
    return block.number.empty() && block.text.text().size() < kLine && !ends_closed(block.text.text()) &&
           has_line_word(block.text.text(), reading_.metadata.language, "annex");
  }

  // A mark repeated by hand ("Convention<sup>4</sup>") or the brackets about a mark; false when it is text.
  bool superscript(const xml_node& node) {
    if (node.first_child() != node.last_child() || in_label_) return false;
    std::string_view words = node.child_value();
    std::string digits;
    bool others = false;
    for (const char c : words) {
      if (is_digit(c)) digits.push_back(c);
      others = others || (c & 0x80) != 0 || (c >= 'A' && c <= 'z');
    }
    const bool beside = is_note(node.previous_sibling()) || is_note(node.next_sibling());
    static constexpr std::string_view kAround = "()[],، \u200e\u200f";
    if (digits.empty()) return beside && words.find_first_not_of(kAround) == std::string_view::npos;
    if (others && words.find_first_not_of("0123456789()[] \u200e\u200f") != std::string_view::npos) return false;
    if (!known_mark(digits) || is_exponent()) return false;
    writer_.mark(std::move(digits));
    return true;
  }

  static bool is_note(const xml_node& node) { return std::strcmp(local_name(node.name()), "authorialNote") == 0; }

  bool known_mark(std::string_view mark) const {
    return std::any_of(notes_.begin(), notes_.end(), [&](const PendingNote& n) { return n.mark == mark; });
  }

  // "10<sup>6</sup>", "km<sup>2</sup>": a power, no mark. Behind any other number it is one: "42/9<sup>1</sup>".
  bool is_exponent() const {
    if (!writer_.open()) return true;
    const std::string_view line = writer_.line();
    if (line.empty()) return true;
    static constexpr std::string_view kWithinNumber = "0123456789/-.,";
    const bool ten =
        line.ends_with("10") && (line.size() == 2 || kWithinNumber.find(line[line.size() - 3]) == kWithinNumber.npos);
    return ten || ends_in_unit(line);
  }

  // <noteRef href="#note1" marker="*">: the note stands in <meta>, as eId="note_1" or under the same marker.
  static xml_node note_of(const xml_node& reference) {
    const auto plain = [](std::string id) {
      std::erase_if(id, [](char c) { return c == '#' || c == '_'; });
      return id;
    };
    const std::string id = plain(reference.attribute("href").value());
    const std::string_view marker = attribute(reference, "marker");
    return reference.root().find_node([&](const xml_node& node) {
      if (std::strcmp(local_name(node.name()), "note") != 0) return false;
      return plain(node.attribute("eId").value()) == id || attribute(node, "marker") == marker;
    });
  }

  void queue_note(const xml_node& at, const xml_node& note) {
    std::string mark(attribute(at, "marker"));
    std::erase_if(mark, [](char c) { return c == ' ' || c == '(' || c == ')'; });
    if (!writer_.open() && !in_label_) start_line();
    writer_.mark(mark);
    if (note) notes_.push_back({note, std::move(mark)});
  }

  // By value: notes may be queued, and the queue moved, while this one is read.
  // NOLINTNEXTLINE(performance-unnecessary-value-param)
  void note(const PendingNote pending) {
    in_note_ = true;
    frames_.assign(1, {pending.node});
    writer_.number(pending.mark);
    walk(pending.node);
    in_note_ = false;
    Note note{pending.mark, writer_.take()};
    note.body.eid = attribute(pending.node, "eId");
    reading_.notes.push_back(std::move(note));
    full_ = full_ || reading_.text.size() > limits_.text_bytes;
  }

  // The open element that text belongs to: a list's introduction is its paragraph's.
  std::size_t host_index() const {
    std::size_t i = frames_.size() - 1;
    while (i > 0 && frames_[i].tag == Tag::list && !frames_[i].unit) --i;
    return i;
  }
  Frame& host() { return frames_[host_index()]; }
  const Frame& host() const { return frames_[host_index()]; }
  Frame& top() { return frames_.back(); }
  const Frame& top() const { return frames_.back(); }

  const ReadLimits& limits_;
  Reading& reading_;
  BlockWriter writer_;
  std::vector<Frame> frames_;
  std::vector<PendingNote> notes_;
  bool in_label_ = false, in_note_ = false, full_ = false, annex_due_ = false;
};

}  // namespace

bool read_akn_body(const xml_node& root, const ReadLimits& limits, Reading& reading) {
  return Walk(limits, reading).run(root);
}

}  // namespace corpus
