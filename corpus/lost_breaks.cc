// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/lost_breaks.h"

#include <iterator>

#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

bool has_capitals(Language language) {
  return language == Language::en || language == Language::fr || language == Language::es;
}

bool opens_preamble(std::string_view text, Language language) {
  const char32_t first = first_character(text);
  if (!is_letter(first) || (has_capitals(language) && !is_upper(first))) return false;
  const Verb verb = opening_verb(fold_opening(text), language);
  if (!verb.preambular || !has_capitals(language)) return verb.preambular;
  // "Taking into Particular Account" is of a title.
  const std::string_view printed = text.substr(0, unfolded_size(text, verb.size));
  for (std::size_t at = printed.find(' '); at != printed.npos; at = printed.find(' ', at + 1))
    if (is_upper(first_character(printed.substr(at + 1)))) return false;
  return true;
}

// The byte behind the first sign from `from` on at which the text is to be parted; npos when there is none.
std::size_t next_break(std::string_view text, Language language) {
  for (std::size_t at = 1; at < text.size();) {
    const char32_t c = next_character(text, at);
    const bool comma = c == ',' || c == 0x60C;
    if (!comma && c != ':') continue;
    const std::size_t blank = comma && has_capitals(language) && at < text.size() && text[at] == ' ' ? 1 : 0;
    if (opens_preamble(text.substr(at + blank), language)) return at;
  }
  return text.npos;
}

// Takes what stands behind byte `at` out of the block.
Block cut(Block& block, std::size_t at) {
  Block rest;
  const std::size_t blank = block.text.text()[at] == ' ' ? 1 : 0;
  rest.text = block.text.slice({at + blank, block.text.text().size()});
  block.text = block.text.slice({0, at});
  while (!block.marks.empty() && block.marks.back().at > at + blank) {
    rest.marks.insert(rest.marks.begin(), {block.marks.back().at - at - blank, std::move(block.marks.back().mark)});
    block.marks.pop_back();
  }
  while (!block.links.empty() && block.links.back().span.start >= at + blank) {
    Link& link = block.links.back();
    rest.links.insert(rest.links.begin(),
                      {{link.span.start - at - blank, link.span.end - at - blank}, std::move(link.href)});
    block.links.pop_back();
  }
  return rest;
}

}  // namespace

void part_lost_breaks(std::vector<Block>& blocks, Language language) {
  if (language == Language::zh) return;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].role != Role::unknown || next_break(blocks[i].text.text(), language) == std::string::npos) continue;
    if (!opens_preamble(blocks[i].text.text(), language)) continue;
    std::vector<Block> parts;
    for (Block rest = std::move(blocks[i]);;) {
      const std::size_t at = next_break(rest.text.text(), language);
      if (at == std::string::npos) {
        parts.push_back(std::move(rest));
        break;
      }
      Block behind = cut(rest, at);
      parts.push_back(std::move(rest));
      rest = std::move(behind);
    }
    blocks[i] = std::move(parts.front());
    const auto behind = blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1;
    blocks.insert(behind, std::make_move_iterator(parts.begin() + 1), std::make_move_iterator(parts.end()));
    i += parts.size() - 1;
  }
}

}  // namespace corpus
