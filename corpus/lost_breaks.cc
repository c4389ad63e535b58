// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/lost_breaks.h"

#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kMostBreaks = 200;  // no preamble is longer

bool opens_preamble(std::string_view text, Language language) {
  const char32_t first = first_character(text);
  if (!is_letter(first) || (begins_with_capitals(language) && !is_upper(first))) return false;
  const Verb verb = opening_verb(fold_opening(text), language);
  if (!verb.preambular || !begins_with_capitals(language)) return verb.preambular;
  // "Taking into Particular Account" is of a title.
  const std::string_view printed = text.substr(0, unfolded_size(text, verb.size));
  for (std::size_t at = printed.find(' '); at != printed.npos; at = printed.find(' ', at + 1))
    if (is_upper(first_character(printed.substr(at + 1)))) return false;
  return true;
}

// The bytes behind the signs at which the text is to be parted.
std::vector<std::size_t> breaks(std::string_view text, Language language) {
  std::vector<std::size_t> found;
  for (std::size_t at = 1; at < text.size();) {
    const char32_t c = next_character(text, at);
    const bool comma = c == ',' || c == 0x60C;
    if (!comma && c != ':') continue;
    const std::size_t blank = comma && begins_with_capitals(language) && at < text.size() && text[at] == ' ' ? 1 : 0;
    if (opens_preamble(text.substr(at + blank), language)) found.push_back(at);
  }
  return found;
}

// [from, to) of a block, without a blank before it, as one of its own.
Block piece(const Block& block, std::size_t from, std::size_t to) {
  if (block.text.text()[from] == ' ') ++from;
  Block part;
  part.text = block.text.slice({from, to});
  for (const NoteMark& mark : block.marks)
    if (mark.at >= from && mark.at <= to && (mark.at > from || from == 0))
      part.marks.push_back({mark.at - from, mark.mark});
  for (const Link& link : block.links)
    if (link.span.start >= from && link.span.end <= to)
      part.links.push_back({{link.span.start - from, link.span.end - from}, link.href});
  return part;
}

}  // namespace

void part_lost_breaks(std::vector<Block>& blocks, Language language) {
  if (language == Language::zh) return;
  std::vector<Block> parted;
  for (Block& block : blocks) {
    const std::string& text = block.text.text();
    const bool preambular = block.role == Role::unknown && opens_preamble(text, language);
    std::vector<std::size_t> ends = preambular ? breaks(text, language) : std::vector<std::size_t>{};
    if (ends.empty() || ends.size() > kMostBreaks) {
      parted.push_back(std::move(block));
      continue;
    }
    ends.push_back(text.size());
    for (std::size_t i = 0; i < ends.size(); ++i) parted.push_back(piece(block, i == 0 ? 0 : ends[i - 1], ends[i]));
  }
  blocks = std::move(parted);
}

}  // namespace corpus
