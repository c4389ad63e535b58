// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/tidy_blocks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/block_label.h"
#include "corpus/digits.h"
#include "corpus/provision_id.h"

namespace corpus {
namespace {

constexpr std::size_t kLongestHeading = 300;  // bytes; twice as many with the number of a section before it
constexpr std::size_t kLongestNumber = 32;    // bytes: "حادياً وعشرين"
constexpr int kLeftOut = 3;                   // from the number of a section to the next that is found

bool is_counted(const Block& block) { return block.role == Role::operative || block.role == Role::paragraph; }

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

bool ends_with_comma(std::string_view text) { return ends_with_any(text, {",", "،", "，", "、"}); }

bool ends_as_sentence(std::string_view text) {
  return ends_with_comma(text) ||
         ends_with_any(text, {".", ";", ":", "؛", "。", "；", "：", "”", "\"", "»", "」", "!", "?", "؟"});
}

// A block's text behind its label, marks and links moved with it.
void drop_start(Block& block, std::size_t length) {
  block.text = block.text.slice({length, block.text.text().size()});
  for (NoteMark& mark : block.marks) mark.at -= std::min(mark.at, length);
  for (Link& link : block.links) {
    link.span.start -= std::min(link.span.start, length);
    link.span.end -= std::min(link.span.end, length);
  }
}

// Markup sometimes leaves the label in the text ("(f) To assist", "3- "): takes it out into the number.
void take_label(Block& block) {
  if (!(is_counted(block) || block.role == Role::preambular) || !block.number.empty()) return;
  const std::size_t length = leading_label(block.text.text());
  if (length == 0) return;
  if (block.role == Role::preambular && is_digit(block.text.text()[0])) return;
  std::string_view number = std::string_view(block.text.text()).substr(0, length);
  while (ends_with_any(number, {" ", "\u00a0", "\t"})) number.remove_suffix(number.ends_with("\u00a0") ? 2 : 1);
  block.number = number;
  drop_start(block, length);
}

int decimal(const Block& block) {
  const std::vector<LabelReading> labels = read_label(block.number);
  return !labels.empty() && labels[0].style == LabelReading::number ? labels[0].value : 0;
}

constexpr std::array<std::string_view, 7> kAroundNumbers = {" ",      "\u00a0", "\t",    "\u200e",
                                                            "\u200f", "\u202a", "\u202c"};

std::size_t behind_blanks(std::string_view text, std::size_t at) {
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view blank : kAroundNumbers)
      if (text.substr(at).starts_with(blank)) at += blank.size(), more = true;
  }
  return at;
}

// What a text begins with when it is the number `value`: "10.", "5", "9．", "16,", "19 -" between marks of direction.
struct PrintedNumber {
  std::size_t start = 0, size = 0, body = 0;  // bytes; size 0: it does not begin so
  bool stop = false;                          // a point, dash or comma stands behind it
};

PrintedNumber printed_at_start(std::string_view text, int value) {
  PrintedNumber found;
  const std::string number = std::to_string(value);
  const std::size_t start = behind_blanks(text, 0);
  if (!text.substr(start).starts_with(number)) return found;
  const std::size_t end = start + number.size();
  const std::size_t gap = behind_blanks(text, end);
  std::size_t stop = end;
  for (const std::string_view sign : {".", ",", "．", "、"})
    if (text.substr(end).starts_with(sign)) stop = end + sign.size();
  for (const std::string_view sign : {"-", "–"})
    if (stop == end && text.substr(gap).starts_with(sign)) stop = gap + sign.size();
  const std::size_t body = behind_blanks(text, stop);
  const bool told = stop > end && text[end] != ',';  // "5, 6 and 7" and "5 2030" are none
  if (body + 2 > text.size() || ((body == stop || !told) && is_digit(text[body]))) return found;
  if (body == stop && !told) return found;
  return {start, stop - start, body, stop > end};
}

bool may_lack_number(const Block& block) {
  return block.level == 0 && block.number.empty() && (block.role == Role::operative || block.role == Role::preambular);
}

