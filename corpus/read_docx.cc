// SPDX-License-Identifier: GPL-2.0-or-later
// Word files (DOCX; many files named .DOC are such inside). The first page's header comes first, as the cover: the
// symbol and the date often stand only there; then the body, then the notes in the order in which they are referred to.
// Left out: other headers and footers, comments, deleted text, field instructions.
#include <fmt/format.h>

#include <algorithm>
#include <pugixml.hpp>

#include "corpus/block_writer.h"
#include "corpus/docx_walk.h"
#include "corpus/readers.h"
#include "corpus/symbol.h"
#include "corpus/typed_label.h"

namespace corpus {
namespace {

// Blank runs between markup are text; pugixml's own default drops them.
constexpr unsigned kParse = pugi::parse_default | pugi::parse_ws_pcdata_single;
// A table among the first blocks is a masthead: its cells are the cover, not running text.
constexpr std::size_t kMasthead = 12;

std::string_view part(const DocxParts& parts, std::string_view name) {
  const auto found = parts.find(name);
  return found == parts.end() ? std::string_view() : std::string_view(found->second);
}

class Assembly {
 public:
  Assembly(const DocxParts& parts, const ReadLimits& limits)
      : parts_(parts),
        limits_(limits),
        styles_(part(parts, "word/styles.xml")),
        numbering_(part(parts, "word/numbering.xml")),
        writer_(reading_) {}

  Result<Reading> read(std::string_view main);

 private:
  void note_formats(const pugi::xml_node body);
  void cover(const pugi::xml_node body);
  void walk(const pugi::xml_node root, const std::string& name, const DocxSink& sink);
  void block(const DocxParagraph& paragraph, Role role);
  void row(std::vector<DocxCell>&& cells);
  void notes();
  void note(const DocxNoteReference& reference, const pugi::xml_node body, const std::string& name);
  void properties();
  bool full() const { return reading_.blocks.size() > limits_.blocks || reading_.text.size() > limits_.text_bytes; }

