// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/emphasis.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

namespace corpus {
namespace {

constexpr std::string_view kBold = "**";
constexpr std::size_t kBoldText = 4;  // bytes; fewer between two marks are no text

MappedText without_lines(const MappedText& text) {
  const std::string& all = text.text();
  MappedText plain;
  for (std::size_t from = 0; from < all.size();) {
    const auto line = std::min(all.find('_', from), all.size());
    if (line > from) plain.append(text, {from, line});
    from = line + 1;
  }
  return plain;
}

// "_Considering_": lines in pairs, each pair around letters without a blank at its edges.
bool has_italics(std::string_view text) {
  const auto open = text.find('_');
  const auto close = open == text.npos ? text.npos : text.find('_', open + 1);
  if (close == text.npos || close < open + 3 || std::count(text.begin(), text.end(), '_') % 2 != 0) return false;
  const auto in_word = [&](std::size_t at) {
    const auto c = static_cast<unsigned char>(at < text.size() ? text[at] : ' ');
    return std::isalnum(c) != 0 || c == '/' || c == '.';
  };
  if ((open > 0 && in_word(open - 1)) ||
      (close + 1 < text.size() && std::isalnum(static_cast<unsigned char>(text[close + 1]))))
    return false;  // a_file_name
  return text[open + 1] != ' ' && text[close - 1] != ' ' && text.find("__") == text.npos;
}

// Where bold text opens that goes on to the end of a block; npos when none does.
std::size_t bold_to_end(std::string_view text) {
  if (!text.ends_with(kBold)) return text.npos;
  const std::size_t end = text.size() - kBold.size();
  const auto open = text.find(kBold);
  const bool pair = open + kBold.size() + kBoldText <= end && text.find(kBold, open + kBold.size()) == end;
  return pair && text[open + kBold.size()] != ' ' ? open : text.npos;
}

}  // namespace

void take_emphasis(Reading& reading) {
  if (reading.structured) return;
  const bool bold_note =
      std::any_of(reading.notes.begin(), reading.notes.end(), [](const Note& note) { return note.mark == kBold; });
  std::vector<Block> blocks;
  blocks.reserve(reading.blocks.size());
  for (Block& block : reading.blocks) {
    const std::string& text = block.text.text();
    const auto bold = bold_note || !block.marks.empty() ? text.npos : bold_to_end(text);
    if (bold != text.npos) {
      Block second;
      second.text = block.text.slice({bold + kBold.size(), text.size() - kBold.size()});
      block.text = block.text.slice({0, bold});
      if (!block.text.empty()) blocks.push_back(std::move(block));
      blocks.push_back(std::move(second));
      continue;
    }
    if (block.marks.empty() && block.links.empty() && has_italics(text)) block.text = without_lines(block.text);
    blocks.push_back(std::move(block));
  }
  reading.blocks = std::move(blocks);
}

}  // namespace corpus