// Makes the number `value` with which the words begin that of an operative paragraph.
void take_printed(Block& block, int value) {
  const std::string& text = block.text.text();
  const PrintedNumber printed = printed_at_start(text, value);
  if (printed.size == 0) return;
  block.role = Role::operative;
  block.number = text.substr(printed.start, printed.size);
  drop_start(block, printed.body);
}

// "1. Requests" marked as preambular before paragraph 2, which may be marked so too.
bool is_first(const std::vector<Block>& blocks, std::size_t i) {
  if (!may_lack_number(blocks[i]) || !printed_at_start(blocks[i].text.text(), 1).stop) return false;
  for (++i; i < blocks.size(); ++i) {
    if (blocks[i].level > 0 || (blocks[i].role != Role::operative && blocks[i].role != Role::preambular)) continue;
    if (decimal(blocks[i]) > 0) return decimal(blocks[i]) == 2;
    if (printed_at_start(blocks[i].text.text(), 2).stop) return may_lack_number(blocks[i]);
  }
  return false;
}

void take_next_numbers(std::vector<Block>& blocks) {
  int last = 0;
  bool begun = false;  // paragraphs with numbers came
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Block& block = blocks[i];
    // "10. Requests" marked as preambular behind operative paragraph 9; "5 Requests" behind paragraph 4.
    if (last > 0 && may_lack_number(block)) take_printed(block, last + 1);
    if (!begun && is_first(blocks, i)) take_printed(block, 1);
    if (block.role == Role::annex) last = 0;
    if (block.role == Role::operative && block.level == 0 && !block.number.empty()) {
      if (const int value = decimal(block); value > 0) last = value, begun = true;
    }
  }
}

// Starts with a small letter, or with one of a script that has no capitals.
bool goes_on(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return first >= 'a' && first <= 'z';
  const auto second = static_cast<unsigned char>(text[1]);
  if (first == 0xc3) return second >= 0x9f;                    // ß to ÿ
  if (first == 0xd0) return second >= 0xb0;                    // а to п
  return first == 0xd1 || (first >= 0xd8 && first <= 0xdb) ||  // р to ё; Arabic
         (first >= 0xe4 && first <= 0xe9);                     // Han
}

// A sentence that goes on in the next paragraph: cut at the foot of a page.
void join_broken(Block& block, Block& next) {
  if (block.role != Role::operative || next.role != Role::operative || next.level != block.level) return;
  if (!next.number.empty() || next.text.text().size() < 2 || !goes_on(next.text.text())) return;
  if (decimal(block) == 0 || block.text.empty() || next.text.empty() || ends_as_sentence(block.text.text())) return;
  Block joined = std::move(block);
  joined.text.insert(" ");
  const std::size_t at = joined.text.text().size();
  joined.text.append(next.text);
  for (NoteMark& mark : next.marks) mark.at += at, joined.marks.push_back(std::move(mark));
  for (Link& link : next.links) {
    joined.links.push_back({{link.span.start + at, link.span.end + at}, std::move(link.href)});
  }
  next = std::move(joined);
  block = {};
  block.role = Role::furniture;
}

// White space of any kind before the text.
void trim(Block& block) {
  const std::string_view text = block.text.text();
  std::size_t at = 0;
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view space : {" ", "\u00a0", "\u2002", "\u2003", "\u2009", "\u3000"}) {
      if (text.substr(at).starts_with(space)) at += space.size(), more = true;
    }
  }
  if (at > 0) drop_start(block, at);
}

bool ends_with_colon(std::string_view text) { return ends_with_any(text, {":", "："}); }

// "'1'" or "(a)" alone in its paragraph is the label of the next one.
void take_lone_label(Block& block, const Block& next) {
  const std::string& text = block.text.text();
  if (!is_counted(block) || !block.number.empty() || text.size() > 16 || !block.links.empty()) return;
  if (!ends_with_any(text, {"'", "’", ")", "）"}) || !next.number.empty() || next.text.text().size() < text.size())
    return;
  if (is_digit(text.front())) return;  // "338 (1973)"
  if (read_label(text).empty()) return;
  block.number = text;
  drop_start(block, text.size());
}

