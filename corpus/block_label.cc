// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/block_label.h"

#include "corpus/utf8.h"

namespace corpus {

Label block_label(const Block& block, Language language) {
  if (block.number.empty()) return label_at(block.text.text(), language);
  Label label = label_at(block.number, language);
  // What the reader set apart is a label even without its point: <num>1</num>.
  if (label.kind == LabelKind::none) label = label_at(block.number + ". x", language);
  label.bare = false;
  label.size = label.body = 0;
  return label;
}

void take_label(Block& block, const Label& label) {
  if (!block.number.empty() || label.kind == LabelKind::none || label.body == 0) return;
  const std::string_view text = block.text.text();
  block.number = trim(text.substr(0, label.size));
  block.text = block.text.slice({label.body, text.size()});
  const auto moved = [&](std::size_t at) { return at > label.body ? at - label.body : 0; };
  for (NoteMark& mark : block.marks) mark.at = moved(mark.at);
  for (Link& link : block.links) link.span = {moved(link.span.start), moved(link.span.end)};
}

}  // namespace corpus
