// SPDX-License-Identifier: GPL-2.0-or-later
#include <pugixml.hpp>

#include "corpus/docx_styles.h"
#include "corpus/read_docx_run.h"

namespace corpus {
namespace {

constexpr int kMostInheritance = 32;  // styles may be based on each other in a circle

// A toggle such as <w:i/>, <w:i w:val="0"/>.
std::optional<bool> toggle(pugi::xml_node properties, const char* name) {
  const pugi::xml_node found = properties.child(name);
  if (!found) return std::nullopt;
  const std::string_view value = found.attribute("w:val").as_string("1");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

}  // namespace

DocxRun docx_run(pugi::xml_node properties) {
  DocxRun run;
  run.italic = toggle(properties, "w:i");
  if (!run.italic) run.italic = toggle(properties, "w:iCs");
  run.bold = toggle(properties, "w:b");
  if (!run.bold) run.bold = toggle(properties, "w:bCs");
  run.hidden = toggle(properties, "w:vanish");
  if (const auto align = properties.child("w:vertAlign")) {
    run.superscript = std::string_view(align.attribute("w:val").value()) == "superscript";
  }
  return run;
}

void DocxRun::add(const DocxRun& other) {
  if (other.italic) italic = other.italic;
  if (other.bold) bold = other.bold;
  if (other.superscript) superscript = other.superscript;
  if (other.hidden) hidden = other.hidden;
}

DocxStyles::DocxStyles(std::string_view xml) {
  pugi::xml_document document;
  if (!document.load_buffer(xml.data(), xml.size())) return;
  for (const pugi::xml_node row : document.document_element().children("w:style")) {
    DocxStyle style;
    style.based_on = row.child("w:basedOn").attribute("w:val").value();
    style.run = docx_run(row.child("w:rPr"));
    const pugi::xml_node list = row.child("w:pPr").child("w:numPr");
    if (const auto id = list.child("w:numId")) style.list = id.attribute("w:val").as_int();
    if (const auto level = list.child("w:ilvl")) style.level = level.attribute("w:val").as_int();
    styles_.emplace(row.attribute("w:styleId").value(), std::move(style));
  }
  std::map<std::string, DocxStyle, std::less<>> whole = styles_;
  for (auto& [id, style] : whole) inherit(style);
  styles_ = std::move(whole);
}

void DocxStyles::inherit(DocxStyle& style) const {
  std::string_view parent = style.based_on;
  for (int i = 0; i < kMostInheritance && !parent.empty(); ++i) {
    const auto found = styles_.find(parent);
    if (found == styles_.end()) return;
    DocxRun run = found->second.run;
    run.add(style.run);
    style.run = run;
    if (!style.list) style.list = found->second.list;
    if (!style.level) style.level = found->second.level;
    parent = found->second.based_on;
  }
}

const DocxStyle& DocxStyles::style(std::string_view id) const {
  static const DocxStyle none;
  const auto found = styles_.find(id);
  return found == styles_.end() ? none : found->second;
}

}  // namespace corpus