bool numbers_section(const std::vector<LabelReading>& labels) {
  return std::any_of(labels.begin(), labels.end(), [](const LabelReading& label) {
    return label.style == LabelReading::capital || label.style == LabelReading::capital_roman;
  });
}

// A paragraph that consists of its number, followed by one without: they are one. So are the number of a section and
// its heading.
void join_number(Block& block, Block& next) {
  const bool heads = next.role == Role::heading && block.role != Role::heading && block.level == 0 &&
                     numbers_section(read_label(block.number));
  if (!heads && (!is_counted(block) || block.role != next.role || block.level != next.level)) return;
  if (block.number.empty() || !block.text.empty() || !next.number.empty() || next.text.empty()) return;
  next.number = std::move(block.number);
  block.number.clear();
  if (next.eid.empty()) next.eid = block.eid;
}

// "B. Internet governance", or words without a number among numbered paragraphs: a heading when they do not end as a
// sentence does. A line in a list that a colon opened needs emphasis, and what is all link is none.
void make_heading(Block& block, const Block* next, bool numbered, bool in_list, Language language) {
  const std::string& text = block.text.text();
  if (!is_counted(block) || text.empty() || text.size() > 2 * kLongestHeading) return;
  if (text.size() > kLongestHeading && titled_section(text, language).kind == LabelKind::none) return;
  const bool emphasised = block.lead.size() + 4 > text.size();
  if (block.level > 0 && !emphasised) return;
  const std::vector<LabelReading> labels = read_label(block.number);
  if (ends_as_sentence(text)) {
    const bool opens_list = next != nullptr && (next->level > block.level || !next->number.empty());
    if (!emphasised || !block.number.empty() || !text.ends_with(':') || !numbered) return;
    if (opens_list && decimal(*next) == 0) return;
  }
  const bool section =
      labels.empty() || labels[0].style == LabelReading::capital || labels[0].style == LabelReading::capital_roman;
  const bool linked = block.links.size() == 1 && block.links[0].span.size() == text.size();
  const bool operative = block.role == Role::operative && numbered && !in_list && !linked;
  if (!block.number.empty() ? section : (emphasised || operative)) block.role = Role::heading;
}

// "II" and, in a line of its own, "Boats": one heading with a number.
void join_heading(Block& block, Block& next) {
  if (block.role != Role::heading || next.role != Role::heading || block.level != next.level) return;
  if (!block.number.empty() || !next.number.empty() || block.text.text().size() > kLongestNumber ||
      !block.links.empty())
    return;
  if (read_label(block.text.text()).empty()) return;
  next.number = block.text.text();
  next.marks.insert(next.marks.begin(), block.marks.begin(), block.marks.end());
  for (std::size_t i = 0; i < block.marks.size(); ++i) next.marks[i].at = 0;
  block = {};
  block.role = Role::furniture;
}

// The number of a section that a heading has or begins with; 0 for none.
int section_value(const Block& block, const Label& titled) {
  if (titled.kind != LabelKind::none) return titled.value;
  for (const LabelReading& label : read_label(block.number))
    if (label.style == LabelReading::capital_roman) return label.value;
  return 0;
}

// "I Boats", "II Oars": headings that count from one, each in a line with its title. One alone may be a name.
void number_titled_sections(std::vector<Block>& blocks, Language language) {
  std::vector<std::pair<Block*, Label>> titled;
  int last = 0, counted = 0;
  const auto end_part = [&] {
    for (auto& [block, label] : titled)
      if (counted > 1) corpus::take_label(*block, label);
    titled.clear();
    last = counted = 0;
  };
  for (Block& block : blocks) {
    if (block.role == Role::annex || block.level < 0) end_part();
    if (block.role != Role::heading || block.level < 0) continue;
    const Label found = block.number.empty() ? titled_section(block.text.text(), language) : Label{};
    const int value = section_value(block, found);
    if (value == 1 && last > 1) end_part();
    if (value <= last || value > last + (last > 0 ? kLeftOut : 1)) continue;
    last = value;
    ++counted;
    if (found.kind != LabelKind::none) titled.emplace_back(&block, found);
  }
  end_part();
}

