// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <cstdlib>
#include <pugixml.hpp>

#include "corpus/docx_walk.h"
#include "corpus/printable.h"
#include "corpus/read_docx_run.h"

namespace corpus {
namespace {

using pugi::xml_node;

// Characters of the fonts Symbol and Wingdings that documents use, which stand at private code points (w:sym).
std::string symbol_text(xml_node symbol) {
  const unsigned long code = std::strtoul(symbol.attribute("w:char").value(), nullptr, 16);
  switch (code) {
    case 0xF0B7:
    case 0xF0A7:
    case 0xF0A8:
    case 0xF09F:
    case 0xF0D8:
    case 0xF076:
      return "•";
    case 0xF0FC:
      return "✓";
    case 0xF02D:
      return "−";
    case 0xF0B0:
      return "°";
    case 0xF0B4:
      return "×";
    case 0xF0A3:
      return "≤";
    case 0xF0B3:
      return "≥";
    case 0xF0E0:
      return "→";
    default:
      break;
  }
  const unsigned long c = code >= 0xF020 && code <= 0xF0FF ? code - 0xF000 : code;
  if (c < 0x20 || c > 0xFFFF || (c >= 0xD800 && c < 0xE000)) return {};
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
  return {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
          static_cast<char>(0x80 | (c & 0x3F))};
}

// The address in a field instruction: HYPERLINK "https://..." \o "tip".
std::string hyperlink_of(std::string_view instruction) {
  const std::size_t word = instruction.find("HYPERLINK");
  if (word == std::string_view::npos) return {};
  const std::size_t open = instruction.find('"', word);
  if (open == std::string_view::npos || instruction.find('\\', word) < open) return {};
  const std::size_t close = instruction.find('"', open + 1);
  return std::string(instruction.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
}

class Walk {
 public:
  Walk(const DocxContext& context, const DocxSink& sink) : context_(context), sink_(sink) {}

  void run(xml_node root) {
    for (xml_node node = root.first_child(); node;) {
      if (enter(node) && node.first_child()) {
        node = node.first_child();
        continue;
      }
      leave(node);
      while (!node.next_sibling()) {
        node = node.parent();
        if (!node || node == root) return finish();
        leave(node);
      }
      node = node.next_sibling();
    }
    finish();
  }

 private:
  struct Field {
    std::string instruction;
    bool result = false, linked = false;
  };
  struct Open {  // a paragraph being read; more than one when a text box stands in it
    DocxParagraph paragraph;
    DocxRun style, run;  // of the paragraph, of the run in it
    bool emphasis = false;
    std::string custom_note;  // id of the note whose typed mark the run goes on with
    bool custom_endnote = false;
    std::vector<DocxParagraph> boxed;  // paragraphs of its text boxes: they follow it
  };

  // What to do with an element; rows of kElements.
  using Enter = bool (Walk::*)(xml_node);
  using Leave = void (Walk::*)(xml_node);
  struct Element {
    std::string_view name;
    Enter enter;
    Leave leave;
  };
  static const std::array<Element, 35> kElements;  // by name
  static const Element* element(std::string_view name);

  bool enter(xml_node node) {
    const Element* row = element(node.name());
    return row == nullptr || row->enter == nullptr || (this->*row->enter)(node);
  }
  void leave(xml_node node) {
    const Element* row = element(node.name());
    if (row != nullptr && row->leave != nullptr) (this->*row->leave)(node);
  }

  bool skip(xml_node) { return false; }
  bool paragraph(xml_node node);
  void end_paragraph(xml_node node);
  bool run_start(xml_node node);
  bool text(xml_node node);
  bool tab(xml_node node);
  bool line(xml_node node);
  bool hyphen(xml_node node);
  bool symbol(xml_node node);
  bool footnote(xml_node node) { return note(node, false); }
  bool endnote(xml_node node) { return note(node, true); }
  bool note(xml_node node, bool endnote);
  bool field_mark(xml_node node);
  bool instruction(xml_node node);
  bool link(xml_node node);
  void end_link(xml_node node);
  bool simple_field(xml_node node);
  bool fallback(xml_node node) { return !node.parent().child("mc:Choice"); }
  bool table(xml_node node);
  void end_table(xml_node node);
  bool row(xml_node node);
  void end_row(xml_node node);
  bool cell(xml_node node);

  void properties(xml_node node);
  void words(std::string_view value);
  void set_emphasis(bool on);
  bool in_instruction() const { return !fields_.empty() && !fields_.back().result; }
  void put(DocxParagraph&& paragraph);
  void finish();

  const DocxContext& context_;
  const DocxSink& sink_;
  std::vector<Open> open_;
  std::vector<Field> fields_;
  std::vector<DocxCell> row_;
  DocxParagraph carried_;  // the beginning of a paragraph whose end mark was deleted
  int tables_ = 0;
};

constexpr std::array<Walk::Element, 35> Walk::kElements = {{
    {"m:t", &Walk::text, nullptr},
    {"mc:Fallback", &Walk::fallback, nullptr},
    {"w:altChunk", &Walk::skip, nullptr},
    {"w:br", &Walk::line, nullptr},
    {"w:comment", &Walk::skip, nullptr},
    {"w:cr", &Walk::line, nullptr},
    {"w:del", &Walk::skip, nullptr},
    {"w:delInstrText", &Walk::skip, nullptr},
    {"w:delText", &Walk::skip, nullptr},
    {"w:endnoteReference", &Walk::endnote, nullptr},
    {"w:fldChar", &Walk::field_mark, nullptr},
    {"w:fldSimple", &Walk::simple_field, &Walk::end_link},
    {"w:footnoteReference", &Walk::footnote, nullptr},
    {"w:hyperlink", &Walk::link, &Walk::end_link},
    {"w:instrText", &Walk::instruction, nullptr},
    {"w:moveFrom", &Walk::skip, nullptr},
    {"w:noBreakHyphen", &Walk::hyphen, nullptr},
    {"w:p", &Walk::paragraph, &Walk::end_paragraph},
    {"w:pPr", &Walk::skip, nullptr},
    {"w:ptab", &Walk::tab, nullptr},
    {"w:r", &Walk::run_start, nullptr},
    {"w:rPr", &Walk::skip, nullptr},
    {"w:rt", &Walk::skip, nullptr},
    {"w:sdtPr", &Walk::skip, nullptr},
    {"w:sectPr", &Walk::skip, nullptr},
    {"w:sym", &Walk::symbol, nullptr},
    {"w:t", &Walk::text, nullptr},
    {"w:tab", &Walk::tab, nullptr},
    {"w:tbl", &Walk::table, &Walk::end_table},
    {"w:tblGrid", &Walk::skip, nullptr},
    {"w:tblPr", &Walk::skip, nullptr},
    {"w:tc", &Walk::cell, nullptr},
    {"w:tcPr", &Walk::skip, nullptr},
    {"w:tr", &Walk::row, &Walk::end_row},
    {"w:trPr", &Walk::skip, nullptr},
}};

const Walk::Element* Walk::element(std::string_view name) {
  constexpr auto by_name = [](const Element& a, const Element& b) { return a.name < b.name; };
  static_assert(std::is_sorted(kElements.begin(), kElements.end(), by_name));
  const auto found = std::lower_bound(kElements.begin(), kElements.end(), name,
                                      [](const Element& e, std::string_view n) { return e.name < n; });
  return found != kElements.end() && found->name == name ? found : nullptr;
}

bool Walk::paragraph(xml_node node) {
  open_.emplace_back();
  properties(node.child("w:pPr"));
  return true;
}

void Walk::properties(xml_node node) {
  Open& open = open_.back();
  const std::string_view id = node.child("w:pStyle").attribute("w:val").value();
  const DocxStyle& style = context_.styles.style(id);
  open.style = style.run;
  open.paragraph.joined = node.child("w:rPr").child("w:del") || node.child("w:rPr").child("w:moveFrom");
  open.paragraph.contents = id.size() == 4 && id.starts_with("TOC");
  const xml_node direct = node.child("w:numPr");
  const auto number = [&](const char* name, std::optional<int> inherited) -> std::optional<int> {
    if (const xml_node own = direct.child(name)) return own.attribute("w:val").as_int();
    return inherited;
  };
  const std::optional<int> list = number("w:numId", style.list);
  if (!list || *list == 0) return;
  const std::optional<int> level = number("w:ilvl", style.level);
  open.paragraph.number = context_.numbering.next(*list, level.value_or(context_.numbering.level_of_style(*list, id)));
  open.paragraph.listed = true;
  if (open.paragraph.number == "•") open.paragraph.number.clear();
}

void Walk::end_paragraph(xml_node) {
  if (open_.empty()) return;
  set_emphasis(false);
  Open done = std::move(open_.back());
  open_.pop_back();
  if (!open_.empty()) {
    open_.back().boxed.push_back(std::move(done.paragraph));
    std::move(done.boxed.begin(), done.boxed.end(), std::back_inserter(open_.back().boxed));
    return;
  }
  while (in_instruction()) fields_.pop_back();  // a field that never came to its result must not swallow the rest
  put(std::move(done.paragraph));
  for (DocxParagraph& boxed : done.boxed) put(std::move(boxed));
}

void Walk::put(DocxParagraph&& paragraph) {
  if (!carried_.pieces.empty()) {
    std::move(paragraph.pieces.begin(), paragraph.pieces.end(), std::back_inserter(carried_.pieces));
    carried_.joined = paragraph.joined;
    paragraph = std::exchange(carried_, {});
  }
  if (paragraph.joined) {
    carried_ = std::move(paragraph);
  } else if (!paragraph.blank()) {
    if (!row_.empty()) {
      row_.back().push_back(std::move(paragraph));
    } else {
      sink_.paragraph(std::move(paragraph));
    }
  }
}

void Walk::finish() {
  while (!open_.empty()) end_paragraph({});
  if (!carried_.pieces.empty()) {
    carried_.joined = false;
    put(std::exchange(carried_, {}));
  }
}

bool Walk::run_start(xml_node node) {
  if (open_.empty()) return false;
  const xml_node direct = node.child("w:rPr");
  Open& open = open_.back();
  open.custom_note.clear();
  open.run = open.style;
  open.run.add(context_.styles.style(direct.child("w:rStyle").attribute("w:val").value()).run);
  open.run.add(docx_run(direct));
  return !open.run.hidden.value_or(false);
}

void Walk::set_emphasis(bool on) {
  Open& open = open_.back();
  if (open.emphasis == on) return;
  open.emphasis = on;
  open.paragraph.pieces.push_back({on ? DocxPiece::emphasis : DocxPiece::emphasis_end, {}});
}

void Walk::words(std::string_view value) {
  if (open_.empty() || in_instruction() || value.empty()) return;
  Open& open = open_.back();
  if (!open.custom_note.empty()) {
    const std::size_t first = value.find_first_not_of(" \t");
    if (first == std::string_view::npos) return;
    const std::string mark(value.substr(first, value.find_last_not_of(" \t") + 1 - first));
    context_.notes.custom(open.custom_endnote, open.custom_note, mark);
    open.paragraph.pieces.push_back({DocxPiece::mark, mark});
    open.custom_note.clear();
    return;
  }
  if (open.run.superscript.value_or(false)) {
    if (!open.paragraph.pieces.empty() && open.paragraph.pieces.back().kind == DocxPiece::superscript) {
      open.paragraph.pieces.back().value += value;
    } else {
      open.paragraph.pieces.push_back({DocxPiece::superscript, std::string(value)});
    }
    return;
  }
  const auto differs = [](std::optional<bool> run, std::optional<bool> style) {
    return run.value_or(false) && !style.value_or(false);
  };
  if (value.find_first_not_of(" \t") != std::string_view::npos) {
    set_emphasis(differs(open.run.italic, open.style.italic) || differs(open.run.bold, open.style.bold));
  }
  open.paragraph.text(value);
}

bool Walk::text(xml_node node) {
  words(printable(node.text().get()));
  return false;
}

bool Walk::tab(xml_node) {
  if (!open_.empty() && !in_instruction()) open_.back().paragraph.text("\t");
  return false;
}

bool Walk::line(xml_node) {
  if (!open_.empty() && !in_instruction()) open_.back().paragraph.pieces.push_back({DocxPiece::line_break, {}});
  return false;
}

bool Walk::hyphen(xml_node) {
  words("\u2011");
  return false;
}

bool Walk::symbol(xml_node node) {
  words(symbol_text(node));
  return false;
}

bool Walk::note(xml_node node, bool endnote) {
  if (open_.empty() || in_instruction()) return false;
  Open& open = open_.back();
  const std::string id = node.attribute("w:id").value();
  if (node.attribute("w:customMarkFollows").as_bool()) {
    open.custom_note = id;
    open.custom_endnote = endnote;
  } else {
    open.paragraph.pieces.push_back({DocxPiece::mark, context_.notes.number(endnote, id)});
  }
  return false;
}

bool Walk::field_mark(xml_node node) {
  constexpr std::size_t kDeepest = 64;
  const std::string_view type = node.attribute("w:fldCharType").value();
  if (type == "begin" && fields_.size() < kDeepest) {
    fields_.emplace_back();
  } else if (type == "separate" && !fields_.empty()) {
    Field& field = fields_.back();
    field.result = true;
    const std::string address = hyperlink_of(field.instruction);
    field.linked = !address.empty() && !open_.empty();
    if (field.linked) open_.back().paragraph.pieces.push_back({DocxPiece::link, address});
  } else if (type == "end" && !fields_.empty()) {
    if (fields_.back().linked && !open_.empty()) open_.back().paragraph.pieces.push_back({DocxPiece::link_end, {}});
    fields_.pop_back();
  }
  return false;
}

bool Walk::instruction(xml_node node) {
  constexpr std::size_t kLongest = 4096;
  if (in_instruction() && fields_.back().instruction.size() < kLongest) {
    fields_.back().instruction += node.text().get();
  }
  return false;
}

bool Walk::link(xml_node node) {
  if (open_.empty()) return true;
  const auto target = context_.links.find(node.attribute("r:id").value());
  const std::string anchor = node.attribute("w:anchor").value();
  std::string address = target == context_.links.end() ? "" : target->second;
  if (!anchor.empty()) address += "#" + anchor;
  open_.back().paragraph.pieces.push_back({DocxPiece::link, std::move(address)});
  return true;
}

void Walk::end_link(xml_node) {
  if (!open_.empty()) open_.back().paragraph.pieces.push_back({DocxPiece::link_end, {}});
}

bool Walk::simple_field(xml_node node) {
  if (open_.empty()) return true;
  const std::string address = hyperlink_of(node.attribute("w:instr").value());
  open_.back().paragraph.pieces.push_back({DocxPiece::link, address});
  return true;
}

// A table in a table is read as text of the cell it stands in.
bool Walk::table(xml_node) {
  ++tables_;
  return true;
}

void Walk::end_table(xml_node) { --tables_; }

bool Walk::row(xml_node node) {
  if (node.child("w:trPr").child("w:del")) return false;
  if (tables_ == 1) row_.clear();
  return true;
}

bool Walk::cell(xml_node) {
  if (tables_ == 1) row_.emplace_back();
  return true;
}

void Walk::end_row(xml_node) {
  if (tables_ != 1) return;
  std::vector<DocxCell> cells = std::exchange(row_, {});
  if (!cells.empty()) sink_.row(std::move(cells));
}

}  // namespace

void walk_docx(xml_node root, const DocxContext& context, const DocxSink& sink) { Walk(context, sink).run(root); }

}  // namespace corpus
