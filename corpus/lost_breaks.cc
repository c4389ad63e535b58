// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/lost_breaks.h"

#include <algorithm>

#include "corpus/line_start.h"
#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kMostBreaks = 200;  // no preamble is longer

Verb preambular_verb(std::string_view text, Language language) {
  const char32_t first = first_character(text);
  if (!is_letter(first) || (begins_with_capitals(language) && !is_upper(first))) return {};
  const Verb verb = opening_verb(text, language);
  return verb.preambular && !prints_title(text, verb) ? verb : Verb{};
}

// A comma or colon that a verb of preambles follows.
struct Place {
  std::size_t at;  // behind the sign
  bool spaced;     // the blank that is or is not there says that a line ended here
  bool sure;       // the blank or the verb does
};

std::vector<Place> places(const Block& block, Language language) {
  const std::string_view text = block.text.text();
  std::vector<Place> found;
  for (std::size_t at = 1; at < text.size();) {
    const char32_t c = next_character(text, at);
    const bool comma = c == ',' || c == 0x60C || c == 0xFF0C;
    if (!comma && c != ':') continue;
    const bool blank = comma && at < text.size() && text[at] == ' ';
    const Verb verb = preambular_verb(text.substr(at + (blank ? 1 : 0)), language);
    if (verb.size == 0) continue;
    const bool marked = std::any_of(block.marks.begin(), block.marks.end(),
                                    [&](const NoteMark& mark) { return mark.at == at || mark.at == at + 1; });
    const bool spaced = begins_with_capitals(language) || (language == Language::zh ? blank && !marked : !blank);
    found.push_back({at, spaced, spaced || (comma && verb.never_inside)});
  }
  return found;
}

// The bytes behind the signs at which the text is to be parted.
std::vector<std::size_t> breaks(const Block& block, Language language) {
  const std::string_view text = block.text.text();
  const std::vector<Place> all = places(block, language);
  std::vector<std::size_t> found;
  const bool sure = std::any_of(all.begin(), all.end(), [](const Place& place) { return place.sure; });
  const bool spaced = std::any_of(all.begin(), all.end(), [](const Place& place) { return place.spaced; });
  for (const Place& place : all) {
    const std::size_t start = found.empty() ? 0 : found.back();
    const std::string_view before = trim(text.substr(start, place.at - start));
    const bool told = sure && !spaced && start_by_words(before, trim(text.substr(place.at)), {}, 0, language) > 0;
    if (place.sure || told) found.push_back(place.at);
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
  std::vector<Block> parted;
  for (Block& block : blocks) {
    const std::string& text = block.text.text();
    const bool preambular = block.role == Role::unknown && preambular_verb(text, language).size > 0;
    std::vector<std::size_t> ends = preambular ? breaks(block, language) : std::vector<std::size_t>{};
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