bool is_numbered(const Block& block) {
  if (block.role != Role::operative || block.level > 0) return false;
  const std::vector<LabelReading> labels = read_label(block.number);
  return !labels.empty() && labels[0].style == LabelReading::number;
}

// The last paragraphs of a preamble, marked up behind its end: without number, before the first number, with a comma.
void return_to_preamble(std::vector<Block>& blocks) {
  const auto first = std::find_if(blocks.begin(), blocks.end(), is_numbered);
  const bool has_preamble =
      std::any_of(blocks.begin(), blocks.end(), [](const Block& b) { return b.role == Role::preambular; });
  if (first == blocks.end() || !has_preamble) return;
  for (auto block = blocks.begin(); block != first; ++block) {
    const bool stray = block->role == Role::operative && block->level == 0 && block->number.empty();
    if (stray && ends_with_comma(block->text.text())) block->role = Role::preambular;
  }
}

// "[Adopted by a recorded vote of ...]" and the lists of States behind it belong to no paragraph. Some Arabic texts
// have the brackets the other way about, as they look.
void close_with_vote(std::vector<Block>& blocks) {
  const auto last = std::find_if(blocks.rbegin(), blocks.rend(), is_numbered).base();
  const auto in_body = [](const Block& b) { return b.role == Role::operative || b.role == Role::heading; };
  const auto end = std::find_if_not(last, blocks.end(), in_body);
  auto block = std::find_if(last, end, [](const Block& b) {
    return b.number.empty() && (b.text.text().starts_with('[') || b.text.text().starts_with(']'));
  });
  if (last == blocks.begin()) return;
  for (; block != end; ++block) block->role = Role::conclusions;
}

bool is_rule(std::string_view text) { return text.size() >= 5 && text.find_first_not_of("_-") == text.npos; }

// "* Term of office expires on ...", "** ..." below a line of dashes are notes, set as paragraphs.
void take_starred_notes(std::vector<Block>& blocks, std::vector<Note>& notes, Language language) {
  bool below = false;
  for (Block& block : blocks) {
    const std::string& text = block.text.text();
    const std::size_t stars = std::min(text.find_first_not_of('*'), text.size());
    const bool blank = text.substr(stars).starts_with(' ');
    const bool apart = blank || language == Language::zh;  // where no blank need stand behind them
    const bool starred = below && stars > 0 && stars < text.size() && apart && block.number.empty();
    below = is_rule(text) || starred;
    if (!below) continue;
    if (starred) {
      Note note{text.substr(0, stars), std::move(block)};
      drop_start(note.body, stars + (blank ? 1 : 0));
      notes.push_back(std::move(note));
      block = {};
    }
    block.role = Role::furniture;
  }
}

}  // namespace

void tidy_blocks(std::vector<Block>& blocks, std::vector<Note>& notes, Language language) {
  for (Block& block : blocks) trim(block);
  take_starred_notes(blocks, notes, language);
  for (Block& block : blocks) take_label(block);
  take_next_numbers(blocks);
  const bool numbered = std::any_of(blocks.begin(), blocks.end(), is_numbered);
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    take_lone_label(blocks[i], blocks[i + 1]);
    join_number(blocks[i], blocks[i + 1]);
    join_broken(blocks[i], blocks[i + 1]);
  }
  std::erase_if(blocks, [](const Block& b) {
    return b.role == Role::furniture || (is_counted(b) && b.number.empty() && b.text.empty());
  });
  bool in_list = false;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!blocks[i].number.empty() || blocks[i].role == Role::heading) in_list = false;
    make_heading(blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr, numbered, in_list, language);
    if (ends_with_colon(blocks[i].text.text()) && blocks[i].role != Role::heading) in_list = true;
  }
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) join_heading(blocks[i], blocks[i + 1]);
  number_titled_sections(blocks, language);
  std::erase_if(blocks, [](const Block& b) { return b.role == Role::furniture; });
  return_to_preamble(blocks);
  close_with_vote(blocks);
}

}  // namespace corpus
