// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/act_parts.h"

#include <algorithm>
#include <string>

#include "corpus/block_label.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

constexpr std::size_t kTitle = 250;  // bytes
constexpr std::size_t kTitles = 3;   // blocks between the letter and what follows its title

// The Latin capital a line begins with, alone or before two blanks and a title, or `blanks` of them; Cyrillic letters
// that look alike count.
char part_letter(std::string_view text, std::string_view blanks) {
  text = trim(text);
  if (text.empty() || text.size() > kTitle) return 0;
  std::size_t at = 0;
  const char32_t letter = next_character(text, at);
  char found = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter) : 0;
  if (letter == 0x410) found = 'A';
  if (letter == 0x412) found = 'B';
  if (letter == 0x421) found = 'C';
  const bool alone = at == text.size(), before_title = text.substr(at).starts_with(blanks);
  return alone || before_title ? found : '\0';
}

// A letter that another step has set apart from its title counts too.
char letter_of(const Block& block, std::string_view blanks) {
  const bool apart = block.role == Role::heading && !block.number.empty();
  return part_letter(apart ? std::string_view(block.number) : std::string_view(block.text.text()), blanks);
}

struct PartLine {
  std::size_t block;
  char letter;
};

bool enacts(const Block& block) {
  return block.role == Role::formula || block.role == Role::conclusions || block.role == Role::article;
}

// Lines of A, B, C ... in order, with an act between each and the next.
std::vector<PartLine> part_lines(const std::vector<Block>& blocks, bool structured) {
  std::vector<PartLine> lines;
  bool acted = true;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const char next = lines.empty() ? 'A' : static_cast<char>(lines.back().letter + 1);
    const bool asked = structured ? blocks[i].role == Role::cover : blocks[i].role != Role::furniture;
    if (asked && acted && letter_of(blocks[i], structured ? " " : "  ") == next) {
      lines.push_back({i, next});
      acted = false;
    } else {
      acted = acted || enacts(blocks[i]);
    }
  }
  if (!acted && !lines.empty()) lines.pop_back();
  return lines;
}

// "A  Budget appropriations for 2023": the title stays, the letter is its number.
void split_letter(Block& block) {
  const std::string_view text = block.text.text();
  if (!block.number.empty() || text.size() < 3) return;
  Label letter;
  letter.kind = LabelKind::section;
  next_character(text, letter.size);
  letter.body = text.find_first_not_of(' ', letter.size);
  if (letter.body == letter.size || letter.body == text.npos) return;
  take_label(block, letter);
}

}  // namespace

void find_parts(std::vector<Block>& blocks, bool structured) {
  const std::vector<PartLine> lines = part_lines(blocks, structured);
  if (lines.size() < 2) return;
  for (const PartLine& line : lines) {
    Block& block = blocks[line.block];
    split_letter(block);
    block.role = Role::heading;
    block.level = -1;
    block.number = line.letter;
    for (std::size_t i = line.block + 1; i < blocks.size() && i <= line.block + kTitles; ++i) {
      if (blocks[i].role == Role::furniture) continue;
      const bool title = structured && blocks[i].role == Role::title;
      if (!title && blocks[i].role != Role::cover && blocks[i].role != Role::conclusions) break;
      if (blocks[i].text.text().size() > kTitle) break;
      blocks[i].role = Role::heading;
    }
  }
}

}  // namespace corpus