  const DocxParts& parts_;
  const ReadLimits& limits_;
  DocxStyles styles_;
  DocxNumbering numbering_;
  DocxNotes notes_;
  Reading reading_;
  BlockWriter writer_;
  Relationships links_;
};

void Assembly::walk(const pugi::xml_node root, const std::string& name, const DocxSink& sink) {
  const Relationships links = relationships(parts_, name);
  walk_docx(root, {styles_, numbering_, notes_, links}, sink);
}

// An emphasised opening that is the whole block tells nothing about a verb.
void Assembly::block(const DocxParagraph& paragraph, Role role) {
  if (full()) return;  // read() refuses it
  write(paragraph, writer_);
  Block block = writer_.take();
  if (block.text.empty()) return;
  block.role = paragraph.contents ? Role::furniture : role;
  block.numbered_list = paragraph.listed && !paragraph.number.empty();
  const std::string& text = block.text.text();
  if (role == Role::cover || text.ends_with(block.lead) ||
      text.find(block.lead) + block.lead.size() + 1 >= text.size()) {
    block.lead.clear();
  }
  reading_.blocks.push_back(std::move(block));
}

// A row with one full cell is layout and gives paragraphs; a label beside a text is a numbered paragraph; all else is
// one block of running text, its cells set apart.
void Assembly::row(std::vector<DocxCell>&& cells) {
  std::erase_if(cells, [](const DocxCell& cell) { return cell.empty(); });
  if (cells.empty() || full()) return;
  const bool masthead = reading_.blocks.size() < kMasthead;
  if (cells.size() == 1 || masthead) {
    for (const DocxCell& cell : cells) {
      for (const DocxParagraph& paragraph : cell) block(paragraph, Role::unknown);
    }
    return;
  }
  if (cells.size() == 2 && cells[0].size() == 1 && is_label(cells[0][0].plain())) {
    cells[1].front().number = cells[0][0].plain();
    for (const DocxParagraph& paragraph : cells[1]) block(paragraph, Role::unknown);
    return;
  }
  for (const DocxCell& cell : cells) {
    writer_.cell();
    for (const DocxParagraph& paragraph : cell) {
      writer_.space();
      write(paragraph, writer_);
    }
  }
  Block block = writer_.take();
  block.role = Role::text;
  block.lead.clear();
  if (!block.text.empty()) reading_.blocks.push_back(std::move(block));
}

// How notes number themselves stands in the section's properties or in the settings.
void Assembly::note_formats(const pugi::xml_node body) {
  pugi::xml_document settings;
  const std::string_view bytes = part(parts_, "word/settings.xml");
  settings.load_buffer(bytes.data(), bytes.size());
  const pugi::xml_node section = body.child("w:sectPr");
  const auto format = [&](const char* properties, std::string& value) {
    for (const pugi::xml_node from : {settings.document_element(), section}) {
      if (const auto found = from.child(properties).child("w:numFmt").attribute("w:val")) value = found.value();
    }
  };
  format("w:footnotePr", notes_.footnote_format);
  format("w:endnotePr", notes_.endnote_format);
}

// The first section's header for its first page, or else for every page.
void Assembly::cover(const pugi::xml_node body) {
  pugi::xml_node section = body.child("w:sectPr");
  for (const pugi::xml_node node : body.children("w:p")) {
    if (const pugi::xml_node own = node.child("w:pPr").child("w:sectPr")) {
      section = own;
      break;
    }
  }
  std::string id;
  for (const pugi::xml_node reference : section.children("w:headerReference")) {
    const std::string_view type = reference.attribute("w:type").value();
    const bool first = type == "first" && section.child("w:titlePg");
    if (first || (id.empty() && type == "default")) id = reference.attribute("r:id").value();
    if (first) break;
  }
  const auto target = links_.find(id);
  if (target == links_.end()) return;
  const std::string name = "word/" + target->second;
  const std::string_view bytes = part(parts_, name);
  pugi::xml_document header;
  if (!header.load_buffer(bytes.data(), bytes.size(), kParse)) return;
  DocxSink sink;
  sink.paragraph = [&](DocxParagraph&& paragraph) { block(paragraph, Role::cover); };
  sink.row = [&](std::vector<DocxCell>&& cells) {
    for (const DocxCell& cell : cells) {
      for (const DocxParagraph& paragraph : cell) block(paragraph, Role::cover);
    }
  };
  walk(header.document_element(), name, sink);
}

void Assembly::note(const DocxNoteReference& reference, const pugi::xml_node body, const std::string& name) {
  bool first = true;
  const auto add = [&](const DocxParagraph& paragraph) {
    DocxParagraph copy = paragraph;
    std::string plain = copy.pieces.empty() ? "" : copy.pieces.front().value;
    const std::size_t from = plain.find_first_not_of(" \t");
    // A typed mark stands before the note as well.
    if (first && from != std::string::npos && plain.compare(from, reference.mark.size(), reference.mark) == 0) {
      const bool typed = copy.pieces.front().kind == DocxPiece::superscript || reference.mark.find('*') == 0;
      if (typed) copy.pieces.front().value.erase(0, from + reference.mark.size());
    }
    first = false;
    writer_.space();
    write(copy, writer_);
  };
  DocxSink sink;
  sink.paragraph = [&](DocxParagraph&& paragraph) { add(paragraph); };
  sink.row = [&](std::vector<DocxCell>&& cells) {
    for (const DocxCell& cell : cells) std::for_each(cell.begin(), cell.end(), add);
  };
  walk(body, name, sink);
  reading_.notes.push_back({reference.mark, writer_.take()});
}

void Assembly::notes() {
  for (const bool endnotes : {false, true}) {
    const std::string name = endnotes ? "word/endnotes.xml" : "word/footnotes.xml";
    const std::string_view bytes = part(parts_, name);
    pugi::xml_document document;
    if (!document.load_buffer(bytes.data(), bytes.size(), kParse)) continue;
    std::map<std::string_view, pugi::xml_node> bodies;
    for (const pugi::xml_node body : document.document_element().children()) {
      bodies.emplace(body.attribute("w:id").value(), body);
    }
    // A note may refer to further notes, so the list may grow while it is gone through.
    for (std::size_t i = 0; i < notes_.references().size() && !full(); ++i) {
      const DocxNoteReference reference = notes_.references()[i];
      if (reference.endnote != endnotes) continue;
      const auto body = bodies.find(reference.id);
      if (body != bodies.end()) note(reference, body->second, name);
      if (body == bodies.end()) reading_.warnings.push_back(fmt::format("note {} has no text", reference.mark));
    }
  }
}

// The UN's document templates keep the symbol in a property. Copied files keep the old one, so the text must bear it
// out.
void Assembly::properties() {
  pugi::xml_document document;
  const std::string_view bytes = part(parts_, "docProps/custom.xml");
  if (!document.load_buffer(bytes.data(), bytes.size())) return;
  for (const pugi::xml_node property : document.document_element().children("property")) {
    const std::string_view name = property.attribute("name").value();
    if (name != "Symbol1" && name != "Symbol2") continue;
    const std::string written = property.first_child().text().get();
    const std::optional<std::string> symbol = canonical_symbol(written);
    if (!symbol || reading_.text.find(written) == std::string::npos) continue;
    if (name == "Symbol2") {
      reading_.metadata.aliases.push_back(*symbol);
    } else {
      reading_.metadata.symbol = *symbol;
      reading_.metadata.symbol_from = "metadata";
    }
  }
}

Result<Reading> Assembly::read(std::string_view main) {
  const std::string_view bytes = part(parts_, main);
  pugi::xml_document document;
  const pugi::xml_parse_result parsed = document.load_buffer(bytes.data(), bytes.size(), kParse);
  if (!parsed) {
    return failure(
        fmt::format("the Word file is damaged: {} at byte {} of {}", parsed.description(), parsed.offset, main));
  }
  const pugi::xml_node body = document.child("w:document").child("w:body");
  if (!body) return failure("the Word file has no text body (w:document, w:body)");
  links_ = relationships(parts_, main);
  note_formats(body);
  cover(body);
  DocxSink sink;
  sink.paragraph = [&](DocxParagraph&& paragraph) { block(paragraph, Role::unknown); };
  sink.row = [&](std::vector<DocxCell>&& cells) { row(std::move(cells)); };
  walk(body, std::string(main), sink);
  notes();
  if (full()) return failure("the Word file holds more text than is taken");
  if (reading_.blocks.empty()) return failure("the Word file holds no text");
  properties();
  return std::move(reading_);
}

}  // namespace

Result<Reading> read_docx(std::string_view bytes, std::string_view, const ReadLimits& limits) {
  const Result<DocxParts> parts = unpack_docx(bytes, limits);
  if (!parts) return tl::unexpected<Problem>(parts.error());
  for (const auto& [name, part] : *parts) {
    if (name.starts_with("word/document")) return Assembly(*parts, limits).read(name);
  }
  return failure("the ZIP archive holds no word/document.xml");
}

}  // namespace corpus
