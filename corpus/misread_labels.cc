// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/misread_labels.h"

#include "corpus/block_label.h"

namespace corpus {

namespace {

struct Labelled {
  std::size_t block;
  Label label;
};

// "(6)": a number in brackets.
bool prints_number(const Block& block, const Label& label, int value) {
  const std::string& text = block.text.text();
  return block.number.empty() && label.kind == LabelKind::letter && label.value == value && label.size == 3 &&
         text[0] == '(' && text[1] == static_cast<char>('0' + value);
}

// As printed: of a block whose label was mended the text begins behind it.
bool is_letter(const Labelled& at, const std::vector<Block>& blocks, char letter) {
  const Block& block = blocks[at.block];
  return block.number.empty() && at.label.kind == LabelKind::letter && at.label.size == 3 &&
         block.text.text()[1] == letter;
}

void put_label(Block& block, Label label, const char* meant) {
  take_label(block, label);
  block.number = meant;
}

}  // namespace

std::size_t mend_misread_labels(std::vector<Block>& blocks, Language language) {
  std::vector<Labelled> found;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].role != Role::unknown || !blocks[i].number.empty()) continue;
    const Label label = label_at(blocks[i].text.text(), language);
    if (label.kind != LabelKind::none && label.kind != LabelKind::bullet) found.push_back({i, label});
  }
  std::size_t mended = 0;
  for (std::size_t n = 0; n < found.size(); ++n) {
    Block& block = blocks[found[n].block];
    const bool more = n + 1 < found.size();
    const bool second = n > 0 && is_letter(found[n - 1], blocks, 'a') && prints_number(block, found[n].label, 6);
    const bool first = more && found[n + 1].label.kind == LabelKind::roman && found[n + 1].label.value == 2 &&
                       prints_number(block, found[n].label, 1);
    if (second || first) put_label(block, found[n].label, second ? "(b)" : "(i)");
    mended += second || first;
  }
  return mended;
}

}  // namespace corpus
